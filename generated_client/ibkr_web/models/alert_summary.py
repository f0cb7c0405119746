# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_one_of, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlertSummary(Model):
    """One alert of an account, in short. Flags are 0 or 1."""

    _keys: ClassVar[Mapping[str, str]] = {
        "order_id": "order_id",
        "account": "account",
        "alert_name": "alert_name",
        "alert_active": "alert_active",
        "order_time": "order_time",
        "alert_triggered": "alert_triggered",
        "alert_repeatable": "alert_repeatable",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    order_id: int
    """Number of the alert."""
    account: str | None = None
    """Account that the alert belongs to."""
    alert_name: str | None = None
    """Name that the user gave the alert."""
    alert_active: int | None = None
    """1 while the alert is on."""
    order_time: str | None = None
    """When it was made, UTC, as yyyyMMdd-HH:mm:ss."""
    alert_triggered: bool | int | None = None
    """Whether the alert has fired."""
    alert_repeatable: int | None = None
    """1 when the alert may fire more than once."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_order_id, v_account, v_alert_name, v_alert_active, v_order_time, v_alert_triggered, v_alert_repeatable = (
            values
        )
        if type(v_order_id) is not int:
            n = -1
            v_order_id = as_int(v_order_id, src, "order_id", drift)
            if v_order_id is None:
                missing(src, "order_id", drift, "a whole number")
        self.order_id = v_order_id
        if type(v_account) is not str:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_text(v_account, src, "account", drift)
        self.account = v_account
        if type(v_alert_name) is not str:
            if v_alert_name is None:
                n -= 1
            else:
                n = -1
                v_alert_name = as_text(v_alert_name, src, "alert_name", drift)
        self.alert_name = v_alert_name
        if type(v_alert_active) is not int:
            if v_alert_active is None:
                n -= 1
            else:
                n = -1
                v_alert_active = as_int(v_alert_active, src, "alert_active", drift)
        self.alert_active = v_alert_active
        if type(v_order_time) is not str:
            if v_order_time is None:
                n -= 1
            else:
                n = -1
                v_order_time = as_text(v_order_time, src, "order_time", drift)
        self.order_time = v_order_time
        if type(v_alert_triggered) is not bool and type(v_alert_triggered) is not int:
            if v_alert_triggered is None:
                n -= 1
            else:
                n = -1
                v_alert_triggered = as_one_of(
                    v_alert_triggered, src, "alert_triggered", drift, "a truth value or a whole number", as_bool, as_int
                )
        self.alert_triggered = v_alert_triggered
        if type(v_alert_repeatable) is not int:
            if v_alert_repeatable is None:
                n -= 1
            else:
                n = -1
                v_alert_repeatable = as_int(v_alert_repeatable, src, "alert_repeatable", drift)
        self.alert_repeatable = v_alert_repeatable
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AlertSummary)
