# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 f6dede6ce40b9db9fd6a403420288ce259171c79104c3d50605b3914d01ed3eb; do not edit.
from ibkr_core.enums import OpenIntEnum


class MismatchType(OpenIntEnum):
    """How target and holding of an instrument disagree."""

    VALUE_0 = 0
    """They agree."""
    VALUE_1 = 1
    """There is a target and no holding."""
    VALUE_2 = 2
    """There is a holding and no target."""
