# Written by the generator from the contract; do not edit.
"""List the futures of symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, put_joined, taken
from ibkr_core.rules import TEXT, Items, Text

from ...models.futures_by_symbol import FuturesBySymbol
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_SYMBOLS = Items(Text(pattern="^[^,]+\\Z"), 1)

OPERATION: Final = Operation(
    "list_futures",
    "GET",
    "/trsrv/futures",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(FuturesBySymbol.from_dict)),),
)


def build_call(symbols: Sequence[str], *, exchange: str | None = None) -> Call[FuturesBySymbol]:
    """The call alone, for `client.send`."""
    symbols = taken(symbols, "symbols", _RULE_SYMBOLS)
    exchange = given(exchange, "exchange", TEXT)
    _query: list[tuple[str, str]] = []
    put_joined(_query, "symbols", symbols)
    put(_query, "exchange", exchange)
    return Call(OPERATION, "/trsrv/futures", query=_query)


def sync_detailed(
    symbols: Sequence[str], *, client: SyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> Response[FuturesBySymbol]:
    """List the futures of symbols. Gives the whole answer."""
    return client.send(build_call(symbols, exchange=exchange), options)


def sync(
    symbols: Sequence[str], *, client: SyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> FuturesBySymbol:
    """List the futures of symbols."""
    return client.send(build_call(symbols, exchange=exchange), options).parsed


async def asyncio_detailed(
    symbols: Sequence[str], *, client: AsyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> Response[FuturesBySymbol]:
    """List the futures of symbols. Gives the whole answer."""
    return await client.send(build_call(symbols, exchange=exchange), options)


async def asyncio(
    symbols: Sequence[str], *, client: AsyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> FuturesBySymbol:
    """List the futures of symbols."""
    return (await client.send(build_call(symbols, exchange=exchange), options)).parsed
