# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 f6dede6ce40b9db9fd6a403420288ce259171c79104c3d50605b3914d01ed3eb; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
