# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
