# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 06089249ba490abd9fee5830c82fa9589e531bdcdfdbcd884cb985e25e95423d; do not edit.
from ibkr_core.enums import OpenIntEnum


class SubscriptionStatus(OpenIntEnum):
    """Whether an answer is complete."""

    VALUE_0 = 0
    """Not yet. Ask again with the key."""
    VALUE_1 = 1
    """Complete."""
