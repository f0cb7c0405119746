# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 9247d63fe37cd8364ad8c41ce6f443797d354c8ca75a18e947838a153592109e; do not edit.
from ibkr_core.enums import OpenStrEnum


class AchType(OpenStrEnum):
    """Which way money may go by ACH."""

    DEBIT = "DEBIT"
    """From the bank only."""
    CREDIT = "CREDIT"
    """To the bank only."""
    DEBIT_CREDIT = "DEBIT_CREDIT"
    """Both ways."""
