# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 f6dede6ce40b9db9fd6a403420288ce259171c79104c3d50605b3914d01ed3eb; do not edit.
from ibkr_core.enums import OpenStrEnum


class RebalanceType(OpenStrEnum):
    """How a model order rebalances. Unverified."""

    MODEL = "MODEL"
    """To the weights of the model."""
    TARGET = "TARGET"
    """To the target given in the ticket (`trgtPercent`)."""
