# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
from ibkr_core.enums import OpenStrEnum


class IncomeSourceType(OpenStrEnum):
    """Where income comes from, beside employment."""

    CONSULTING = "CONSULTING"
    """Consulting."""
    DISABILITY = "DISABILITY"
    """Disability."""
    INHERITANCE = "INHERITANCE"
    """Inheritance."""
    INTEREST = "INTEREST"
    """Interest."""
    REALESTATE = "REALESTATE"
    """Real estate."""
    RENTAL = "RENTAL"
    """Rental."""
    SEVERANCE = "SEVERANCE"
    """Severance."""
    SPOUSE = "SPOUSE"
    """Income of the spouse."""
    TRADINGANDINVESTMENTS = "TRADINGANDINVESTMENTS"
    """Trading and investments."""
    PENSIONANDSOCIALSECURITY = "PENSIONANDSOCIALSECURITY"
    """Pension and social security."""
    UNEMPLOYMENT = "UNEMPLOYMENT"
    """Unemployment."""
    OTHER = "OTHER"
    """Other."""
