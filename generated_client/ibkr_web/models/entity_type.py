# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1e2e0d6246ef0d3650046820bf04a5eb7ac21af57d9bb22d024f42495fae9eac; do not edit.
from ibkr_core.enums import OpenStrEnum


class EntityType(OpenStrEnum):
    """Kind of owner. The wire writes the first in capitals, where the release note has `Individual`."""

    INDIVIDUAL = "INDIVIDUAL"
    """One person."""
    JOINT = "Joint"
    """Several people together."""
    ORG = "ORG"
    """A company or other organisation."""
