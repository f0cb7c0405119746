# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class IraContributionType(OpenStrEnum):
    """Kind of contribution to a retirement account."""

    ROLLOVER = "ROLLOVER"
    """Rollover."""
    LATE_ROLLOVER = "LATE_ROLLOVER"
    """Late rollover."""
    DIRECT_ROLLOVER = "DIRECT_ROLLOVER"
    """Direct rollover."""
    CONTRIBUTION = "CONTRIBUTION"
    """Contribution."""
    SPOUSAL_CONTRIBUTION = "SPOUSAL_CONTRIBUTION"
    """Contribution for the spouse."""
    EMPLOYER_SEP_CONTRIBUTION = "EMPLOYER_SEP_CONTRIBUTION"
    """Contribution of the employer to a SEP account."""
