# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 02ef28ed736314c26e4d4ccf11506d06d110b67d24f67631f1127e10720e1457; do not edit.
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
