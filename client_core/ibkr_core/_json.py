"""JSON at speed: orjson when it is there, the standard library otherwise, one behaviour for both."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from typing import Any, Final

from ibkr_core.errors import ConfigurationError

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

__all__ = ["DEEPEST", "dumps", "loads"]

DEEPEST: Final = 1024
"""How deep a document may be nested."""


def loads(content: bytes) -> Any:
    """Parse a JSON document.

    Raises:
        ValueError: it is not JSON, or it is nested deeper than can be followed.
    """
    if orjson is not None:
        return orjson.loads(content)
    try:
        value = json.loads(content, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if content.count(b"[") + content.count(b"{") > DEEPEST:
        _check_depth(value)
    return value


def _check_depth(value: Any) -> None:
    """Python 3.13 follows ten times as deep as it can show what it has read.

    Raises:
        ValueError: a document is nested deeper than orjson would follow.
    """
    level: list[Any] = [value] if type(value) in (dict, list) else []
    for _ in range(DEEPEST):
        inner = (node.values() if type(node) is dict else node for node in level)
        level = [child for children in inner for child in children if type(child) in (dict, list)]
        if not level:
            return
    raise ValueError("nested too deeply")


def dumps(value: Any) -> bytes:
    """Compact JSON of plain data. A `Decimal` is written digit for digit, which no binary float could promise.

    Raises:
        ConfigurationError: a number is not finite, or a value has no JSON form.
    """
    if orjson is not None:
        try:
            return orjson.dumps(value, default=_fragment)
        except orjson.JSONEncodeError as error:
            # JSON has integers of any length, orjson has not; whatever else it refuses, the writer below refuses too.
            if error.__cause__ is not None:
                raise ConfigurationError(f"the body has no JSON form: {error.__cause__}") from None
    out: list[str] = []
    _write(value, out)
    try:
        return "".join(out).encode()
    except UnicodeEncodeError:
        raise ConfigurationError("the body has no JSON form: half of a surrogate pair in a text") from None


def exact(number: Decimal) -> str:
    """The digits of a decimal in plain notation.

    Raises:
        ConfigurationError: it is infinite or not a number.
    """
    if not number.is_finite():
        raise ConfigurationError(f"the number {number} cannot be sent: expected a finite one")
    return format(number, "f")


def _fragment(value: object) -> Any:
    if isinstance(value, Decimal):
        return orjson.Fragment(exact(value))
    raise TypeError(f"{type(value).__name__} is not JSON")


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


_PLAIN: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def _write(value: Any, out: list[str]) -> None:
    if isinstance(value, dict):
        out.append("{")
        for place, (key, item) in enumerate(value.items()):
            out.append("," if place else "")
            out.append(_PLAIN(key) + ":")
            _write(item, out)
        out.append("}")
    elif isinstance(value, list | tuple):
        out.append("[")
        for place, item in enumerate(value):
            out.append("," if place else "")
            _write(item, out)
        out.append("]")
    elif isinstance(value, Decimal):
        out.append(exact(value))
    elif isinstance(value, float) and not math.isfinite(value):
        out.append("null")  # as orjson does; models refuse such numbers before they get here
    else:
        try:
            out.append(_PLAIN(value))
        except TypeError as error:
            raise ConfigurationError(f"the body has no JSON form: {error}") from None
