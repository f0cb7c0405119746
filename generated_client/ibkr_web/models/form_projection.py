# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class FormProjection(OpenStrEnum):
    """What to send with forms."""

    PAYLOAD = "PAYLOAD"
    """Each form with its file."""
    DOCS = "DOCS"
    """Each form with the documents that serve as proof."""
    NONE = "NONE"
    """The list alone."""
