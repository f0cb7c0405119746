# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 7893619fa7dfbccd8c38e78e9538f6025aaf907087ebd09d33849200c61fd799; do not edit.
from ibkr_core.enums import OpenStrEnum


class TrailingType(OpenStrEnum):
    """What the number in `trailingAmt` means."""

    AMT = "amt"
    """An amount, in the currency of the contract."""
    VALUE_1 = "%"
    """Percent of the market price."""
