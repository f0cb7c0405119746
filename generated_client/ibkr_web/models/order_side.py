# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1030c7129571811602824c76af264ce27bb1c5d148203ef0b651fc064b95cb3b; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
