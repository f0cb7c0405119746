# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 bc98b5ecab334195fdd4082139f80f60dbd658a14295047689175aa0cd5cfd1b; do not edit.
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
