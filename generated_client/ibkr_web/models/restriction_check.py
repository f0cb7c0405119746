# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RestrictionCheck(RequestModel):
    """A table of restrictions to check."""

    _keys: ClassVar[Mapping[str, str]] = {
        "userName": "user_name",
        "requestId": "request_id",
        "payload": "payload",
        "isEmpTrack": "is_emp_track",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"payload", "user_name"})

    user_name: str
    """User who makes the change."""
    request_id: int
    """Number of the change, chosen by the caller; repeated when it is applied."""
    payload: str
    """The table, CSV in base64."""
    is_emp_track: str | Unset = UNSET
    """`T` for a table of employees' accounts."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT, Whole

        return Rules(
            {
                "userName": SOME_TEXT,
                "requestId": Whole(1, 2147483647, digits=True),
                "payload": SOME_TEXT,
                "isEmpTrack": TEXT,
            },
            needs=("userName", "requestId", "payload"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        v = src.get("userName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "userName", drift)
            if v is None:
                missing(src, "userName", drift, "text")
        self.user_name = v
        v = src.get("requestId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "requestId", drift)
            if v is None:
                missing(src, "requestId", drift, "a whole number")
        self.request_id = v
        v = src.get("payload")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "payload", drift)
            if v is None:
                missing(src, "payload", drift, "text")
        self.payload = v
        if "isEmpTrack" in src:
            v = src["isEmpTrack"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "isEmpTrack", drift)
            self.is_emp_track = v
        else:
            n -= 1
            self.is_emp_track = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
