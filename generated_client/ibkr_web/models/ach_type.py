# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from ibkr_core.enums import OpenStrEnum


class AchType(OpenStrEnum):
    """Which way money may go by ACH."""

    DEBIT = "DEBIT"
    """From the bank only."""
    CREDIT = "CREDIT"
    """To the bank only."""
    DEBIT_CREDIT = "DEBIT_CREDIT"
    """Both ways."""
