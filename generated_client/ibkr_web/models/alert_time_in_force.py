# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class AlertTimeInForce(OpenStrEnum):
    """How long an alert stands."""

    GTC = "GTC"
    """Until it is deleted."""
    GTD = "GTD"
    """Until `expireTime`."""
