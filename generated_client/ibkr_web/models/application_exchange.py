# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 6f6fd5954569a0f1fd18592e63ec787ef2bcc2aeb7c61b17b926989a18936f69; do not edit.
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
