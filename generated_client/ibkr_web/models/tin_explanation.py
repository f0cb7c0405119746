# Written by the generator from the contract; do not edit.
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
