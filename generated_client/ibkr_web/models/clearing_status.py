# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 5e6541edc4a14cd4cfb16d4f1a20054f8064fe673843f6c28b93f2be8b9b1c83; do not edit.
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
