# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 06089249ba490abd9fee5830c82fa9589e531bdcdfdbcd884cb985e25e95423d; do not edit.
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
