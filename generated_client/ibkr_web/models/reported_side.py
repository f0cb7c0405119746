# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 97bde3ec1eadd32148f8b3131d5457810928f9247c8f86b368ef2970b9ae4ac8; do not edit.
from ibkr_core.enums import OpenStrEnum


class ReportedSide(OpenStrEnum):
    """Side as answers report it. Lists of orders spell it out; order status and trades shorten it, not always
    the same way."""

    BUY = "BUY"
    """Bought, or to buy."""
    SELL = "SELL"
    """Sold, or to sell."""
    B = "B"
    """Bought, or to buy."""
    S = "S"
    """Sold, or to sell."""
    BOT = "BOT"
    """Bought."""
    SLD = "SLD"
    """Sold."""
