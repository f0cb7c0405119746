# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenIntEnum


class SubscriptionStatus(OpenIntEnum):
    """Whether an answer is complete."""

    VALUE_0 = 0
    """Not yet. Ask again with the key."""
    VALUE_1 = 1
    """Complete."""
