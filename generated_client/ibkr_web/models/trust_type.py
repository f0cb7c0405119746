# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b2fcb422113e7b2fb872aa55d9d8c3a0259588b7247faa0854671d14d708e9f4; do not edit.
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
