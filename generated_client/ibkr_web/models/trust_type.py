# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 06089249ba490abd9fee5830c82fa9589e531bdcdfdbcd884cb985e25e95423d; do not edit.
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
