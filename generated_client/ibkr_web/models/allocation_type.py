# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
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
