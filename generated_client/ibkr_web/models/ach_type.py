# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 23c78d6bf66970a3ff133fb83b674dc52a50705645dcc19d80539f5ecc728573; do not edit.
from ibkr_core.enums import OpenStrEnum


class AchType(OpenStrEnum):
    """Which way money may go by ACH."""

    DEBIT = "DEBIT"
    """From the bank only."""
    CREDIT = "CREDIT"
    """To the bank only."""
    DEBIT_CREDIT = "DEBIT_CREDIT"
    """Both ways."""
