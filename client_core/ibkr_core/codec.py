"""What generated decoders call when a value is not simply of its declared type.

The decoders test types in line and come here only for what does not fit: nothing here is on the fast path. A reader
takes the value and its place (`src[key]`), leaves a note of what it saw and returns what the value means, or None when
it means nothing of the declared type. None itself is returned in silence: whether null is in order is known elsewhere.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, TypeVar

from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import OpenIntEnum, OpenStrEnum

__all__ = [
    "Key",
    "Place",
    "as_bool",
    "as_int",
    "as_list",
    "as_mapping",
    "as_number",
    "as_object",
    "as_one_of",
    "as_text",
    "int_member",
    "odd_item",
    "str_member",
]

T = TypeVar("T")
S = TypeVar("S", bound=OpenStrEnum)
N = TypeVar("N", bound=OpenIntEnum)

Place: TypeAlias = dict[str, Any] | list[Any]
Key: TypeAlias = str | int | None
Reader: TypeAlias = Callable[[Any, Place, Key, Drift], T | None]

# 1,300  -1,300.25  1300  .5  1e3: what brokers print for numbers. A comma must stand where thousands end.
_GROUPED: Final = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?\Z", re.ASCII)
_WHOLE: Final = re.compile(r"[+-]?\d{1,40}\Z", re.ASCII)
_NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?\Z", re.ASCII)


def as_text(value: Any, src: Place, key: Key, drift: Drift) -> str | None:
    """Text; a number or truth value gives its JSON spelling."""
    if value is None or isinstance(value, str):
        return value
    drift.note(src, key, "text", value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, int | float) else None


def as_number(value: Any, src: Place, key: Key, drift: Drift) -> float | None:
    """A number; text gives the number it spells, with or without thousands separators."""
    if value is None or type(value) is float or type(value) is int:
        return value
    drift.note(src, key, "a number", value)
    number = _spelt(value)
    return None if number is None else float(number)


def as_int(value: Any, src: Place, key: Key, drift: Drift) -> int | None:
    """A whole number; `5.0`, `"5"` and `"1,300"` give one, `5.5` does not."""
    if value is None or type(value) is int:
        return value
    if type(value) is float and value.is_integer():
        return int(value)  # JSON does not tell 5.0 from 5, so this is no drift
    drift.note(src, key, "a whole number", value)
    number = _spelt(value)
    if isinstance(number, float):
        return int(number) if number.is_integer() else None
    return number


def as_bool(value: Any, src: Place, key: Key, drift: Drift) -> bool | None:
    """A truth value; 0 and 1 and the words true and false, in any case, give one."""
    if value is None or value is True or value is False:
        return value
    drift.note(src, key, "a truth value", value)
    if isinstance(value, str):
        return {"true": True, "false": False, "1": True, "0": False}.get(value.strip().lower())
    return bool(value) if isinstance(value, int | float) and value in (0, 1) else None


def as_object(value: Any, src: Place, key: Key, drift: Drift) -> None:
    """Nothing but an object is one."""
    if value is not None:
        drift.note(src, key, "an object", value)


def odd_item(item: Any, items: list[Any], drift: Drift) -> bool:
    """What to do with an item of a list of objects that is no object: leave a null out, refuse anything else.

    Raises:
        UnreadableAnswerError: the item is neither an object nor null, so what it stands for is unknown.
    """
    place = next(place for place, other in enumerate(items) if other is item)
    if item is not None:
        drift.fail(items, place, "an object", item)
    drift.note(items, place, "an object", item, "null")
    return False


def as_one_of(value: Any, src: Place, key: Key, drift: Drift, expected: str, *readers: Reader[Any]) -> Any:
    """The first reading that gives something, for a value that is of none of its declared types."""
    if value is None:
        return None
    drift.note(src, key, expected, value)
    for reader in readers:
        read = reader(value, src, key, LENIENT)
        if read is not None:
            return read
    return None


def as_list(
    value: Any, src: Place, key: Key, drift: Drift, types: frozenset[type], reader: Reader[T]
) -> list[T] | None:
    """A list of scalars, the received one itself when all its items are of `types`.

    A null item is left out. An item that cannot be read fails the whole answer, since what it stands for is unknown.
    """
    if type(value) is not list:
        if value is not None:
            drift.note(src, key, "a list", value)
        return None
    if types.issuperset(map(type, value)):
        return value
    items: list[T] = []
    for place, item in enumerate(value):
        if item is None:
            drift.note(value, place, "an item", item, "null")
            continue
        read = reader(item, value, place, drift)
        if read is None:
            drift.fail(value, place, "a readable item", item)
        items.append(read)
    return items


def str_member(enum: type[S], value: Any, src: Place, key: Key, drift: Drift) -> S | None:
    """A member of an open enumeration for a value that it does not list."""
    text = as_text(value, src, key, drift)
    if text is None:
        return None
    member = enum(text)
    if not member.is_known:
        drift.note(src, key, f"a known {enum.__name__}", value, "unknown-value")
    return member


def int_member(enum: type[N], value: Any, src: Place, key: Key, drift: Drift) -> N | None:
    """The same for numbers."""
    number = as_int(value, src, key, drift)
    if number is None:
        return None
    member = enum(number)
    if not member.is_known:
        drift.note(src, key, f"a known {enum.__name__}", value, "unknown-value")
    return member


def as_mapping(src: Any, drift: Drift) -> dict[str, Any]:
    """The object that a model is read from, as a plain dictionary.

    Raises:
        UnreadableAnswerError: it is no object.
    """
    if not isinstance(src, Mapping):
        drift.fail(src, None, "an object", src)
    return dict(src)


def _spelt(value: Any) -> float | None:
    """The number that text spells or that a value is; None for anything else, and for a truth value."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return value
    if not isinstance(value, str):
        return None
    text = value.strip()
    if _GROUPED.match(text):
        text = text.replace(",", "")
    if _WHOLE.match(text):
        return int(text)
    number = float(text) if _NUMBER.match(text) else math.inf
    return number if math.isfinite(number) else None
