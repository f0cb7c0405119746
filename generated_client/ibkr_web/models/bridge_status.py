# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .brokerage_session_status import BrokerageSessionStatus

if TYPE_CHECKING:
    from typing import Self

_READ_BROKERAGE_SESSION_STATUS = BrokerageSessionStatus.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BridgeStatus(Model):
    """Link to one back end, either its state or why there is none."""

    _keys: ClassVar[Mapping[str, str]] = {"error": "error", "tickle": "tickle", "authStatus": "auth_status"}

    error: str | None = None
    """Why there is no link, such as `no bridge`. Not a failure of the call."""
    tickle: bool | None = None
    """Whether the back end heard the call. Not on all servers."""
    auth_status: BrokerageSessionStatus | None = None
    """State of the session on that back end."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_error, v_tickle, v_auth_status = values
        if type(v_error) is not str:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_text(v_error, src, "error", drift)
        self.error = v_error
        if type(v_tickle) is not bool:
            if v_tickle is None:
                n -= 1
            else:
                n = -1
                v_tickle = as_bool(v_tickle, src, "tickle", drift)
        self.tickle = v_tickle
        if type(v_auth_status) is JsonObject:
            v_auth_status = _READ_BROKERAGE_SESSION_STATUS(v_auth_status, drift)
        else:
            if v_auth_status is None:
                n -= 1
            else:
                n = -1
                v_auth_status = as_object(v_auth_status, src, "authStatus", drift)
        self.auth_status = v_auth_status
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BridgeStatus)
