"""Numbers and truth values of other libraries as the plain ones that they are, without a digit gained or lost.

A price may come as `float`, `Decimal`, `Fraction`, `numpy.float32`, or as a figure of an answer. What goes out is the
shortest text that reads back the same in the type that was given: `numpy.float32(10.1)` is 10.1, not 10.100000381. No
other library is imported for that: a number is known by the abstract classes of `numbers` that it is registered with.
"""

from __future__ import annotations

import math
import numbers
import operator
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any, Final

from ibkr_core.numbers import Figure

__all__ = ["NotFinite", "plain_number", "plain_truth"]

_LARGEST: Final = 308
"""Powers of ten that a number may reach: beyond, most readers of JSON read infinity."""


class NotFinite(Exception):
    """A number without a JSON form; whoever knows its name turns this into a ConfigurationError."""


def plain_number(value: Any) -> int | float | Decimal | None:
    """A number as `int`, `float` or `Decimal`; None for anything that is none, truth values and text among it.

    A `float` is one whose repr is plain digits; other floats are given as the `Decimal` of their repr.

    Raises:
        NotFinite: it is infinite, not a number, without an end (1/3), or too large for JSON.
    """
    kind = type(value)
    if kind is float:
        return _float(value)
    if kind is int:
        return _whole(value)
    if kind is Decimal:
        return _decimal(value)
    if isinstance(value, bool | str | bytes | bytearray):
        return None
    if isinstance(value, int):
        return _whole(int(value))
    if isinstance(value, float):
        return _float(float(value))
    if isinstance(value, Decimal):
        return _decimal(Decimal(value))
    if isinstance(value, Enum):
        return plain_number(value.value)
    if isinstance(value, Figure):
        number = value.value
        if number is None:
            raise NotFinite(repr(value))
        return _decimal(number)
    return _foreign(value)


def plain_truth(value: Any) -> bool | None:
    """A truth value, of numpy too; None for anything else, 0, 1 and "true" among it."""
    if value is True or value is False:
        return bool(value)
    item = getattr(value, "item", None)
    if getattr(value, "ndim", None) != 0 or not callable(item):
        return None
    found = item()
    return found if isinstance(found, bool) else None


def _whole(value: int) -> int:
    if value.bit_length() > 1023:
        raise NotFinite(f"a number of {value.bit_length()} bits")
    return value


def _float(value: float) -> float | Decimal:
    if not math.isfinite(value):
        raise NotFinite(value)
    # Only where the repr has an exponent, which not every reader of JSON takes.
    return value if value == 0 or 1e-4 <= abs(value) < 1e16 else _decimal(Decimal(repr(value)))


def _decimal(value: Decimal) -> Decimal:
    if not value.is_finite():
        raise NotFinite(value)
    if value and abs(value.adjusted()) > _LARGEST + 16:
        raise NotFinite(f"{value:.3E}")
    return value


def _foreign(value: Any) -> int | float | Decimal | None:
    """The number of another library's scalar, or of an array without dimensions."""
    if isinstance(value, numbers.Integral):
        try:
            return _whole(operator.index(value))
        except TypeError:
            return None  # a span of time, which numpy counts among the whole numbers
    if isinstance(value, numbers.Rational):
        return _fraction(int(value.numerator), int(value.denominator))
    if isinstance(value, numbers.Real):
        # The scalar's own text: by way of `float` a short one would get digits that it never had.
        try:
            return _decimal(Decimal(str(value)))
        except InvalidOperation:
            return None
    if getattr(value, "ndim", None) == 0 and hasattr(type(value), "__getitem__"):
        scalar = value[()]
        return None if type(scalar) is type(value) else plain_number(scalar)
    return None


def _fraction(numerator: int, denominator: int) -> int | Decimal:
    """A fraction exactly, which can be done where its denominator has no other factor than 2 and 5."""
    rest, twos, fives = denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    places = max(twos, fives)
    if rest != 1 or places > _LARGEST:
        raise NotFinite(f"{numerator}/{denominator}, which has no last digit")
    whole = _whole(numerator * 10**places // denominator)
    digits = tuple(map(int, str(abs(whole))))
    return whole if places == 0 else Decimal((int(whole < 0), digits, -places))
