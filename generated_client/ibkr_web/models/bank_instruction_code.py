# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 c6a81a5bc480c44cb06d119e58ed402d97240e58a513b2a9d2d223a9fc191d30; do not edit.
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
