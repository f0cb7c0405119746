# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 97bde3ec1eadd32148f8b3131d5457810928f9247c8f86b368ef2970b9ae4ac8; do not edit.
from ibkr_core.enums import OpenIntEnum


class MismatchType(OpenIntEnum):
    """How target and holding of an instrument disagree."""

    VALUE_0 = 0
    """They agree."""
    VALUE_1 = 1
    """There is a target and no holding."""
    VALUE_2 = 2
    """There is a holding and no target."""
