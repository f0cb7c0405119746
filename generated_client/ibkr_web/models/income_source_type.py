# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 c6a81a5bc480c44cb06d119e58ed402d97240e58a513b2a9d2d223a9fc191d30; do not edit.
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
