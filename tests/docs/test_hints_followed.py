"""Who does what a hint says gets on, against the mock gateway."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ibkr_core.errors import AccountsNotListedError, AuthenticationError, IbkrError, SessionError, SessionMissingError
from ibkr_core.pacing import Pacing
from ibkr_mock import Gateway, GatewayTransport, ManualClock
from ibkr_web import Client
from ibkr_web.models import SessionInitRequest

ACCOUNT = "DU7654321"
LOCAL = "http://127.0.0.1:5080"


@pytest.fixture
def gateway() -> Gateway:
    return Gateway(seed=1, auth="none", clock=ManualClock(), pacing=False)


@pytest.fixture
def client(gateway: Gateway) -> Iterator[Client]:
    with Client(f"{LOCAL}/v1/api", transport=GatewayTransport(gateway), pacing=Pacing("off")) as made:
        yield made


def follow(hint: str, client: Client) -> None:
    """Make the first call of a client that a hint names."""
    found = re.search(r"client\.\w+\.\w+\((?:[^()]|\([^()]*\))*\)", hint)
    assert found is not None, hint
    eval(found.group(), {"client": client, "SessionInitRequest": SessionInitRequest})


CALLS: dict[str, Callable[[Client], Any]] = {
    "positions": lambda client: client.portfolio.positions(ACCOUNT),
    "positions of one contract": lambda client: client.portfolio.positions_by_conid(265598),
    "ledger": lambda client: client.portfolio.ledger(ACCOUNT),
    "live orders": lambda client: client.orders.list_live(),
    "prices": lambda client: client.marketdata.snapshot(conids=["265598"], fields=["31"]),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_accounts_that_have_to_be_listed(client: Client, call: Callable[[Client], Any]) -> None:
    with pytest.raises(AccountsNotListedError) as caught:
        call(client)
    follow(caught.value.hint, client)
    call(client)


def test_a_session_that_has_to_be_opened(client: Client, gateway: Gateway) -> None:
    gateway.advance(3600)
    with pytest.raises(SessionMissingError) as caught:
        client.accounts.list()
    follow(caught.value.hint, client)
    gateway.advance(5)
    assert client.session.status().established
    client.accounts.list()


def test_a_gateway_that_is_logged_out(client: Client) -> None:
    client.session.logout()
    for call in (client.portfolio.accounts, client.accounts.list):
        with pytest.raises(IbkrError) as caught:
            call()
        assert isinstance(caught.value, AuthenticationError | SessionError)
        assert f"with the browser at {LOCAL}" in caught.value.hint
