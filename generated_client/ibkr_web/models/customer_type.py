# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 a5c1d93262270f4a20c17f759e4b2537ae5f021922ca7d7af4e0969191d04242; do not edit.
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
