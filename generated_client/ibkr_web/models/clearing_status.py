# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 5c259e4af6c8fd55d76d68dd72135e5d357c79e76706e957b09a9845308baf31; do not edit.
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
