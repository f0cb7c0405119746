# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 afebcd97c44a1c08c46df06ab8d89b8bd0b69828e377712262ee8ac3682a64ee; do not edit.
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
