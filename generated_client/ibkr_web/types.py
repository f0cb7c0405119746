# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
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
