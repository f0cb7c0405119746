# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class RebalanceType(OpenStrEnum):
    """How a model order rebalances. Unverified."""

    MODEL = "MODEL"
    """To the weights of the model."""
    TARGET = "TARGET"
    """To the target given in the ticket (`trgtPercent`)."""
