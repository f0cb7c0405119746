# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class TransferAssetType(OpenStrEnum):
    """Kind of instrument that is moved."""

    STK = "STK"
    """Stock."""
    CASH = "CASH"
    """Cash."""
    UNKNOWN = "UNKNOWN"
    """Not known."""
    BILL = "BILL"
    """Treasury bill."""
    BOND = "BOND"
    """Bond."""
    FUND = "FUND"
    """Fund."""
    OPT = "OPT"
    """Option."""
    WAR = "WAR"
    """Warrant."""
