# Written by the generator from the contract; do not edit.
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
