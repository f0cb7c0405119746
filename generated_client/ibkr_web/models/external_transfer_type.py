# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 02ef28ed736314c26e4d4ccf11506d06d110b67d24f67631f1127e10720e1457; do not edit.
from ibkr_core.enums import OpenStrEnum


class ExternalTransferType(OpenStrEnum):
    """Network for moving whole accounts."""

    ACATS = "ACATS"
    """Of the United States."""
    ATON = "ATON"
    """Of Canada."""
