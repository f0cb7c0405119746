# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 02ef28ed736314c26e4d4ccf11506d06d110b67d24f67631f1127e10720e1457; do not edit.
from ibkr_core.enums import OpenIntEnum


class MismatchType(OpenIntEnum):
    """How target and holding of an instrument disagree."""

    VALUE_0 = 0
    """They agree."""
    VALUE_1 = 1
    """There is a target and no holding."""
    VALUE_2 = 2
    """There is a holding and no target."""
