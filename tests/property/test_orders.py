"""One intent never makes two orders, and nothing false is said of it, whatever breaks: the order recipes, seeded faults
at every step, the mock's ledger as judge.

Each run signs in, plans faults on the calls around an order, and lets somebody place, change or cancel it, look after
every failure, and submit again what is not there. `PROPERTY_RUNS=6000` makes six thousand runs of it;
`scripts/order_faults.py` prints the figures, and with `--seed` repeats one run.
"""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from orderkit.plans import ACCOUNTS, POINTS, Plan
from orderkit.runs import carry_out, carry_out_in_threads
from orderkit.tally import NEVER, Tally
from orderkit.virtual import SharedClock
from orderkit.worlds import AAPL, ORIGIN, Gateways

from ibkr_auth import OAuth1a
from ibkr_core import OutcomeUnknownError
from ibkr_mock import Fault, Gateway, GatewayTransport, ManualClock
from ibkr_mock.faults import KINDS
from ibkr_web import Client
from ibkr_web.models import OrdersRequest, OrderTicket, SessionInitRequest
from ibkr_workflows import submit_order

RUNS = int(os.environ.get("PROPERTY_RUNS", "400"))
PARTS = 4


@pytest.fixture(scope="module")
def gateways() -> Gateways:
    return Gateways()


def tally_of(gateways: Gateways, seeds: range) -> Tally:
    tally = Tally()
    for seed in seeds:
        carry_out(gateways, Plan.of(seed), tally)
    return tally


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_false_is_said_of_an_order(gateways: Gateways, part: int) -> None:
    tally = tally_of(gateways, range(part, RUNS, PARTS))
    assert not tally.wrong, "\n".join(tally.examples[:5])
    share = RUNS // PARTS
    assert tally.intents >= share
    assert len(tally.points) > min(share, len(POINTS) // PARTS) // 3, "too few faults hit to say anything"
    assert sum(tally.verdicts.values()) > share // 10, "too few looks were needed to say anything"


def test_nothing_false_is_said_of_orders_in_threads_side_by_side(gateways: Gateways) -> None:
    tally = Tally()
    for seed in range(RUNS // 10):
        carry_out_in_threads(gateways, Plan.of(seed).in_threads(), tally, 3)
    assert not tally.wrong, "\n".join(tally.examples[:5])
    assert tally.intents == 3 * tally.runs["threads"] == 3 * (RUNS // 10)
    assert tally.outcomes["place: success"] > 0


def test_a_seed_says_the_same_every_time(gateways: Gateways) -> None:
    first, second = (tally_of(gateways, range(16)) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("story", ["cancel", "modify"])
def test_what_a_401_hid_is_not_told_as_refused(gateways: Gateways, story: str, seed: int) -> None:
    operation = {"cancel": "cancel_order", "modify": "modify_order"}[story]
    plan = replace(
        Plan.of(seed),
        story=story,
        sign_in="signed",
        strikes_at=None,
        decide="accept",
        questions=1,
        faults=[{"kind": "unauthorized_after", "operation": operation, "skip": 0}],
    )
    tally = Tally()
    carry_out(gateways, plan, tally)
    assert not tally.wrong, tally.examples
    assert tally.points


def test_a_401_after_the_effect_makes_no_second_order_with_oauth_1() -> None:
    gateway = Gateway(clock=ManualClock(), pacing=False)
    keys, clock, transport = gateway.credentials.oauth1, SharedClock(gateway), GatewayTransport(gateway)
    auth = OAuth1a(
        keys.consumer_key,
        keys.access_token,
        keys.access_token_secret,
        signature_key=keys.to_dict()["signature_key"],
        encryption_key=keys.to_dict()["encryption_key"],
        dh_prime=keys.dh_prime,
        base_url=f"{ORIGIN}/v1/api",
        clock=clock,
        transport=transport,
    )
    ticket = OrderTicket(conid=AAPL, order_type="MKT", side="BUY", tif="DAY", quantity=1)
    with auth, Client(f"{ORIGIN}/v1/api", auth=auth, transport=transport, clock=clock) as client:
        client.session.init(body=SessionInitRequest(publish=True, compete=True))
        clock.sleep(3)
        client.accounts.list()
        gateway.faults.add(Fault("unauthorized_after", "place_orders"))
        done = submit_order(client, ACCOUNTS[0], ticket)
        assert [order.id for order in gateway.ledger.orders] == [done.order_id], "the second is refused as a double"
        gateway.faults.add(Fault("unauthorized_after", "place_orders"))
        with pytest.raises(OutcomeUnknownError):
            client.orders.place(ACCOUNTS[0], body=OrdersRequest(orders=[ticket]))
        assert len(gateway.ledger.orders) == 2, "one each; without a cOID it did not go again"


def test_points_cover_every_kind() -> None:
    assert {kind for kind, _, _ in POINTS} == set(KINDS)
    assert len(POINTS) > 50


def test_the_property_fails_where_the_broker_takes_an_id_twice(
    gateways: Gateways, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ibkr_mock.trading.book.Book.taken", lambda *args: None)
    place = [at for at, point in enumerate(POINTS) if point == ("unauthorized_after", "place_orders", 0)]
    assert tally_of(gateways, range(place[0], 24 * len(POINTS), len(POINTS))).wrong["order more than once"] > 0


def test_every_wrong_has_a_name() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        Tally().blame("nonsense", Plan.of(1), "words")
    assert len(set(NEVER)) == len(NEVER)
