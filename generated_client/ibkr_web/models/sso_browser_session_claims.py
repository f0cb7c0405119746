# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SsoBrowserSessionClaims(RequestModel):
    """Claims of the signed body that asks for a signed-in address of the portal."""

    _keys: ClassVar[Mapping[str, str]] = {
        "iss": "iss",
        "iat": "iat",
        "exp": "exp",
        "credential": "credential",
        "ip": "ip",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"credential"})

    iss: str
    """Who signs: the client id."""
    iat: int
    """When it was signed, epoch seconds."""
    exp: int
    """When it ends, epoch seconds."""
    credential: str
    """User name that the session is for."""
    ip: str
    """Address of the end user's browser."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT

        return Rules(
            {"iss": TEXT, "iat": INT64, "exp": INT64, "credential": SOME_TEXT, "ip": SOME_TEXT},
            needs=("iss", "iat", "exp", "credential", "ip"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
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
        v = src.get("credential")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "credential", drift)
            if v is None:
                missing(src, "credential", drift, "text")
        self.credential = v
        v = src.get("ip")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "ip", drift)
            if v is None:
                missing(src, "ip", drift, "text")
        self.ip = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
