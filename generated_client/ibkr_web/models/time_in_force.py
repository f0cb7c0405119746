# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class TimeInForce(OpenStrEnum):
    """How long a ticket stays alive. A missing or unknown value is refused (`... time in force is not supported
    for this order`). Which values a contract takes is in its trading rules."""

    DAY = "DAY"
    """Until the end of the trading day."""
    GTC = "GTC"
    """Until cancelled. The broker itself cancels it at the end of the next calendar quarter."""
    IOC = "IOC"
    """Fills at once, wholly or in part; the rest is cancelled."""
    OPG = "OPG"
    """At the opening auction."""
    PAX = "PAX"
    """Crypto only. No source says more."""
    OVT = "OVT"
    """The overnight session."""
    OND = "OND"
    """The overnight session and the day after it."""
    GTD = "GTD"
    """Until a date. Listed by trading rules, but no source names a field for the date."""
