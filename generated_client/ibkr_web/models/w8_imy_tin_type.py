# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
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
