"""One seed, one story: the same calls give the same bytes, and a reset leaves nothing behind."""

from __future__ import annotations

import threading

import pytest

from ibkr_mock import Fault, ManualClock, SystemClock
from ibkr_mock.world import World


def story(caller) -> list[bytes]:
    """A day's work, as the bytes of every answer."""
    heard: list[bytes] = []
    caller.http.event_hooks["response"] = [lambda response: heard.append(response.read())]
    caller.ready()
    caller.place_through(caller.ticket(price=caller.price(-8), cOID="a"))
    caller.place_through(caller.ticket(orderType="MKT", price=None, quantity=250))
    for _ in range(5):
        caller.gateway.advance(1)
        caller.live()
    caller.get("/iserver/account/trades")
    caller.get("/iserver/account/trades")
    caller.ledger_of()
    caller.get("/portfolio/DU7654321/positions/0")
    caller.get("/iserver/exchangerate?source=EUR&target=JPY")
    caller("POST", "/iserver/account/DU7654321/orders", {"orders": [{}]})
    return list(heard)


def run(make_gateway, another, seed) -> list[bytes]:
    caller = another()
    caller.gateway = caller.http._transport._gateway = make_gateway(seed=seed)
    return story(caller)


def test_the_same_seed_tells_the_same_story(make_gateway, another):
    first = run(make_gateway, another, 3)
    assert len(first) > 15
    assert run(make_gateway, another, 3) == first


def test_another_seed_tells_another(make_gateway, another):
    first, second = run(make_gateway, another, 3), run(make_gateway, another, 4)
    assert first != second
    assert first[0] != second[0], "tokens differ"
    assert first[-2] != second[-2], "prices differ"


def test_a_reset_forgets_everything(gateway, caller, another):
    before = story(caller)
    gateway.faults.add(Fault("html"))
    gateway.reset()
    assert gateway.ledger.requests == gateway.ledger.orders == gateway.faults.planned == []
    assert caller("GET", "/one/user").status_code == 401
    gateway.reset()
    gateway.clock = ManualClock()
    assert story(another()) == before


def test_a_reset_may_change_the_seed(gateway):
    gateway.reset(9)
    assert gateway.seed == gateway.world.seed == 9
    gateway.reset()
    assert gateway.seed == 9


def test_a_reset_is_instant(gateway):
    """A new world touches no contract, no key and no file: it makes a handful of empty objects."""
    world = World(0, 1.0, 503)
    assert world.book.orders == {}
    assert world._portfolios == {}
    contract, credentials = gateway.contract, gateway.credentials
    gateway.reset()
    assert gateway.contract is contract
    assert gateway.credentials is credentials


def test_ids_are_not_shared_between_gateways(make_gateway):
    one, two = make_gateway(), make_gateway()
    assert one.world.ids.order() == two.world.ids.order()


def test_many_threads_may_call(trader, another):
    callers = [another().use(trader.http.headers["authorization"].partition(" ")[2]) for _ in range(8)]
    answers: list[object] = []

    def work(number: int) -> None:
        for index in range(10):
            answers.append(callers[number].place(callers[number].ticket(cOID=f"{number}-{index}", quantity=1)))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (
        len(answers)
        == len(trader.gateway.ledger.orders)
        == len({order.id for order in trader.gateway.ledger.orders})
        == 80
    )


@pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf")])
def test_time_only_runs_forward(gateway, seconds):
    with pytest.raises(ValueError, match="advance"):
        gateway.advance(seconds)


def test_the_system_clock_runs_and_can_be_pushed(make_gateway):
    gateway = make_gateway(clock=SystemClock())
    before = gateway.clock.now()
    gateway.advance(3_600)
    assert gateway.clock.now() >= before + 3_600
