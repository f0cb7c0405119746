# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 fd6e5064cf0c98e50db63eebbb32b67e399910a8d9ea990682500e2686e81025; do not edit.
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
