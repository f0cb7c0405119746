# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
