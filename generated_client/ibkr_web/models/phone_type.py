# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 f6dede6ce40b9db9fd6a403420288ce259171c79104c3d50605b3914d01ed3eb; do not edit.
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
