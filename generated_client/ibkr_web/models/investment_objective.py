# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 dfa99aafbcea79a13da10cfaac95d0d24414b25e60541f71f7b64dfebca7efe0; do not edit.
from ibkr_core.enums import OpenStrEnum


class InvestmentObjective(OpenStrEnum):
    """What an account is for."""

    TRADING = "Trading"
    """Trading."""
    GROWTH = "Growth"
    """Growth."""
    SPECULATION = "Speculation"
    """Speculation."""
    HEDGING = "Hedging"
    """Hedging."""
    PRESERVATION = "Preservation"
    """Preservation."""
    INCOME = "Income"
    """Income."""
