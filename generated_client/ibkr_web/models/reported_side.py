# Written by the generator from the contract; do not edit.
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
