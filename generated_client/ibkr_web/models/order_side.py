# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 5c259e4af6c8fd55d76d68dd72135e5d357c79e76706e957b09a9845308baf31; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
