# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class AchType(OpenStrEnum):
    """Which way money may go by ACH."""

    DEBIT = "DEBIT"
    """From the bank only."""
    CREDIT = "CREDIT"
    """To the bank only."""
    DEBIT_CREDIT = "DEBIT_CREDIT"
    """Both ways."""
