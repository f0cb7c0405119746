# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b1c4904a9c5dcf8653d2d8f166e77f54bf722e0b4049a063cd8add000eb5086c; do not edit.
from ibkr_core.enums import OpenStrEnum


class TaxAuthority(OpenStrEnum):
    """Tax authority of a country."""

    ISRAEL_TA = "ISRAEL_TA"
    """Israel."""
    CANADA_TA = "CANADA_TA"
    """Canada."""
    RUSSIA_TA = "RUSSIA_TA"
    """Russia."""
    SWEDEN_TA = "SWEDEN_TA"
    """Sweden."""
    AUSTRALIA_TA = "AUSTRALIA_TA"
    """Australia."""
