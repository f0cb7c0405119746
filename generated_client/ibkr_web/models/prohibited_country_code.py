# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
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
