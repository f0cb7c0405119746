# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 6f6fd5954569a0f1fd18592e63ec787ef2bcc2aeb7c61b17b926989a18936f69; do not edit.
"""Types that belong to no operation."""

from ibkr_core.options import CallOptions, Timeouts
from ibkr_core.types import UNSET, Response, UnknownObject, Unset

__all__ = ["UNSET", "CallOptions", "Response", "Timeouts", "UnknownObject", "Unset"]
