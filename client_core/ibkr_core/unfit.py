"""A value that may not be sent, and how that is said: where it stands, what it is, what was expected instead."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import Any, Final

from ibkr_core.errors import ConfigurationError
from ibkr_core.numbers import Figure
from ibkr_core.types import UNSET

__all__ = ["Unfit", "article"]

_LONGEST: Final = 60


class Unfit(Exception):
    """A value that breaks a rule: what is wrong with it, and the way to it, which grows on the way out.

    Attributes:
        kind: it is of another kind altogether, so that another rule of a union may still take it.
        hidden: its place holds accounts or credentials, so it is not shown.
    """

    def __init__(self, value: Any, expected: str, kind: bool = False) -> None:
        super().__init__(expected)
        self.value = value
        self.expected = expected
        self.kind = kind
        self.hidden = False
        self.steps: list[str] = []

    def within(self, step: str, hidden: bool = False) -> None:
        """The value stands in this attribute, or at this place of a list."""
        self.steps.append(step)
        self.hidden = self.hidden or hidden

    def error(self, name: str = "") -> ConfigurationError:
        """The error for the caller; `name` is the argument that holds the value."""
        steps = [name, *reversed(self.steps)] if name else self.steps[::-1]
        path = "".join(step if step.startswith("[") else f".{step}" for step in steps).removeprefix(".")
        if path.startswith("["):
            path = f"body{path}"
        from ibkr_core.redact import scrub

        return ConfigurationError(scrub(f"{path or 'body'} {self._found()}: expected {self.expected}"))

    def _found(self) -> str:
        return "is missing" if self.value is UNSET else f"is {_shown(self.value, self.hidden)}"


def article(name: str) -> str:
    """`an OrderTicket`."""
    return f"an {name}" if name[:1] in "AEIOaeio" or name.startswith("Un") else f"a {name}"


def _shown(value: Any, hidden: bool) -> str:
    """A value in an error: short, and of objects, lists and hidden ones the kind alone."""
    plain = isinstance(value, str | int | float | Decimal | Enum | Figure | None) or getattr(value, "ndim", None) == 0
    if hidden and value is not None and plain:
        return f"text of {len(value)} characters" if isinstance(value, str) else article(type(value).__name__)
    if not plain:
        return article(value.__name__ if isinstance(value, type) else type(value).__name__)
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
