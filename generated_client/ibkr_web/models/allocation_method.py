# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class AllocationMethod(OpenStrEnum):
    """How a group divides an order among its accounts."""

    A = "A"
    """By available equity."""
    E = "E"
    """Equally."""
    N = "N"
    """By net liquidation value, the usual one."""
    C = "C"
    """By amounts of cash that the user gives."""
    P = "P"
    """By percentages that the user gives."""
    R = "R"
    """By ratios that the user gives."""
    S = "S"
    """By numbers of shares that the user gives."""
