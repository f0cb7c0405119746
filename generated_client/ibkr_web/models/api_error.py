# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_integer, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApiError(Model):
    """The broker's plain error. It comes with a status of 400 and above and also, on operations marked
    `x-error-in-success`, inside a 200."""

    _keys: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "statusCode": "status_code",
        "status": "status",
        "message": "message",
    }

    error: str
    """What went wrong, in the broker's words. Some texts end in a blank."""
    status_code: int | None = None
    """The HTTP status again. An integer on the wire; the published document declares text."""
    status: int | None = None
    """The HTTP status again, as newer sign-in failures spell it."""
    message: str | None = None
    """Longer text beside `error`, on newer sign-in failures."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_error, v_status_code, v_status, v_message = values
        if type(v_error) is not str:
            n = -1
            v_error = as_text(v_error, src, "error", drift)
            if v_error is None:
                missing(src, "error", drift, "text")
        self.error = v_error
        if type(v_status_code) is not int:
            if v_status_code is None:
                n -= 1
            else:
                r = as_integer(v_status_code, src, "statusCode", drift)
                if type(r) is not TextInt and not says_the_same(r, v_status_code):
                    n = -1
                v_status_code = r
        self.status_code = v_status_code
        if type(v_status) is not int:
            if v_status is None:
                n -= 1
            else:
                r = as_integer(v_status, src, "status", drift)
                if type(r) is not TextInt and not says_the_same(r, v_status):
                    n = -1
                v_status = r
        self.status = v_status
        if type(v_message) is not str:
            if v_message is None:
                n -= 1
            else:
                n = -1
                v_message = as_text(v_message, src, "message", drift)
        self.message = v_message
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ApiError)
