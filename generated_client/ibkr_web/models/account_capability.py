# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class AccountCapability(OpenStrEnum):
    """What an account may trade or do."""

    BOND = "BOND"
    """Bonds."""
    FOP = "FOP"
    """Options on futures."""
    FUND = "FUND"
    """Mutual funds."""
    FUT = "FUT"
    """Futures."""
    MRGN = "MRGN"
    """Margin."""
    MULT = "MULT"
    """Several currencies."""
    OPT = "OPT"
    """Options."""
    SSF = "SSF"
    """Single stock futures."""
    CFD = "CFD"
    """Contracts for difference."""
    STK = "STK"
    """Stocks."""
    CLP = "CLP"
    """Complex or leveraged products."""
    LEVFX = "LEVFX"
    """Currencies with leverage."""
    CMDTY = "CMDTY"
    """Commodities."""
