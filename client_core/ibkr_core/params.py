"""Parameters of a call in wire form: the serialisation that the contract declares (`style`, `explode`)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ibkr_core._json import exact
from ibkr_core.errors import ConfigurationError
from ibkr_core.numbers import Figure
from ibkr_core.operation import path_segment
from ibkr_core.types import UNSET, UnknownObject, Unset

if TYPE_CHECKING:
    from ibkr_core.model import Model

__all__ = ["joined", "path_list", "put", "put_each", "put_joined", "text_body", "text_of", "to_form"]


def text_of(value: Any) -> str:
    """One plain value as text: `true`, `265598`, `0.25`, the value of an enumeration's member, the number of a figure.

    Raises:
        ConfigurationError: a figure holds no number, a number is not finite, or it is no plain value at all.
    """
    if isinstance(value, str):
        return str(value.value) if isinstance(value, Enum) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Unset):
        raise ConfigurationError("a parameter is UNSET: expected text or a number")
    if isinstance(value, Enum):
        return text_of(value.value)
    if isinstance(value, Figure):
        number = value.value
        if number is None:
            raise ConfigurationError(f"{value!r} holds no number: expected one")
        return exact(number)
    if isinstance(value, float):
        return exact(Decimal(repr(float(value))))  # digits, never `1e-07` or `nan`
    if value is None or isinstance(value, bytes | bytearray | list | tuple | dict | set | frozenset | UnknownObject):
        raise ConfigurationError(f"a parameter is a {type(value).__name__}: expected text or a number")
    return exact(value) if isinstance(value, Decimal) else str(value)


def put(pairs: list[tuple[str, str]], name: str, value: Any) -> None:
    """Add a parameter unless it is None or `UNSET`."""
    if value is not None and value is not UNSET:
        pairs.append((name, text_of(value)))


def put_each(pairs: list[tuple[str, str]], name: str, values: Iterable[Any] | Unset | None) -> None:
    """Add an array as one pair an item (style form, explode true); a text is one item, not its letters."""
    if isinstance(values, str):
        pairs.append((name, text_of(values)))
    elif values is not None and values is not UNSET:
        pairs.extend((name, text_of(value)) for value in values)


def put_joined(
    pairs: list[tuple[str, str]], name: str, values: Iterable[Any] | Unset | None, separator: str = ","
) -> None:
    """Add an array as one pair (style form, explode false; another separator for the delimited styles)."""
    if values is not None and values is not UNSET:
        pairs.append((name, joined(values, separator)))


def joined(values: Iterable[Any], separator: str = ",") -> str:
    """Plain values as one text; a text is taken to be joined already."""
    return text_of(values) if isinstance(values, str) else separator.join(text_of(value) for value in values)


def path_list(name: str, values: Iterable[Any]) -> str:
    """An array as one path segment (style simple): items are percent-encoded, the commas between them are not."""
    return ",".join(path_segment(name, text_of(value)) for value in values)


def text_body(body: Any) -> bytes:
    """A body that is text: a signed JWT, a word.

    Raises:
        ConfigurationError: it is anything else, or holds half a character. It is not shown: a JWT is a credential.
    """
    if not isinstance(body, str):
        raise ConfigurationError(f"body is a {type(body).__name__}: expected text, such as a signed JWT")
    try:
        return text_of(body).encode()
    except UnicodeEncodeError:
        pass
    raise ConfigurationError("body holds half a character: expected text")


def to_form(body: Model) -> bytes:
    """A body as `application/x-www-form-urlencoded`: one pair a member, a list as one pair an item; nulls are left out.

    Raises:
        ConfigurationError: a member holds an object or a list of lists, for which a form has no place.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in body.to_dict().items():
        items = value if isinstance(value, list) else [value]
        if any(isinstance(item, dict | list) for item in items):
            raise ConfigurationError(f"{name} holds an object or a list of lists: expected what a form can hold")
        for item in items:
            put(pairs, name, item)
    try:
        return urlencode(pairs).encode("ascii")
    except UnicodeEncodeError:
        pass
    raise ConfigurationError("the body holds half a character: expected text")
