# Written by the generator from the contract; do not edit.
"""List the positions of all accounts in one instrument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import INT64

from ...models.positions_by_account import PositionsByAccount
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_positions_by_conid",
    "GET",
    "/portfolio/positions/{conid}",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    first=("portfolio.accounts()",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(PositionsByAccount.from_dict)),),
)


def build_call(conid: int) -> Call[PositionsByAccount]:
    """The call alone, for `client.send`."""
    conid = taken(conid, "conid", INT64)
    return Call(
        OPERATION, f"/portfolio/positions/{path_segment('conid', conid)}", path_params={"conid": text_of(conid)}
    )


def sync_detailed(conid: int, *, client: SyncCore, options: CallOptions | None = None) -> Response[PositionsByAccount]:
    """List the positions of all accounts in one instrument. Gives the whole answer."""
    return client.send(build_call(conid), options)


def sync(conid: int, *, client: SyncCore, options: CallOptions | None = None) -> PositionsByAccount:
    """List the positions of all accounts in one instrument."""
    return client.send(build_call(conid), options).parsed


async def asyncio_detailed(
    conid: int, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[PositionsByAccount]:
    """List the positions of all accounts in one instrument. Gives the whole answer."""
    return await client.send(build_call(conid), options)


async def asyncio(conid: int, *, client: AsyncCore, options: CallOptions | None = None) -> PositionsByAccount:
    """List the positions of all accounts in one instrument."""
    return (await client.send(build_call(conid), options)).parsed
