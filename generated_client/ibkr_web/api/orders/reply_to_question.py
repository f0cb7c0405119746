# Written by the generator from the contract; do not edit.
"""Answer an order question."""

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
from ...models.reply_request import ReplyRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.order_answer import OrderAnswer

_READ_ADVANCED_ORDER_REJECT = AdvancedOrderReject.from_object
_RULE_BODY = Object(ReplyRequest)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        return _READ_ADVANCED_ORDER_REJECT(v, drift)
    if type(v) is JsonArray:
        return read_items(v, read_order_answer, False, drift)
    return as_one_of(v, src, key, drift, "a list or AdvancedOrderReject")


OPERATION: Final = Operation(
    "reply_to_question",
    "POST",
    "/iserver/reply/{replyId}",
    schemes=("bearer", "oauth1"),
    retry="reconcile",
    requires=("brokerage-session",),
    error_in_success=True,
    intent=("path", "replyId"),
    question="answers",
    resend="never",
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list or AdvancedOrderReject"))),),
)


def build_call(reply_id: str, body: ReplyRequest) -> Call[list[OrderAnswer] | AdvancedOrderReject]:
    """The call alone, for `client.send`."""
    reply_id = taken(reply_id, "reply_id", SOME_TEXT)
    return Call(
        OPERATION,
        f"/iserver/reply/{path_segment('replyId', reply_id)}",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
        path_params={"replyId": text_of(reply_id)},
    )


def sync_detailed(
    reply_id: str, body: ReplyRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[list[OrderAnswer] | AdvancedOrderReject]:
    """Answer an order question. Gives the whole answer."""
    return client.send(build_call(reply_id, body), options)


def sync(
    reply_id: str, body: ReplyRequest, *, client: SyncCore, options: CallOptions | None = None
) -> list[OrderAnswer] | AdvancedOrderReject:
    """Answer an order question."""
    return client.send(build_call(reply_id, body), options).parsed


async def asyncio_detailed(
    reply_id: str, body: ReplyRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[list[OrderAnswer] | AdvancedOrderReject]:
    """Answer an order question. Gives the whole answer."""
    return await client.send(build_call(reply_id, body), options)


async def asyncio(
    reply_id: str, body: ReplyRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> list[OrderAnswer] | AdvancedOrderReject:
    """Answer an order question."""
    return (await client.send(build_call(reply_id, body), options)).parsed
