# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 285e08415caa891471c46e134b86840778164a1f3d217df1ba8fabff02e85588; do not edit.
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
