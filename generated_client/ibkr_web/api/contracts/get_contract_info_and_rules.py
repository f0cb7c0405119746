# Written by the generator from the contract; do not edit.
"""Read an instrument with the rules for orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import INT64

from ...models.contract_info_and_rules import ContractInfoAndRules
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_contract_info_and_rules",
    "GET",
    "/iserver/contract/{conid}/info-and-rules",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(ContractInfoAndRules.from_dict)),),
)


def build_call(conid: int) -> Call[ContractInfoAndRules]:
    """The call alone, for `client.send`."""
    conid = taken(conid, "conid", INT64)
    return Call(
        OPERATION,
        f"/iserver/contract/{path_segment('conid', conid)}/info-and-rules",
        path_params={"conid": text_of(conid)},
    )


def sync_detailed(
    conid: int, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ContractInfoAndRules]:
    """Read an instrument with the rules for orders. Gives the whole answer."""
    return client.send(build_call(conid), options)


def sync(conid: int, *, client: SyncCore, options: CallOptions | None = None) -> ContractInfoAndRules:
    """Read an instrument with the rules for orders."""
    return client.send(build_call(conid), options).parsed


async def asyncio_detailed(
    conid: int, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ContractInfoAndRules]:
    """Read an instrument with the rules for orders. Gives the whole answer."""
    return await client.send(build_call(conid), options)


async def asyncio(conid: int, *, client: AsyncCore, options: CallOptions | None = None) -> ContractInfoAndRules:
    """Read an instrument with the rules for orders."""
    return (await client.send(build_call(conid), options)).parsed
