# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class RuleOrderType(OpenStrEnum):
    """An order type as trading rules spell it; tickets use other words."""

    LIMIT = "limit"
    """`LMT` in a ticket."""
    MARKET = "market"
    """`MKT` in a ticket."""
    MIDPRICE = "midprice"
    """`MIDPRICE` in a ticket."""
    STOP = "stop"
    """`STP` in a ticket."""
    STOP_LIMIT = "stop_limit"
    """`STOP_LIMIT` in a ticket."""
    MIT = "mit"
    """`MIT` in a ticket, market if touched."""
    LIT = "lit"
    """`LIT` in a ticket, limit if touched."""
    TRAILING_STOP = "trailing_stop"
    """`TRAIL` in a ticket."""
    TRAILING_STOP_LIMIT = "trailing_stop_limit"
    """`TRAILLMT` in a ticket."""
    RELATIVE = "relative"
    """`REL` in a ticket."""
    MARKETONCLOSE = "marketonclose"
    """`MOC` in a ticket."""
    LIMITONCLOSE = "limitonclose"
    """`LOC` in a ticket."""
