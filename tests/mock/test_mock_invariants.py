"""Whatever a client does, the books stay in order: sizes, states, money, one order for one client id."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

ACCOUNT = "DU7654321"
CONIDS = (265598, 756733, 12087792, 479624278, 730000101, 14204)

TICKETS = st.fixed_dictionaries(
    {
        "conid": st.sampled_from(CONIDS),
        "side": st.sampled_from(["BUY", "SELL"]),
        "tif": st.sampled_from(["DAY", "GTC", "IOC"]),
        "orderType": st.sampled_from(["MKT", "LMT", "STP", "TRAIL", "MIDPRICE", "STOP_LIMIT"]),
        "quantity": st.sampled_from([1, 7, 99, 250, 1_500]),
    },
    optional={
        "cOID": st.sampled_from(["a", "b", "c"]),
        "allOrNone": st.booleans(),
        "useAdaptive": st.booleans(),
    },
)
PRICED = st.tuples(TICKETS, st.integers(-6, 6))


def linked(tickets, how):
    """Tickets of one request: a bracket under the first one, or a group that cancels one another."""
    if how == "group":
        return [(ticket | {"isSingleGroup": True}, percent) for ticket, percent in tickets]
    entry, percent = tickets[0]
    entry = entry | {"cOID": entry.get("cOID", "d")}
    turned = {"BUY": "SELL", "SELL": "BUY"}[entry["side"]]
    children = [
        (
            {k: v for k, v in ticket.items() if k != "cOID"}
            | {"parentId": entry["cOID"], "side": turned, "conid": entry["conid"]},
            off,
        )
        for ticket, off in tickets[1:]
    ]
    return [(entry, percent), *children]


REQUESTS = st.one_of(
    st.lists(PRICED, min_size=1, max_size=1),
    st.builds(linked, st.lists(PRICED, min_size=2, max_size=3), st.sampled_from(["group", "bracket"])),
)
STEPS = st.one_of(
    st.tuples(st.just("place"), REQUESTS),
    st.tuples(st.just("confirm"), st.none()),
    st.tuples(st.just("modify"), st.tuples(TICKETS, st.integers(-6, 6))),
    st.tuples(st.just("cancel"), st.sampled_from([-1, 0, 1, 2])),
    st.tuples(st.just("answer"), st.booleans()),
    st.tuples(st.just("wait"), st.sampled_from([0.3, 1, 20, 280])),
    st.tuples(st.just("look"), st.none()),
)


def complete(caller, ticket, percent):
    """Prices where the type needs them, around the market."""
    ticket = dict(ticket)
    kind, price = ticket["orderType"], caller.price(percent, ticket["conid"])
    if kind in ("LMT", "STP"):
        ticket["price"] = price
    elif kind == "STOP_LIMIT":
        ticket |= {"price": price, "auxPrice": caller.price(percent / 2, ticket["conid"])}
    elif kind == "TRAIL":
        ticket |= {"trailingType": "%", "trailingAmt": 1 + abs(percent)}
    return ticket


def play(caller, steps):
    answer = None
    orders = caller.gateway.ledger.orders
    for step, value in steps:
        orders = caller.gateway.ledger.orders
        if step == "place":
            answer = caller.place(*(complete(caller, *item) for item in value))
        elif step == "modify" and orders:
            path = f"/iserver/account/{ACCOUNT}/order/{orders[-1].id}"
            response = caller("POST", path, complete(caller, *value))
            answer = response.json() if response.status_code == 200 else None
        elif step == "cancel":
            number = -1 if value < 0 or value >= len(orders) else orders[value].id
            caller("DELETE", f"/iserver/account/{ACCOUNT}/order/{number}")
        elif step == "answer" and isinstance(answer, list) and answer and "id" in answer[0]:
            response = caller("POST", f"/iserver/reply/{answer[0]['id']}", {"confirmed": value})
            answer = response.json() if response.status_code == 200 else None
        elif step == "confirm" and answer is not None:
            answer = caller.confirm(answer) if caller.gateway.world.sessions.logins[0].brokerage.pending else None
        elif step == "wait":
            caller.gateway.advance(value)
            caller.post("/tickle")
        elif step == "look":
            caller.live()
            caller.ledger_of()
            caller.get(f"/portfolio/{ACCOUNT}/positions/0")


def check_orders(gateway):
    for order in gateway.ledger.orders:
        states = [status for _, status in order.history]
        times = [when for when, _ in order.history]
        assert times == sorted(times)
        assert order.filled == pytest.approx(sum(fill.quantity for fill in order.fills))
        assert 0 <= order.filled <= order.ticket.quantity
        assert (order.remaining == 0) == (order.status == "Filled")
        final = [index for index, status in enumerate(states) if status in ("Filled", "Cancelled")]
        assert final in ([], [len(states) - 1]), f"{states} goes on after its end"
        if order.fills:
            last = order.history[-1][0] if final else order.updated
            assert all(fill.when <= last for fill in order.fills)
        if order.parent is not None and order.fills:
            assert order.parent.status == "Filled"
    groups = Counter(o.group for o in gateway.ledger.orders if o.group and o.fills)
    for group, filled in groups.items():
        assert filled == 1, f"{filled} orders of {group} were filled"


def check_money(gateway, cash_before):
    """Cash moved by what was filled and paid, to the cent; positions by what was filled."""
    expected = dict(cash_before)
    held = Counter({265598: 120.0, 756733: 15.0})
    for order in gateway.ledger.orders:
        if order.ticket.account != ACCOUNT:
            continue
        instrument = order.ticket.instrument
        for fill in order.fills:
            size = order.ticket.sign * fill.quantity
            expected[instrument.currency] = (
                expected.get(instrument.currency, 0.0) - size * fill.price * instrument.multiplier - fill.fee
            )
            if instrument.pair:
                expected[instrument.pair[0]] = expected.get(instrument.pair[0], 0.0) + size
            else:
                held[instrument.conid] += size
    portfolio = gateway.world.portfolio(ACCOUNT)
    for currency, amount in portfolio.cash.items():
        assert amount == pytest.approx(expected[currency], abs=0.01)
    for conid, quantity in held.items():
        assert portfolio.position(conid) == pytest.approx(quantity)


@settings(max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(STEPS, max_size=14), suppress=st.booleans())
def test_the_books_stay_in_order(trader, steps, suppress):
    gateway = trader.gateway
    gateway.reset(0)
    trader.http.headers.pop("authorization", None)
    trader.ready()
    if suppress:
        ids = ["o163", "o354", "o382", "o383", "o403", "o451", "o2137", "o10138", "o10152", "o10153", "o10288"]
        trader.post("/iserver/questions/suppress", {"messageIds": ids})
    cash = dict(gateway.world.portfolio(ACCOUNT).cash)
    play(trader, steps)
    gateway.advance(30)
    check_orders(gateway)
    check_money(gateway, cash)
    refs = Counter((order.ticket.account, order.ref) for order in gateway.ledger.orders if order.ref)
    assert max(refs.values(), default=1) == 1
