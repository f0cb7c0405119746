# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b2fcb422113e7b2fb872aa55d9d8c3a0259588b7247faa0854671d14d708e9f4; do not edit.
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
