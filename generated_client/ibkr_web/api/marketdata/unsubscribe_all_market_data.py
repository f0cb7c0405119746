# Written by the generator from the contract; do not edit.
"""End all streams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.unsubscribe_all_answer import UnsubscribeAllAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "unsubscribe_all_market_data",
    "GET",
    "/iserver/marketdata/unsubscribeall",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(UnsubscribeAllAnswer.from_dict)),),
)


def build_call() -> Call[UnsubscribeAllAnswer]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/marketdata/unsubscribeall")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[UnsubscribeAllAnswer]:
    """End all streams. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> UnsubscribeAllAnswer:
    """End all streams."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[UnsubscribeAllAnswer]:
    """End all streams. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> UnsubscribeAllAnswer:
    """End all streams."""
    return (await client.send(build_call(), options)).parsed
