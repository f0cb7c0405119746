"""Numbers as the broker writes them, now as text and now as JSON numbers: what was sent, and what it means.

One and the same price comes as `193.18`, `"193.18"`, `"C193.18"` (the previous close) or `"H52.10"` (trading halted),
a size as `100`, `"1,300"` or `"10.6M"`, an amount as `"825,208 USD"`. Models hold each as one small object, whatever
form it had: `raw` is exactly what came, `value` the number as a `Decimal`, or None where the text holds none (`N/A`).
Nothing is parsed before it is asked for, and encoding gives back what came.

Figures behave as the numbers that they hold:

    row.last > 190    row.ask - row.bid    sum(position.mkt_value for position in positions)    f"{row.last:.2f}"

Results are `Decimal`. Figures are equal to, ordered and hashed as their exact decimal number, so `Price("193.18")`
equals `Decimal("193.18")` and not the float 193.18, whose exact value is another number. In arithmetic a float counts
as it prints. What holds no number is equal only to its like; ordering it and calculating with it raise ValueError.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable
from decimal import Context, Decimal
from enum import StrEnum
from functools import cache
from numbers import Integral, Rational
from typing import Any, ClassVar, Final, TypeAlias

from ibkr_core.types import safe_repr

__all__ = ["Amount", "Change", "Figure", "Price", "PriceFlag", "Size", "TextInt", "Wire"]

Wire: TypeAlias = str | int | float | Decimal
"""What a figure can be on the wire; `Decimal` where a program makes one itself."""

# A comma stands where thousands end or nowhere: "1,30" is a slip, or a decimal comma, and must not become 130.
_DIGITS: Final = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+"
_NUMBER: Final = rf"([+-]?)\$?({_DIGITS})([eE][+-]?\d{{1,2}})? ?([KMBTkmbt]?) ?(%?)"
_NOTE: Final = r"(?: ?\([^()]*\))?"

_POWERS: Final = {"": 0, "K": 3, "M": 6, "B": 9, "T": 12}
_LONGEST: Final = 64
_THIRTY_SECOND: Final = Decimal("0.03125")
_EXACTLY: Final = Context(prec=2 * _LONGEST)
"""For a product that must not be rounded, whatever precision the program has set."""
_POINTS: Final = r"([A-Z]?)([+-]?)(\d{1,9})'(\d{1,2}(?:\.\d{1,9})?)"
_Number: TypeAlias = "Figure | int | float | Decimal"


@cache
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(form, re.ASCII)


class Figure:
    """A number as the broker wrote it: `"0.421"`, `"24.1%"`, `"221.521K"`, `12`. Behaves as that number. Immutable."""

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
        return self._points() if found is None else _scaled(*found.group(2, 3, 4, 5))

    def _points(self) -> Decimal | None:
        """The number where it stands in points and 32nds of a point; None where they are not written so."""
        return None

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
            raise ValueError(f"the {type(self).__name__.lower()} {shown!r} holds no {self._what_is_missing()}")
        return value

    def _what_is_missing(self) -> str:
        return "number"

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

    @safe_repr
    def __repr__(self) -> str:
        return _without_ids(f"{type(self).__name__}({self._raw!r})")

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Figure):
            mine, theirs = self.value, other.value
            if mine is None or theirs is None:
                return mine is theirs and type(other) is type(self) and self._same_raw(other)
            return mine == theirs
        number = _comparable(other)
        return NotImplemented if number is None else self.value == number

    def _same_raw(self, other: Figure) -> bool:
        return type(other._raw) is type(self._raw) and (other._raw == self._raw or repr(other._raw) == repr(self._raw))

    def __hash__(self) -> int:
        value = self.value
        return hash(value) if value is not None else hash((type(self), type(self._raw), repr(self._raw)))

    def __bool__(self) -> bool:
        """Whether it holds a number other than 0."""
        return bool(self.value)

    def __lt__(self, other: _Number) -> bool:
        return self._ordered(operator.lt, other)

    def __le__(self, other: _Number) -> bool:
        return self._ordered(operator.le, other)

    def __gt__(self, other: _Number) -> bool:
        return self._ordered(operator.gt, other)

    def __ge__(self, other: _Number) -> bool:
        return self._ordered(operator.ge, other)

    def _ordered(self, compare: Callable[[Any, Any], bool], other: object) -> bool:
        if isinstance(other, Figure):
            return compare(self.decimal(), other.decimal())
        number = _comparable(other)
        if number is None:
            return NotImplemented  # type: ignore[no-any-return]
        mine = self.decimal()
        return bool(number == number) and compare(mine, number)  # nothing is below or above what is no number, NaN

    def __add__(self, other: _Number) -> Decimal:
        return self._with(operator.add, other)

    def __radd__(self, other: _Number) -> Decimal:
        return self._with(operator.add, other, swapped=True)

    def __sub__(self, other: _Number) -> Decimal:
        return self._with(operator.sub, other)

    def __rsub__(self, other: _Number) -> Decimal:
        return self._with(operator.sub, other, swapped=True)

    def __mul__(self, other: _Number) -> Decimal:
        return self._with(operator.mul, other)

    def __rmul__(self, other: _Number) -> Decimal:
        return self._with(operator.mul, other, swapped=True)

    def __truediv__(self, other: _Number) -> Decimal:
        return self._with(operator.truediv, other)

    def __rtruediv__(self, other: _Number) -> Decimal:
        return self._with(operator.truediv, other, swapped=True)

    def __floordiv__(self, other: _Number) -> Decimal:
        return self._with(operator.floordiv, other)

    def __rfloordiv__(self, other: _Number) -> Decimal:
        return self._with(operator.floordiv, other, swapped=True)

    def __mod__(self, other: _Number) -> Decimal:
        return self._with(operator.mod, other)

    def __rmod__(self, other: _Number) -> Decimal:
        return self._with(operator.mod, other, swapped=True)

    def _with(
        self, calculate: Callable[[Decimal, Decimal], Decimal], other: object, *, swapped: bool = False
    ) -> Decimal:
        number = _operand(other)
        if number is None:
            return NotImplemented  # type: ignore[no-any-return]
        mine = self.decimal()
        result: Decimal = calculate(number, mine) if swapped else calculate(mine, number)
        return result

    def __neg__(self) -> Decimal:
        return -self.decimal()

    def __pos__(self) -> Decimal:
        return self.decimal()

    def __abs__(self) -> Decimal:
        return abs(self.decimal())

    def __round__(self, digits: int | None = None) -> Any:
        return round(self.decimal(), digits) if digits is not None else round(self.decimal())

    def __trunc__(self) -> int:
        return math.trunc(self.decimal())

    def __floor__(self) -> int:
        return math.floor(self.decimal())

    def __ceil__(self) -> int:
        return math.ceil(self.decimal())


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
    """A price, in the instrument's currency or points: `193.18`, `"C193.18"`, `"$0.01"`, `"100 @ 193.18"`.

    `"109'16.5"` is in points and 32nds of a point, as bonds and their futures are quoted: 109 + 16.5/32.
    """

    __slots__ = ()

    _before: ClassVar[str] = r"(?:\S{1,40} @ )?([A-Z]?)"

    def _points(self) -> Decimal | None:
        found = self._in_points()
        if found is None or Decimal(found[4]) >= 32:
            return None
        value = _EXACTLY.fma(Decimal(found[4]), _THIRTY_SECOND, Decimal(found[3]))
        return _EXACTLY.minus(value) if found[2] == "-" else value

    def _in_points(self) -> re.Match[str] | None:
        return _pattern(_POINTS).fullmatch(self._raw.strip()) if isinstance(self._raw, str) else None

    @property
    def flag(self) -> PriceFlag:
        """What the letter before the price says; `NONE` where there is no letter."""
        found = self._found() or self._in_points()
        letter = "" if found is None else found[1]
        return PriceFlag(letter) if letter in ("", "C", "H") else PriceFlag.OTHER


class Amount(Figure):
    """An amount of money: `"825,208 USD"`, `"250,000"`, `"193.12 USD (1 Shares)"`, `"~ 51,001.39 USD"`, `12.5`.

    A range, `"1 ... 1.5 USD"`, has `bounds` and no `value`.
    """

    __slots__ = ()

    _before: ClassVar[str] = "(~ ?)?"

    _behind: ClassVar[str] = f"(?: ([A-Z]{{3,5}}))?{_NOTE}"

    @property
    def currency(self) -> str:
        """The currency that the text names, `USD`; empty where it names none."""
        found = self._found() or self._range()
        return "" if found is None else found[found.re.groups] or ""

    @property
    def approximate(self) -> bool:
        """Whether the text says that the amount is about right: `"~ 51,001.39 USD"`."""
        found = self._found()
        return found is not None and found[1] is not None

    @property
    def bounds(self) -> tuple[Decimal, Decimal] | None:
        """The lowest and the highest amount, which are one and the same except in a range; None without a number."""
        value = self.value
        if value is not None:
            return value, value
        found = self._range()
        return None if found is None else (_scaled(*found.group(1, 2, 3, 4)), _scaled(*found.group(6, 7, 8, 9)))

    def _what_is_missing(self) -> str:
        return "number" if self._range() is None else "single number: a range has bounds"

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


def _comparable(other: object) -> Any:
    """The other number of a comparison, as exact as it is; None for what is none."""
    if isinstance(other, Integral):
        return operator.index(other)  # numpy's own do not compare with a Decimal
    return other if isinstance(other, float | Decimal | Rational) else None


def _operand(other: object) -> Decimal | None:
    """The other number of a calculation; None for what is none.

    Raises:
        ValueError: it is a figure that holds no number.
    """
    if isinstance(other, Figure):
        return other.decimal()
    if isinstance(other, Decimal):
        return other
    if isinstance(other, float):
        return Decimal(float.__repr__(other))
    return Decimal(operator.index(other)) if isinstance(other, Integral) else None


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
