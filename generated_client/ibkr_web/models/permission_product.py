# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 a5c1d93262270f4a20c17f759e4b2537ae5f021922ca7d7af4e0969191d04242; do not edit.
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
