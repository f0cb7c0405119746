"""The client itself: tickets, ids and fields as people have them at hand, on the wire or refused with nothing sent."""

from __future__ import annotations

import importlib
import json
import time
from decimal import Decimal
from fractions import Fraction
from importlib.resources import files
from typing import Any

import httpx
import numpy as np
import pytest

from ibkr_core import UNSET, ConfigurationError, IbkrError, Pacing
from ibkr_core.checks import checked
from ibkr_web import AsyncClient, Client, models
from ibkr_web.api import OPERATIONS
from ibkr_web.models import Field, OrderSide, OrdersRequest, OrderTicket, StrategyParameters

DOCUMENT = json.loads(files("ibkr_web").joinpath("openapi.json").read_text("utf-8"))
ACCOUNT = "DU1234567"


class Wire(httpx.BaseTransport):
    """Counts and keeps requests; every one is refused, so that no answer has to be made up."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return httpx.Response(400, json={"error": "kept"}, request=request)


def ticket(**changes: Any) -> OrderTicket:
    fields = {"conid": 265598, "order_type": "LMT", "side": "BUY", "tif": "DAY", "quantity": 1, "price": 10}
    return OrderTicket(**{name: value for name, value in (fields | changes).items() if value is not UNSET})


def over(wire: Wire, call: Any) -> IbkrError:
    with (
        Client("http://localhost:5000/v1/api", transport=wire, pacing=Pacing("off")) as client,
        pytest.raises(IbkrError) as caught,
    ):
        call(client)
    return caught.value


def sent(call: Any) -> httpx.Request:
    wire = Wire()
    error = over(wire, call)
    assert len(wire.requests) == 1, error
    return wire.requests[0]


def refused(call: Any) -> str:
    wire = Wire()
    error = over(wire, call)
    assert isinstance(error, ConfigurationError)
    assert wire.requests == []
    return str(error)


def placed(one: OrderTicket) -> Any:
    content = sent(lambda client: client.orders.place(ACCOUNT, OrdersRequest(orders=[one]))).content
    return json.loads(content, parse_float=Decimal)["orders"][0]


@pytest.mark.parametrize(
    ("changes", "key", "wire"),
    [
        ({"conid": "265598"}, "conid", 265598),
        ({"conid": np.int64(265598)}, "conid", 265598),
        ({"conid": 265598.0}, "conid", 265598),
        ({"quantity": Decimal("45.0498")}, "quantity", Decimal("45.0498")),
        ({"quantity": 1e21}, "quantity", 10**21),
        ({"price": 0.1 + 0.2}, "price", Decimal("0.30000000000000004")),
        ({"price": 1e-7}, "price", Decimal("0.0000001")),
        ({"price": np.float32(10.1)}, "price", Decimal("10.1")),
        ({"price": Fraction(1, 8)}, "price", Decimal("0.125")),
        ({"price": -46}, "price", -46),
        ({"side": np.str_("SELL")}, "side", "SELL"),
        ({"outside_rth": np.bool_(True)}, "outsideRTH", True),
        ({"strategy_parameters": StrategyParameters.from_dict({"a": True})}, "strategyParameters", {"a": True}),
    ],
    ids=repr,
)
def test_a_ticket_goes_out_exactly(changes: dict[str, Any], key: str, wire: Any) -> None:
    assert placed(ticket(**changes))[key] == wire


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"price": "10.5"}, "price is '10.5': expected a number"),
        ({"price": None}, "price is None: expected a number; to leave it out, UNSET"),
        ({"price": float("nan")}, "price is nan: expected a number, finite and exact"),
        ({"price": UNSET}, "price is missing: expected one where order_type is 'LMT'"),
        (
            {"order_type": "STP", "price": UNSET, "aux_price": 9},
            "price is missing: expected one where order_type is 'STP'",
        ),
        ({"order_type": "TRAILLMT"}, "aux_price is missing: expected one where order_type is 'TRAILLMT'"),
        ({"order_type": "TRAIL"}, "trailing_amt is missing: expected one where order_type is 'TRAIL'"),
        ({"trailing_amt": 1}, "trailing_type is missing: expected one where trailing_amt is given"),
        ({"quantity": 0}, "quantity is 0: expected a number above 0"),
        ({"quantity": np.int64(-5)}, "quantity is np.int64(-5): expected a number above 0"),
        ({"quantity": UNSET}, "quantity is missing: expected quantity or cash_qty or fx_qty"),
        ({"cash_qty": 100}, "cash_qty is 100: expected it to be left out beside quantity"),
        ({"conid": UNSET}, "conid is missing: expected conid or conidex"),
        ({"conid": -265598}, "conid is -265598: expected a whole number of 1 or more"),
        ({"conid": "AAPL"}, "conid is 'AAPL': expected a whole number of 1 or more"),
        ({"side": "buy"}, "side is 'buy': expected 'BUY' or 'SELL': say OrderSide.BUY, 'BUY'"),
        ({"outside_rth": "true"}, "outside_rth is 'true': expected True or False"),
        ({"c_oid": "a\n"}, "c_oid is 'a\\n': expected text of the form ^[ -~]+$"),
        ({"strategy_parameters": {"a": 1}}, "strategy_parameters is a dict: expected a StrategyParameters: Strat"),
        ({"fx_qty": 5, "quantity": UNSET}, "is_ccy_conv is missing: expected one where fx_qty is given"),
        ({"fx_qty": 5, "quantity": UNSET, "is_ccy_conv": False}, "is_ccy_conv is False: expected True where fx_qty is"),
    ],
    ids=repr,
)
def test_a_wrong_ticket_is_refused_before_anything_is_sent(changes: dict[str, Any], said: str) -> None:
    one = ticket(**changes)
    assert refused(lambda client: client.orders.modify(ACCOUNT, 5, one)).startswith(said)
    request = OrdersRequest(orders=[ticket(), one])
    assert refused(lambda client: client.orders.place(ACCOUNT, request)).startswith(f"orders[1].{said}")
    assert refused(lambda client: client.orders.preview(ACCOUNT, request)).startswith(f"orders[1].{said}")


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            lambda c: c.orders.place(ACCOUNT, ticket()),
            "body is an OrderTicket: expected an OrdersRequest: say OrdersReq",
        ),
        (
            lambda c: c.orders.place(ACCOUNT, [ticket()]),
            "body is a list: expected an OrdersRequest: say OrdersRequest(o",
        ),
        (
            lambda c: c.orders.modify(ACCOUNT, 5, OrdersRequest(orders=[ticket()])),
            "body is an OrdersRequest: expected an",
        ),
        (lambda c: c.orders.modify(ACCOUNT, 0, ticket()), "order_id is 0: expected a whole number of 1 or more"),
        (lambda c: c.orders.cancel(ACCOUNT, -1), "order_id is -1: expected a whole number of 1 or more"),
        (lambda c: c.orders.cancel(ACCOUNT, True), "order_id is True: expected a whole number of 1 or more"),
        (lambda c: c.orders.status(-1), "order_id is -1: expected a whole number of 1 or more"),
        (
            lambda c: c.marketdata.snapshot([1], fields=["last"]),
            "fields[0] is 'last': expected text of the form ^[0-9]+$",
        ),
        (lambda c: c.marketdata.snapshot([1], fields="31"), "fields is '31': expected a list"),
        (lambda c: c.marketdata.snapshot([1], fields=Field), "fields is a Field: expected a list"),
        (lambda c: c.marketdata.snapshot("265598"), "conids is '265598': expected a list"),
        (lambda c: c.marketdata.snapshot([]), "conids is a list: expected a list of at least 1 item"),
        (lambda c: c.orders.trades(days="7"), "days is '7': expected a whole number from 1 to 7"),
        (
            lambda c: c.orders.reply("q", models.ReplyRequest(confirmed="true")),
            "confirmed is 'true': expected True or F",
        ),
        (lambda c: c.orders.reply("q", True), "body is True: expected a ReplyRequest"),
    ],
)
def test_another_thing_in_a_place_is_refused_before_anything_is_sent(call: Any, said: str) -> None:
    assert refused(call).startswith(said)


def test_what_was_meant_by_a_field_s_name_is_said() -> None:
    said = refused(lambda c: c.marketdata.snapshot([1], fields=[Field.BID, "last"]))
    assert said.endswith(": say Field.LAST, '31'")
    assert said.startswith("fields[1] is 'last'")


def test_ids_of_other_libraries_go_out_as_numbers() -> None:
    request = sent(lambda c: c.marketdata.snapshot(np.array([265598, 8314]), fields=[Field.LAST, "84"]))
    assert dict(request.url.params) == {"conids": "265598,8314", "fields": "31,84"}
    assert sent(lambda c: c.orders.cancel(ACCOUNT, np.int64(12345))).url.path.endswith("/order/12345")
    assert sent(lambda c: c.orders.cancel(ACCOUNT, "12345")).url.path.endswith("/order/12345")
    assert dict(sent(lambda c: c.marketdata.history(np.int64(5), "1d")).url.params)["conid"] == "5"


def test_cancelling_everything_is_a_call_of_that_name() -> None:
    request = sent(lambda c: c.orders.cancel_all(ACCOUNT, manual_indicator=False))
    assert (request.method, request.url.path) == ("DELETE", f"/v1/api/iserver/account/{ACCOUNT}/order/-1")
    assert dict(request.url.params) == {"manualIndicator": "false"}


async def test_the_client_for_tasks_refuses_alike() -> None:
    seen: list[httpx.Request] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(400, json={"error": "kept"})

    async with AsyncClient("http://localhost:5000/v1/api", transport=httpx.MockTransport(answer)) as client:
        with pytest.raises(ConfigurationError, match=r"^orders\[0\]\.price is 'x'"):
            await client.orders.place(ACCOUNT, OrdersRequest(orders=[ticket(price="x")]))
        assert seen == []
        with pytest.raises(IbkrError):
            await client.orders.cancel_all(ACCOUNT)
    assert seen[0].url.path.endswith("/order/-1")


def test_nothing_of_an_account_stands_in_a_refusal() -> None:
    said = refused(lambda c: c.orders.place(ACCOUNT, OrdersRequest(orders=[ticket(acct_id=["DU7654321"])])))
    assert said == "orders[0].acct_id is a list: expected text; to leave it out, UNSET".partition(";")[0]
    assert "DU7654321" not in refused(lambda c: c.orders.place("DU7654321", {"acctId": "DU7654321"}))
    assert refused(lambda c: c.orders.place(1234567, OrdersRequest(orders=[ticket()]))) == (
        "account_id is an int: expected text"
    )


def examples() -> list[tuple[str, str, Any]]:
    """Operation, name and value of every example of a JSON request."""
    found = []
    for item in DOCUMENT["paths"].values():
        for operation in item.values():
            content = operation.get("requestBody", {}).get("content", {}) if isinstance(operation, dict) else {}
            for kind, media in content.items():
                for name, example in (
                    media.get("examples", {}).items() if "jwt" not in kind and "text" not in kind else ()
                ):
                    if "$ref" in example:
                        example = DOCUMENT["components"]["examples"][example["$ref"].rpartition("/")[2]]
                    model = media["schema"]["$ref"].rpartition("/")[2]
                    found.append((f"{operation['operationId']}:{model}", name, example["value"]))
    return found


def test_every_example_of_a_request_keeps_the_rules() -> None:
    seen = examples()
    assert len(seen) > 80
    for place, name, value in seen:
        operation, _, model = place.partition(":")
        data = checked(getattr(models, model).from_dict(value))
        assert data == value, (place, name)
        assert operation in OPERATIONS


def test_a_check_costs_what_encoding_costs() -> None:
    """The bound of the project is 20 us; held here as a ratio, since other work runs beside."""
    one = ticket(c_oid="abc", outside_rth=True, price=Decimal("150.25"))

    def cost(what: Any) -> float:
        times = []
        for _ in range(15):
            start = time.process_time()
            for _ in range(400):
                what()
            times.append(time.process_time() - start)
        return min(times)

    checked(one)
    assert cost(lambda: checked(one)) < 5 * cost(one.to_dict)


def test_every_request_model_has_rules_and_no_answer_has() -> None:
    for name in sorted(DOCUMENT["components"]["schemas"]):
        model = getattr(models, name, None)
        if isinstance(model, type) and getattr(model, "_sent", False):
            assert model._rules() is not None, name
    assert models.LiveOrders._rules() is None
    module = importlib.import_module(OPERATIONS["place_orders"])
    assert module.build_call(ACCOUNT, OrdersRequest(orders=[ticket(side=OrderSide.SELL)])).content is not None
