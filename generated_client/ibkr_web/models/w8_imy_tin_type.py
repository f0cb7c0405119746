# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class W8ImyTinType(OpenStrEnum):
    """Kind of tax number on a W-8IMY."""

    QI_EIN = "QI-EIN"
    """Of a qualified intermediary."""
    WP_EIN = "WP-EIN"
    """Of a withholding foreign partnership."""
    WT_EIN = "WT-EIN"
    """Of a withholding foreign trust."""
    EIN = "EIN"
    """Employer identification number."""
    SSN = "SSN"
    """Social security number."""
    ITIN = "ITIN"
    """Individual taxpayer number."""
