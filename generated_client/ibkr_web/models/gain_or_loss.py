# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 55680643bcc592930467541e80bcf4278fc51298769107206e9383a0ff466949; do not edit.
from ibkr_core.enums import OpenStrEnum


class GainOrLoss(OpenStrEnum):
    """Whether a day ended with a gain or a loss."""

    G = "G"
    """A gain."""
    L = "L"
    """A loss."""
