# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1ca338848fc0a26b3e81dd6342ec72ede5a674f5926a3e23827c913e597551ec; do not edit.
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
