# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b2fcb422113e7b2fb872aa55d9d8c3a0259588b7247faa0854671d14d708e9f4; do not edit.
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
