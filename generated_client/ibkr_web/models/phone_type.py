# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 fd6e5064cf0c98e50db63eebbb32b67e399910a8d9ea990682500e2686e81025; do not edit.
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
