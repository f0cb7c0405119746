# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 23c78d6bf66970a3ff133fb83b674dc52a50705645dcc19d80539f5ecc728573; do not edit.
from ibkr_core.enums import OpenStrEnum


class SecurityPolicy(OpenStrEnum):
    """How a request was protected."""

    HTTPS = "HTTPS"
    """By the connection."""
    SIGNED_JWT = "SIGNED_JWT"
    """By a signed body."""
    ENCRYPTED_JWE = "ENCRYPTED_JWE"
    """By an encrypted body."""
