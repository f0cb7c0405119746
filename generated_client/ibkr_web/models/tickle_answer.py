# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_int, as_object, as_text, expect
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .bridge_status import BridgeStatus

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TickleAnswer(Model):
    """State of the login and of both back ends. Logins that sign each request (OAuth 1.0a) do not get
    `ssoExpires`, `collission` and `userId`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "session": "session",
        "ssoExpires": "sso_expires",
        "collission": "collission",
        "userId": "user_id",
        "hmds": "hmds",
        "iserver": "iserver",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"session"})

    session: str | None
    """Id of the web session, which a websocket, and sometimes the hosted API, needs as the cookie `api`. Keep it
    secret."""
    sso_expires: int | None = None
    """Time left until the login ends, in milliseconds."""
    collission: bool | None = None
    """Whether two logins collide. The misspelling is the broker's."""
    user_id: int | None = None
    """Number of the user."""
    hmds: BridgeStatus | None = None
    """The back end for historical market data. It reports `no bridge` until it is first used."""
    iserver: BridgeStatus | None = None
    """The back end for trading."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        v: Any
        v = src.get("session")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "session", drift)
            else:
                expect(src, "session", drift, "text")
        self.session = v
        v = src.get("ssoExpires")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "ssoExpires", drift)
        self.sso_expires = v
        v = src.get("collission")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "collission", drift)
        self.collission = v
        v = src.get("userId")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "userId", drift)
        self.user_id = v
        v = src.get("hmds")
        if type(v) is JsonObject:
            v = BridgeStatus.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "hmds", drift)
        self.hmds = v
        v = src.get("iserver")
        if type(v) is JsonObject:
            v = BridgeStatus.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "iserver", drift)
        self.iserver = v
        if len(src) != n:
            self._finish(src, drift)
        return self
