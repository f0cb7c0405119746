# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class TaskType(OpenStrEnum):
    """Tasks to list."""

    PENDING = "pending"
    """Open tasks."""
    REGISTRATION = "registration"
    """Tasks of the registration."""
