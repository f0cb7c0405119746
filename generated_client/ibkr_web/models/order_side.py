# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 48c8ecad781a9b16c24f017a8f2ea98f4a9d02f965fc43c80116ce1cac45bf8f; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
