# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 280c5fffcadbf80cbacdf4c90f4264e07bff760a1564fa74622aa44b96d2a0c6; do not edit.
from ibkr_core.enums import OpenStrEnum


class MaritalStatus(OpenStrEnum):
    """Marital status."""

    S = "S"
    """Single."""
    M = "M"
    """Married."""
    W = "W"
    """Widowed."""
    D = "D"
    """Divorced."""
    C = "C"
    """Common-law partner."""
