"""Allocation groups and presets of an advisor."""

from __future__ import annotations

from typing import Any

from ..advisors import Allocation
from ..registry import Call, handles
from ..wire import BadRequest, Refusal

__all__: list[str] = []


@handles("list_allocation_accounts")
def list_allocation_accounts(call: Call) -> Any:
    rows = []
    for account in _allocation(call).clients:
        figures = call.world.portfolio(account).figures(call.now)
        data = [
            {"key": "NetLiquidation", "value": f"{figures.equity:.2f}"},
            {"key": "AvailableEquity", "value": f"{figures.available:.2f}"},
        ]
        rows.append({"name": account, "data": data})
    return {"accounts": rows}


@handles("list_allocation_groups")
def list_allocation_groups(call: Call) -> Any:
    groups = _allocation(call).groups.values()
    return {
        "data": [
            {"allocation_method": g["default_method"], "size": len(g["accounts"]), "name": g["name"]} for g in groups
        ]
    }


@handles("create_allocation_group")
def create_allocation_group(call: Call) -> Any:
    return {"success": _allocation(call).create(call.body)}


@handles("modify_allocation_group")
def modify_allocation_group(call: Call) -> Any:
    return {"success": _allocation(call).change(call.body)}


@handles("delete_allocation_group")
def delete_allocation_group(call: Call) -> Any:
    return {"success": _allocation(call).delete(call.body["name"])}


@handles("get_allocation_group")
def get_allocation_group(call: Call) -> Any:
    group = _allocation(call).groups.get(call.body["name"])
    if group is None:
        raise BadRequest(f"name: there is no group {call.body['name'][:40]!r}")
    return group


@handles("get_allocation_presets")
def get_allocation_presets(call: Call) -> Any:
    return _allocation(call).presets


@handles("set_allocation_presets")
def set_allocation_presets(call: Call) -> Any:
    presets = _allocation(call).presets
    presets.update({key: value for key, value in call.body.items() if key in presets})
    return {"success": True}


def _allocation(call: Call) -> Allocation:
    if not call.login.user.advisor:
        raise Refusal(503, "Service Unavailable: allocation is for advisors")
    return call.world.allocation(call.login)
