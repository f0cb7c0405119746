"""Numbers that the broker sends as text, and the text of numbers: exact, with what the text says beside them.

Sizes come as `"1,300"`, `"10.6M"` or `"2M"`, prices as `"C193.18"` (the previous close) or `"H52.10"` (trading is
halted), amounts as `"825,208 USD"`. Each reader gives the number as a `Decimal` and keeps the rest: the letter, the
flag, the currency, the text itself.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import Final, NamedTuple

from ibkr_core.errors import ConfigurationError

__all__ = ["Change", "Money", "Price", "PriceFlag", "Size", "parse_change", "parse_money", "parse_price", "parse_size"]

# A comma stands where thousands end or nowhere: "1,30" is a slip, or a decimal comma, and must not become 130.
_DIGITS: Final = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+"
_SIZE: Final = re.compile(rf"([+-]?)({_DIGITS}) ?([KMBT]?)", re.ASCII | re.IGNORECASE)
_PRICE: Final = re.compile(rf"([A-Z]?)([+-]?)({_DIGITS})", re.ASCII)
_MONEY: Final = re.compile(rf"([+-]?)({_DIGITS}) ([A-Z]{{3}})", re.ASCII)
_EXPONENT: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d{1,2}", re.ASCII)

_MULTIPLIERS: Final = {"": 0, "K": 3, "M": 6, "B": 9, "T": 12}
_LONGEST: Final = 64


class Size(NamedTuple):
    """A quantity as printed.

    Attributes:
        value: the quantity in units, the letter multiplied out: 2000000 for `"2M"`.
        letter: `K`, `M`, `B` or `T`, or an empty string; tells how coarse the figure is.
        text: what the broker sent.
    """

    value: Decimal
    letter: str
    text: str

    def __str__(self) -> str:
        return self.text


class PriceFlag(StrEnum):
    """What a letter before a price says."""

    NONE = ""
    CLOSE = "C"
    """The previous session's close: there was no trade today."""
    HALTED = "H"
    """Trading is halted."""
    OTHER = "?"
    """A letter that the broker does not document; it stands in the text."""


class Price(NamedTuple):
    """A price as printed.

    Attributes:
        value: the price, in the instrument's currency or points.
        flag: what the letter before it says.
        text: what the broker sent.
    """

    value: Decimal
    flag: PriceFlag
    text: str

    def __str__(self) -> str:
        return self.text


class Money(NamedTuple):
    """An amount.

    Attributes:
        amount: the amount, in whole units of the currency.
        currency: ISO code of three letters.
    """

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.amount:,f} {self.currency}"


class Change(NamedTuple):
    """A change as printed, `"+1.04"` or `"2.3%"`.

    Attributes:
        value: the change; in hundredths when `percent`.
        percent: whether a per cent sign stood behind it.
        text: what the broker sent.
    """

    value: Decimal
    percent: bool
    text: str

    def __str__(self) -> str:
        return self.text


def parse_size(text: str | int | float | Decimal) -> Size:
    """Read a size: `"2M"`, `"1,300"`, `"10.6M"`, `"1.2K"`, or a plain number.

    Raises:
        ConfigurationError: it is no size.
    """
    source = _text("size", text)
    found = _SIZE.fullmatch(source)
    if found:
        sign, digits, letter = found.groups()
        letter = letter.upper()
        return Size(_scaled(sign, digits, _MULTIPLIERS[letter]), letter, source)
    if _EXPONENT.fullmatch(source):
        return Size(Decimal(source), "", source)
    raise _unreadable("size", source, 'a size such as "1,300" or "10.6M"')


def parse_price(text: str | int | float | Decimal) -> Price:
    """Read a price: `"193.18"`, `"C193.18"` (previous close), `"H52.10"` (halted), or a plain number.

    Raises:
        ConfigurationError: it is no price.
    """
    source = _text("price", text)
    found = _PRICE.fullmatch(source)
    if found:
        letter, sign, digits = found.groups()
        flag = PriceFlag(letter) if letter in ("", "C", "H") else PriceFlag.OTHER
        return Price(_scaled(sign, digits, 0), flag, source)
    if _EXPONENT.fullmatch(source):
        return Price(Decimal(source), PriceFlag.NONE, source)
    raise _unreadable("price", source, 'a price such as "193.18" or "C193.18"')


def parse_money(text: str) -> Money:
    """Read an amount with its currency: `"825,208 USD"`.

    Raises:
        ConfigurationError: it is no amount with a currency.
    """
    source = _text("amount", text)
    found = _MONEY.fullmatch(source)
    if not found:
        raise _unreadable("amount", source, 'an amount such as "825,208 USD"')
    sign, digits, currency = found.groups()
    return Money(_scaled(sign, digits, 0), currency)


def parse_change(text: str | int | float | Decimal) -> Change:
    """Read a change: `"+1.04"`, `"-0.5"`, `"2.3%"`, or a plain number.

    Raises:
        ConfigurationError: it is no change.
    """
    source = _text("change", text)
    percent = source.endswith("%")
    found = _SIZE.fullmatch(source.removesuffix("%").rstrip())
    if not found or found.group(3):
        raise _unreadable("change", source, 'a change such as "+1.04" or "2.3%"')
    return Change(_scaled(found.group(1), found.group(2), 0), percent, source)


def _text(what: str, value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise ConfigurationError(f"{what} is a {type(value).__name__}: expected text or a number")


def _scaled(sign: str, digits: str, places: int) -> Decimal:
    """The number, moved by decimal places: read as an exponent, because a product would be rounded."""
    number = Decimal(f"{sign}{digits.replace(',', '')}E{places}")
    # "2M" is 2000000, not 2E+6: the plain form is what people compare, print and send.
    return Decimal(format(number, "f")) if places else number


def _unreadable(what: str, source: str, expected: str) -> ConfigurationError:
    shown = source if len(source) <= _LONGEST else f"{source[:_LONGEST]}..."
    return ConfigurationError(f"{what} {shown!r} cannot be read: expected {expected}")
