# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class BankInstructionCode(OpenStrEnum):
    """Way of paying of a stored instruction, by country."""

    USACH = "USACH"
    """ACH in the United States."""
    CAACH = "CAACH"
    """ACH in Canada."""
    ACHUS = "ACHUS"
    """ACH in the United States, older code."""
    WIRE = "WIRE"
    """Wire."""
