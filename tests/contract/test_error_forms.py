"""Failed calls: every status that a source names is documented, and any of the bodies that come with one is known."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from generator.verify import Entry
from generator.verify.answers import Verifier
from generator.verify.match import Operation, Router

JSON, PROBLEM = "application/json", "application/problem+json"
MANAGEMENT = ("/gw/", "/oauth2/")

BODIES: dict[str, tuple[str, Any]] = {
    "error": (JSON, {"error": "Bad Request: no such thing"}),
    "error and status": (JSON, {"error": "Service Unavailable", "statusCode": 503}),
    "status as text": (JSON, {"error": "Service Unavailable", "statusCode": "503"}),
    "no status": (JSON, {"error": "unknown", "statusCode": None}),
    "newer sign-in": (JSON, {"status": 401, "error": "Unauthorized", "message": "No session"}),
    "message": (JSON, {"message": "not now"}),
    "nothing inside": (JSON, {}),
    "problem": (PROBLEM, {"type": "/simple", "title": "Bad Request", "status": 400}),
    "problem as JSON": (JSON, {"type": "/simple", "title": "Bad Request", "status": 400, "invalidArguments": None}),
    "text": ("text/plain", "Access Denied"),
    "page": ("text/html", "<html><body>Access Denied</body></html>"),
    "text as JSON": (JSON, "Resource not found"),
    "JSON as text": ("text/plain", {"error": "Too many requests"}),
    "no label": ("", {"error": "unknown"}),
    "empty": (JSON, ""),
    "empty without label": ("", ""),
}

# Statuses that guides, notes and measurements name, beside those of the published document.
NAMED = {
    "answer_notification": {"400", "411"},
    "cancel_order": {"400"},
    "create_alert": {"403"},
    "delete_fyi_device": {"404"},
    "get_account_summary": {"400"},
    "get_alert": {"400"},
    "get_exchange_rate": {"400"},
    "get_history": {"404"},
    "get_order_status": {"503"},
    "get_signatures_and_owners": {"400"},
    "get_snapshot": {"400"},
    "get_unread_count": {"423"},
    "init_brokerage_session": {"411"},
    "list_combo_positions": {"500"},
    "list_transactions": {"400"},
    "modify_order": {"400"},
    "place_orders": {"400", "411"},
    "reply_to_question": {"400"},
    "run_hmds_scanner": {"404"},
    "switch_account": {"500", "501"},
    "unsubscribe_market_data": {"500"},
}


@pytest.fixture(scope="module")
def verifier(contract: Any) -> Verifier:
    return Verifier(contract.document)


def entry(operation: Operation, status: int, media_type: str, body: Any) -> Entry:
    content = body if isinstance(body, str) else json.dumps(body)
    return Entry(operation.method, operation.path, status, media_type, content.encode())


def failures(contract: Any) -> Iterator[tuple[Operation, int]]:
    for operation in Router(contract.document).operations:
        if not operation.path.startswith(MANAGEMENT):
            for status in operation.node["responses"]:
                if status[0] in "45":
                    yield operation, int(status)


@pytest.mark.parametrize("name", BODIES)
def test_any_body_of_a_failed_call_is_known(name: str, contract: Any, verifier: Verifier) -> None:
    tried = 0
    for operation, status in failures(contract):
        found = verifier.verdict(operation, entry(operation, status, *BODIES[name]))
        assert found.differences == [], (operation.id, status)
        tried += 1
    assert tried > 600


@pytest.mark.parametrize("name", ["error", "error and status", "status as text", "no status", "newer sign-in"])
def test_a_refusal_inside_a_success_is_known(name: str, contract: Any, verifier: Verifier) -> None:
    marked = [each for each in Router(contract.document).operations if each.node.get("x-error-in-success")]
    assert len(marked) > 15
    for operation in marked:
        assert verifier.verdict(operation, entry(operation, 200, *BODIES[name])).differences == [], operation.id


def test_an_error_of_another_kind_is_noticed(contract: Any, verifier: Verifier) -> None:
    operation = next(each for each in Router(contract.document).operations if each.id == "list_trades")
    for body in ({"error": ["no"]}, {"statusCode": True}, ["no"]):
        assert verifier.verdict(operation, entry(operation, 400, JSON, body)).differences != []
    assert verifier.verdict(operation, entry(operation, 418, JSON, {"error": "no"})).differences[0].check == "status"


def test_every_named_status_is_documented(contract: Any) -> None:
    operations = {op.id: set(op.node["responses"]) for op in contract.operations()}
    for name, statuses in NAMED.items():
        assert statuses <= operations[name], name
    for name, documented in operations.items():
        assert {"401", "429", "500", "503"} <= documented, name


def test_every_published_status_is_documented(contract: Any, shared_file: Callable[[str, str], Path]) -> None:
    file = shared_file("IBKR_PUBLISHED", "../shared/reference/published-2.28.0.yaml")
    own = {(op.method, anonymous(op.path)): set(op.node["responses"]) for op in contract.operations()}
    compared = 0
    for published in yaml.safe_load(file.read_text("utf-8"))["operations"]:
        documented = own.get((published["method"].lower(), anonymous(published["path"])))
        if documented is not None:
            compared += 1
            assert set(map(str, published["responses"])) <= documented, published["path"]
    assert compared == 161


def anonymous(path: str) -> str:
    """A path whatever its parameters are called."""
    return re.sub(r"{[^}]*}", "{}", path).lower()
