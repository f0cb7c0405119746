# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 6c36ee615a3e62aa153de8e15600a304b70c8f806f62539dc44307734c6b9694; do not edit.
from ibkr_core.enums import OpenIntEnum


class MismatchType(OpenIntEnum):
    """How target and holding of an instrument disagree."""

    VALUE_0 = 0
    """They agree."""
    VALUE_1 = 1
    """There is a target and no holding."""
    VALUE_2 = 2
    """There is a holding and no target."""
