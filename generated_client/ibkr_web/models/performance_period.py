# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
from ibkr_core.enums import OpenStrEnum


class PerformancePeriod(OpenStrEnum):
    """How far back performance goes. The documents name different ones."""

    VALUE_0 = "1D"
    """The last day."""
    VALUE_1 = "7D"
    """The last seven days."""
    MTD = "MTD"
    """Since the beginning of the month."""
    VALUE_3 = "1M"
    """The last month."""
    VALUE_4 = "3M"
    """The last three months."""
    VALUE_5 = "6M"
    """The last six months."""
    VALUE_6 = "12M"
    """The last twelve months."""
    YTD = "YTD"
    """Since the beginning of the year."""
    VALUE_8 = "1Y"
    """The last year."""
