# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 2c5f987b2091185ab20416c95b6550500472723e84e612e23e7c8afadd947a3e; do not edit.
from ibkr_core.enums import OpenStrEnum


class SecurityPolicy(OpenStrEnum):
    """How a request was protected."""

    HTTPS = "HTTPS"
    """By the connection."""
    SIGNED_JWT = "SIGNED_JWT"
    """By a signed body."""
    ENCRYPTED_JWE = "ENCRYPTED_JWE"
    """By an encrypted body."""
