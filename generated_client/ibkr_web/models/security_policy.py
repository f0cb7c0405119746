# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1299291eaad887da3767f06737f576e003a7874cbcc090b26a98653bea3b0ce6; do not edit.
from ibkr_core.enums import OpenStrEnum


class SecurityPolicy(OpenStrEnum):
    """How a request was protected."""

    HTTPS = "HTTPS"
    """By the connection."""
    SIGNED_JWT = "SIGNED_JWT"
    """By a signed body."""
    ENCRYPTED_JWE = "ENCRYPTED_JWE"
    """By an encrypted body."""
