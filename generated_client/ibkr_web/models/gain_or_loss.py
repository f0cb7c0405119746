# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class GainOrLoss(OpenStrEnum):
    """Whether a day ended with a gain or a loss."""

    G = "G"
    """A gain."""
    L = "L"
    """A loss."""
