# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
from ibkr_core.enums import OpenStrEnum


class BankInstructionMethod(OpenStrEnum):
    """Way of paying."""

    ACH = "ACH"
    """ACH."""
    WIRE = "WIRE"
    """Wire."""
    USACH = "USACH"
    """ACH in the United States."""
    CAACH = "CAACH"
    """ACH in Canada."""
    SEPA = "SEPA"
    """SEPA, in Europe."""
    EDDA = "eDDA"
    """Direct debit in Hong Kong."""
    EGIRO = "eGIRO"
    """Direct debit in Singapore."""
    OPEN_BANKING = "OPEN_BANKING"
    """Open banking."""
    LVP = "LVP"
    """Low-value payment."""
    CPA = "CPA"
    """Canadian payment by the rules of Payments Canada."""
