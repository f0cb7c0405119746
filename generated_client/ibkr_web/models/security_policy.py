# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from ibkr_core.enums import OpenStrEnum


class SecurityPolicy(OpenStrEnum):
    """How a request was protected."""

    HTTPS = "HTTPS"
    """By the connection."""
    SIGNED_JWT = "SIGNED_JWT"
    """By a signed body."""
    ENCRYPTED_JWE = "ENCRYPTED_JWE"
    """By an encrypted body."""
