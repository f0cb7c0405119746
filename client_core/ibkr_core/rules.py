"""What one place of a request may hold, and what is said of a value that it may not.

A rule turns a value of the caller's into the plain data that is sent. Beyond what the contract says, exactly these are
converted: an id in digits to the number, numbers and truth values of other libraries to plain ones, members of
enumerations to their values.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from ibkr_core.model import Model
from ibkr_core.plain import NotFinite, plain_number, plain_truth
from ibkr_core.types import UnknownObject
from ibkr_core.unfit import Unfit

__all__ = [
    "ID",
    "INT64",
    "LONG",
    "NUMBER",
    "SOME_TEXT",
    "TEXT",
    "TRUTH",
    "Either",
    "Items",
    "Null",
    "Number",
    "Rule",
    "Text",
    "Truth",
    "Whole",
    "each",
    "taken",
]

INT64_LEAST: Final = -(1 << 63)
INT64_MOST: Final = (1 << 63) - 1
_EXACT: Final = 1 << 53
"""Whole numbers from here on may have been rounded when they were made a `float`."""


class Rule(ABC):
    """What one place of a request may hold."""

    __slots__ = ()

    @property
    @abstractmethod
    def wanted(self) -> str:
        """What it takes, in the words of errors."""

    @abstractmethod
    def take(self, value: Any) -> Any:
        """The plain data of a value.

        Raises:
            Unfit: it breaks the rule.
        """


class Text(Rule):
    """Text.

    Args:
        least: fewest characters.
        most: most characters.
        pattern: regular expression that is found in it.
        form: `date` or `date-time`.
        values: the values of which it must be one, where the contract closes the list.
        of: the enumeration that lists what is known, by which an error can say what was meant.
    """

    __slots__ = ("form", "free", "least", "most", "of", "pattern", "values")

    def __init__(
        self,
        *,
        least: int = 0,
        most: int | None = None,
        pattern: str = "",
        form: str = "",
        values: Iterable[str] = (),
        of: type[Enum] | None = None,
    ) -> None:
        self.least = least
        self.most = most
        self.pattern = re.compile(pattern, re.ASCII) if pattern else None
        self.form = form
        self.values = frozenset(map(str, values))
        self.of = of
        self.free = not (least or most is not None or pattern or form)

    @property
    def wanted(self) -> str:
        if self.values:
            listed = list(self.of or sorted(self.values))
            return " or ".join(repr(str(value)) for value in listed if str(value) in self.values)
        return {"date": "a day as text, YYYY-MM-DD", "date-time": "a time as text, YYYY-MM-DDThh:mm:ssZ"}.get(
            self.form, "text"
        )

    def take(self, value: Any) -> str:
        text = value if type(value) is str else self._text(value)
        if self.values:
            if text in self.values:
                return text
            raise Unfit(value, f"{self.wanted}{self._meant(text)}")
        return text if self.free else self._held(text)

    def _text(self, value: Any) -> str:
        if isinstance(value, Enum):
            value = value.value
        if not isinstance(value, str):
            raise Unfit(value, self.wanted, kind=True)
        return str.__str__(value)

    def _held(self, value: str) -> str:
        if len(value) < self.least:
            raise Unfit(value, f"text of at least {self.least} character{'s' if self.least > 1 else ''}")
        if self.most is not None and len(value) > self.most:
            raise Unfit(value, f"text of at most {self.most} characters, not {len(value)}")
        if self.pattern is not None and not self.pattern.search(value):
            form = re.sub(r"\\Z$", "$", self.pattern.pattern)
            raise Unfit(value, f"text of the form {form}{self._meant(value)}")
        if self.form and not _is_time(value, self.form):
            raise Unfit(value, self.wanted)
        return value

    def _meant(self, value: str) -> str:
        """The known value that differs in case alone or whose member is called so."""
        name = re.sub(r"\W+", "_", value.strip()).upper()
        for member in self.of or ():
            if name == member.name or value.strip().upper() == str(member.value).upper():
                return f": say {type(member).__name__}.{member.name}, {str(member.value)!r}"
        return ""


class Whole(Rule):
    """A whole number; `digits` lets it be given as text, which ids often are."""

    __slots__ = ("digits", "least", "most", "values")

    def __init__(
        self,
        least: int | None = None,
        most: int | None = None,
        *,
        digits: bool = False,
        values: Iterable[int] = (),
    ) -> None:
        self.least = least
        self.most = most
        self.digits = digits
        self.values = frozenset(values)

    @property
    def wanted(self) -> str:
        if self.values:
            return " or ".join(map(str, sorted(self.values)))
        return f"a whole number{_range(self.least, self.most)}"

    def take(self, value: Any) -> int:
        if type(value) is not int:
            value = int(value) if self.digits and _is_id(value) else self._whole(value)
        if (
            (self.least is not None and value < self.least)
            or (self.most is not None and value > self.most)
            or (self.values and value not in self.values)
        ):
            raise Unfit(value, self.wanted)
        return value  # type: ignore[no-any-return]

    def _whole(self, value: Any) -> int:
        number = _finite(value, self)
        if isinstance(number, float) and not number.is_integer():
            raise Unfit(value, self.wanted, kind=True)
        if isinstance(number, Decimal) and number != number.to_integral_value():
            raise Unfit(value, self.wanted, kind=True)
        whole = int(number)
        if isinstance(value, float) and abs(whole) >= _EXACT:
            raise Unfit(value, f"{self.wanted} as int, since a float of this size may have been rounded")
        return whole


class Number(Rule):
    """A number, from `least` or above `above`, up to `most` or below `below`."""

    __slots__ = ("above", "below", "least", "most")

    def __init__(
        self,
        least: float | None = None,
        most: float | None = None,
        *,
        above: float | None = None,
        below: float | None = None,
    ) -> None:
        self.least = least
        self.most = most
        self.above = above
        self.below = below

    @property
    def wanted(self) -> str:
        parts = [_range(self.least, self.most).strip()]
        parts += [f"above {self.above}"] if self.above is not None else []
        parts += [f"below {self.below}"] if self.below is not None else []
        return " ".join(["a number", " and ".join(part for part in parts if part)]).strip()

    def take(self, value: Any) -> int | float | Decimal:
        number = value if type(value) is int else _finite(value, self)
        if (
            (self.above is not None and not number > self.above)
            or (self.least is not None and not number >= self.least)
            or (self.most is not None and not number <= self.most)
            or (self.below is not None and not number < self.below)
        ):
            raise Unfit(value, self.wanted)
        return number


class Truth(Rule):
    """True or false, `only` one of them where the contract says so."""

    __slots__ = ("only",)

    def __init__(self, only: bool | None = None) -> None:
        self.only = only

    @property
    def wanted(self) -> str:
        return "True or False" if self.only is None else str(self.only)

    def take(self, value: Any) -> bool:
        truth = value if value is True or value is False else plain_truth(value)
        if truth is None or (self.only is not None and truth is not self.only):
            raise Unfit(value, self.wanted, kind=truth is None)
        return truth


class Items(Rule):
    """A list of `of`: a list, a tuple, an array or any other sequence, but no text, whose letters are not its items."""

    __slots__ = ("least", "most", "of")

    def __init__(self, of: Rule, least: int = 0, most: int | None = None) -> None:
        self.of = of
        self.least = least
        self.most = most

    @property
    def wanted(self) -> str:
        return "a list"

    def take(self, value: Any) -> list[Any]:
        if not isinstance(value, list | tuple):
            if isinstance(value, str | bytes | bytearray | Mapping | Model | UnknownObject | type):
                raise Unfit(value, self.wanted, kind=True)
            if not isinstance(value, Iterable) or isinstance(value, Iterator):
                raise Unfit(value, self.wanted, kind=True)
            value = list(value)
        if len(value) < self.least:
            raise Unfit(value, f"a list of at least {self.least} item{'s' if self.least > 1 else ''}")
        if self.most is not None and len(value) > self.most:
            raise Unfit(value, f"a list of at most {self.most} items, not {len(value)}")
        return each(self.of, value)


class Either(Rule):
    """A value of any of several kinds; the first rule whose kind it is decides."""

    __slots__ = ("rules",)

    def __init__(self, *rules: Rule) -> None:
        self.rules = rules

    @property
    def wanted(self) -> str:
        return " or ".join(dict.fromkeys(rule.wanted for rule in self.rules))

    def take(self, value: Any) -> Any:
        for rule in self.rules:
            try:
                return rule.take(value)
            except Unfit as unfit:
                if not unfit.kind or unfit.steps:
                    raise
        raise Unfit(value, self.wanted, kind=True)


class Null(Rule):
    """What another rule takes, or null."""

    __slots__ = ("rule",)

    def __init__(self, rule: Rule) -> None:
        self.rule = rule

    @property
    def wanted(self) -> str:
        return f"{self.rule.wanted} or None"

    def take(self, value: Any) -> Any:
        if value is None:
            return None
        try:
            return self.rule.take(value)
        except Unfit as unfit:
            if unfit.expected == self.rule.wanted:
                unfit.expected = self.wanted
            raise


TEXT: Final = Text()
SOME_TEXT: Final = Text(least=1)
NUMBER: Final = Number()
TRUTH: Final = Truth()
INT64: Final = Whole(INT64_LEAST, INT64_MOST, digits=True)
"""Ids and times, which fit 64 bits."""
ID: Final = Whole(1, INT64_MOST, digits=True)
"""Ids that count from 1."""
LONG: Final = Whole(INT64_LEAST, INT64_MOST)
"""The same beside text, which then stays the text that it is."""


def taken(value: Any, name: str, rule: Rule, hidden: bool = False) -> Any:
    """The plain data of an argument called `name`; `hidden` for one that holds an account or a credential.

    Raises:
        ConfigurationError: it breaks the rule.
    """
    try:
        # What can be gone through once is enough for a call, though not for a model, which may be sent again.
        return rule.take(list(value) if isinstance(value, Iterator) else value)
    except Unfit as unfit:
        unfit.hidden = unfit.hidden or hidden
        error = unfit.error(name)
    # Raised here, so that what is hidden is in no context of the error either.
    raise error


def each(rule: Rule, values: Iterable[Any]) -> list[Any]:
    """What a rule makes of each of several values."""
    take: Callable[[Any], Any] = rule.take
    out: list[Any] = []
    try:
        for value in values:
            out.append(take(value))
    except Unfit as unfit:
        unfit.within(f"[{len(out)}]")
        raise
    return out


def _finite(value: Any, rule: Rule) -> int | float | Decimal:
    try:
        number = plain_number(value)
    except NotFinite:
        raise Unfit(value, f"{rule.wanted}, finite and exact") from None
    if number is None:
        raise Unfit(value, rule.wanted, kind=True)
    return number


def _is_id(value: Any) -> bool:
    """Whether a value is text that is exactly how a whole number of 64 bits is written."""
    if not isinstance(value, str) or not value.isascii() or not 0 < len(value) <= 20:
        return False
    return value.removeprefix("-").isdigit() and str(int(value)) == value


def _is_time(text: str, form: str) -> bool:
    from datetime import date, datetime

    if form == "date":
        expression, read = r"\d{4}-\d\d-\d\d", date.fromisoformat
    else:
        expression = r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
        read = datetime.fromisoformat
    if not re.fullmatch(expression, text, re.ASCII):
        return False
    try:
        read(re.sub(r"\.\d+", "", text.upper()))
    except ValueError:
        return False
    return True


def _range(least: float | None, most: float | None) -> str:
    if least == INT64_LEAST and most == INT64_MOST:
        return " of at most 64 bits"
    if least is not None and most is not None and most < INT64_MOST:
        return f" from {least} to {most}"
    if least is not None and least > INT64_LEAST:
        return f" of {least} or more"
    return "" if most is None else f" of at most {most}"
