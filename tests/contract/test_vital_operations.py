"""What nothing may hold up, and how often a server may be called, follow from the contract."""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

import ibkr_web
from ibkr_core.pacing import ANYWHERE, HOSTED
from ibkr_core.servers import HOSTED_API, is_hosted, origin_of

DOCUMENT: Any = json.loads(ibkr_web.contract_bytes())
NODES: Any = [node for item in DOCUMENT["paths"].values() for node in item.values() if isinstance(node, dict)]
OPERATIONS = {node["operationId"]: node for node in NODES if "operationId" in node}


def test_session_operations_and_what_overrides_or_answers_a_question_are_vital() -> None:
    vital = set()
    for name, node in OPERATIONS.items():
        module = importlib.import_module(f"ibkr_web.api.{node['tags'][0]}.{name}")
        if module.OPERATION.vital:
            vital.add(name)
        meant = node.get("x-question", "ends")
        assert module.OPERATION.vital == (node["tags"] == ["session"] or meant not in ("ends", "opens")), name
    assert vital == {
        "cancel_order", "reply_to_question", "tickle", "tickle_via_get", "init_brokerage_session", "reauthenticate",
        "reauthenticate_via_get", "logout", "get_auth_status", "get_auth_status_via_get", "validate_sso",
    }  # fmt: skip


@pytest.mark.parametrize("server", DOCUMENT["servers"], ids=lambda server: server["url"])
def test_the_limit_of_each_server_is_the_client_s(server: Any) -> None:
    pacing = server["x-pacing"]["requests"], float(server["x-pacing"]["seconds"])
    hosted = is_hosted(origin_of(server["url"])[1])
    assert pacing == (HOSTED if hosted else ANYWHERE)
    assert hosted == (server["url"] == HOSTED_API)
