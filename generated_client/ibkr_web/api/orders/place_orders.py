# Written by the generator from the contract; do not edit.
"""Place an order, a bracket or a one-cancels-all group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.codec import JsonArray, JsonObject, Key, Place, as_one_of, decoder, read_items
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import SOME_TEXT

from ...models.advanced_order_reject import AdvancedOrderReject
from ...models.order_answer import read_order_answer
from ...models.orders_request import OrdersRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.order_answer import OrderAnswer

_READ_ADVANCED_ORDER_REJECT = AdvancedOrderReject.from_object
_RULE_BODY = Object(OrdersRequest)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        return _READ_ADVANCED_ORDER_REJECT(v, drift)
    if type(v) is JsonArray:
        return read_items(v, read_order_answer, False, drift)
    return as_one_of(v, src, key, drift, "a list or AdvancedOrderReject")


OPERATION: Final = Operation(
    "place_orders",
    "POST",
    "/iserver/account/{accountId}/orders",
    schemes=("bearer", "oauth1"),
    retry="reconcile",
    requires=("brokerage-session", "accounts-listed"),
    error_in_success=True,
    intent=("body", "/orders/*/cOID"),
    same=("accountId", "/orders/*/acctId"),
    question="opens",
    resend="identified",
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list or AdvancedOrderReject"))),),
)


def build_call(account_id: str, body: OrdersRequest) -> Call[list[OrderAnswer] | AdvancedOrderReject]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        return Call(
            OPERATION,
            f"/iserver/account/{path_segment('accountId', account_id)}/orders",
            content=json_body(body, _RULE_BODY),
            content_type="application/json",
            path_params={"accountId": text_of(account_id)},
        )
    finally:
        del account_id


def sync_detailed(
    account_id: str, body: OrdersRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[list[OrderAnswer] | AdvancedOrderReject]:
    """Place an order, a bracket or a one-cancels-all group. Gives the whole answer."""
    try:
        call = build_call(account_id, body)
    finally:
        del account_id
    return client.send(call, options)


def sync(
    account_id: str, body: OrdersRequest, *, client: SyncCore, options: CallOptions | None = None
) -> list[OrderAnswer] | AdvancedOrderReject:
    """Place an order, a bracket or a one-cancels-all group."""
    try:
        call = build_call(account_id, body)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str, body: OrdersRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[list[OrderAnswer] | AdvancedOrderReject]:
    """Place an order, a bracket or a one-cancels-all group. Gives the whole answer."""
    try:
        call = build_call(account_id, body)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    account_id: str, body: OrdersRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> list[OrderAnswer] | AdvancedOrderReject:
    """Place an order, a bracket or a one-cancels-all group."""
    try:
        call = build_call(account_id, body)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
