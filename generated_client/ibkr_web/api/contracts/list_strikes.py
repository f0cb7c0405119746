# Written by the generator from the contract; do not edit.
"""List the strikes of a month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, taken
from ibkr_core.rules import INT64, TEXT

from ...models.strikes import Strikes
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_strikes",
    "GET",
    "/iserver/secdef/strikes",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    first=("contracts.search(...)",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(Strikes.from_dict)),),
)


def build_call(conid: int, sectype: str, month: str, *, exchange: str | None = None) -> Call[Strikes]:
    """The call alone, for `client.send`."""
    conid = taken(conid, "conid", INT64)
    sectype = taken(sectype, "sectype", TEXT)
    month = taken(month, "month", TEXT)
    exchange = given(exchange, "exchange", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "conid", conid)
    put(_query, "sectype", sectype)
    put(_query, "month", month)
    put(_query, "exchange", exchange)
    return Call(OPERATION, "/iserver/secdef/strikes", query=_query)


def sync_detailed(
    conid: int,
    sectype: str,
    month: str,
    *,
    client: SyncCore,
    exchange: str | None = None,
    options: CallOptions | None = None,
) -> Response[Strikes]:
    """List the strikes of a month. Gives the whole answer."""
    return client.send(build_call(conid, sectype, month, exchange=exchange), options)


def sync(
    conid: int,
    sectype: str,
    month: str,
    *,
    client: SyncCore,
    exchange: str | None = None,
    options: CallOptions | None = None,
) -> Strikes:
    """List the strikes of a month."""
    return client.send(build_call(conid, sectype, month, exchange=exchange), options).parsed


async def asyncio_detailed(
    conid: int,
    sectype: str,
    month: str,
    *,
    client: AsyncCore,
    exchange: str | None = None,
    options: CallOptions | None = None,
) -> Response[Strikes]:
    """List the strikes of a month. Gives the whole answer."""
    return await client.send(build_call(conid, sectype, month, exchange=exchange), options)


async def asyncio(
    conid: int,
    sectype: str,
    month: str,
    *,
    client: AsyncCore,
    exchange: str | None = None,
    options: CallOptions | None = None,
) -> Strikes:
    """List the strikes of a month."""
    return (await client.send(build_call(conid, sectype, month, exchange=exchange), options)).parsed
