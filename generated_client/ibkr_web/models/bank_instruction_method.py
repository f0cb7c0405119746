# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 c6a81a5bc480c44cb06d119e58ed402d97240e58a513b2a9d2d223a9fc191d30; do not edit.
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
