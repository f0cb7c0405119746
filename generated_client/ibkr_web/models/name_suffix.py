# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 dfa99aafbcea79a13da10cfaac95d0d24414b25e60541f71f7b64dfebca7efe0; do not edit.
from ibkr_core.enums import OpenStrEnum


class NameSuffix(OpenStrEnum):
    """What follows a name."""

    JR = "Jr."
    """Junior."""
    SR = "Sr."
    """Senior."""
    I = "I"
    """The first."""
    II = "II"
    """The second."""
    III = "III"
    """The third."""
    IV = "IV"
    """The fourth."""
    V = "V"
    """The fifth."""
