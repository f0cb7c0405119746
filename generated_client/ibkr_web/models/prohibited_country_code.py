# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 280c5fffcadbf80cbacdf4c90f4264e07bff760a1564fa74622aa44b96d2a0c6; do not edit.
from ibkr_core.enums import OpenStrEnum


class ProhibitedCountryCode(OpenStrEnum):
    """Kind of tie to a prohibited country."""

    PASSPORT = "PASSPORT"
    """Passport."""
    CITIZENSHIP = "CITIZENSHIP"
    """Citizenship."""
    BUSINESSDEALINGS = "BUSINESSDEALINGS"
    """Business dealings."""
    FINANCIALACCOUNTS = "FINANCIALACCOUNTS"
    """Financial accounts."""
    RESIDENT = "RESIDENT"
    """Residence."""
    MULTI = "MULTI"
    """Several ties."""
    BIRTH = "BIRTH"
    """Place of birth."""
