# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 fd6e5064cf0c98e50db63eebbb32b67e399910a8d9ea990682500e2686e81025; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
