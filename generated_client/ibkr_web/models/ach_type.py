# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 bd8a6c69f980fb0844d84bb46c587e38781b3652d393a1950b7d5de3f23af66d; do not edit.
from ibkr_core.enums import OpenStrEnum


class AchType(OpenStrEnum):
    """Which way money may go by ACH."""

    DEBIT = "DEBIT"
    """From the bank only."""
    CREDIT = "CREDIT"
    """To the bank only."""
    DEBIT_CREDIT = "DEBIT_CREDIT"
    """Both ways."""
