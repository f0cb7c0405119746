# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class RequestStatusType(OpenStrEnum):
    """What to read of a request."""

    RESPONSE = "response"
    """The broker's answer, as a file."""
    UPDATE = "update"
    """How far it is."""
