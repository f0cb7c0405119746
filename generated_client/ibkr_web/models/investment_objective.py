# Written by the generator from the contract; do not edit.
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
