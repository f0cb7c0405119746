# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
from ibkr_core.enums import OpenIntEnum


class MismatchType(OpenIntEnum):
    """How target and holding of an instrument disagree."""

    VALUE_0 = 0
    """They agree."""
    VALUE_1 = 1
    """There is a target and no holding."""
    VALUE_2 = 2
    """There is a holding and no target."""
