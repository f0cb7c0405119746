# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 23c78d6bf66970a3ff133fb83b674dc52a50705645dcc19d80539f5ecc728573; do not edit.
from ibkr_core.enums import OpenStrEnum


class IraWithholdType(OpenStrEnum):
    """Kind of withdrawal from a retirement account."""

    DIRECT_ROLLOVER = "DIRECT_ROLLOVER"
    """Direct rollover."""
    ROTH_DISTRIBUTION = "ROTH_DISTRIBUTION"
    """Roth distribution."""
    NORMAL = "NORMAL"
    """Ordinary."""
    EARLY = "EARLY"
    """Before retirement age."""
    DEATH = "DEATH"
    """After the death of the owner."""
    EXCESS_CY = "EXCESS_CY"
    """Excess contribution of this year."""
    EXCESS_PY = "EXCESS_PY"
    """Excess contribution of the year before."""
    EXCESS_SC = "EXCESS_SC"
    """Excess contribution, second case of the document."""
