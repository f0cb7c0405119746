# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
