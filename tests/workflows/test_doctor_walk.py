"""The doctor walks what only answers, finds its parameters, and says why it left something out."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import httpx
import pytest

from ibkr_web import contract_bytes

OPERATIONS = {
    node["operationId"]: (method, path, node)
    for path, item in json.loads(contract_bytes())["paths"].items()
    for method, node in item.items()
    if isinstance(node, dict) and "operationId" in node
}
# By hand, from what is known of each GET: these do more than answer.
UNSAFE = {
    "get_snapshot",
    "unsubscribe_all_market_data",
    "validate_sso",
    "tickle_via_get",
    "reauthenticate_via_get",
    "get_kyc_link",
}
SAFE = {name for name, (method, _, _) in OPERATIONS.items() if method == "get"} - UNSAFE


def state_of(ward: Any) -> list[Any]:
    """What a GET might have changed, as another caller sees it; lists that a first call only starts are asked twice."""
    ward.http.get("/iserver/accounts")
    # A stream that is not open yet answers ids alone.
    (row,) = ward.http.get("/iserver/marketdata/snapshot?conids=265598&fields=31,84").json()
    paths = (
        "/iserver/account/orders",
        "/iserver/account/trades",
        "/iserver/account/DU7654321/alerts",
        "/fyi/settings",
        "/fyi/unreadnumber",
    )
    read = [row["R"] for row in ward.http.get("/fyi/notifications?max=10").json()]
    lists = ward.http.get("/iserver/watchlists").json()["data"]
    return [sorted(row), read, lists, *[[ward.http.get(path).json() for _ in range(2)][1] for path in paths]]


def test_the_mock_is_as_documented(ward: Any) -> None:
    assert ward.run() == 0
    assert ward.out.splitlines()[-1] == "65 walked, 30 skipped, 65 as documented, 0 drifted"
    assert ward.findings() == []


def test_nothing_is_sent_but_safe_gets(ward: Any) -> None:
    ward.run()
    requests = ward.gateway.ledger.requests
    assert len(requests) >= 64
    assert {request.method for request in requests} == {"GET"}
    assert {request.operation for request in requests} <= SAFE
    assert not any("force" in request.query or "nocache" in request.query for request in requests)


def test_a_walk_changes_nothing(make_ward: Any) -> None:
    looked_at, left_alone = make_ward(pacing=False), make_ward(pacing=False)
    looked_at.run()
    state = state_of(left_alone)
    assert "31" not in state[0]
    assert state_of(looked_at) == state


def test_every_get_is_walked_or_skipped_with_its_reason(ward: Any) -> None:
    ward.run()
    for name in SAFE | UNSAFE:
        assert ward.line(name), name
    assert ward.line("get_snapshot") == "it does more than answer (opens-streams)"
    assert ward.line("unsubscribe_all_market_data") == "it does more than answer (ends-streams)"
    assert ward.line("validate_sso") == "it does more than answer (prolongs-session)"
    assert ward.line("get_order_status") == "no answer so far has a value for orderId"
    assert ward.line("get_echo") == "it is on the server 'management', which was not asked for"


def test_parameters_come_from_answers(ward: Any) -> None:
    order = ward.place_order()
    assert ward.run() == 0
    assert ward.line("get_order_status").startswith("200")
    (asked,) = ward.gateway.ledger.of("get_order_status")
    assert asked.path.endswith(order)
    (asked,) = ward.gateway.ledger.of("get_secdef_info")
    assert asked.path.endswith("/iserver/secdef/info")
    assert "265598" in str(asked)


def test_without_a_brokerage_session_none_is_opened(make_ward: Any) -> None:
    ward = make_ward(auth="bearer")
    ward.environ["TOKEN"] = ward.sign_in()
    assert ward.run("--token-env", "TOKEN") == 0
    walked = {request.operation for request in ward.gateway.ledger.requests} - {"exchange_brokerage_bearer_token"}
    assert "list_portfolio_accounts" in walked
    assert not [name for name in walked if "brokerage-session" in OPERATIONS[name][2]["x-requires"]]
    assert ward.line("list_live_orders") == "it needs a brokerage session, and there is none; the doctor opens none"
    assert ward.environ["TOKEN"] not in ward.out


def test_a_token_may_come_from_a_file(make_ward: Any) -> None:
    ward = make_ward(auth="bearer")
    file = ward.folder / "token"
    file.write_text(ward.sign_in() + "\n", encoding="utf-8")
    assert ward.run("--token-file", str(file)) == 0
    file.write_text("\n", encoding="utf-8")
    assert ward.run("--token-file", str(file)) == 2
    assert "the file is empty" in ward.err


def test_limits_are_kept_without_a_refusal(ward: Any) -> None:
    began = ward.clock.monotonic()
    assert ward.run() == 0
    # Five a second, and five seconds between the two questions for orders, trades and profit.
    assert 20 <= ward.clock.monotonic() - began <= 60
    assert {request.status for request in ward.gateway.ledger.requests} == {200, 503}


def test_a_429_ends_the_walk(ward: Any, changed: Any) -> None:
    assert ward.run(change=changed("/one/user", status_code=429, json={"error": "Too many", "statusCode": 429})) == 0
    assert ward.line("get_user").startswith("429")
    assert ward.line("list_stocks") == "the gateway asked to slow down (429) before its turn came"
    assert len(ward.gateway.ledger.requests) == 3


def test_a_429_to_the_first_question_is_the_last(ward: Any, changed: Any) -> None:
    refusal = {"status_code": 429, "json": {"error": "Too many", "statusCode": 429}}
    assert ward.run(change=changed("/iserver/auth/status", **refusal)) == 0
    assert len(ward.gateway.ledger.requests) == 1
    assert ward.out.splitlines()[-1] == "1 walked, 94 skipped, 1 as documented, 0 drifted"


def test_any_certificate_will_do_on_this_machine(ward: Any) -> None:
    assert ward.run("--insecure") == 0


def test_a_lost_answer_is_no_drift(ward: Any) -> None:
    def lose(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.url.path.endswith("/one/user"):
            raise httpx.ReadError("secret", request=request)
        return response

    assert ward.run(change=lose) == 0
    assert ward.line("get_user").startswith("no answer came: ")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--base-url", "ftp://127.0.0.1/v1"], "expected https://host/path"),
        (["--base-url", "http://gateway.example/v1/api"], "plain http shows tokens"),
        (["--base-url", "https://gateway.example/v1/api", "--insecure"], "verify=False is for this machine alone"),
        (["--token-env", "NOT_THERE"], "the environment variable NOT_THERE is not set"),
        (["--token-file", "not-there.txt"], "not-there.txt"),
        (["--har", "not/there/walk.har"], "there is no such folder"),
    ],
)
def test_what_cannot_be_run_says_why(ward: Any, arguments: list[str], reason: str) -> None:
    assert ward.run(*arguments) == 2
    assert reason in ward.err
    assert ward.out == ""
    assert ward.gateway.ledger.requests == []


def test_who_is_not_signed_in_is_told_so(make_ward: Any) -> None:
    ward = make_ward(auth="bearer")
    assert ward.run() == 2
    assert ward.err == "doctor: the gateway says that nobody is signed in (401)\n"


def test_a_missing_brokerage_session_is_not_a_missing_login(ward: Any, changed: Any) -> None:
    missing = {"status_code": 401, "json": {"error": "not authenticated", "statusCode": 401}}
    assert ward.run(change=changed("/iserver/auth/status", **missing)) == 0
    assert ward.line("get_auth_status_via_get").startswith("401")
    assert ward.line("get_ledger").startswith("200")
    assert ward.line("list_trades").startswith("it needs a brokerage session")


def test_the_portfolio_is_opened_before_it_is_read(ward: Any) -> None:
    ward.run()
    asked = [request.operation for request in ward.gateway.ledger.requests]
    assert asked[:2] == ["get_auth_status_via_get", "list_portfolio_accounts"]


def test_a_certificate_of_its_own_has_a_hint(ward: Any) -> None:
    def refuse(request: httpx.Request, _response: httpx.Response) -> httpx.Response:
        raise httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate", request=request)

    assert ward.run(change=refuse) == 2
    assert "--insecure accepts the certificate of a gateway on this machine" in ward.err


def test_another_server_is_no_gateway(ward: Any) -> None:
    page = httpx.Response(404, html="<h1>Not here</h1>")
    assert ward.run(change=lambda _request, _response: page) == 2
    assert "this is no gateway of the contract: /iserver/auth/status is answered with status 404" in ward.err


def test_as_a_program_where_nothing_listens() -> None:
    command = [sys.executable, "-m", "ibkr_workflows.doctor", "--base-url", "http://127.0.0.1:1/v1/api"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("doctor: ")
    assert "Traceback" not in done.stderr


def test_management_is_walked_with_a_token_of_its_own(ward: Any) -> None:
    _, _, status = OPERATIONS["get_account_status"]
    assert status["security"]
    scopes = {
        scope
        for _, _, node in OPERATIONS.values()
        for one in node.get("security", ())
        for scope in one.get("oauth2Bearer", ())
    }
    ward.environ["MANAGEMENT"] = ward.gateway.world.oauth2.grant(sorted(scopes), ward.gateway.clock.now())
    code = ward.run("--management-token-env", "MANAGEMENT", "--management-url", "http://127.0.0.1:5080")
    assert code == 0, ward.findings()
    assert ward.line("list_account_statuses").startswith("200")
    assert ward.line("get_account_details").startswith("200")
    assert ward.line("get_kyc_link") == "it does more than answer (creates)"
    assert ward.line("validate_username") == "no answer so far has a value for username"
    assert {request.operation for request in ward.gateway.ledger.requests} <= SAFE


def test_every_operation_is_asked_whatever_the_others_answer(ward: Any) -> None:
    """A gateway that answers page after page is not given up after ten of them."""

    def out_of_order(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        return response if request.url.path.endswith(("/status", "/accounts")) else httpx.Response(502, text="<html>")

    ward.run(change=out_of_order)
    assert len(ward.gateway.ledger.requests) > 40
