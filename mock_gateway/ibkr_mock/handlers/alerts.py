"""Alerts. Each account starts with one price alert."""

from __future__ import annotations

from typing import Any

from ..registry import Call, handles
from ..wire import Rejected

__all__ = ["FIRST_ALERT"]

FIRST_ALERT = 9_876_543
"""Number of the alert of the login's first account; those of the others follow."""


@handles("get_alert")
def get_alert(call: Call) -> Any:
    """One alert in full; an unknown number is a 200 with an error."""
    number = call.params["alertId"]
    accounts = call.login.accounts
    index = number - FIRST_ALERT
    if not 0 <= index < len(accounts):
        raise Rejected(f"Alert with order ID={number} not found.")
    return {
        "account": accounts[index],
        "order_id": number,
        "alert_name": "AAPL above 300",
        "alert_message": "AAPL trades above 300",
        "alert_active": 1,
        "alert_repeatable": 0,
        "tif": "GTC",
        "expire_time": None,
        "alert_email": None,
        "alert_send_message": 1,
        "alert_show_popup": 0,
        "alert_play_audio": None,
        "order_status": "Submitted",
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
        "condition_size": 1,
        "condition_outside_rth": 0,
        "conditions": [
            {
                "condition_type": 1,
                "conidex": "265598@SMART",
                "contract_description_1": "AAPL",
                "condition_operator": ">=",
                "condition_trigger_method": "0",
                "condition_value": "300",
                "condition_logic_bind": "n",
                "condition_time_zone": None,
            }
        ],
    }
