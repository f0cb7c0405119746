# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 285e08415caa891471c46e134b86840778164a1f3d217df1ba8fabff02e85588; do not edit.
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
