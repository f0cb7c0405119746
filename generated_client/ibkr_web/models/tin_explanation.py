# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 97bde3ec1eadd32148f8b3131d5457810928f9247c8f86b368ef2970b9ae4ac8; do not edit.
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
