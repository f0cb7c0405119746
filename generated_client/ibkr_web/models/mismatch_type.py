# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 48c8ecad781a9b16c24f017a8f2ea98f4a9d02f965fc43c80116ce1cac45bf8f; do not edit.
from ibkr_core.enums import OpenIntEnum


class MismatchType(OpenIntEnum):
    """How target and holding of an instrument disagree."""

    VALUE_0 = 0
    """They agree."""
    VALUE_1 = 1
    """There is a target and no holding."""
    VALUE_2 = 2
    """There is a holding and no target."""
