# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 280c5fffcadbf80cbacdf4c90f4264e07bff760a1564fa74622aa44b96d2a0c6; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
