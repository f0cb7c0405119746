# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 fd6e5064cf0c98e50db63eebbb32b67e399910a8d9ea990682500e2686e81025; do not edit.
from ibkr_core.enums import OpenStrEnum


class FormProjection(OpenStrEnum):
    """What to send with forms."""

    PAYLOAD = "PAYLOAD"
    """Each form with its file."""
    DOCS = "DOCS"
    """Each form with the documents that serve as proof."""
    NONE = "NONE"
    """The list alone."""
