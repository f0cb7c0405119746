# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 23c78d6bf66970a3ff133fb83b674dc52a50705645dcc19d80539f5ecc728573; do not edit.
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
