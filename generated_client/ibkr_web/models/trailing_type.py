# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e383ae186b52cdd1886e35783f826ba7b46da05aad0869b10d1cb6e015425e3a; do not edit.
from ibkr_core.enums import OpenStrEnum


class TrailingType(OpenStrEnum):
    """What the number in `trailingAmt` means."""

    AMT = "amt"
    """An amount, in the currency of the contract."""
    VALUE_1 = "%"
    """Percent of the market price."""
