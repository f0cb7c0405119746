# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 dfa99aafbcea79a13da10cfaac95d0d24414b25e60541f71f7b64dfebca7efe0; do not edit.
"""Types that belong to no operation."""

from ibkr_core.options import CallOptions, Timeouts
from ibkr_core.types import UNSET, Response, UnknownObject, Unset

__all__ = ["UNSET", "CallOptions", "Response", "Timeouts", "UnknownObject", "Unset"]
