# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e383ae186b52cdd1886e35783f826ba7b46da05aad0869b10d1cb6e015425e3a; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
