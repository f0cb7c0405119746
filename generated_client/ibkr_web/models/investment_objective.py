# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ae9fa89ea69491a0d988ed49f3cdfc1f5d8e0dc580dabb2f2d23e7bf0942ecea; do not edit.
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
