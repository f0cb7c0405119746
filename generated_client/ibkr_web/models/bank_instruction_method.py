# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 02ef28ed736314c26e4d4ccf11506d06d110b67d24f67631f1127e10720e1457; do not edit.
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
