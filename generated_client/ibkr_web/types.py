# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 bd8a6c69f980fb0844d84bb46c587e38781b3652d393a1950b7d5de3f23af66d; do not edit.
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
