# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 6f6fd5954569a0f1fd18592e63ec787ef2bcc2aeb7c61b17b926989a18936f69; do not edit.
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
