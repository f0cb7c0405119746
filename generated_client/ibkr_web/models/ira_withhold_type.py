# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e8d1b3cf7084b2a126e35f7b21a136ec94b8928db309e99e172ad12aac949553; do not edit.
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
