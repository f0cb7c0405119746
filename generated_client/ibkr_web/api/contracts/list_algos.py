# Written by the generator from the contract; do not edit.
"""List the algorithms for an instrument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import given, put, taken, text_of
from ibkr_core.rules import INT64, TEXT, Whole

from ...models.algo_list import AlgoList
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_ADD_DESCRIPTION = Whole(0, 1)
_RULE_ADD_PARAMS = Whole(0, 1)

OPERATION: Final = Operation(
    "list_algos",
    "GET",
    "/iserver/contract/{conid}/algos",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(AlgoList.from_dict)),),
)


def build_call(
    conid: int, *, algos: str | None = None, add_description: int | None = None, add_params: int | None = None
) -> Call[AlgoList]:
    """The call alone, for `client.send`."""
    conid = taken(conid, "conid", INT64)
    algos = given(algos, "algos", TEXT)
    add_description = given(add_description, "add_description", _RULE_ADD_DESCRIPTION)
    add_params = given(add_params, "add_params", _RULE_ADD_PARAMS)
    _query: list[tuple[str, str]] = []
    put(_query, "algos", algos)
    put(_query, "addDescription", add_description)
    put(_query, "addParams", add_params)
    return Call(
        OPERATION,
        f"/iserver/contract/{path_segment('conid', conid)}/algos",
        query=_query,
        path_params={"conid": text_of(conid)},
    )


def sync_detailed(
    conid: int,
    *,
    client: SyncCore,
    algos: str | None = None,
    add_description: int | None = None,
    add_params: int | None = None,
    options: CallOptions | None = None,
) -> Response[AlgoList]:
    """List the algorithms for an instrument. Gives the whole answer."""
    return client.send(build_call(conid, algos=algos, add_description=add_description, add_params=add_params), options)


def sync(
    conid: int,
    *,
    client: SyncCore,
    algos: str | None = None,
    add_description: int | None = None,
    add_params: int | None = None,
    options: CallOptions | None = None,
) -> AlgoList:
    """List the algorithms for an instrument."""
    return client.send(
        build_call(conid, algos=algos, add_description=add_description, add_params=add_params), options
    ).parsed


async def asyncio_detailed(
    conid: int,
    *,
    client: AsyncCore,
    algos: str | None = None,
    add_description: int | None = None,
    add_params: int | None = None,
    options: CallOptions | None = None,
) -> Response[AlgoList]:
    """List the algorithms for an instrument. Gives the whole answer."""
    return await client.send(
        build_call(conid, algos=algos, add_description=add_description, add_params=add_params), options
    )


async def asyncio(
    conid: int,
    *,
    client: AsyncCore,
    algos: str | None = None,
    add_description: int | None = None,
    add_params: int | None = None,
    options: CallOptions | None = None,
) -> AlgoList:
    """List the algorithms for an instrument."""
    return (
        await client.send(
            build_call(conid, algos=algos, add_description=add_description, add_params=add_params), options
        )
    ).parsed
