# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 55680643bcc592930467541e80bcf4278fc51298769107206e9383a0ff466949; do not edit.
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
