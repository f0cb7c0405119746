# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
