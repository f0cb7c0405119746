# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_integer, as_one_of, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .invalid_argument import InvalidArgument

if TYPE_CHECKING:
    from typing import Self

_READ_INVALID_ARGUMENT = InvalidArgument.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ErrorAnswer(Model):
    """The body of a failed call. Servers differ: the broker's plain error with or without the status, a message
    alone, a problem in the form of RFC 9457, or an object with nothing in it. So nothing is certain to be
    there."""

    _keys: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "message": "message",
        "statusCode": "status_code",
        "status": "status",
        "type": "type_",
        "title": "title",
        "detail": "detail",
        "invalidArguments": "invalid_arguments",
    }

    error: str | None = None
    """What went wrong, in the broker's words. Some texts end in a blank."""
    message: str | None = None
    """Longer text, beside `error` or in its place."""
    status_code: int | None = None
    """The HTTP status again. An integer on the wire; the published document declares text."""
    status: int | str | None = None
    """The HTTP status again, as newer servers spell it; a word where notifications are not set up."""
    type_: str | None = None
    """Kind of problem; `/simple` and `/invalid-argument` are known."""
    title: str | None = None
    """Short name of the problem."""
    detail: str | None = None
    """What went wrong this time."""
    invalid_arguments: list[InvalidArgument] | None = None
    """The arguments that were refused, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 8
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 8 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_error, v_message, v_status_code, v_status, v_type_, v_title, v_detail, v_invalid_arguments = values
        if type(v_error) is not str:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_text(v_error, src, "error", drift)
        self.error = v_error
        if type(v_message) is not str:
            if v_message is None:
                n -= 1
            else:
                n = -1
                v_message = as_text(v_message, src, "message", drift)
        self.message = v_message
        if type(v_status_code) is not int:
            if v_status_code is None:
                n -= 1
            else:
                r = as_integer(v_status_code, src, "statusCode", drift)
                if type(r) is not TextInt and not says_the_same(r, v_status_code):
                    n = -1
                v_status_code = r
        self.status_code = v_status_code
        if type(v_status) is not int and type(v_status) is not str:
            if v_status is None:
                n -= 1
            else:
                n = -1
                v_status = as_one_of(v_status, src, "status", drift, "a whole number or text", as_int, as_text)
        self.status = v_status
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_title) is not str:
            if v_title is None:
                n -= 1
            else:
                n = -1
                v_title = as_text(v_title, src, "title", drift)
        self.title = v_title
        if type(v_detail) is not str:
            if v_detail is None:
                n -= 1
            else:
                n = -1
                v_detail = as_text(v_detail, src, "detail", drift)
        self.detail = v_detail
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


_members, _names = fetching(ErrorAnswer)
