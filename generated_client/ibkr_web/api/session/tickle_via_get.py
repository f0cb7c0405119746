# Written by the generator from the contract; do not edit.
"""Keep the session alive by GET."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.tickle_answer import TickleAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "tickle_via_get",
    "GET",
    "/tickle",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 1.0),),
    pacing_group="tickle",
    requires=("sso",),
    error_in_success=True,
    question="delays",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(TickleAnswer.from_dict)),),
)


def build_call() -> Call[TickleAnswer]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/tickle")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[TickleAnswer]:
    """Keep the session alive by GET. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> TickleAnswer:
    """Keep the session alive by GET."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[TickleAnswer]:
    """Keep the session alive by GET. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> TickleAnswer:
    """Keep the session alive by GET."""
    return (await client.send(build_call(), options)).parsed
