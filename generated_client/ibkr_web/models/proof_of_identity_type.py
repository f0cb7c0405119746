# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class ProofOfIdentityType(OpenStrEnum):
    """Document that proves identity."""

    DRIVER_LICENSE = "Driver License"
    """Driver license."""
    PASSPORT = "Passport"
    """Passport."""
    ALIEN_ID_CARD = "Alien ID Card"
    """Alien ID card."""
    NATIONAL_ID_CARD = "National ID Card"
    """National ID card."""
    BANK_STATEMENT = "Bank Statement"
    """Bank statement."""
    EVIDENCE_OF_OWNERSHIP_OF_PROPERTY = "Evidence of Ownership of Property"
    """Evidence of ownership of property."""
    CREDIT_CARD_STATEMENT = "Credit Card Statement"
    """Credit card statement."""
    UTILITY_BILL = "Utility Bill"
    """Utility bill."""
    BROKERAGE_STATEMENT = "Brokerage Statement"
    """Brokerage statement."""
    T4_STATEMENT = "T4 Statement"
    """T4 statement."""
    CRA_ASSESSMENT = "CRA Assessment"
    """Cra assessment."""
    HONG_KONG_AND_MACAO_ENTRY_PERMIT = "Hong Kong and Macao Entry Permit"
    """Hong kong and macao entry permit."""
