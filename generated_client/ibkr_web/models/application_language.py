# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
