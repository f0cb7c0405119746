# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 a5c1d93262270f4a20c17f759e4b2537ae5f021922ca7d7af4e0969191d04242; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
