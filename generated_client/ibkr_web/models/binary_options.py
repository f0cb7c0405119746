# Written by the generator from the contract; do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, as_one_of, odd_item
from ibkr_core.drift import Drift

from .binary_option import BinaryOption

_READ_BINARY_OPTION = BinaryOption.from_object

BinaryOptions: TypeAlias = "BinaryOption | list[BinaryOption]"
"""Details of event contracts, as one object or as a list. Nobody published the form. Unverified. Release note of
2023-10."""


def read_binary_options(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        return _READ_BINARY_OPTION(v, drift)
    if type(v) is JsonArray:
        return [_READ_BINARY_OPTION(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
    return as_one_of(v, src, key, drift, "BinaryOption or a list")
