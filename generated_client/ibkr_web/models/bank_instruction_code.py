# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 7893619fa7dfbccd8c38e78e9538f6025aaf907087ebd09d33849200c61fd799; do not edit.
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
