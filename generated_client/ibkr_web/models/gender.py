# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class Gender(OpenStrEnum):
    """Gender, as one letter or as a word."""

    M = "M"
    """Male."""
    F = "F"
    """Female."""
    MALE = "Male"
    """Male."""
    FEMALE = "Female"
    """Female."""
