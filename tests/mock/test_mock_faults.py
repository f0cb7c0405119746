"""Faults on purpose, in process and on a socket, and what the ledger says about them."""

from __future__ import annotations

import socket
from contextlib import nullcontext

import httpx
import pytest

from ibkr_mock import Fault, serve

PLACE = "/iserver/account/DU7654321/orders"


def plan(caller, kind, operation="place_orders", **options):
    return caller.gateway.faults.add(Fault(kind, operation, **options))


@pytest.mark.parametrize("kind", ["drop_before", "error_before", "rate_limit"])
def test_a_fault_before_leaves_no_order(trader, kind):
    plan(trader, kind)
    with pytest.raises(httpx.ReadError) if kind == "drop_before" else nullcontext():
        assert trader("POST", PLACE, {"orders": [trader.ticket()]}).status_code in (429, 503)
    assert trader.gateway.ledger.orders == []
    assert len(trader.gateway.ledger.of("place_orders")) == 1


@pytest.mark.parametrize("kind", ["drop_after", "error_after", "truncate", "html", "invalid_json", "empty"])
def test_a_fault_after_leaves_exactly_one_order(trader, kind):
    plan(trader, kind)
    body = {"orders": [trader.ticket(cOID="mine")]}
    if kind == "drop_after":
        with pytest.raises(httpx.ReadError):
            trader.http.post(f"/v1/api{PLACE}", json=body)
    elif kind == "truncate":
        with pytest.raises(httpx.RemoteProtocolError):
            trader.http.post(f"/v1/api{PLACE}", json=body)
    else:
        response = trader.http.post(f"/v1/api{PLACE}", json=body)
        assert response.status_code == (503 if kind == "error_after" else 200)
        with pytest.raises(ValueError, match=r"\S") if kind != "error_after" else nullcontext():
            response.json()
    assert [order.ref for order in trader.gateway.ledger.orders] == ["mine"]
    assert "error" in trader.place(trader.ticket(cOID="mine")), "the next call finds it taken"


def test_a_fault_hits_so_often_and_lets_so_many_pass(trader):
    fault = plan(trader, "error_before", "get_user", times=2, skip=1, status=500)
    statuses = [trader("GET", "/one/user").status_code for _ in range(5)]
    assert statuses == [200, 500, 500, 200, 200]
    assert fault.hits == 2


def test_a_fault_may_hit_every_operation_for_ever_until_cleared(trader):
    plan(trader, "error_before", "*", times=None)
    assert [trader("GET", path).status_code for path in ("/one/user", "/portfolio/accounts", "/iserver/accounts")] == [
        503
    ] * 3
    trader.gateway.faults.clear()
    assert trader("GET", "/one/user").status_code == 200


def test_a_rate_limit_may_name_its_wait(trader):
    plan(trader, "rate_limit", "get_user", retry_after=7)
    assert trader("GET", "/one/user").headers["retry-after"] == "7"


def test_a_token_may_expire_now(trader):
    plan(trader, "expire_token", "get_user")
    assert trader("GET", "/one/user").status_code == 401
    assert trader("GET", "/portfolio/accounts").status_code == 401


@pytest.mark.parametrize(("kind", "competing"), [("lose_session", False), ("compete", True)])
def test_a_session_may_be_lost_now(trader, kind, competing):
    plan(trader, kind)
    assert trader("POST", PLACE, {"orders": [trader.ticket()]}).status_code == 401
    status = trader.post("/iserver/auth/status")
    assert (status["authenticated"], status["competing"]) == (False, competing)


def test_latency_beyond_the_caller_s_patience_is_a_timeout_after_the_fact(trader):
    plan(trader, "latency", seconds=6)
    with pytest.raises(httpx.ReadTimeout):
        trader("POST", PLACE, {"orders": [trader.ticket()]})
    assert len(trader.gateway.ledger.orders) == 1


@pytest.mark.parametrize(
    "options", [{"kind": "nonsense"}, {"kind": "html", "times": 0}, {"kind": "error_after", "status": 200}]
)
def test_an_impossible_fault_is_refused(options):
    with pytest.raises(ValueError, match=r"kind|times|status"):
        Fault(**options)


def test_pacing_answers_429_by_the_contract_s_windows(make_gateway, another):
    caller = another()
    caller.gateway = caller.http._transport._gateway = make_gateway(pacing=True)
    caller.sign_in()
    assert [caller("GET", "/portfolio/accounts").status_code for _ in range(3)] == [200, 429, 429]
    caller.gateway.advance(4.9)
    assert caller("GET", "/portfolio/accounts").status_code == 429
    caller.gateway.advance(0.1)
    assert caller("GET", "/portfolio/accounts").status_code == 200


def test_operations_of_one_group_share_a_limit(make_gateway, another):
    caller = another()
    caller.gateway = caller.http._transport._gateway = make_gateway(pacing=True)
    caller.sign_in()
    paths = ("/fyi/unreadnumber", "/fyi/settings", "/fyi/deliveryoptions")
    assert [caller("GET", path).status_code for path in paths] == [200, 429, 429]
    assert caller("GET", "/one/user").status_code == 200
    caller.gateway.advance(1)
    assert [caller("GET", path).status_code for path in reversed(paths)] == [200, 429, 429]


def test_the_global_limit_counts_all_operations_of_a_user(make_gateway, another):
    caller = another()
    caller.gateway = caller.http._transport._gateway = make_gateway(pacing=True)
    caller.sign_in()
    statuses = [caller("GET", "/one/user").status_code for _ in range(51)]
    assert statuses == [200] * 50 + [429]
    caller.gateway.advance(1)
    assert caller("GET", "/one/user").status_code == 200


def test_who_goes_on_after_a_429_is_shut_out(make_gateway, another):
    caller = another()
    caller.gateway = caller.http._transport._gateway = make_gateway(pacing=True, penalty_box=True)
    caller.sign_in()
    assert [caller("GET", "/portfolio/accounts").status_code for _ in range(11)] == [200] + [429] * 10
    caller.gateway.advance(599)
    assert caller("GET", "/one/user").status_code == 429
    caller.gateway.advance(1)
    assert caller("GET", "/one/user").status_code == 200


def test_a_429_or_two_are_forgiven(make_gateway, another):
    caller = another()
    caller.gateway = caller.http._transport._gateway = make_gateway(pacing=True, penalty_box=True)
    caller.sign_in()
    assert [caller("GET", "/portfolio/accounts").status_code for _ in range(10)] == [200] + [429] * 9
    caller.gateway.advance(5)
    assert caller("GET", "/portfolio/accounts").status_code == 200


# On a socket


@pytest.fixture
def root(gateway):
    with serve(gateway) as root:
        yield root


def test_a_dropped_answer_is_a_reset_on_the_wire(gateway, root):
    gateway.faults.add(Fault("drop_after", "exchange_brokerage_bearer_token"))
    with socket.create_connection(("127.0.0.1", int(root.rpartition(":")[2])), timeout=5) as wire:
        wire.sendall(b"POST /brokerage-bearer-token HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n")
        with pytest.raises(ConnectionResetError):
            wire.recv(4096)
    assert gateway.ledger.requests[-1].status == 0


def test_a_truncated_answer_ends_early_on_the_wire(gateway, root):
    gateway.faults.add(Fault("truncate", "exchange_brokerage_bearer_token"))
    with httpx.Client(base_url=root, timeout=5) as http, pytest.raises(httpx.RemoteProtocolError):
        http.post("/brokerage-bearer-token")


def test_the_other_faults_on_the_wire(gateway, root):
    with httpx.Client(base_url=root, timeout=5) as http:
        for kind, status, kept in (("html", 200, b"<!DOCTYPE"), ("error_after", 503, b"{"), ("rate_limit", 429, b"{")):
            gateway.faults.add(Fault(kind, "get_user"))
            response = http.get("/v1/api/one/user")
            expected = 401 if kind == "rate_limit" else status
            assert response.status_code == expected
            assert response.content.startswith(kept)
