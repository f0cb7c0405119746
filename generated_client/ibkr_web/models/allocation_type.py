# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 02ef28ed736314c26e4d4ccf11506d06d110b67d24f67631f1127e10720e1457; do not edit.
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
