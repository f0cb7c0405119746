# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 dfa99aafbcea79a13da10cfaac95d0d24414b25e60541f71f7b64dfebca7efe0; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
