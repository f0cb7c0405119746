# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e8d1b3cf7084b2a126e35f7b21a136ec94b8928db309e99e172ad12aac949553; do not edit.
from ibkr_core.enums import OpenStrEnum


class RebalanceType(OpenStrEnum):
    """How a model order rebalances. Unverified."""

    MODEL = "MODEL"
    """To the weights of the model."""
    TARGET = "TARGET"
    """To the target given in the ticket (`trgtPercent`)."""
