"""What a crash reporter finds that shows tracebacks with the local variables of their frames: no account."""

from __future__ import annotations

import importlib
import inspect
import traceback
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import httpx
import pytest

from ibkr_core import NO_RETRY, Pacing
from ibkr_core.errors import ConfigurationError, IbkrError
from ibkr_web import AsyncClient, Client
from ibkr_web.api import OPERATIONS
from ibkr_web.models import OrdersRequest, OrderTicket

ACCOUNT = "DU7654321"
SETTINGS: dict[str, Any] = {
    "base_url": "http://127.0.0.1:5000/v1/api",
    "transport": httpx.MockTransport(lambda _: httpx.Response(500, text="down")),
    "pacing": Pacing("off"),
    "retry": NO_RETRY,
}


def shown(error: BaseException) -> Iterator[str]:
    """The local variables of all frames below this test's own, those of causes and contexts as well."""
    todo = [traceback.TracebackException.from_exception(error, capture_locals=True)]
    while todo:
        one = todo.pop()
        todo += [other for other in (one.__cause__, one.__context__) if other is not None]
        for frame in one.stack:
            if frame.filename != __file__:
                yield from (f"{frame.filename}:{frame.lineno} {frame.name}: {text}" for text in _texts(frame))


def _texts(frame: traceback.FrameSummary) -> Iterator[str]:
    yield from (f"{name}={value}" for name, value in (frame.locals or {}).items())


def leaks(error: BaseException) -> list[str]:
    return [text for text in shown(error) if ACCOUNT in text]


def private() -> list[ModuleType]:
    """The modules of all operations with the account among their arguments."""
    modules = [importlib.import_module(name) for name in OPERATIONS.values()]
    return [module for module in modules if "account_id" in inspect.signature(module.build_call).parameters]


def arguments_of(module: ModuleType) -> dict[str, Any]:
    """Any that will do up to the point where the account is written down; most are refused after it."""
    parameters = inspect.signature(module.build_call).parameters.values()
    needed = {one.name: 7 for one in parameters if one.default is one.empty}
    return {**needed, "account_id": ACCOUNT}


@pytest.mark.parametrize("module", private(), ids=lambda module: module.__name__.rpartition(".")[2])
async def test_no_frame_of_an_operation_shows_it(module: ModuleType) -> None:
    arguments = arguments_of(module)
    with Client(**SETTINGS) as client:
        for face in (module.sync, module.sync_detailed):
            with pytest.raises(IbkrError) as failed:
                face(client=client, **arguments)
            assert leaks(failed.value) == []
    async with AsyncClient(**SETTINGS) as client:
        for face in (module.asyncio, module.asyncio_detailed):
            with pytest.raises(IbkrError) as failed:
                await face(client=client, **arguments)
            assert leaks(failed.value) == []


async def test_no_frame_of_a_method_shows_it() -> None:
    body = OrdersRequest(orders=[OrderTicket(conid=1, side="BUY", order_type="MKT", tif="DAY", quantity=1)])
    with Client(**SETTINGS) as client:
        for call in (lambda: client.orders.place(ACCOUNT, body), lambda: client.orders.list_live(account_id=ACCOUNT)):
            with pytest.raises(IbkrError) as failed:
                call()
            assert any("groups" in text for text in shown(failed.value)), "the frames are there"
            assert leaks(failed.value) == []
    async with AsyncClient(**SETTINGS) as client:
        with pytest.raises(IbkrError) as failed:
            await client.orders.place(ACCOUNT, body)
        assert leaks(failed.value) == []


def test_nor_when_an_argument_beside_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from ibkr_core.lazy import lazy
    from ibkr_web.groups import portfolio

    unused: Any = lazy(vars(portfolio), "_list_positions", "..api.portfolio.list_positions")
    monkeypatch.setattr(portfolio, "_list_positions", unused)
    with Client(**SETTINGS) as client:
        for _ in ("through the stand-in", "directly"):
            with pytest.raises(ConfigurationError, match="page_id") as failed:
                client.portfolio.positions(ACCOUNT, page_id="first")  # type: ignore[arg-type]
            assert leaks(failed.value) == []
