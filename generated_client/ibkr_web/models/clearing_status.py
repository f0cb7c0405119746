# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b1c4904a9c5dcf8653d2d8f166e77f54bf722e0b4049a063cd8add000eb5086c; do not edit.
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
