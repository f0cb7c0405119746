# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .invalid_argument import InvalidArgument

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProblemDetail(Model):
    """An error in the form of RFC 9457."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "title": "title",
        "status": "status",
        "detail": "detail",
        "instance": "instance",
        "invalidArguments": "invalid_arguments",
    }
    _firm: ClassVar[frozenset[str]] = frozenset({"invalidArguments"})

    type_: str
    """Kind of problem; `/simple` and `/invalid-argument` are known."""
    title: str
    """Short name of the problem."""
    status: int
    """The HTTP status again."""
    detail: str | None = None
    """What went wrong this time."""
    instance: str | None = None
    """Reference of this occurrence."""
    invalid_arguments: list[InvalidArgument] | None = None
    """The arguments that were refused, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        v: Any
        r: Any
        v = src.get("type")
        if type(v) is not str:
            n -= 1
            v = as_text(v, src, "type", drift)
            if v is None:
                missing(src, "type", drift, "text")
        self.type_ = v
        v = src.get("title")
        if type(v) is not str:
            n -= 1
            v = as_text(v, src, "title", drift)
            if v is None:
                missing(src, "title", drift, "text")
        self.title = v
        v = src.get("status")
        if type(v) is not int:
            n -= 1
            v = as_int(v, src, "status", drift)
            if v is None:
                missing(src, "status", drift, "a whole number")
        self.status = v
        v = src.get("detail")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "detail", drift)
        self.detail = v
        v = src.get("instance")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "instance", drift)
        self.instance = v
        v = src.get("invalidArguments")
        if type(v) is JsonArray:
            r = [InvalidArgument.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "invalidArguments", drift)
        self.invalid_arguments = v
        if len(src) != n:
            self._finish(src, drift)
        return self
