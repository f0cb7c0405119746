# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1044fec3171a46aa53f1751d70be2add2fb096e7b7f42dfb8c3ba5a83bc3f42e; do not edit.
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
