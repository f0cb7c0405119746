# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class EntityType(OpenStrEnum):
    """Kind of owner. The wire writes the first in capitals, where the release note has `Individual`."""

    INDIVIDUAL = "INDIVIDUAL"
    """One person."""
    JOINT = "Joint"
    """Several people together."""
    ORG = "ORG"
    """A company or other organisation."""
