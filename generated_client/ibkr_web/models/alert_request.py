# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_one_of, as_text, missing, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .alert_condition_request import AlertConditionRequest
    from .alert_time_in_force import AlertTimeInForce


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlertRequest(RequestModel):
    """An alert. `GTD` needs `expireTime`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "orderId": "order_id",
        "alertName": "alert_name",
        "alertMessage": "alert_message",
        "alertRepeatable": "alert_repeatable",
        "email": "email",
        "expireTime": "expire_time",
        "iTWSOrdersOnly": "i_tws_orders_only",
        "outsideRth": "outside_rth",
        "sendMessage": "send_message",
        "showPopup": "show_popup",
        "tif": "tif",
        "conditions": "conditions",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"email"})

    order_id: int | str | Unset = UNSET
    """Number of the alert to change; 0 or nothing for a new one. The name of an alert cannot be changed."""
    alert_name: str
    """Name that the user gives the alert."""
    alert_message: str
    """Text that is sent when the alert fires."""
    alert_repeatable: int
    """1 when the alert may fire more than once, else 0."""
    email: str | Unset = UNSET
    """Address that the text is sent to."""
    expire_time: str | Unset = UNSET
    """End of an alert with `GTD`, UTC, as yyyyMMdd-HH:mm:ss."""
    i_tws_orders_only: int | Unset = UNSET
    """1 when the alert stands only for orders of the mobile platform, else 0."""
    outside_rth: int
    """1 to watch the conditions outside regular hours too, else 0."""
    send_message: int | Unset = UNSET
    """1 to send the text by mail, else 0."""
    show_popup: int | Unset = UNSET
    """1 to show the text on the trading platform, else 0."""
    tif: AlertTimeInForce | str
    """How long the alert stands."""
    conditions: list[AlertConditionRequest]
    """The conditions, in the order in which they are joined."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import LONG, SOME_TEXT, TEXT, Either, Items, Text, Whole

        from .alert_condition_request import AlertConditionRequest
        from .alert_time_in_force import AlertTimeInForce

        return Rules(
            {
                "orderId": Either(TEXT, LONG),
                "alertName": SOME_TEXT,
                "alertMessage": TEXT,
                "alertRepeatable": Whole(0, 1),
                "email": TEXT,
                "expireTime": TEXT,
                "iTWSOrdersOnly": Whole(0, 1),
                "outsideRth": Whole(0, 1),
                "sendMessage": Whole(0, 1),
                "showPopup": Whole(0, 1),
                "tif": Text(values=AlertTimeInForce, of=AlertTimeInForce),
                "conditions": Items(Object(AlertConditionRequest)),
            },
            needs=("alertName", "alertMessage", "alertRepeatable", "outsideRth", "tif", "conditions"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .alert_condition_request import AlertConditionRequest
        from .alert_time_in_force import AlertTimeInForce

        self = new(cls)
        n: int = 12
        v: Any
        r: Any
        if "orderId" in src:
            v = src["orderId"]
            if type(v) is not int and type(v) is not str:
                n = -1
                v = as_one_of(v, src, "orderId", drift, "a whole number or text", as_int, as_text)
            self.order_id = v
        else:
            n -= 1
            self.order_id = UNSET
        v = src.get("alertName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "alertName", drift)
            if v is None:
                missing(src, "alertName", drift, "text")
        self.alert_name = v
        v = src.get("alertMessage")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "alertMessage", drift)
            if v is None:
                missing(src, "alertMessage", drift, "text")
        self.alert_message = v
        v = src.get("alertRepeatable")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "alertRepeatable", drift)
            if v is None:
                missing(src, "alertRepeatable", drift, "a whole number")
        self.alert_repeatable = v
        if "email" in src:
            v = src["email"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "email", drift)
            self.email = v
        else:
            n -= 1
            self.email = UNSET
        if "expireTime" in src:
            v = src["expireTime"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "expireTime", drift)
            self.expire_time = v
        else:
            n -= 1
            self.expire_time = UNSET
        if "iTWSOrdersOnly" in src:
            v = src["iTWSOrdersOnly"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "iTWSOrdersOnly", drift)
            self.i_tws_orders_only = v
        else:
            n -= 1
            self.i_tws_orders_only = UNSET
        v = src.get("outsideRth")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "outsideRth", drift)
            if v is None:
                missing(src, "outsideRth", drift, "a whole number")
        self.outside_rth = v
        if "sendMessage" in src:
            v = src["sendMessage"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "sendMessage", drift)
            self.send_message = v
        else:
            n -= 1
            self.send_message = UNSET
        if "showPopup" in src:
            v = src["showPopup"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "showPopup", drift)
            self.show_popup = v
        else:
            n -= 1
            self.show_popup = UNSET
        v = src.get("tif")
        if type(v) is str:
            v = members(AlertTimeInForce).get(v) or str_member(AlertTimeInForce, v, src, "tif", drift)
        else:
            n = -1
            v = str_member(AlertTimeInForce, v, src, "tif", drift)
            if v is None:
                missing(src, "tif", drift, "AlertTimeInForce")
        self.tif = v
        v = src.get("conditions")
        if type(v) is JsonArray:
            r = [
                AlertConditionRequest.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
            ]
            if len(r) != len(v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "conditions", drift)
            if v is None:
                missing(src, "conditions", drift, "a list")
        self.conditions = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
