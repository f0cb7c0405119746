# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 c955ae0406a2a8f53ef9eeceeda27e7c8ec93a822cc65f2913a41ed96425d71b; do not edit.
from ibkr_core.enums import OpenStrEnum


class TaskType(OpenStrEnum):
    """Tasks to list."""

    PENDING = "pending"
    """Open tasks."""
    REGISTRATION = "registration"
    """Tasks of the registration."""
