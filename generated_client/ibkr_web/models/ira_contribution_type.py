# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
