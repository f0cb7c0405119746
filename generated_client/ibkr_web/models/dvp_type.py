# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b2fcb422113e7b2fb872aa55d9d8c3a0259588b7247faa0854671d14d708e9f4; do not edit.
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
