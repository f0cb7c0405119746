# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 f6dede6ce40b9db9fd6a403420288ce259171c79104c3d50605b3914d01ed3eb; do not edit.
from ibkr_core.enums import OpenStrEnum


class TrustType(OpenStrEnum):
    """Kind of trust."""

    IRREVOC = "IRREVOC"
    """Irrevocable."""
    SMSF = "SMSF"
    """Self-managed superannuation fund."""
    REVOCABLE = "REVOCABLE"
    """Revocable."""
    TESTAMENTARY = "TESTAMENTARY"
    """Testamentary."""
    RETIREMENT = "RETIREMENT"
    """Retirement."""
    ERISA = "ERISA"
    """Plan under ERISA."""
    OTHER = "OTHER"
    """Other."""
