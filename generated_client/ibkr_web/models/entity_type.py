# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 bd8a6c69f980fb0844d84bb46c587e38781b3652d393a1950b7d5de3f23af66d; do not edit.
from ibkr_core.enums import OpenStrEnum


class EntityType(OpenStrEnum):
    """Kind of owner. The wire writes the first in capitals, where the release note has `Individual`."""

    INDIVIDUAL = "INDIVIDUAL"
    """One person."""
    JOINT = "Joint"
    """Several people together."""
    ORG = "ORG"
    """A company or other organisation."""
