# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
from ibkr_core.enums import OpenIntEnum


class MismatchType(OpenIntEnum):
    """How target and holding of an instrument disagree."""

    VALUE_0 = 0
    """They agree."""
    VALUE_1 = 1
    """There is a target and no holding."""
    VALUE_2 = 2
    """There is a holding and no target."""
