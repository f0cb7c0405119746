# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 a5c1d93262270f4a20c17f759e4b2537ae5f021922ca7d7af4e0969191d04242; do not edit.
"""Types that belong to no operation."""

from ibkr_core.options import CallOptions, Timeouts
from ibkr_core.types import UNSET, Response, UnknownObject, Unset

__all__ = ["UNSET", "CallOptions", "Response", "Timeouts", "UnknownObject", "Unset"]
