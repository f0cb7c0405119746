# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 afebcd97c44a1c08c46df06ab8d89b8bd0b69828e377712262ee8ac3682a64ee; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
