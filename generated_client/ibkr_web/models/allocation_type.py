# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1e2e0d6246ef0d3650046820bf04a5eb7ac21af57d9bb22d024f42495fae9eac; do not edit.
from ibkr_core.enums import OpenStrEnum


class AllocationType(OpenStrEnum):
    """What an allocation is divided by."""

    FINANCIAL_INSTRUMENT = "FINANCIAL_INSTRUMENT"
    """Kind of instrument."""
    ASSET_CLASS = "ASSET_CLASS"
    """Asset class."""
    SECTOR = "SECTOR"
    """Sector."""
    REGION = "REGION"
    """Region of the world."""
    COUNTRY = "COUNTRY"
    """Country."""
    ALL = "ALL"
    """Each of them."""
