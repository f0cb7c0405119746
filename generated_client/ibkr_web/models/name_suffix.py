# Written by the generator from the contract; do not edit.
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
