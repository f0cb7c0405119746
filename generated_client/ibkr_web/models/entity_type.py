# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
from ibkr_core.enums import OpenStrEnum


class EntityType(OpenStrEnum):
    """Kind of owner. The wire writes the first in capitals, where the release note has `Individual`."""

    INDIVIDUAL = "INDIVIDUAL"
    """One person."""
    JOINT = "Joint"
    """Several people together."""
    ORG = "ORG"
    """A company or other organisation."""
