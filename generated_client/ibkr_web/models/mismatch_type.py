# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 5e6541edc4a14cd4cfb16d4f1a20054f8064fe673843f6c28b93f2be8b9b1c83; do not edit.
from ibkr_core.enums import OpenIntEnum


class MismatchType(OpenIntEnum):
    """How target and holding of an instrument disagree."""

    VALUE_0 = 0
    """They agree."""
    VALUE_1 = 1
    """There is a target and no holding."""
    VALUE_2 = 2
    """There is a holding and no target."""
