# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 621bfabeb7a818ace8b7a0022074c1389865246f0edfe159f1e6b3bbfc3439c0; do not edit.
from ibkr_core.enums import OpenStrEnum


class EntityType(OpenStrEnum):
    """Kind of owner. The wire writes the first in capitals, where the release note has `Individual`."""

    INDIVIDUAL = "INDIVIDUAL"
    """One person."""
    JOINT = "Joint"
    """Several people together."""
    ORG = "ORG"
    """A company or other organisation."""
