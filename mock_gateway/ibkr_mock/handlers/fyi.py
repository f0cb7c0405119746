"""Notifications, their kinds, and where they are sent. A write about a kind that is not known is not taken over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..notices import KINDS, Notice, Notices
from ..registry import Call, handles
from ..wire import Answer

__all__: list[str] = []

PAGE = 10
_TOOK = 5
"""Milliseconds that a write is said to have taken."""
_HTML = ((b"content-type", b"text/html;charset=utf-8"),)
_NOT_FOUND = b"<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>"


@handles("get_unread_count")
def get_unread_count(call: Call) -> Any:
    """Locked for a user whose notifications were never set up."""
    if not call.login.user.notified:
        return Answer(423, b'{"status":"not configured"}')
    return {"BN": _notices(call).unread}


@handles("list_fyi_settings")
def list_fyi_settings(call: Call) -> Any:
    notices = _notices(call)
    rows = []
    for code, (name, text, elsewhere) in KINDS.items():
        row: dict[str, Any] = {"FC": code, "H": int(code in notices.disclaimers), "FD": text, "FN": name}
        if elsewhere:
            row["SS"] = elsewhere
        else:
            row["A"] = int(code not in notices.off)
        rows.append(row)
    return rows


@handles("set_fyi_setting")
def set_fyi_setting(call: Call) -> Any:
    code, off = call.params["typecode"], _notices(call).off
    if code not in KINDS:
        return {"V": 0, "T": _TOOK}
    if call.body["enabled"]:
        off.discard(code)
    else:
        off.add(code)
    return {"V": 1, "T": _TOOK}


@handles("get_fyi_disclaimer")
def get_fyi_disclaimer(call: Call) -> Any:
    code = call.params["typecode"]
    return {"FC": code, "DT": f"{KINDS[code][0]}: for information only, no advice." if code in KINDS else None}


@handles("mark_fyi_disclaimer_read")
def mark_fyi_disclaimer_read(call: Call) -> Any:
    code = call.params["typecode"]
    if code not in KINDS:
        return {"V": 0, "T": _TOOK}
    _notices(call).disclaimers.add(code)
    return {"V": 1, "T": _TOOK}


@handles("get_delivery_options")
def get_delivery_options(call: Call) -> Any:
    notices = _notices(call)
    return {
        "E": [
            {"NM": name, "I": number, "UI": words, "A": int(on)}
            for number, (name, words, on) in notices.devices.items()
        ],
        "M": int(notices.mail),
    }


@handles("register_fyi_device")
def register_fyi_device(call: Call) -> Any:
    body = call.body
    _notices(call).devices[body["deviceId"]] = (body["deviceName"], body["uiName"], body["enabled"])
    return {"V": 1, "T": _TOOK}


@handles("set_email_delivery")
def set_email_delivery(call: Call) -> Any:
    _notices(call).mail = call.params["enabled"]
    return {"V": 1, "T": _TOOK}


@handles("delete_fyi_device")
def delete_fyi_device(call: Call) -> Any:
    """The answer is empty; an unknown device is a 404 with a web page."""
    if _notices(call).devices.pop(call.params["deviceId"], None) is None:
        return Answer(404, _NOT_FOUND, _HTML)
    return Answer(200, b"", ())


@handles("list_notifications")
def list_notifications(call: Call) -> Any:
    params, notices = call.params, _notices(call)
    start = notices.find(params["id"]) if params.get("id") else None
    rows = notices.notices if start is None else [start, *notices.after(start.id)]
    include, exclude = _words(params.get("include")), _words(params.get("exclude"))
    chosen = [n for n in rows if n.kind not in exclude and (not include or n.kind in include)]
    return _rows(chosen[: min(params["max"], PAGE)])


@handles("list_more_notifications")
def list_more_notifications(call: Call) -> Any:
    return _rows(_notices(call).after(call.params.get("id"))[:PAGE])


@handles("mark_notification_read")
def mark_notification_read(call: Call) -> Any:
    """What is not known is not taken over."""
    number = call.params["notificationId"]
    notice = _notices(call).find(number)
    if notice is None:
        return {"V": 0, "T": _TOOK}
    notice.read = True
    return {"V": 1, "T": _TOOK, "P": {"R": 1, "ID": number}}


def _notices(call: Call) -> Notices:
    return call.world.notices(call.login, call.now)


def _rows(notices: Iterable[Notice]) -> list[dict[str, Any]]:
    return [
        {
            "R": int(notice.read),
            "D": f"{notice.when}.0",
            "MS": notice.title,
            "MD": notice.text,
            "ID": notice.id,
            "HT": 1,
            "FC": notice.kind,
        }
        for notice in notices
    ]


def _words(text: str | None) -> frozenset[str]:
    return frozenset(word.strip() for word in (text or "").split(",") if word.strip())
