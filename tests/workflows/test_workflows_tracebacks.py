"""What a crash reporter finds that shows the local variables of a recipe that failed: no account in plain text."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import httpx
import pytest

from ibkr_core.errors import ConfigurationError, IbkrError
from ibkr_core.intents import Intent
from ibkr_web import AsyncClient
from ibkr_web.models import OrderTicket
from ibkr_workflows import (
    Answers,
    cancel_all_orders,
    cancel_all_orders_async,
    cancel_order,
    cancel_order_async,
    modify_order,
    modify_order_async,
    new_intent,
    prepare,
    reconcile,
    reconcile_async,
    submit_order,
    submit_order_async,
    submit_orders,
    submit_orders_async,
)

ACCOUNT = "DU7654321"


def ticket() -> OrderTicket:
    return OrderTicket(conid=1, side="BUY", order_type="MKT", tif="DAY", quantity=1, acct_id=ACCOUNT)


ORDER = OrderTicket(conid=1, side="BUY", order_type="MKT", tif="DAY", quantity=1)

RECIPES: dict[str, tuple[Callable[..., Any], Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = {
    "submit one": (submit_order, submit_order_async, (ACCOUNT, ticket()), {}),
    "submit": (submit_orders, submit_orders_async, (ACCOUNT, [ticket()]), {}),
    "no ticket": (submit_orders, submit_orders_async, (ACCOUNT, 5), {}),
    "no one ticket": (submit_order, submit_order_async, (ACCOUNT, 5), {}),
    "modify": (modify_order, modify_order_async, (ACCOUNT, 12, ticket()), {}),
    "modify -1": (modify_order, modify_order_async, (ACCOUNT, -1, ticket()), {}),
    "cancel": (cancel_order, cancel_order_async, (ACCOUNT, 12), {}),
    "cancel -1": (cancel_order, cancel_order_async, (ACCOUNT, -1), {}),
    "cancel all": (cancel_all_orders, cancel_all_orders_async, (ACCOUNT,), {}),
    "look": (reconcile, reconcile_async, ("12",), {"account_id": ACCOUNT}),
}


def locals_of(error: BaseException) -> Iterator[str]:
    todo = [traceback.TracebackException.from_exception(error, capture_locals=True)]
    while todo:
        one = todo.pop()
        todo += [other for other in (one.__cause__, one.__context__) if other is not None]
        for frame in one.stack:
            if frame.filename != __file__:
                yield from (f"{frame.name}: {name}={value}" for name, value in (frame.locals or {}).items())


@pytest.mark.parametrize("name", RECIPES)
async def test_no_frame_shows_it(broker: Any, name: str) -> None:
    sync, asynchronous, arguments, more = RECIPES[name]
    for call in ("place", "modify", "cancel"):
        broker.answer(call, httpx.ReadError("lost"))
    with broker.client() as client, pytest.raises(IbkrError) as failed:
        sync(client, *arguments, **more)
    found = list(locals_of(failed.value))
    assert any("account_id='DU***321'" in text for text in found), "the frames are there"
    assert [text for text in found if ACCOUNT in text] == []
    async with broker.client(AsyncClient) as client:
        with pytest.raises(IbkrError) as failed:
            await asynchronous(client, *arguments, **more)
    assert [text for text in locals_of(failed.value) if ACCOUNT in text] == []


def test_an_intent_has_the_account_as_plain_text(broker: Any) -> None:
    for call in ("place", "modify", "cancel"):
        broker.answer(call, httpx.ReadError("lost"))
    with broker.client() as client:
        for name in ("submit", "modify", "cancel", "cancel all"):
            sync, _, arguments, more = RECIPES[name]
            with pytest.raises(IbkrError) as failed:
                sync(client, *arguments, **more)
            assert [(type(one.account), one.account) for one in failed.value.intent] == [(str, ACCOUNT)]


@pytest.mark.parametrize(
    "call",
    [
        lambda client: submit_order(client, ["DU7654321"], ORDER),
        lambda client: submit_order(client, ("DU7654321", 1), ORDER),
        lambda client: submit_order(client, "DU1111111", "DU7654321"),
        lambda client: cancel_order(client, "DU1111111", "DU7654321"),
        lambda client: cancel_order(client, "DU1111111", 7, wait="DU7654321"),
        lambda client: modify_order(client, "DU1111111", "DU7654321", ORDER),
        lambda client: cancel_all_orders(client, {"DU7654321": 1}),
        lambda client: reconcile(client, Intent("a", account=("DU7654321",))),
        lambda client: reconcile(client, "a", settle="DU7654321"),
        lambda client: reconcile(client, "a", account_id=["DU7654321"]),
        lambda client: Answers(limit="DU7654321"),
        lambda client: new_intent(["DU7654321"]),
        lambda client: prepare(attrs.evolve(ORDER, c_oid="DU7654321\n")),
    ],
)
def test_a_wrong_argument_is_shown_without_the_account(broker: Any, call: Any) -> None:
    with broker.client() as client, pytest.raises(ConfigurationError) as wrong:
        call(client)
    error = wrong.value
    assert "7654321" not in f"{error} {error!r} {error.hint}"
    assert broker.seen == []
