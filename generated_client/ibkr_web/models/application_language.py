# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 02ef28ed736314c26e4d4ccf11506d06d110b67d24f67631f1127e10720e1457; do not edit.
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
