# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 394a24639e21e6d69d8c043be347a7864419ca27b13713811052ed01460b7034; do not edit.
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
