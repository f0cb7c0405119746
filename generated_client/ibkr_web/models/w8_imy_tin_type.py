# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
