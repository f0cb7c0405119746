"""Brokerage sessions: none, signed in, open, established, idle, competing."""

from __future__ import annotations

import pytest


def test_a_login_alone_does_not_open_the_trading_side(caller):
    caller.sign_in()
    assert caller("GET", "/iserver/accounts").status_code == 401
    assert caller("GET", "/portfolio/accounts").status_code == 200
    assert caller.get("/one/user")["hasBrokerageAccessInd"] is False


def test_a_session_is_established_a_moment_after_it_was_opened(caller):
    caller.sign_in()
    status = caller.post("/iserver/auth/ssodh/init", {"publish": True, "compete": False})
    assert (status["authenticated"], status["established"]) == (True, False)
    assert caller("GET", "/iserver/accounts").status_code == 401
    caller.gateway.advance(1)
    assert caller.post("/iserver/auth/status")["established"] is True
    assert caller.get("/iserver/auth/status")["established"] is True
    assert caller("GET", "/iserver/accounts").status_code == 200


def test_the_machine_is_named_once_the_session_stands(caller):
    caller.sign_in()
    assert "hardware_info" not in caller.post("/iserver/auth/status")
    assert "|" in caller.open()["hardware_info"]


@pytest.mark.parametrize("body", [{"publish": False, "compete": True}, {"publish": "yes"}])
def test_init_takes_only_what_the_contract_says(caller, body):
    caller.sign_in()
    assert caller("POST", "/iserver/auth/ssodh/init", body).status_code == 400


def test_orders_need_the_accounts_to_be_listed(caller):
    caller.sign_in().open()
    response = caller("GET", "/iserver/account/orders")
    assert response.status_code == 400
    assert response.json()["error"] == "Bad Request: Please query /accounts first"
    caller.get("/iserver/accounts")
    assert caller("GET", "/iserver/account/orders").status_code == 200


def test_the_portfolio_needs_its_own_list(caller):
    caller.sign_in()
    response = caller("GET", "/portfolio/DU7654321/ledger")
    assert response.status_code == 400
    assert "Please query /accounts first" in response.json()["error"]
    caller.get("/portfolio/accounts")
    assert caller("GET", "/portfolio/DU7654321/ledger").status_code == 200


def test_an_idle_session_closes_and_the_token_lives_on(trader):
    trader.gateway.advance(301)
    assert trader("GET", "/iserver/accounts").status_code == 401
    assert trader.post("/iserver/auth/status")["authenticated"] is False
    assert trader("GET", "/portfolio/accounts").status_code == 200


def test_tickling_keeps_the_session_open(trader):
    for _ in range(10):
        trader.gateway.advance(290)
        answer = trader.post("/tickle")
        assert answer["iserver"]["authStatus"]["authenticated"] is True


def test_opening_an_open_session_does_not_drop_it(trader):
    trader.post("/iserver/questions/suppress", {"messageIds": ["o163"]})
    status = trader.post("/iserver/auth/ssodh/init", {"publish": True, "compete": True})
    assert (status["authenticated"], status["established"]) == (True, True)
    assert trader("GET", "/iserver/account/orders").status_code == 200
    assert trader.place(trader.ticket(price=trader.price(-10)))[0]["messageIds"] == ["o163"], "suppression is lost"


def test_one_that_is_not_established_yet_is_not_made_to_wait_anew(make_gateway, another):
    caller = another().sign_in()
    first = caller.post("/iserver/auth/ssodh/init", {"publish": True, "compete": True})
    caller.gateway.advance(0.6)
    caller.post("/iserver/auth/ssodh/init", {"publish": True, "compete": True})
    caller.gateway.advance(0.5)
    assert first["established"] is False
    assert caller.post("/iserver/auth/status")["established"] is True


def test_three_tickles_may_come_at_once(make_gateway, another):
    caller = another().ready()
    caller.gateway.pacing = True
    statuses = [caller("POST", "/tickle").status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]
    caller.gateway.advance(2.9)
    assert caller("GET", "/tickle").status_code == 429, "one a second on average"
    caller.gateway.advance(0.2)
    assert caller("GET", "/tickle").status_code == 200


def test_opening_again_forgets_what_belonged_to_the_session(trader):
    trader.post("/iserver/questions/suppress", {"messageIds": ["o163"]})
    trader.gateway.advance(301)
    trader.open()
    assert trader("GET", "/iserver/account/orders").status_code == 400
    trader.get("/iserver/accounts")
    assert trader.get("/iserver/account/orders") == {"orders": [], "snapshot": False}
    assert trader.place(trader.ticket(price=trader.price(-10)))[0]["messageIds"] == ["o163"]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_idle_session_is_opened_again_the_old_way(trader, method):
    trader.gateway.advance(301)
    assert trader.post("/iserver/auth/status")["authenticated"] is False
    assert trader(method, "/iserver/reauthenticate").json() == {"message": "triggered"}
    assert trader.post("/iserver/auth/status")["authenticated"] is True


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_old_way_takes_no_session_from_another_login(trader, another, method):
    second = another().sign_in()
    assert second(method, "/iserver/reauthenticate").json() == {"message": "triggered"}
    assert second.post("/iserver/auth/status")["authenticated"] is False
    assert trader.post("/iserver/auth/status")["authenticated"] is True


def test_a_second_login_loses_without_compete(trader, another):
    second = another().sign_in()
    status = second.post("/iserver/auth/ssodh/init", {"publish": True, "compete": False})
    assert (status["authenticated"], status["competing"]) == (False, True)
    assert second("GET", "/iserver/accounts").status_code == 401
    assert trader("GET", "/iserver/accounts").status_code == 200


def test_compete_takes_the_session_and_the_other_sees_it(trader, another):
    second = another().ready()
    status = trader.post("/iserver/auth/status")
    assert (status["authenticated"], status["competing"], status["connected"]) == (False, True, True)
    refused = trader("GET", "/iserver/accounts")
    assert refused.status_code == 401
    assert "competes" in refused.json()["error"]
    assert second("GET", "/iserver/accounts").status_code == 200
    second.post("/logout")
    assert trader.post("/iserver/auth/status")["competing"] is False


def test_an_idle_holder_does_not_compete(trader, another):
    trader.gateway.advance(301)
    second = another().sign_in()
    assert second.open(compete=False)["authenticated"] is True


def test_another_user_does_not_compete(trader, another):
    another().ready("mockadvisor")
    assert trader("GET", "/iserver/accounts").status_code == 200


def test_without_authentication_the_gateway_is_signed_in_and_open(make_gateway, another, gateway):
    caller = another()
    caller.gateway = make_gateway(auth="none")
    caller.http._transport._gateway = caller.gateway
    assert caller.post("/iserver/auth/status")["established"] is True
    assert caller.get("/iserver/accounts")["accounts"] == ["DU7654321", "DU7654322"]
    assert caller.get("/sso/validate")["EXPIRES"] == 3_600_000
    caller.gateway.advance(301)
    assert caller("GET", "/iserver/accounts").status_code == 401
    caller.open()
    assert caller("GET", "/iserver/accounts").status_code == 200


def test_without_authentication_a_logout_lasts_until_a_reset(make_gateway, another):
    caller = another()
    caller.gateway = caller.http._transport._gateway = make_gateway(auth="none")
    caller.post("/logout")
    assert caller("GET", "/one/user").status_code == 401
    assert caller("POST", "/iserver/auth/ssodh/init", {"publish": True, "compete": True}).status_code == 401
    caller.gateway.reset()
    assert caller("GET", "/iserver/accounts").status_code == 200
