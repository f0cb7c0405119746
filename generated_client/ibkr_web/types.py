# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b1c4904a9c5dcf8653d2d8f166e77f54bf722e0b4049a063cd8add000eb5086c; do not edit.
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
