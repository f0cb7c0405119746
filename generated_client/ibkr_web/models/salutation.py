# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 6f6fd5954569a0f1fd18592e63ec787ef2bcc2aeb7c61b17b926989a18936f69; do not edit.
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
