# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 d53eed06f7c0e251c40794f2403ff065b9626e266545013f953b4b82ede47e82; do not edit.
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
