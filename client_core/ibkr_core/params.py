"""Parameters of a call in wire form: the serialisation that the contract declares (`style`, `explode`)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any
from urllib.parse import urlencode

from ibkr_core._json import exact
from ibkr_core.errors import ConfigurationError
from ibkr_core.operation import path_segment
from ibkr_core.plain import NotFinite, plain_number, plain_truth
from ibkr_core.rules import Rule, taken
from ibkr_core.types import UNSET, Unset
from ibkr_core.unfit import article

__all__ = ["given", "joined", "path_list", "put", "put_each", "put_joined", "taken", "text_body", "text_of", "to_form"]


def text_of(value: Any) -> str:
    """One plain value as text: `true`, `265598`, `0.25`, the value of an enumeration's member, the number of a figure.

    Raises:
        ConfigurationError: a figure holds no number, a number is not finite, or it is no plain value at all.
    """
    if isinstance(value, str):
        return str(value.value) if isinstance(value, Enum) else value
    if isinstance(value, Unset):
        raise ConfigurationError("a parameter is UNSET: expected text or a number")
    if isinstance(value, Enum):
        return text_of(value.value)
    truth = plain_truth(value)
    if truth is not None:
        return "true" if truth else "false"
    try:
        number = plain_number(value)
    except NotFinite as error:
        raise ConfigurationError(f"a parameter is {error}: expected a finite number") from None
    if number is None:
        raise ConfigurationError(f"a parameter is {article(type(value).__name__)}: expected text or a number")
    return str(number) if isinstance(number, int | float) else exact(number)


def given(value: Any, name: str, rule: Rule, hidden: bool = False) -> Any:
    """An argument that may be left out, as plain data; None where it is `None` or `UNSET`.

    Raises:
        ConfigurationError: it breaks the rule.
    """
    return None if value is None or value is UNSET else taken(value, name, rule, hidden)


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


def text_body(body: Any, rule: Rule | None = None) -> bytes:
    """A body that is text: a signed JWT, a word.

    Raises:
        ConfigurationError: it is anything else, breaks the rule, or holds half a character. It is not shown: a JWT is
            a credential.
    """
    if not isinstance(body, str):
        raise ConfigurationError(f"body is {article(type(body).__name__)}: expected text, such as a signed JWT")
    text = text_of(body) if rule is None else taken(body, "body", rule, hidden=True)
    try:
        return str(text).encode()
    except UnicodeEncodeError:
        pass
    raise ConfigurationError("body holds half a character: expected text")


def to_form(body: Any, rule: Rule) -> bytes:
    """A body as `application/x-www-form-urlencoded`: one pair a member, a list as one pair an item; nulls are left out.

    Raises:
        ConfigurationError: it breaks a rule of the contract, or a member holds an object or a list of lists, for which
            a form has no place.
    """
    from ibkr_core.checks import plain_body

    pairs: list[tuple[str, str]] = []
    for name, value in plain_body(body, rule).items():
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
