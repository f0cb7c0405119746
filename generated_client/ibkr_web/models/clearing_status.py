# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b2fcb422113e7b2fb872aa55d9d8c3a0259588b7247faa0854671d14d708e9f4; do not edit.
from ibkr_core.enums import OpenStrEnum


class ClearingStatus(OpenStrEnum):
    """State of an account at the clearing house."""

    O = "O"
    """Open."""
    P = "P"
    """Pending."""
    N = "N"
    """New."""
    A = "A"
    """Abandoned."""
    R = "R"
    """Rejected."""
    C = "C"
    """Closed."""
