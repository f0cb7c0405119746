# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 55680643bcc592930467541e80bcf4278fc51298769107206e9383a0ff466949; do not edit.
from ibkr_core.enums import OpenIntEnum


class SubscriptionStatus(OpenIntEnum):
    """Whether an answer is complete."""

    VALUE_0 = 0
    """Not yet. Ask again with the key."""
    VALUE_1 = 1
    """Complete."""
