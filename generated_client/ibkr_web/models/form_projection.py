# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 55680643bcc592930467541e80bcf4278fc51298769107206e9383a0ff466949; do not edit.
from ibkr_core.enums import OpenStrEnum


class FormProjection(OpenStrEnum):
    """What to send with forms."""

    PAYLOAD = "PAYLOAD"
    """Each form with its file."""
    DOCS = "DOCS"
    """Each form with the documents that serve as proof."""
    NONE = "NONE"
    """The list alone."""
