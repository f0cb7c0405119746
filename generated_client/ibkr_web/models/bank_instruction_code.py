# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 02ef28ed736314c26e4d4ccf11506d06d110b67d24f67631f1127e10720e1457; do not edit.
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
