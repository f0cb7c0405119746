# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 a5c1d93262270f4a20c17f759e4b2537ae5f021922ca7d7af4e0969191d04242; do not edit.
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
