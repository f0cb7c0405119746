# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b1c4904a9c5dcf8653d2d8f166e77f54bf722e0b4049a063cd8add000eb5086c; do not edit.
from ibkr_core.enums import OpenStrEnum


class DvpType(OpenStrEnum):
    """Kind of a delivery-versus-payment instruction."""

    DTCID = "DTCID"
    """Depository, by id confirmation."""
    NSCC = "NSCC"
    """National Securities Clearing Corporation."""
    CMTA = "CMTA"
    """Clearing member trade agreement."""
    GUS = "GUS"
    """Give-up service."""
    OCCSSF = "OCCSSF"
    """Options Clearing Corporation, single stock futures."""
