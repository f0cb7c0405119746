# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FyiDeviceRequest(RequestModel):
    """A device."""

    _keys: ClassVar[Mapping[str, str]] = {
        "deviceName": "device_name",
        "deviceId": "device_id",
        "uiName": "ui_name",
        "enabled": "enabled",
    }

    device_name: str
    """Name that the device goes by."""
    device_id: str
    """What the device is told apart by."""
    ui_name: str
    """Id in words; the name does."""
    enabled: bool
    """Send notifications to it."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT, TRUTH

        return Rules(
            {"deviceName": TEXT, "deviceId": SOME_TEXT, "uiName": TEXT, "enabled": TRUTH},
            needs=("deviceName", "deviceId", "uiName", "enabled"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        v = src.get("deviceName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "deviceName", drift)
            if v is None:
                missing(src, "deviceName", drift, "text")
        self.device_name = v
        v = src.get("deviceId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "deviceId", drift)
            if v is None:
                missing(src, "deviceId", drift, "text")
        self.device_id = v
        v = src.get("uiName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "uiName", drift)
            if v is None:
                missing(src, "uiName", drift, "text")
        self.ui_name = v
        v = src.get("enabled")
        if type(v) is not bool:
            n = -1
            v = as_bool(v, src, "enabled", drift)
            if v is None:
                missing(src, "enabled", drift, "a truth value")
        self.enabled = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
