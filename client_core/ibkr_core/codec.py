"""What generated decoders call when a value is not simply of its declared type.

The decoders test types in line and come here only for what does not fit: nothing here is on the fast path. A reader
takes the value and its place (`src[key]`), leaves a note of what it saw and returns what the value means, or None when
it means nothing of the declared type. None itself is returned in silence: whether null is in order is known elsewhere.
Results are typed `Any` for that reason: the field they go into may or may not take None.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final, NoReturn, TypeAlias, TypeVar

from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import OpenIntEnum, OpenStrEnum
from ibkr_core.numbers import Figure, TextInt

__all__ = [
    "JsonArray",
    "JsonObject",
    "Key",
    "Place",
    "as_bool",
    "as_figure",
    "as_int",
    "as_integer",
    "as_number",
    "as_object",
    "as_one_of",
    "as_text",
    "decoder",
    "expect",
    "int_member",
    "missing",
    "no_list",
    "odd_item",
    "read_items",
    "str_member",
]

S = TypeVar("S", bound=OpenStrEnum)
N = TypeVar("N", bound=OpenIntEnum)

# Types of parsed JSON. As Any: a test against `dict` itself would make type checkers narrow to unknown members.
JsonObject: Any = dict
JsonArray: Any = list

Place: TypeAlias = dict[str, Any] | list[Any]
Key: TypeAlias = str | int | None
Reader: TypeAlias = Callable[[Any, Place, Key, Drift], Any]

# What brokers print for numbers: 1,300  -1,300.25  1300  .5  1e3. A comma must stand where thousands end. Patterns are
# compiled when first used, since few programs ever need them.
_GROUPED: Final = r"(?a)[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?\Z"
_EXACT: Final = 2.0**53
_LONGEST: Final = 40
_WHOLE: Final = r"(?a)[+-]?\d{1,40}\Z"
_NUMBER: Final = r"(?a)[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?\Z"


def as_text(value: Any, src: Place, key: Key, drift: Drift) -> Any:
    """Text; a number or truth value gives its JSON spelling."""
    if value is None or isinstance(value, str):
        return value
    drift.note(src, key, "text", value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, int | float) else None


def as_number(value: Any, src: Place, key: Key, drift: Drift) -> Any:
    """A number; text gives the number it spells, with or without thousands separators."""
    if value is None or type(value) in (float, int, Decimal):
        return value
    drift.note(src, key, "a number", value)
    number = _spelt(value)
    return None if number is None else float(number)


def as_int(value: Any, src: Place, key: Key, drift: Drift) -> Any:
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


def as_figure(figure: type[Figure], value: Any, src: Place, key: Key, drift: Drift, expected: str) -> Any:
    """A figure of text or of a number, for a value that is not of its declared types."""
    if value is None:
        return None
    drift.note(src, key, expected, value)
    return figure(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else None


def as_integer(value: Any, src: Place, key: Key, drift: Drift) -> Any:
    """A whole number, such as an id, that comes as a number here and as text there.

    Text that is no whole number stays text, since an id is of use whatever it looks like; it is noted as a value that
    the contract does not know.
    """
    if not isinstance(value, str):
        return as_int(value, src, key, drift)
    try:
        whole = TextInt(value[:_LONGEST])
        if str(whole) == value:
            return whole
    except ValueError:
        pass
    spelt = _spelt(value)
    if isinstance(spelt, int) or (spelt is not None and spelt.is_integer() and abs(spelt) < _EXACT):
        return int(spelt)
    drift.note(src, key, "a whole number", value, "unknown-value")
    return value


def as_bool(value: Any, src: Place, key: Key, drift: Drift) -> Any:
    """A truth value; 0 and 1 and the words true and false, in any case, give one."""
    if value is None or value is True or value is False:
        return value
    drift.note(src, key, "a truth value", value)
    if isinstance(value, str):
        return {"true": True, "false": False, "1": True, "0": False}.get(value.strip().lower())
    return bool(value) if isinstance(value, int | float) and value in (0, 1) else None


def as_object(value: Any, src: Place, key: Key, drift: Drift) -> Any:
    """Nothing but an object is one; gives None."""
    if value is not None:
        drift.note(src, key, "an object", value)
    return None


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


def as_one_of(value: Any, src: Place, key: Key, drift: Drift, expected: str, *readers: Reader) -> Any:
    """The first reading that gives something, for a value that is of none of its declared types."""
    if value is None:
        return None
    if type(value) is float and as_int in readers and value.is_integer():
        return int(value)  # JSON does not tell 5.0 from 5, so this is no drift
    drift.note(src, key, expected, value)
    for reader in readers:
        read = reader(value, src, key, LENIENT)
        if read is not None:
            return read
    return None


def no_list(value: Any, src: Place, key: Key, drift: Drift) -> Any:
    """Nothing but a list is one; gives None."""
    if value is not None:
        drift.note(src, key, "a list", value)
    return None


def read_items(items: list[Any], reader: Reader, nullable: bool, drift: Drift) -> list[Any]:
    """The items of a list that is not simply one of plain values of one type.

    A null item is left out unless the contract allows for it.

    Raises:
        UnreadableAnswerError: an item cannot be read, so what it stands for is unknown.
    """
    read: list[Any] = []
    for place, item in enumerate(items):
        if item is None and nullable:
            read.append(None)
        elif item is None:
            drift.note(items, place, "an item", item, "null")
        else:
            value = reader(item, items, place, drift)
            if value is None:
                drift.fail(items, place, "a readable item", item)
            read.append(value)
    return read


def missing(src: dict[str, Any], key: str, drift: Drift, expected: str) -> NoReturn:
    """Give up on an object: a member that it must have is not there, or means nothing.

    Raises:
        UnreadableAnswerError: always.
    """
    if key not in src:
        drift.fail(src, key, expected, None, "missing")
    drift.fail(src, key, expected, src[key], "null" if src[key] is None else "type")


def expect(src: dict[str, Any], key: str, drift: Drift, expected: str) -> None:
    """Note that a member which may be null, but must be there, is not."""
    if key not in src:
        drift.note(src, key, expected, None, "missing")


def decoder(reader: Reader, expected: str, nullable: bool = False) -> Callable[[Any, Drift], Any]:
    """The decoder of a whole answer that is not simply one object."""

    def decode(answer: Any, drift: Drift) -> Any:
        read = reader(answer, answer, None, drift)
        if read is None and not (nullable and answer is None):
            drift.fail(answer, None, expected, answer)
        return read

    return decode


def str_member(enum: type[S], value: Any, src: Place, key: Key, drift: Drift) -> Any:
    """A member of an open enumeration for a value that it does not list."""
    text = as_text(value, src, key, drift)
    if text is None:
        return None
    member = enum(text)
    if not member.is_known:
        drift.note(src, key, f"a known {enum.__name__}", value, "unknown-value")
    return member


def int_member(enum: type[N], value: Any, src: Place, key: Key, drift: Drift) -> Any:
    """The same for numbers."""
    number = as_int(value, src, key, drift)
    if number is None:
        return None
    member = enum(number)
    if not member.is_known:
        drift.note(src, key, f"a known {enum.__name__}", value, "unknown-value")
    return member


def _spelt(value: Any) -> float | None:
    """The number that text spells or that a value is; None for anything else, and for a truth value."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return value
    if not isinstance(value, str):
        return None
    text = value.strip()
    if re.match(_GROUPED, text):
        text = text.replace(",", "")
    if re.match(_WHOLE, text):
        return int(text)
    number = float(text) if re.match(_NUMBER, text) else math.inf
    return number if math.isfinite(number) else None
