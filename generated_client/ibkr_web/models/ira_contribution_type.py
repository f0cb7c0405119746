# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 2c5f987b2091185ab20416c95b6550500472723e84e612e23e7c8afadd947a3e; do not edit.
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
