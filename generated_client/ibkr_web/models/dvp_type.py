# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 a6144fb69ea09ff17f1a4a99db56f01c86d71ef2a042d79e59dc601c3a9823a3; do not edit.
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
