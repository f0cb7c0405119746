# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class TrailingType(OpenStrEnum):
    """What the number in `trailingAmt` means."""

    AMT = "amt"
    """An amount, quoted as the price of the contract is."""
    VALUE_1 = "%"
    """Percent of the market price."""
