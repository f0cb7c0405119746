# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 fd6e5064cf0c98e50db63eebbb32b67e399910a8d9ea990682500e2686e81025; do not edit.
from ibkr_core.enums import OpenStrEnum


class InstructionStatus(OpenStrEnum):
    """How far an instruction is."""

    PENDING = "PENDING"
    """Worked on."""
    PROCESSED = "PROCESSED"
    """Done."""
    REJECTED = "REJECTED"
    """Refused."""
    PENDING_VERIFICATION = "PENDING_VERIFICATION"
    """Waits for a proof, such as small amounts."""
