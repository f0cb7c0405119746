# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 23c78d6bf66970a3ff133fb83b674dc52a50705645dcc19d80539f5ecc728573; do not edit.
from ibkr_core.enums import OpenIntEnum


class SubscriptionStatus(OpenIntEnum):
    """Whether an answer is complete."""

    VALUE_0 = 0
    """Not yet. Ask again with the key."""
    VALUE_1 = 1
    """Complete."""
