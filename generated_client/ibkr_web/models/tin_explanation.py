# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
