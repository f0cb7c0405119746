# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 97bde3ec1eadd32148f8b3131d5457810928f9247c8f86b368ef2970b9ae4ac8; do not edit.
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
