# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlertActivation(RequestModel):
    """Switches an alert."""

    _keys: ClassVar[Mapping[str, str]] = {"alertId": "alert_id", "alertActive": "alert_active"}

    alert_id: int
    """Number of the alert; 0 for all."""
    alert_active: int
    """1 switches the alert on, 0 switches it off."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, Whole

        return Rules({"alertId": INT64, "alertActive": Whole(0, 1)}, needs=("alertId", "alertActive"))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        v = src.get("alertId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "alertId", drift)
            if v is None:
                missing(src, "alertId", drift, "a whole number")
        self.alert_id = v
        v = src.get("alertActive")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "alertActive", drift)
            if v is None:
                missing(src, "alertActive", drift, "a whole number")
        self.alert_active = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
