# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 621bfabeb7a818ace8b7a0022074c1389865246f0edfe159f1e6b3bbfc3439c0; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
