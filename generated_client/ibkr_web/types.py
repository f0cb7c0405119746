# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 f6dede6ce40b9db9fd6a403420288ce259171c79104c3d50605b3914d01ed3eb; do not edit.
"""Types that belong to no operation."""

from ibkr_core.options import CallOptions, Timeouts
from ibkr_core.types import UNSET, Response, UnknownObject, Unset

__all__ = ["UNSET", "CallOptions", "Response", "Timeouts", "UnknownObject", "Unset"]
