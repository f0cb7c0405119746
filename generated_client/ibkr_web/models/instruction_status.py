# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e383ae186b52cdd1886e35783f826ba7b46da05aad0869b10d1cb6e015425e3a; do not edit.
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
