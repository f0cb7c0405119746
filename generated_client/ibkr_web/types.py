# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 7893619fa7dfbccd8c38e78e9538f6025aaf907087ebd09d33849200c61fd799; do not edit.
"""Types that belong to no operation."""

from ibkr_core.options import CallOptions, Timeouts
from ibkr_core.types import UNSET, Response, UnknownObject, Unset

__all__ = ["UNSET", "CallOptions", "Response", "Timeouts", "UnknownObject", "Unset"]
