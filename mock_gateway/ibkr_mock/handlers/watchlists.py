"""Watchlists: list, read, create, delete."""

from __future__ import annotations

from typing import Any

from ..instruments import INSTRUMENTS
from ..registry import Call, handles
from ..watchlists import Watchlist
from ..wire import BadRequest, Refusal

__all__: list[str] = []


@handles("list_watchlists")
def list_watchlists(call: Call) -> Any:
    return {
        "data": {
            "scanners_only": False,
            "show_scanners": False,
            "bulk_delete": False,
            "user_lists": [
                {
                    "is_open": False,
                    "read_only": False,
                    "name": one.name,
                    "modified": one.modified,
                    "id": one.id,
                    "type": "watchlist",
                }
                for one in call.world.watchlists(call.login).lists.values()
            ],
        },
        "action": "content",
        "MID": _number(call),
    }


@handles("get_watchlist")
def get_watchlist(call: Call) -> Any:
    """Names are missing from the first read of a list in a session."""
    found = _find(call)
    read = call.brokerage.lists_read
    rows = [_row(entry, found.id in read) for entry in found.rows]
    read.add(found.id)
    return {**_head(found), "instruments": rows}


@handles("create_watchlist")
def create_watchlist(call: Call) -> Any:
    try:
        made = call.world.watchlists(call.login).store(call.body, call.now)
    except ValueError as error:
        raise BadRequest(f"rows: {error}") from error
    call.brokerage.lists_read.discard(made.id)
    return {**_head(made), "instruments": []}


@handles("delete_watchlist")
def delete_watchlist(call: Call) -> Any:
    found = _find(call)
    del call.world.watchlists(call.login).lists[found.id]
    return {"data": {"deleted": found.id}, "action": "context", "MID": _number(call)}


def _find(call: Call) -> Watchlist:
    number = call.params["id"]
    found = call.world.watchlists(call.login).lists.get(number)
    if found is None:
        raise Refusal(503, f"Watchlist {number[:40]} is not found")
    return found


def _head(one: Watchlist) -> dict[str, Any]:
    return {"id": one.id, "hash": str(one.modified), "name": one.name, "readOnly": False}


def _row(entry: int | str, named: bool) -> dict[str, Any]:
    if isinstance(entry, str):
        return {"H": entry}
    instrument = INSTRUMENTS.get(entry)
    row: dict[str, Any] = {"C": str(entry), "conid": entry}
    if instrument is not None:
        row["ST"] = instrument.sec_type
    if instrument is not None and named:
        row |= {
            "name": instrument.name,
            "fullName": instrument.description,
            "assetClass": instrument.sec_type,
            "ticker": instrument.symbol,
            "chineseName": None,
        }
    return row


def _number(call: Call) -> str:
    call.brokerage.calls += 1
    return str(call.brokerage.calls)
