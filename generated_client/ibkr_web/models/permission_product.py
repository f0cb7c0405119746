# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b1c4904a9c5dcf8653d2d8f166e77f54bf722e0b4049a063cd8add000eb5086c; do not edit.
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
