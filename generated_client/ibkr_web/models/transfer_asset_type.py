# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 02ef28ed736314c26e4d4ccf11506d06d110b67d24f67631f1127e10720e1457; do not edit.
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
