# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 23c78d6bf66970a3ff133fb83b674dc52a50705645dcc19d80539f5ecc728573; do not edit.
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
