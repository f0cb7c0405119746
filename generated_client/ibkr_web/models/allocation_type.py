# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ffcb9c011f8090e95791bde5d027a44b7a42b27e03b0603e39cbb22c40079a31; do not edit.
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
