# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderType(OpenStrEnum):
    """Kind of order, as a ticket spells it. What a contract really takes is in its trading rules. The broker
    answers `Unknown order type` to any other word. The last spelling is accepted from other clients; prefer
    `STOP_LIMIT`."""

    MKT = "MKT"
    """Market. Fills at once at the best price there is."""
    LMT = "LMT"
    """Limit. Fills at `price` or better."""
    STP = "STP"
    """Stop. Becomes a market order once the market reaches `price`."""
    STOP_LIMIT = "STOP_LIMIT"
    """Stop limit. Becomes a limit order at `price` once the market reaches `auxPrice`."""
    MIDPRICE = "MIDPRICE"
    """Tries the middle of the spread; `price` is an optional cap."""
    TRAIL = "TRAIL"
    """Trailing stop. The stop follows the market at the distance `trailingAmt`; `price` is an optional first
    stop."""
    TRAILLMT = "TRAILLMT"
    """Trailing stop limit. `auxPrice` is the stop, `price` the limit, `trailingAmt` the distance."""
    MOC = "MOC"
    """Market on close."""
    LOC = "LOC"
    """Limit on close, at `price` or better."""
    MIT = "MIT"
    """Market if touched. No source settles which price field carries the trigger."""
    LIT = "LIT"
    """Limit if touched. No source settles which price field carries the trigger."""
    REL = "REL"
    """Relative or pegged to primary. No source settles which price field carries the offset."""
    STP_LMT = "STP LMT"
    """Stop limit, as some clients spell it."""
