# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from ibkr_core.enums import OpenStrEnum


class Salutation(OpenStrEnum):
    """How a person is addressed."""

    MR = "Mr."
    """Mister."""
    MRS = "Mrs."
    """Missis."""
    MS = "Ms."
    """Miss or missis."""
    DR = "Dr."
    """Doctor."""
    MX = "Mx."
    """Neutral."""
    IND = "Ind."
    """Individual."""
