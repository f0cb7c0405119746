# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 10fdcf4628d06c27e082020951370a831a52cc438642c6ac1a6ad03c747110a9; do not edit.
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
