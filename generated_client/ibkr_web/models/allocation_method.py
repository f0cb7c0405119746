# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 2c5f987b2091185ab20416c95b6550500472723e84e612e23e7c8afadd947a3e; do not edit.
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
