# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 f6dede6ce40b9db9fd6a403420288ce259171c79104c3d50605b3914d01ed3eb; do not edit.
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
