# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 02ef28ed736314c26e4d4ccf11506d06d110b67d24f67631f1127e10720e1457; do not edit.
from ibkr_core.enums import OpenStrEnum


class SecurityPolicy(OpenStrEnum):
    """How a request was protected."""

    HTTPS = "HTTPS"
    """By the connection."""
    SIGNED_JWT = "SIGNED_JWT"
    """By a signed body."""
    ENCRYPTED_JWE = "ENCRYPTED_JWE"
    """By an encrypted body."""
