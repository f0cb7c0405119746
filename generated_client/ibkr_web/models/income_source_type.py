# Written by the generator from the contract; do not edit.
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
