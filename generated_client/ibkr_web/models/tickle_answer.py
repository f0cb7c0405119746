# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_int, as_object, as_text, expect
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .bridge_status import BridgeStatus

if TYPE_CHECKING:
    from typing import Self

_READ_BRIDGE_STATUS = BridgeStatus.from_object


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
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_session, v_sso_expires, v_collission, v_user_id, v_hmds, v_iserver = values
        if type(v_session) is not str:
            if v_session is None:
                n -= 1
                expect(src, "session", drift, "text")
            else:
                n = -1
                v_session = as_text(v_session, src, "session", drift)
        self.session = v_session
        if type(v_sso_expires) is not int:
            if v_sso_expires is None:
                n -= 1
            else:
                n = -1
                v_sso_expires = as_int(v_sso_expires, src, "ssoExpires", drift)
        self.sso_expires = v_sso_expires
        if type(v_collission) is not bool:
            if v_collission is None:
                n -= 1
            else:
                n = -1
                v_collission = as_bool(v_collission, src, "collission", drift)
        self.collission = v_collission
        if type(v_user_id) is not int:
            if v_user_id is None:
                n -= 1
            else:
                n = -1
                v_user_id = as_int(v_user_id, src, "userId", drift)
        self.user_id = v_user_id
        if type(v_hmds) is JsonObject:
            v_hmds = _READ_BRIDGE_STATUS(v_hmds, drift)
        else:
            if v_hmds is None:
                n -= 1
            else:
                n = -1
                v_hmds = as_object(v_hmds, src, "hmds", drift)
        self.hmds = v_hmds
        if type(v_iserver) is JsonObject:
            v_iserver = _READ_BRIDGE_STATUS(v_iserver, drift)
        else:
            if v_iserver is None:
                n -= 1
            else:
                n = -1
                v_iserver = as_object(v_iserver, src, "iserver", drift)
        self.iserver = v_iserver
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(TickleAnswer)
