# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 c6a81a5bc480c44cb06d119e58ed402d97240e58a513b2a9d2d223a9fc191d30; do not edit.
from ibkr_core.enums import OpenStrEnum


class ApplicationLanguage(OpenStrEnum):
    """Language that an application is written in."""

    EN = "en"
    """English."""
    ZH_HANS = "zh-Hans"
    """Chinese, simplified."""
    JA = "ja"
    """Japanese."""
    RU = "ru"
    """Russian."""
    FR = "fr"
    """French."""
    PT = "pt"
    """Portuguese."""
    ES = "es"
    """Spanish."""
    IT = "it"
    """Italian."""
    AR_AE = "ar-AE"
    """Arabic."""
    DE = "de"
    """German."""
    HE_IL = "he-IL"
    """Hebrew."""
    HU = "hu"
    """Hungarian."""
