"""Limits that several operations share reach the client as one."""

from __future__ import annotations

import importlib
import json

import ibkr_web


def test_all_notifications_share_one_call_a_second() -> None:
    document = json.loads(ibkr_web.contract_bytes())
    nodes = [node for item in document["paths"].values() for node in item.values() if isinstance(node, dict)]
    operations = [node["operationId"] for node in nodes if "fyi" in node.get("tags", ())]
    assert len(operations) == 12
    for name in operations:
        operation = importlib.import_module(f"ibkr_web.api.fyi.{name}").OPERATION
        assert (operation.pacing, operation.pacing_group) == (((1, 1.0),), "fyi"), name


def test_other_limits_belong_to_one_operation_each() -> None:
    for group, name in (("orders", "list_live_orders"), ("orders", "list_trades"), ("session", "tickle")):
        operation = importlib.import_module(f"ibkr_web.api.{group}.{name}").OPERATION
        assert operation.pacing
        assert operation.pacing_group == ""
