# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_one_of, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

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
    _firm: ClassVar[frozenset[str]] = frozenset({"status", "statusCode"})

    error: str
    """What went wrong, in the broker's words. Some texts end in a blank."""
    status_code: int | str | None = None
    """The HTTP status again. An integer on the wire; the published document declares text."""
    status: int | str | None = None
    """The HTTP status again, as newer sign-in failures spell it."""
    message: str | None = None
    """Longer text beside `error`, on newer sign-in failures."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        v = src.get("error")
        if type(v) is not str:
            n -= 1
            v = as_text(v, src, "error", drift)
            if v is None:
                missing(src, "error", drift, "text")
        self.error = v
        v = src.get("statusCode")
        if type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "statusCode", drift, "a whole number or text", as_int, as_text)
        self.status_code = v
        v = src.get("status")
        if type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "status", drift, "a whole number or text", as_int, as_text)
        self.status = v
        v = src.get("message")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "message", drift)
        self.message = v
        if len(src) != n:
            self._finish(src, drift)
        return self
