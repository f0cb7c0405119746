# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 280c5fffcadbf80cbacdf4c90f4264e07bff760a1564fa74622aa44b96d2a0c6; do not edit.
from ibkr_core.enums import OpenStrEnum


class TrailingType(OpenStrEnum):
    """What the number in `trailingAmt` means."""

    AMT = "amt"
    """An amount, in the currency of the contract."""
    VALUE_1 = "%"
    """Percent of the market price."""
