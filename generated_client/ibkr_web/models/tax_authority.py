# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 285e08415caa891471c46e134b86840778164a1f3d217df1ba8fabff02e85588; do not edit.
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
