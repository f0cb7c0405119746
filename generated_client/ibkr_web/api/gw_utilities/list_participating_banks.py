# Written by the generator from the contract; do not edit.
"""List banks that work with the broker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, taken
from ibkr_core.rules import SOME_TEXT

from ...models.participating_bank_list import ParticipatingBankList
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_participating_banks",
    "GET",
    "/gw/api/v1/participating-banks",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(ParticipatingBankList.from_dict)),),
)


def build_call(type_: str) -> Call[ParticipatingBankList]:
    """The call alone, for `client.send`."""
    type_ = taken(type_, "type_", SOME_TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "type", type_)
    return Call(OPERATION, "/gw/api/v1/participating-banks", query=_query)


def sync_detailed(
    type_: str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ParticipatingBankList]:
    """List banks that work with the broker. Gives the whole answer."""
    return client.send(build_call(type_), options)


def sync(type_: str, *, client: SyncCore, options: CallOptions | None = None) -> ParticipatingBankList:
    """List banks that work with the broker."""
    return client.send(build_call(type_), options).parsed


async def asyncio_detailed(
    type_: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ParticipatingBankList]:
    """List banks that work with the broker. Gives the whole answer."""
    return await client.send(build_call(type_), options)


async def asyncio(type_: str, *, client: AsyncCore, options: CallOptions | None = None) -> ParticipatingBankList:
    """List banks that work with the broker."""
    return (await client.send(build_call(type_), options)).parsed
