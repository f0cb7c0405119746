# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 dfa99aafbcea79a13da10cfaac95d0d24414b25e60541f71f7b64dfebca7efe0; do not edit.
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
