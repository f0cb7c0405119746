# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LogoutAnswer(Model):
    """Outcome of signing out."""

    _keys: ClassVar[Mapping[str, str]] = {"status": "status", "confirmed": "confirmed"}

    status: bool | None = None
    """True when the login has ended."""
    confirmed: bool | None = None
    """The same, as older gateways spell it."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_status, v_confirmed = values
        if type(v_status) is not bool:
            if v_status is None:
                n -= 1
            else:
                n = -1
                v_status = as_bool(v_status, src, "status", drift)
        self.status = v_status
        if type(v_confirmed) is not bool:
            if v_confirmed is None:
                n -= 1
            else:
                n = -1
                v_confirmed = as_bool(v_confirmed, src, "confirmed", drift)
        self.confirmed = v_confirmed
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(LogoutAnswer)
