# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1044fec3171a46aa53f1751d70be2add2fb096e7b7f42dfb8c3ba5a83bc3f42e; do not edit.
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
