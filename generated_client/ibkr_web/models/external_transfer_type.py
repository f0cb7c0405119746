# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1030c7129571811602824c76af264ce27bb1c5d148203ef0b651fc064b95cb3b; do not edit.
from ibkr_core.enums import OpenStrEnum


class ExternalTransferType(OpenStrEnum):
    """Network for moving whole accounts."""

    ACATS = "ACATS"
    """Of the United States."""
    ATON = "ATON"
    """Of Canada."""
