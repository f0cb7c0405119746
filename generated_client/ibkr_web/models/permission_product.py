# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class PermissionProduct(OpenStrEnum):
    """Product of a trading permission."""

    BONDS = "BONDS"
    """Bonds."""
    FUTURES = "FUTURES"
    """Futures."""
    FOREX = "FOREX"
    """Currencies."""
    FUTURES_OPTIONS = "FUTURES OPTIONS"
    """Futures options."""
    MUTUAL_FUNDS = "MUTUAL FUNDS"
    """Mutual funds."""
    STOCKS = "STOCKS"
    """Stocks."""
    SINGLE_STOCK_FUTURES = "SINGLE STOCK FUTURES"
    """Single stock futures."""
    OPTIONS = "OPTIONS"
    """Options."""
    STOCK_OPTIONS = "STOCK OPTIONS"
    """Stock options."""
    WARRANTS = "WARRANTS"
    """Warrants."""
