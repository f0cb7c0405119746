# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8dd969e426710614215d896c09afd55a15664043d6b9f39ffdb05071d712fa82; do not edit.
"""Types that belong to no operation."""

from ibkr_core.options import CallOptions, Timeouts
from ibkr_core.types import UNSET, Response, UnknownObject, Unset

__all__ = ["UNSET", "CallOptions", "Response", "Timeouts", "UnknownObject", "Unset"]
