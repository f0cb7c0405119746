# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 bc98b5ecab334195fdd4082139f80f60dbd658a14295047689175aa0cd5cfd1b; do not edit.
from ibkr_core.enums import OpenStrEnum


class FormProjection(OpenStrEnum):
    """What to send with forms."""

    PAYLOAD = "PAYLOAD"
    """Each form with its file."""
    DOCS = "DOCS"
    """Each form with the documents that serve as proof."""
    NONE = "NONE"
    """The list alone."""
