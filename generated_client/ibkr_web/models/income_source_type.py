# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 d53eed06f7c0e251c40794f2403ff065b9626e266545013f953b4b82ede47e82; do not edit.
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
