# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
