# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
"""Types that belong to no operation."""

from ibkr_core.options import CallOptions, Timeouts
from ibkr_core.types import UNSET, Response, UnknownObject, Unset

__all__ = ["UNSET", "CallOptions", "Response", "Timeouts", "UnknownObject", "Unset"]
