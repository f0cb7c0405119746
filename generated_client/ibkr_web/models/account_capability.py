# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 285e08415caa891471c46e134b86840778164a1f3d217df1ba8fabff02e85588; do not edit.
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
