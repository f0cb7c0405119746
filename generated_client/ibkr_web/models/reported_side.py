# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 02ef28ed736314c26e4d4ccf11506d06d110b67d24f67631f1127e10720e1457; do not edit.
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
