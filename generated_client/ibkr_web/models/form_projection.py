# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b2fcb422113e7b2fb872aa55d9d8c3a0259588b7247faa0854671d14d708e9f4; do not edit.
from ibkr_core.enums import OpenStrEnum


class FormProjection(OpenStrEnum):
    """What to send with forms."""

    PAYLOAD = "PAYLOAD"
    """Each form with its file."""
    DOCS = "DOCS"
    """Each form with the documents that serve as proof."""
    NONE = "NONE"
    """The list alone."""
