# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 6f6fd5954569a0f1fd18592e63ec787ef2bcc2aeb7c61b17b926989a18936f69; do not edit.
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
