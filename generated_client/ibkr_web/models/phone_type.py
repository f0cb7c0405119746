# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from ibkr_core.enums import OpenStrEnum


class PhoneType(OpenStrEnum):
    """Kind of telephone."""

    WORK = "Work"
    """Work."""
    HOME = "Home"
    """Home."""
    FAX = "Fax"
    """Fax."""
    MOBILE = "Mobile"
    """Mobile."""
    MOBILE_WORK = "Mobile (work)"
    """Mobile (work)."""
    MOBILE_OTHER = "Mobile (other)"
    """Mobile (other)."""
    BUSINESS = "Business"
    """Business."""
    OTHER_VOICE = "Other (voice)"
    """Other (voice)."""
