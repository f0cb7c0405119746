# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 fd6e5064cf0c98e50db63eebbb32b67e399910a8d9ea990682500e2686e81025; do not edit.
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
