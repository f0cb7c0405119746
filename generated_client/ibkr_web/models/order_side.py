# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 394a24639e21e6d69d8c043be347a7864419ca27b13713811052ed01460b7034; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
