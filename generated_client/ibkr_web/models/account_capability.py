# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
