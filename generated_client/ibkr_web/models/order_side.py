# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8dd969e426710614215d896c09afd55a15664043d6b9f39ffdb05071d712fa82; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
