# Written by the generator from the contract; do not edit.
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
