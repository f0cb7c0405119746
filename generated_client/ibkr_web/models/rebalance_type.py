# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from ibkr_core.enums import OpenStrEnum


class RebalanceType(OpenStrEnum):
    """How a model order rebalances. Unverified."""

    MODEL = "MODEL"
    """To the weights of the model."""
    TARGET = "TARGET"
    """To the target given in the ticket (`trgtPercent`)."""
