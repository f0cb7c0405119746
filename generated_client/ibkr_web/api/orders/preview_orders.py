# Written by the generator from the contract; do not edit.
"""Preview what an order costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import SOME_TEXT

from ...models.order_preview import OrderPreview
from ...models.orders_request import OrdersRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(OrdersRequest)

OPERATION: Final = Operation(
    "preview_orders",
    "POST",
    "/iserver/account/{accountId}/orders/whatif",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session", "accounts-listed"),
    first=("marketdata.snapshot(...)",),
    error_in_success=True,
    same=("accountId", "/orders/*/acctId"),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(OrderPreview.from_dict)),),
)


def build_call(account_id: str, body: OrdersRequest) -> Call[OrderPreview]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        return Call(
            OPERATION,
            f"/iserver/account/{path_segment('accountId', account_id)}/orders/whatif",
            content=json_body(body, _RULE_BODY),
            content_type="application/json",
            path_params={"accountId": text_of(account_id)},
        )
    finally:
        del account_id


def sync_detailed(
    account_id: str, body: OrdersRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[OrderPreview]:
    """Preview what an order costs. Gives the whole answer."""
    try:
        call = build_call(account_id, body)
    finally:
        del account_id
    return client.send(call, options)


def sync(account_id: str, body: OrdersRequest, *, client: SyncCore, options: CallOptions | None = None) -> OrderPreview:
    """Preview what an order costs."""
    try:
        call = build_call(account_id, body)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str, body: OrdersRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[OrderPreview]:
    """Preview what an order costs. Gives the whole answer."""
    try:
        call = build_call(account_id, body)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    account_id: str, body: OrdersRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> OrderPreview:
    """Preview what an order costs."""
    try:
        call = build_call(account_id, body)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
