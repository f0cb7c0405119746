# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
