# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
