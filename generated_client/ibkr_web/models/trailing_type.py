# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ffcb9c011f8090e95791bde5d027a44b7a42b27e03b0603e39cbb22c40079a31; do not edit.
from ibkr_core.enums import OpenStrEnum


class TrailingType(OpenStrEnum):
    """What the number in `trailingAmt` means."""

    AMT = "amt"
    """An amount, in the currency of the contract."""
    VALUE_1 = "%"
    """Percent of the market price."""
