# Written by the generator from the contract; do not edit.
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
from ibkr_core.model import Model, fetching, new

from .alert_condition import AlertCondition
from .order_status import OrderStatus

if TYPE_CHECKING:
    from typing import Self

_ORDER_STATUS = members(OrderStatus)
_READ_ALERT_CONDITION = AlertCondition.from_object


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
    """Number of the alert. Release note of 2023-04."""
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
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 26 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_account,
            v_order_id,
            v_alert_name,
            v_alert_message,
            v_alert_active,
            v_alert_repeatable,
            v_alert_triggered,
            v_alert_email,
            v_alert_send_message,
            v_alert_show_popup,
            v_alert_play_audio,
            v_alert_mta_currency,
            v_alert_mta_defaults,
            v_alert_default_type,
            v_tif,
            v_expire_time,
            v_order_status,
            v_order_not_editable,
            v_itws_orders_only,
            v_fg_color,
            v_bg_color,
            v_tool_id,
            v_time_zone,
            v_condition_size,
            v_condition_outside_rth,
            v_conditions,
        ) = values
        if type(v_account) is not str:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_text(v_account, src, "account", drift)
        self.account = v_account
        if type(v_order_id) is not int:
            n = -1
            v_order_id = as_int(v_order_id, src, "order_id", drift)
            if v_order_id is None:
                missing(src, "order_id", drift, "a whole number")
        self.order_id = v_order_id
        if type(v_alert_name) is not str:
            if v_alert_name is None:
                n -= 1
            else:
                n = -1
                v_alert_name = as_text(v_alert_name, src, "alert_name", drift)
        self.alert_name = v_alert_name
        if type(v_alert_message) is not str:
            if v_alert_message is None:
                n -= 1
            else:
                n = -1
                v_alert_message = as_text(v_alert_message, src, "alert_message", drift)
        self.alert_message = v_alert_message
        if type(v_alert_active) is not int:
            if v_alert_active is None:
                n -= 1
            else:
                n = -1
                v_alert_active = as_int(v_alert_active, src, "alert_active", drift)
        self.alert_active = v_alert_active
        if type(v_alert_repeatable) is not int:
            if v_alert_repeatable is None:
                n -= 1
            else:
                n = -1
                v_alert_repeatable = as_int(v_alert_repeatable, src, "alert_repeatable", drift)
        self.alert_repeatable = v_alert_repeatable
        if type(v_alert_triggered) is not bool and type(v_alert_triggered) is not int:
            if v_alert_triggered is None:
                n -= 1
            else:
                n = -1
                v_alert_triggered = as_one_of(
                    v_alert_triggered, src, "alert_triggered", drift, "a truth value or a whole number", as_bool, as_int
                )
        self.alert_triggered = v_alert_triggered
        if type(v_alert_email) is not str:
            if v_alert_email is None:
                n -= 1
            else:
                n = -1
                v_alert_email = as_text(v_alert_email, src, "alert_email", drift)
        self.alert_email = v_alert_email
        if type(v_alert_send_message) is not int:
            if v_alert_send_message is None:
                n -= 1
            else:
                n = -1
                v_alert_send_message = as_int(v_alert_send_message, src, "alert_send_message", drift)
        self.alert_send_message = v_alert_send_message
        if type(v_alert_show_popup) is not int:
            if v_alert_show_popup is None:
                n -= 1
            else:
                n = -1
                v_alert_show_popup = as_int(v_alert_show_popup, src, "alert_show_popup", drift)
        self.alert_show_popup = v_alert_show_popup
        if type(v_alert_play_audio) is not int and type(v_alert_play_audio) is not str:
            if v_alert_play_audio is None:
                n -= 1
            else:
                n = -1
                v_alert_play_audio = as_one_of(
                    v_alert_play_audio, src, "alert_play_audio", drift, "a whole number or text", as_int, as_text
                )
        self.alert_play_audio = v_alert_play_audio
        if type(v_alert_mta_currency) is not str:
            if v_alert_mta_currency is None:
                n -= 1
            else:
                n = -1
                v_alert_mta_currency = as_text(v_alert_mta_currency, src, "alert_mta_currency", drift)
        self.alert_mta_currency = v_alert_mta_currency
        if type(v_alert_mta_defaults) is not str:
            if v_alert_mta_defaults is None:
                n -= 1
            else:
                n = -1
                v_alert_mta_defaults = as_text(v_alert_mta_defaults, src, "alert_mta_defaults", drift)
        self.alert_mta_defaults = v_alert_mta_defaults
        if type(v_alert_default_type) is not int:
            if v_alert_default_type is None:
                n -= 1
            else:
                n = -1
                v_alert_default_type = as_int(v_alert_default_type, src, "alert_default_type", drift)
        self.alert_default_type = v_alert_default_type
        if type(v_tif) is not str:
            if v_tif is None:
                n -= 1
            else:
                n = -1
                v_tif = as_text(v_tif, src, "tif", drift)
        self.tif = v_tif
        if type(v_expire_time) is not str:
            if v_expire_time is None:
                n -= 1
            else:
                n = -1
                v_expire_time = as_text(v_expire_time, src, "expire_time", drift)
        self.expire_time = v_expire_time
        if type(v_order_status) is str:
            v_order_status = _ORDER_STATUS.get(v_order_status) or str_member(
                OrderStatus, v_order_status, src, "order_status", drift
            )
        else:
            if v_order_status is None:
                n -= 1
            else:
                n = -1
                v_order_status = str_member(OrderStatus, v_order_status, src, "order_status", drift)
        self.order_status = v_order_status
        if type(v_order_not_editable) is not bool:
            if v_order_not_editable is None:
                n -= 1
            else:
                n = -1
                v_order_not_editable = as_bool(v_order_not_editable, src, "order_not_editable", drift)
        self.order_not_editable = v_order_not_editable
        if type(v_itws_orders_only) is not int:
            if v_itws_orders_only is None:
                n -= 1
            else:
                n = -1
                v_itws_orders_only = as_int(v_itws_orders_only, src, "itws_orders_only", drift)
        self.itws_orders_only = v_itws_orders_only
        if type(v_fg_color) is not str:
            if v_fg_color is None:
                n -= 1
            else:
                n = -1
                v_fg_color = as_text(v_fg_color, src, "fg_color", drift)
        self.fg_color = v_fg_color
        if type(v_bg_color) is not str:
            if v_bg_color is None:
                n -= 1
            else:
                n = -1
                v_bg_color = as_text(v_bg_color, src, "bg_color", drift)
        self.bg_color = v_bg_color
        if type(v_tool_id) is not int:
            if v_tool_id is None:
                n -= 1
            else:
                n = -1
                v_tool_id = as_int(v_tool_id, src, "tool_id", drift)
        self.tool_id = v_tool_id
        if type(v_time_zone) is not str:
            if v_time_zone is None:
                n -= 1
            else:
                n = -1
                v_time_zone = as_text(v_time_zone, src, "time_zone", drift)
        self.time_zone = v_time_zone
        if type(v_condition_size) is not int:
            if v_condition_size is None:
                n -= 1
            else:
                n = -1
                v_condition_size = as_int(v_condition_size, src, "condition_size", drift)
        self.condition_size = v_condition_size
        if type(v_condition_outside_rth) is not int:
            if v_condition_outside_rth is None:
                n -= 1
            else:
                n = -1
                v_condition_outside_rth = as_int(v_condition_outside_rth, src, "condition_outside_rth", drift)
        self.condition_outside_rth = v_condition_outside_rth
        if type(v_conditions) is JsonArray:
            r = [
                _READ_ALERT_CONDITION(i, drift)
                for i in v_conditions
                if type(i) is JsonObject or odd_item(i, v_conditions, drift)
            ]
            if len(r) != len(v_conditions):
                n = -1
            v_conditions = r
        else:
            if v_conditions is None:
                n -= 1
            else:
                n = -1
                v_conditions = no_list(v_conditions, src, "conditions", drift)
        self.conditions = v_conditions
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(Alert)
