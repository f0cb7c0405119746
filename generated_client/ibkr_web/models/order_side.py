# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 bc98b5ecab334195fdd4082139f80f60dbd658a14295047689175aa0cd5cfd1b; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderSide(OpenStrEnum):
    """Side of a ticket. The broker refuses every other word, lower case included. Answers use more spellings
    (`ReportedSide`)."""

    BUY = "BUY"
    """Buy."""
    SELL = "SELL"
    """Sell, or sell short when nothing is held."""
