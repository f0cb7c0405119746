# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
