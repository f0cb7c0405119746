# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 6c36ee615a3e62aa153de8e15600a304b70c8f806f62539dc44307734c6b9694; do not edit.
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
