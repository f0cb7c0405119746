"""Alerts: stored by number, held against the market whenever somebody looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from .ids import Ids
from .instruments import INSTRUMENTS, read_conid
from .market import Market
from .people import ACCOUNTS

__all__ = ["FIRST_ALERT", "FIRST_MTA", "Alert", "AlertBook"]

FIRST_ALERT = 9_876_543
"""Number of the alert that the first account starts with; those of the others follow."""
FIRST_MTA = 9_876_000
"""Number of the first account's alert of the mobile trading assistant."""
PRICE, TIME = 1, 3
_TIME = "%Y%m%d-%H:%M:%S"


@dataclass(slots=True)
class Alert:
    """One alert with what it was made from."""

    number: int
    account: str
    request: dict[str, Any]
    made: float
    active: bool = True
    fired: bool = False
    conditions: list[dict[str, Any]] = field(default_factory=list)


class AlertBook:
    """The alerts of all accounts."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self.alerts: dict[int, Alert] = {}
        for index, account in enumerate(ACCOUNTS):
            number = FIRST_ALERT + index
            self.alerts[number] = Alert(number, account, _FIRST, 0.0, conditions=list(_FIRST["conditions"]))

    def of(self, account: str) -> list[Alert]:
        """The alerts of an account, oldest first."""
        return [alert for alert in self.alerts.values() if alert.account == account]

    def store(self, account: str, request: dict[str, Any], number: int | None, now: float) -> Alert:
        """Make an alert, or put a changed one in the place of `number`."""
        if number is None:
            number = FIRST_ALERT + len(ACCOUNTS) + self._ids.count("alert")
            made = now
        else:
            made = self.alerts[number].made
        alert = self.alerts[number] = Alert(
            number, account, request, made, conditions=[dict(row) for row in request["conditions"]]
        )
        return alert

    def look(self, alert: Alert, market: Market, now: float) -> None:
        """Let the alert fire if its conditions are met. One that is not repeatable is off from then on."""
        if not alert.active or not alert.conditions or _expired(alert, now):
            return
        met = _is_met(alert.conditions[0], market, now)
        for before, condition in zip(alert.conditions, alert.conditions[1:], strict=False):
            bind, holds = before.get("logicBind"), _is_met(condition, market, now)
            met = met or holds if bind == "o" else met and holds
        if met:
            alert.fired = True
            alert.active = alert.request.get("alertRepeatable") == 1


def _expired(alert: Alert, now: float) -> bool:
    until = alert.request.get("expireTime") if alert.request.get("tif") == "GTD" else None
    end = _epoch(until)
    return end is not None and now >= end


def _is_met(condition: dict[str, Any], market: Market, now: float) -> bool:
    """Prices and times are watched; other kinds never come true here."""
    above = condition.get("operator") != "<="
    if condition.get("type") == TIME:
        when = _epoch(condition.get("value"))
        return when is not None and now >= when if above else when is not None and now <= when
    instrument = INSTRUMENTS.get(read_conid(condition.get("conidex")) or 0)
    if condition.get("type") != PRICE or instrument is None:
        return False
    try:
        value = float(condition.get("value", ""))
    except (TypeError, ValueError):
        return False
    last = market.quote(instrument, now).last
    return last >= value if above else last <= value


def _epoch(text: Any) -> float | None:
    try:
        return datetime.strptime(str(text), _TIME).replace(tzinfo=UTC).timestamp()
    except ValueError:
        return None


_FIRST: dict[str, Any] = {
    "alertName": "AAPL above 300",
    "alertMessage": "AAPL trades above 300",
    "alertRepeatable": 0,
    "outsideRth": 0,
    "sendMessage": 1,
    "showPopup": 0,
    "iTWSOrdersOnly": 0,
    "tif": "GTC",
    "conditions": [
        {
            "type": PRICE,
            "conidex": "265598@SMART",
            "operator": ">=",
            "triggerMethod": "0",
            "value": "300",
            "logicBind": "n",
        }
    ],
}
