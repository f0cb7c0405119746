# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 5c259e4af6c8fd55d76d68dd72135e5d357c79e76706e957b09a9845308baf31; do not edit.
from ibkr_core.enums import OpenStrEnum


class TinExplanation(OpenStrEnum):
    """Why there is no foreign tax number."""

    US_TIN = "US_TIN"
    """There is one of the United States."""
    TIN_NOT_DISCLOSED = "TIN_NOT_DISCLOSED"
    """It need not be disclosed."""
    TIN_NOT_REQUIRED = "TIN_NOT_REQUIRED"
    """The country asks for none."""
    TIN_NOT_ISSUED = "TIN_NOT_ISSUED"
    """The country issues none."""
