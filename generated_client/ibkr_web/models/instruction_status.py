# Written by the generator from the contract; do not edit.
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
