# Written by the generator from the contract; do not edit.
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
