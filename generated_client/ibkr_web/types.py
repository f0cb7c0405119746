# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1e2e0d6246ef0d3650046820bf04a5eb7ac21af57d9bb22d024f42495fae9eac; do not edit.
"""Types that belong to no operation."""

from ibkr_core.numbers import Amount, Change, Figure, Price, PriceFlag, Size, TextInt
from ibkr_core.options import CallOptions, Timeouts
from ibkr_core.types import UNSET, Response, UnknownObject, Unset

__all__ = [
    "UNSET",
    "Amount",
    "CallOptions",
    "Change",
    "Figure",
    "Price",
    "PriceFlag",
    "Response",
    "Size",
    "TextInt",
    "Timeouts",
    "UnknownObject",
    "Unset",
]
