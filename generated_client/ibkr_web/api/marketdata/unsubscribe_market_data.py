# Written by the generator from the contract; do not edit.
"""End the stream of an instrument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.unsubscribe_answer import UnsubscribeAnswer
from ...models.unsubscribe_request import UnsubscribeRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(UnsubscribeRequest)

OPERATION: Final = Operation(
    "unsubscribe_market_data",
    "POST",
    "/iserver/marketdata/unsubscribe",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("brokerage-session",),
    refusal=("success", False),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(UnsubscribeAnswer.from_dict)),),
)


def build_call(body: UnsubscribeRequest) -> Call[UnsubscribeAnswer]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/iserver/marketdata/unsubscribe",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: UnsubscribeRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[UnsubscribeAnswer]:
    """End the stream of an instrument. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: UnsubscribeRequest, *, client: SyncCore, options: CallOptions | None = None) -> UnsubscribeAnswer:
    """End the stream of an instrument."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: UnsubscribeRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[UnsubscribeAnswer]:
    """End the stream of an instrument. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: UnsubscribeRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> UnsubscribeAnswer:
    """End the stream of an instrument."""
    return (await client.send(build_call(body), options)).parsed
