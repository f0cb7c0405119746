# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ae9fa89ea69491a0d988ed49f3cdfc1f5d8e0dc580dabb2f2d23e7bf0942ecea; do not edit.
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
