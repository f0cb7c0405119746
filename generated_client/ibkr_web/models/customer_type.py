# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 c6a81a5bc480c44cb06d119e58ed402d97240e58a513b2a9d2d223a9fc191d30; do not edit.
from ibkr_core.enums import OpenStrEnum


class CustomerType(OpenStrEnum):
    """Kind of customer."""

    INDIVIDUAL = "INDIVIDUAL"
    """One person."""
    JOINT = "JOINT"
    """Two people together."""
    TRUST = "TRUST"
    """A trust."""
    UGMA = "UGMA"
    """A minor, under the Uniform Gifts to Minors Act."""
    UTMA = "UTMA"
    """A minor, under the Uniform Transfers to Minors Act."""
    ORG = "ORG"
    """An organisation."""
    IRA = "IRA"
    """A retirement account."""
