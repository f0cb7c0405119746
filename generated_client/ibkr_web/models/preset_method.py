# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
from ibkr_core.enums import OpenStrEnum


class PresetMethod(OpenStrEnum):
    """Default method of the presets. Same codes as `AllocationMethod`, but the first one is spelt out."""

    AVAILABLEEQUITY = "AvailableEquity"
    """By available equity. Groups call it `A`."""
    E = "E"
    """Equally."""
    N = "N"
    """By net liquidation value."""
    C = "C"
    """By amounts of cash that the user gives."""
    P = "P"
    """By percentages that the user gives."""
    R = "R"
    """By ratios that the user gives."""
    S = "S"
    """By numbers of shares that the user gives."""
