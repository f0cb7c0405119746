# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 6f6fd5954569a0f1fd18592e63ec787ef2bcc2aeb7c61b17b926989a18936f69; do not edit.
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
