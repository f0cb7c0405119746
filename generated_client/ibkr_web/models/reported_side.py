# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 bd8a6c69f980fb0844d84bb46c587e38781b3652d393a1950b7d5de3f23af66d; do not edit.
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
