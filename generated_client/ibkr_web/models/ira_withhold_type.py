# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
