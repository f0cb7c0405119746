# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e8d1b3cf7084b2a126e35f7b21a136ec94b8928db309e99e172ad12aac949553; do not edit.
from ibkr_core.enums import OpenIntEnum


class MismatchType(OpenIntEnum):
    """How target and holding of an instrument disagree."""

    VALUE_0 = 0
    """They agree."""
    VALUE_1 = 1
    """There is a target and no holding."""
    VALUE_2 = 2
    """There is a holding and no target."""
