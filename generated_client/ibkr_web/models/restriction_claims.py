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
class RestrictionClaims(RequestModel):
    """Claims of the signed body that carries a table of restrictions. It is valid for a minute."""

    _keys: ClassVar[Mapping[str, str]] = {
        "iss": "iss",
        "iat": "iat",
        "exp": "exp",
        "userName": "user_name",
        "requestId": "request_id",
        "payload": "payload",
        "isEmpTrack": "is_emp_track",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"payload", "user_name"})

    iss: str
    """Who signs: the client id."""
    iat: int
    """When it was signed, epoch seconds."""
    exp: int
    """When it ends, epoch seconds."""
    user_name: str
    """User who makes the change."""
    request_id: int
    """Number of the change, which `client.gw_restrictions.verify` has seen."""
    payload: str
    """The table, CSV in base64, the same that was checked."""
    is_emp_track: str | Unset = UNSET
    """`T` for a table of employees' accounts."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT, Whole

        return Rules(
            {
                "iss": TEXT,
                "iat": INT64,
                "exp": INT64,
                "userName": SOME_TEXT,
                "requestId": Whole(1, 2147483647, digits=True),
                "payload": SOME_TEXT,
                "isEmpTrack": TEXT,
            },
            needs=("iss", "iat", "exp", "userName", "requestId", "payload"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        v: Any
        v = src.get("iss")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "iss", drift)
            if v is None:
                missing(src, "iss", drift, "text")
        self.iss = v
        v = src.get("iat")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "iat", drift)
            if v is None:
                missing(src, "iat", drift, "a whole number")
        self.iat = v
        v = src.get("exp")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "exp", drift)
            if v is None:
                missing(src, "exp", drift, "a whole number")
        self.exp = v
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
