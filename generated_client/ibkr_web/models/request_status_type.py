# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1030c7129571811602824c76af264ce27bb1c5d148203ef0b651fc064b95cb3b; do not edit.
from ibkr_core.enums import OpenStrEnum


class RequestStatusType(OpenStrEnum):
    """What to read of a request."""

    RESPONSE = "response"
    """The broker's answer, as a file."""
    UPDATE = "update"
    """How far it is."""
