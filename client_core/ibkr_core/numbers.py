"""Numbers as the broker writes them, now as text and now as JSON numbers: what was sent, and what it means.

One and the same price comes as `193.18`, `"193.18"`, `"C193.18"` (the previous close) or `"H52.10"` (trading halted),
a size as `100`, `"1,300"` or `"10.6M"`, an amount as `"825,208 USD"`. Models hold each as one small object, whatever
form it had: `raw` is exactly what came, `value` the number as a `Decimal`, or None where the text holds none (`N/A`).
Nothing is parsed before it is asked for, and encoding gives back what came.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import ClassVar, Final, TypeAlias

__all__ = ["Amount", "Change", "Figure", "Price", "PriceFlag", "Size", "TextInt", "Wire"]

Wire: TypeAlias = str | int | float | Decimal
"""What a figure can be on the wire; `Decimal` where a program makes one itself."""

# A comma stands where thousands end or nowhere: "1,30" is a slip, or a decimal comma, and must not become 130.
_DIGITS: Final = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+"
_NUMBER: Final = rf"([+-]?)\$?({_DIGITS})([eE][+-]?\d{{1,2}})? ?([KMBTkmbt]?) ?(%?)"
_NOTE: Final = r"(?: ?\([^()]*\))?"

_POWERS: Final = {"": 0, "K": 3, "M": 6, "B": 9, "T": 12}
_LONGEST: Final = 64


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(form, re.ASCII)


class Figure:
    """A number as the broker wrote it: `"0.421"`, `"24.1%"`, `"221.521K"`, `12`.

    Two are equal when they are of one class and were written in one way. Immutable.
    """

    __slots__ = ("_raw",)

    # What may stand before and behind the number.
    _before: ClassVar[str] = "()"
    _behind: ClassVar[str] = "()"

    def __init__(self, raw: Wire) -> None:
        self._raw = raw

    @property
    def raw(self) -> Wire:
        """Exactly what was sent: text or a number."""
        return self._raw

    @property
    def value(self) -> Decimal | None:
        """The number, its separators taken out and its letter multiplied out; None where the text holds no number.

        Of a percentage it is the number before the sign: 24.1 for `"24.1%"`.
        """
        raw = self._raw
        if not isinstance(raw, str):
            return _exact(raw)
        found = self._found()
        return None if found is None else _scaled(*found.group(2, 3, 4, 5))

    @property
    def percent(self) -> bool:
        """Whether a per cent sign stands behind the number."""
        found = self._found()
        return found is not None and found[6] == "%"

    def decimal(self) -> Decimal:
        """The number.

        Raises:
            ValueError: the text holds no number.
        """
        value = self.value
        if value is None:
            text = _without_ids(str(self))
            shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
            raise ValueError(f"the {type(self).__name__.lower()} {shown!r} holds no number")
        return value

    def _found(self) -> re.Match[str] | None:
        if not isinstance(self._raw, str):
            return None
        return _pattern(self._before + _NUMBER + self._behind).fullmatch(self._raw.strip())

    def __float__(self) -> float:
        return float(self.decimal())

    def __int__(self) -> int:
        return int(self.decimal())

    def __str__(self) -> str:
        return format(self._raw, "f") if isinstance(self._raw, Decimal) else str(self._raw)

    def __format__(self, spec: str) -> str:
        return format(self.decimal(), spec) if spec else str(self)

    def __repr__(self) -> str:
        return _without_ids(f"{type(self).__name__}({self._raw!r})")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return type(other._raw) is type(self._raw) and other._raw == self._raw

    def __hash__(self) -> int:
        return hash((type(self), type(self._raw), self._raw))


class Size(Figure):
    """A quantity: `100`, `"1,300"`, `"10.6M"`, `"2M"`; `value` is in units, 2000000 for `"2M"`."""

    __slots__ = ()

    @property
    def letter(self) -> str:
        """`K`, `M`, `B` or `T`, or empty: how coarse the figure is."""
        found = self._found()
        return "" if found is None else found[5].upper()


class Change(Figure):
    """A change: `"+1.04"`, `"-0.5"`, `"2.3%"`; of `"+1.25 (0.8%)"` the `value` is the number before the parenthesis."""

    __slots__ = ()

    _behind: ClassVar[str] = f"(){_NOTE}"


class PriceFlag(StrEnum):
    """What a letter before a price says."""

    NONE = ""
    CLOSE = "C"
    """The previous session's close: there was no trade today."""
    HALTED = "H"
    """Trading is halted."""
    OTHER = "?"
    """A letter that the broker does not document; it stands in the text."""


class Price(Figure):
    """A price, in the instrument's currency or points: `193.18`, `"C193.18"`, `"$0.01"`, `"100 @ 193.18"`."""

    __slots__ = ()

    _before: ClassVar[str] = r"(?:\S{1,40} @ )?([A-Z]?)"

    @property
    def flag(self) -> PriceFlag:
        """What the letter before the price says; `NONE` where there is no letter."""
        found = self._found()
        letter = "" if found is None else found[1]
        return PriceFlag(letter) if letter in ("", "C", "H") else PriceFlag.OTHER


class Amount(Figure):
    """An amount of money: `"825,208 USD"`, `"250,000"`, `"193.12 USD (1 Shares)"`, `12.5`.

    A range, `"1 ... 1.5 USD"`, has `bounds` and no `value`.
    """

    __slots__ = ()

    _behind: ClassVar[str] = f"(?: ([A-Z]{{3,5}}))?{_NOTE}"

    @property
    def currency(self) -> str:
        """The currency that the text names, `USD`; empty where it names none."""
        found = self._found() or self._range()
        return "" if found is None else found[found.re.groups] or ""

    @property
    def bounds(self) -> tuple[Decimal, Decimal] | None:
        """The lowest and the highest amount, which are one and the same except in a range; None without a number."""
        value = self.value
        if value is not None:
            return value, value
        found = self._range()
        return None if found is None else (_scaled(*found.group(1, 2, 3, 4)), _scaled(*found.group(6, 7, 8, 9)))

    def _range(self) -> re.Match[str] | None:
        if not isinstance(self._raw, str):
            return None
        return _pattern(f"{_NUMBER} ?\\.\\.\\. ?{_NUMBER}{self._behind}").fullmatch(self._raw.strip())


class TextInt(int):
    """A whole number that came as text, such as an id: an `int` in every way, but encoded in an answer as the text."""

    __slots__ = ()

    @property
    def raw(self) -> str:
        """The text that was sent."""
        return str(int(self))


def _without_ids(text: str) -> str:
    """What may be shown of a figure, in whose place now and then stands an account id."""
    from ibkr_core.redact import scrub

    return scrub(text)


def _exact(number: int | float | Decimal) -> Decimal | None:
    """A JSON number as it prints; None for what is no finite number."""
    if isinstance(number, bool):
        return None
    value = Decimal(str(number)) if isinstance(number, float) else Decimal(number)
    return value if value.is_finite() else None


def _scaled(sign: str, digits: str, exponent: str | None, letter: str) -> Decimal:
    """The number, moved by decimal places: read as an exponent, because a product would be rounded."""
    places = _POWERS[letter.upper()]
    if exponent:
        places += int(exponent[1:])
    number = Decimal(f"{sign}{digits.replace(',', '')}E{places}")
    # "2M" is 2000000, not 2E+6: the plain form is what people compare, print and send.
    return Decimal(format(number, "f")) if places > 0 else number
