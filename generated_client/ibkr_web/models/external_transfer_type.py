# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class ExternalTransferType(OpenStrEnum):
    """Network for moving whole accounts."""

    ACATS = "ACATS"
    """Of the United States."""
    ATON = "ATON"
    """Of Canada."""
