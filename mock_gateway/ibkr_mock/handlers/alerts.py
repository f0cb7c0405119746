"""Alerts: list, read, create, change, switch, delete. Each account starts with one price alert and has one of the
mobile trading assistant.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ..alertbook import FIRST_MTA, Alert
from ..instruments import INSTRUMENTS, read_conid
from ..people import ACCOUNTS
from ..registry import Call, handles
from ..wire import Refusal, Rejected

__all__: list[str] = []

_MTA_DEFAULTS = "9:STATE=0,MIN=-15000,MAX=15000,STEP=500|8:STATE=0,MIN=-15,MAX=15,STEP=0.5"
_ALL = 0


@handles("list_alerts")
def list_alerts(call: Call) -> Any:
    return [
        {
            "order_id": alert.number,
            "account": alert.account,
            "alert_name": alert.request["alertName"],
            "alert_active": int(alert.active),
            "order_time": datetime.fromtimestamp(int(alert.made), UTC).strftime("%Y%m%d-%H:%M:%S"),
            "alert_triggered": alert.fired,
            "alert_repeatable": alert.request.get("alertRepeatable", 0),
        }
        for alert in _looked_at(call, call.account())
    ]


@handles("get_alert")
def get_alert(call: Call) -> Any:
    """One alert in full; an unknown number is a 200 with an error."""
    number = call.params["alertId"]
    for account in call.login.accounts:
        if number == _mta_number(account):
            return _mta(account)
    alert = call.world.alerts.alerts.get(number)
    if alert is None or alert.account not in call.login.accounts:
        raise Rejected(f"Alert with order ID={number} not found.")
    call.world.alerts.look(alert, call.world.market, call.now)
    return _full(alert)


@handles("get_mta_alert")
def get_mta_alert(call: Call) -> Any:
    return _mta(call.brokerage.selected)


@handles("create_alert")
def create_alert(call: Call) -> Any:
    """With `orderId` the alert is stored again; its name stays."""
    account, body = call.account(), call.body
    number = _number(body.get("orderId", _ALL))
    if number is None:
        return _answer(None, "orderId is not a number", "order_status", "warning_message", success=False)
    if not body["conditions"]:
        return _answer(None, "The alert has no conditions", "order_status", "warning_message", success=False)
    if number == _ALL:
        made = call.world.alerts.store(account, body, None, call.now)
        return _answer(made.number, "Submitted", "order_status", "warning_message")
    known = _find(call, account, number)
    if body["alertName"] != known.request["alertName"]:
        return _answer(
            number, "The name of an alert cannot be changed", "order_status", "warning_message", success=False
        )
    call.world.alerts.store(account, body, number, call.now)
    return _answer(number, "Submitted", "order_status", "warning_message")


@handles("activate_alert")
def activate_alert(call: Call) -> Any:
    account, number = call.account(), call.body["alertId"]
    on = call.body["alertActive"] == 1
    chosen = call.world.alerts.of(account) if number == _ALL else [_find(call, account, number)]
    for alert in chosen:
        alert.active = on
        alert.fired = alert.fired and not on
    return _answer(number, "Request was submitted", "failure_list")


@handles("delete_alert")
def delete_alert(call: Call) -> Any:
    """The number 0 stands for all alerts of the account."""
    account, number = call.account(), call.params["alertId"]
    if number == _mta_number(account):
        return {**_answer(number, "The alert cannot be deleted", "failure_list", success=False)}
    chosen = call.world.alerts.of(account) if number == _ALL else [_find(call, account, number)]
    for alert in chosen:
        del call.world.alerts.alerts[alert.number]
    return _answer(number, "Request was submitted", "failure_list")


def _looked_at(call: Call, account: str) -> list[Alert]:
    alerts = call.world.alerts.of(account)
    for alert in alerts:
        call.world.alerts.look(alert, call.world.market, call.now)
    return alerts


def _find(call: Call, account: str, number: int) -> Alert:
    alert = call.world.alerts.alerts.get(number)
    if alert is None or alert.account != account:
        raise Refusal(500, f"Alert with order ID={number} not found.")
    return alert


def _number(value: Any) -> int | None:
    try:
        return int(value)
    except ValueError:
        return None


def _answer(number: int | None, text: str, *nulls: str, success: bool = True) -> dict[str, Any]:
    return {"request_id": None, "order_id": number, "success": success, "text": text, **dict.fromkeys(nulls)}


def _mta_number(account: str) -> int:
    return FIRST_MTA + list(ACCOUNTS).index(account)


def _mta(account: str) -> dict[str, Any]:
    return {
        **_frame(account, _mta_number(account)),
        "alert_name": None,
        "alert_message": None,
        "alert_active": 1,
        "alert_repeatable": 1,
        "order_status": "Inactive",
        "bg_color": "#AFAFAF",
        "alert_mta_currency": ACCOUNTS[account].currency,
        "alert_mta_defaults": _MTA_DEFAULTS,
        "tool_id": 10_000_000_000 + _mta_number(account),
    }


def _full(alert: Alert) -> dict[str, Any]:
    request = alert.request
    zones = [row["timeZone"] for row in alert.conditions if row.get("timeZone")]
    return {
        **_frame(alert.account, alert.number),
        "alert_name": request["alertName"],
        "alert_message": request["alertMessage"],
        "alert_active": int(alert.active),
        "alert_repeatable": request.get("alertRepeatable", 0),
        "tif": request.get("tif", "GTC"),
        "expire_time": request.get("expireTime"),
        "alert_email": request.get("email"),
        "alert_send_message": request.get("sendMessage", 0),
        "alert_show_popup": request.get("showPopup", 0),
        "order_status": "Submitted" if alert.active else "Inactive",
        "alert_triggered": alert.fired,
        "itws_orders_only": request.get("iTWSOrdersOnly", 0),
        "time_zone": zones[0] if zones else None,
        "condition_size": len(alert.conditions),
        "condition_outside_rth": request.get("outsideRth", 0),
        "conditions": [_condition(row) for row in alert.conditions],
    }


def _condition(row: dict[str, Any]) -> dict[str, Any]:
    instrument = INSTRUMENTS.get(read_conid(row["conidex"]) or 0)
    return {
        "condition_type": row["type"],
        "conidex": row["conidex"],
        "contract_description_1": None if instrument is None else instrument.description,
        "condition_operator": row["operator"],
        "condition_trigger_method": row.get("triggerMethod", "0"),
        "condition_value": str(row["value"]),
        "condition_logic_bind": row["logicBind"],
        "condition_time_zone": row.get("timeZone"),
    }


def _frame(account: str, number: int) -> dict[str, Any]:
    """What every alert has."""
    return {
        "account": account,
        "order_id": number,
        "tif": "GTC",
        "expire_time": None,
        "alert_email": None,
        "alert_send_message": 1,
        "alert_show_popup": 0,
        "alert_play_audio": None,
        "alert_triggered": False,
        "fg_color": "#000000",
        "bg_color": "#FFFFFF",
        "order_not_editable": False,
        "itws_orders_only": 0,
        "alert_mta_currency": None,
        "alert_mta_defaults": None,
        "tool_id": None,
        "time_zone": None,
        "alert_default_type": None,
        "condition_size": 0,
        "condition_outside_rth": 0,
        "conditions": [],
    }
