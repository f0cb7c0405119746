# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 2c5f987b2091185ab20416c95b6550500472723e84e612e23e7c8afadd947a3e; do not edit.
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
