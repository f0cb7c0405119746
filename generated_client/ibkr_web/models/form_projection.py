# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1299291eaad887da3767f06737f576e003a7874cbcc090b26a98653bea3b0ce6; do not edit.
from ibkr_core.enums import OpenStrEnum


class FormProjection(OpenStrEnum):
    """What to send with forms."""

    PAYLOAD = "PAYLOAD"
    """Each form with its file."""
    DOCS = "DOCS"
    """Each form with the documents that serve as proof."""
    NONE = "NONE"
    """The list alone."""
