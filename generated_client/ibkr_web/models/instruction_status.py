# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1299291eaad887da3767f06737f576e003a7874cbcc090b26a98653bea3b0ce6; do not edit.
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
