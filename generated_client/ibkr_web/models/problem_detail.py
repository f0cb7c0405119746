# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_integer, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .invalid_argument import InvalidArgument

if TYPE_CHECKING:
    from typing import Self

_READ_INVALID_ARGUMENT = InvalidArgument.from_object


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

    type_: str | None = None
    """Kind of problem; `/simple` and `/invalid-argument` are known."""
    title: str
    """Short name of the problem."""
    status: int | None = None
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
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_type_, v_title, v_status, v_detail, v_instance, v_invalid_arguments = values
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_title) is not str:
            n = -1
            v_title = as_text(v_title, src, "title", drift)
            if v_title is None:
                missing(src, "title", drift, "text")
        self.title = v_title
        if type(v_status) is not int:
            if v_status is None:
                n -= 1
            else:
                r = as_integer(v_status, src, "status", drift)
                if type(r) is not TextInt and not says_the_same(r, v_status):
                    n = -1
                v_status = r
        self.status = v_status
        if type(v_detail) is not str:
            if v_detail is None:
                n -= 1
            else:
                n = -1
                v_detail = as_text(v_detail, src, "detail", drift)
        self.detail = v_detail
        if type(v_instance) is not str:
            if v_instance is None:
                n -= 1
            else:
                n = -1
                v_instance = as_text(v_instance, src, "instance", drift)
        self.instance = v_instance
        if type(v_invalid_arguments) is JsonArray:
            r = [
                _READ_INVALID_ARGUMENT(i, drift)
                for i in v_invalid_arguments
                if type(i) is JsonObject or odd_item(i, v_invalid_arguments, drift)
            ]
            if len(r) != len(v_invalid_arguments):
                n = -1
            v_invalid_arguments = r
        else:
            if v_invalid_arguments is None:
                n -= 1
            else:
                n = -1
                v_invalid_arguments = no_list(v_invalid_arguments, src, "invalidArguments", drift)
        self.invalid_arguments = v_invalid_arguments
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ProblemDetail)
