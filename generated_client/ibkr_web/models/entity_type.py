# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 06089249ba490abd9fee5830c82fa9589e531bdcdfdbcd884cb985e25e95423d; do not edit.
from ibkr_core.enums import OpenStrEnum


class EntityType(OpenStrEnum):
    """Kind of owner. The wire writes the first in capitals, where the release note has `Individual`."""

    INDIVIDUAL = "INDIVIDUAL"
    """One person."""
    JOINT = "Joint"
    """Several people together."""
    ORG = "ORG"
    """A company or other organisation."""
