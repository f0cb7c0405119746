# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 621bfabeb7a818ace8b7a0022074c1389865246f0edfe159f1e6b3bbfc3439c0; do not edit.
from ibkr_core.enums import OpenStrEnum


class SecurityPolicy(OpenStrEnum):
    """How a request was protected."""

    HTTPS = "HTTPS"
    """By the connection."""
    SIGNED_JWT = "SIGNED_JWT"
    """By a signed body."""
    ENCRYPTED_JWE = "ENCRYPTED_JWE"
    """By an encrypted body."""
