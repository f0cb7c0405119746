# Written by the generator from the contract; do not edit.
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
