# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderRejection(Model):
    """Refused, although the status is 200. `Order not confirmed` (with a blank at the end) is the answer to a
    question that was declined. Clients of this contract raise it instead of returning it."""

    _keys: ClassVar[Mapping[str, str]] = {"error": "error", "action": "action"}

    error: str
    """Why, in the broker's words."""
    action: str | None = None
    """What the caller tried, where the broker says so."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_error, v_action = values
        if type(v_error) is not str:
            n = -1
            v_error = as_text(v_error, src, "error", drift)
            if v_error is None:
                missing(src, "error", drift, "text")
        self.error = v_error
        if type(v_action) is not str:
            if v_action is None:
                n -= 1
            else:
                n = -1
                v_action = as_text(v_action, src, "action", drift)
        self.action = v_action
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(OrderRejection)
