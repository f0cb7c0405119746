# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 afebcd97c44a1c08c46df06ab8d89b8bd0b69828e377712262ee8ac3682a64ee; do not edit.
from ibkr_core.enums import OpenStrEnum


class FormProjection(OpenStrEnum):
    """What to send with forms."""

    PAYLOAD = "PAYLOAD"
    """Each form with its file."""
    DOCS = "DOCS"
    """Each form with the documents that serve as proof."""
    NONE = "NONE"
    """The list alone."""
