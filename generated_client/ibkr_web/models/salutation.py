# Written by the generator from the contract; do not edit.
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
