# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 23c78d6bf66970a3ff133fb83b674dc52a50705645dcc19d80539f5ecc728573; do not edit.
from ibkr_core.enums import OpenStrEnum


class TrailingType(OpenStrEnum):
    """What the number in `trailingAmt` means."""

    AMT = "amt"
    """An amount, quoted as the price of the contract is."""
    VALUE_1 = "%"
    """Percent of the market price."""
