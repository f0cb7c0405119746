# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1044fec3171a46aa53f1751d70be2add2fb096e7b7f42dfb8c3ba5a83bc3f42e; do not edit.
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
