"""Types that generated modules share: the mark of an absent value, the whole answer, an object of unknown shape."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from enum import Enum
from functools import wraps
from typing import Any, Final, Generic, Literal, TypeVar

__all__ = ["UNSET", "Response", "UnknownObject", "Unset", "safe_repr"]

T = TypeVar("T")
S = TypeVar("S")


def safe_repr(shown: Callable[[S], str]) -> Callable[[S], str]:
    """A `__repr__` that also shows an object whose making failed half-way.

    A traceback that shows local variables has such an object as `self`; before Python 3.12 a `__repr__` that raises
    takes the whole traceback with it.
    """

    @wraps(shown)
    def show(self: S) -> str:
        try:
            return shown(self)
        except AttributeError:
            return f"<{type(self).__name__}, incomplete>"

    return show


class Unset(Enum):
    """The type of `UNSET`.

    An enum of one member, so that type checkers narrow on `value is UNSET` and pickle, copy and deepcopy give back the
    same object.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""A request field that is left out, as against `None`, which is sent as `null`."""


class Response(Generic[T]):
    """A whole answer: the decoded body beside what came with it.

    Attributes:
        status_code: The HTTP status, any three digits.
        headers: The answer's headers; names compare without case.
        content: The body as received, after content decoding.
        parsed: The body as the contract's type.
        request_id: The broker's own id of the request, when the answer names one.
        elapsed: Seconds from the first attempt's start to the end of the answer.
        attempts: How many times the request was sent.
    """

    __slots__ = ("attempts", "content", "elapsed", "headers", "parsed", "request_id", "status_code")

    def __init__(
        self,
        *,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        parsed: T,
        request_id: str | None = None,
        elapsed: float = 0.0,
        attempts: int = 1,
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.parsed = parsed
        self.request_id = request_id
        self.elapsed = elapsed
        self.attempts = attempts

    @safe_repr
    def __repr__(self) -> str:
        # Headers and bodies carry account ids and tokens, so only their extent is shown.
        return f"<Response {self.status_code}, {len(self.content)} bytes, {type(self.parsed).__name__}>"


class UnknownObject:
    """An object that fits none of the forms the contract lists for its place; `raw` holds it as received."""

    __slots__ = ("raw",)

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw

    def to_dict(self) -> dict[str, Any]:
        """The object as received, as a copy."""
        return copy.deepcopy(self.raw)

    def __eq__(self, other: object) -> bool:
        return self.raw == other.raw if isinstance(other, UnknownObject) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    @safe_repr
    def __repr__(self) -> str:
        return f"UnknownObject(<{len(self.raw)} members>)"
