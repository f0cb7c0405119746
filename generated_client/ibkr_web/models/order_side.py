# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 7893619fa7dfbccd8c38e78e9538f6025aaf907087ebd09d33849200c61fd799; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
