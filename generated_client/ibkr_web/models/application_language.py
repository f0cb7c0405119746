# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 a5c1d93262270f4a20c17f759e4b2537ae5f021922ca7d7af4e0969191d04242; do not edit.
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
