# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 d53eed06f7c0e251c40794f2403ff065b9626e266545013f953b4b82ede47e82; do not edit.
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
