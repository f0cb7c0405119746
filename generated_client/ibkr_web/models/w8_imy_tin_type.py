# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 2c5f987b2091185ab20416c95b6550500472723e84e612e23e7c8afadd947a3e; do not edit.
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
