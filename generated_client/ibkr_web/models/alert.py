# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import (
    JsonArray,
    JsonObject,
    as_bool,
    as_int,
    as_one_of,
    as_text,
    missing,
    no_list,
    odd_item,
    str_member,
)
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, new

from .alert_condition import AlertCondition
from .order_status import OrderStatus

if TYPE_CHECKING:
    from typing import Self

_ORDER_STATUS = members(OrderStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Alert(Model):
    """One alert in full. Flags are 0 or 1 unless said otherwise, as the broker sends them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "order_id": "order_id",
        "alert_name": "alert_name",
        "alert_message": "alert_message",
        "alert_active": "alert_active",
        "alert_repeatable": "alert_repeatable",
        "alert_triggered": "alert_triggered",
        "alert_email": "alert_email",
        "alert_send_message": "alert_send_message",
        "alert_show_popup": "alert_show_popup",
        "alert_play_audio": "alert_play_audio",
        "alert_mta_currency": "alert_mta_currency",
        "alert_mta_defaults": "alert_mta_defaults",
        "alert_default_type": "alert_default_type",
        "tif": "tif",
        "expire_time": "expire_time",
        "order_status": "order_status",
        "order_not_editable": "order_not_editable",
        "itws_orders_only": "itws_orders_only",
        "fg_color": "fg_color",
        "bg_color": "bg_color",
        "tool_id": "tool_id",
        "time_zone": "time_zone",
        "condition_size": "condition_size",
        "condition_outside_rth": "condition_outside_rth",
        "conditions": "conditions",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    account: str | None = None
    """Account that the alert belongs to."""
    order_id: int
    """Number of the alert."""
    alert_name: str | None = None
    """Name of the alert. The published schema spells it `alertName`, its example and the wire this way."""
    alert_message: str | None = None
    """Text that is sent when the alert fires."""
    alert_active: int | None = None
    """1 while the alert is on."""
    alert_repeatable: int | None = None
    """1 when the alert may fire more than once."""
    alert_triggered: bool | int | None = None
    """Whether the alert has fired. A boolean on the wire; the published schema declares 0 or 1."""
    alert_email: str | None = None
    """Address that the text is sent to."""
    alert_send_message: int | None = None
    """1 when the text is sent by mail."""
    alert_show_popup: int | None = None
    """1 when the text pops up on the trading platform."""
    alert_play_audio: int | str | None = None
    """Sound to play; usually null."""
    alert_mta_currency: str | None = None
    """Currency of the mobile trading assistant's thresholds."""
    alert_mta_defaults: str | None = None
    """Settings of the mobile trading assistant, packed into one text."""
    alert_default_type: int | None = None
    """Kind of a preset alert."""
    tif: str | None = None
    """How long the alert stands, `GTC` until it is cancelled, `GTD` until `expire_time`."""
    expire_time: str | None = None
    """End of an alert with `GTD`, `YYYYMMDD-HH:mm:ss` in UTC; empty or null otherwise."""
    order_status: OrderStatus | None = None
    """State of the alert, in the words of an order's state."""
    order_not_editable: bool | None = None
    """Whether the alert can no longer be changed."""
    itws_orders_only: int | None = None
    """1 when the alert stands only for orders of the mobile platform."""
    fg_color: str | None = None
    """Foreground colour for a table, `#RRGGBB`."""
    bg_color: str | None = None
    """Background colour for a table, `#RRGGBB`."""
    tool_id: int | None = None
    """Number by which the mobile trading assistant tracks its alert; null for others."""
    time_zone: str | None = None
    """Time zone of conditions on time, such as `US/Eastern`."""
    condition_size: int | None = None
    """Number of conditions."""
    condition_outside_rth: int | None = None
    """1 when conditions are watched outside regular trading hours too."""
    conditions: list[AlertCondition] | None = None
    """The conditions, in the order in which they are joined."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 26
        v: Any
        r: Any
        v = src.get("account")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "account", drift)
        self.account = v
        v = src.get("order_id")
        if type(v) is not int:
            n -= 1
            v = as_int(v, src, "order_id", drift)
            if v is None:
                missing(src, "order_id", drift, "a whole number")
        self.order_id = v
        v = src.get("alert_name")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "alert_name", drift)
        self.alert_name = v
        v = src.get("alert_message")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "alert_message", drift)
        self.alert_message = v
        v = src.get("alert_active")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "alert_active", drift)
        self.alert_active = v
        v = src.get("alert_repeatable")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "alert_repeatable", drift)
        self.alert_repeatable = v
        v = src.get("alert_triggered")
        if type(v) is not bool and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "alert_triggered", drift, "a truth value or a whole number", as_bool, as_int)
        self.alert_triggered = v
        v = src.get("alert_email")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "alert_email", drift)
        self.alert_email = v
        v = src.get("alert_send_message")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "alert_send_message", drift)
        self.alert_send_message = v
        v = src.get("alert_show_popup")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "alert_show_popup", drift)
        self.alert_show_popup = v
        v = src.get("alert_play_audio")
        if type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "alert_play_audio", drift, "a whole number or text", as_int, as_text)
        self.alert_play_audio = v
        v = src.get("alert_mta_currency")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "alert_mta_currency", drift)
        self.alert_mta_currency = v
        v = src.get("alert_mta_defaults")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "alert_mta_defaults", drift)
        self.alert_mta_defaults = v
        v = src.get("alert_default_type")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "alert_default_type", drift)
        self.alert_default_type = v
        v = src.get("tif")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "tif", drift)
        self.tif = v
        v = src.get("expire_time")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "expire_time", drift)
        self.expire_time = v
        v = src.get("order_status")
        if type(v) is str:
            v = _ORDER_STATUS.get(v) or str_member(OrderStatus, v, src, "order_status", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(OrderStatus, v, src, "order_status", drift)
        self.order_status = v
        v = src.get("order_not_editable")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "order_not_editable", drift)
        self.order_not_editable = v
        v = src.get("itws_orders_only")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "itws_orders_only", drift)
        self.itws_orders_only = v
        v = src.get("fg_color")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "fg_color", drift)
        self.fg_color = v
        v = src.get("bg_color")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "bg_color", drift)
        self.bg_color = v
        v = src.get("tool_id")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "tool_id", drift)
        self.tool_id = v
        v = src.get("time_zone")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "time_zone", drift)
        self.time_zone = v
        v = src.get("condition_size")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "condition_size", drift)
        self.condition_size = v
        v = src.get("condition_outside_rth")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "condition_outside_rth", drift)
        self.condition_outside_rth = v
        v = src.get("conditions")
        if type(v) is JsonArray:
            r = [AlertCondition.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "conditions", drift)
        self.conditions = v
        if len(src) != n:
            self._finish(src, drift)
        return self
