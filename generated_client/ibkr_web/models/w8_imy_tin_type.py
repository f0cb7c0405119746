# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 c6a81a5bc480c44cb06d119e58ed402d97240e58a513b2a9d2d223a9fc191d30; do not edit.
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
