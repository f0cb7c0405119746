"""How the broker writes figures in answers that are text."""

from __future__ import annotations

__all__ = ["amount", "grouped", "price_text", "short_number", "signed"]

_LETTERS = ((1e9, "B"), (1e6, "M"), (1e3, "K"))


def amount(value: float, currency: str) -> str:
    """`825,208 USD`"""
    return f"{grouped(value)} {currency}"


def grouped(value: float) -> str:
    """A whole number with separators: `1,300`."""
    return f"{round(value) + 0:,}"


def short_number(value: float) -> str:
    """A number shortened with a letter: `10.6M`."""
    for size, letter in _LETTERS:
        if abs(value) >= size:
            return f"{value / size:.3g}{letter}" if abs(value) < 1000 * size else f"{value / size:,.0f}{letter}"
    return f"{value:g}"


def signed(value: float, digits: int) -> str:
    """A change with its sign: `+1.04`."""
    rounded = round(value, digits)
    return f"{rounded:+.{digits}f}" if rounded else f"{0.0:.{digits}f}"


def price_text(value: float, digits: int) -> str:
    """A price with the digits of its instrument."""
    return f"{value:.{digits}f}"
