# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from ibkr_core.enums import OpenStrEnum


class ApplicationExchange(OpenStrEnum):
    """Exchange, in applications."""

    NYSE = "NYSE"
    """New York Stock Exchange."""
    AMEX = "AMEX"
    """NYSE American."""
    NASDAQ = "NASDAQ"
    """Nasdaq."""
    CBOE = "CBOE"
    """Cboe Options."""
    ISE = "ISE"
    """Nasdaq ISE."""
    BOX = "BOX"
    """BOX Options."""
    PHLX = "PHLX"
    """Nasdaq PHLX."""
    PSE = "PSE"
    """NYSE Arca Options."""
