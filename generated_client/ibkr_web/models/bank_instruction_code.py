# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 a5c1d93262270f4a20c17f759e4b2537ae5f021922ca7d7af4e0969191d04242; do not edit.
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
