# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 d53eed06f7c0e251c40794f2403ff065b9626e266545013f953b4b82ede47e82; do not edit.
from ibkr_core.enums import OpenIntEnum


class MismatchType(OpenIntEnum):
    """How target and holding of an instrument disagree."""

    VALUE_0 = 0
    """They agree."""
    VALUE_1 = 1
    """There is a target and no holding."""
    VALUE_2 = 2
    """There is a holding and no target."""
