# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 afebcd97c44a1c08c46df06ab8d89b8bd0b69828e377712262ee8ac3682a64ee; do not edit.
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
