# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8a3401156be757efa873dcf9dfb555839c08b3174ac6579eb03d99889ffb73a3; do not edit.
from ibkr_core.enums import OpenStrEnum


class SortDirection(OpenStrEnum):
    """Direction of sorting. The broker's document explains the two the wrong way round."""

    ASC = "ASC"
    """Ascending."""
    DESC = "DESC"
    """Descending."""
