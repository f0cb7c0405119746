# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 bd8a6c69f980fb0844d84bb46c587e38781b3652d393a1950b7d5de3f23af66d; do not edit.
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
