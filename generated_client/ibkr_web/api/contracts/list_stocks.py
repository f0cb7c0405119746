# Written by the generator from the contract; do not edit.
"""List the stocks of symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put_joined, taken
from ibkr_core.rules import Items, Text

from ...models.stocks_by_symbol import StocksBySymbol
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_SYMBOLS = Items(Text(pattern="^[^,]+\\Z"), 1)

OPERATION: Final = Operation(
    "list_stocks",
    "GET",
    "/trsrv/stocks",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(StocksBySymbol.from_dict)),),
)


def build_call(symbols: Sequence[str]) -> Call[StocksBySymbol]:
    """The call alone, for `client.send`."""
    symbols = taken(symbols, "symbols", _RULE_SYMBOLS)
    _query: list[tuple[str, str]] = []
    put_joined(_query, "symbols", symbols)
    return Call(OPERATION, "/trsrv/stocks", query=_query)


def sync_detailed(
    symbols: Sequence[str], *, client: SyncCore, options: CallOptions | None = None
) -> Response[StocksBySymbol]:
    """List the stocks of symbols. Gives the whole answer."""
    return client.send(build_call(symbols), options)


def sync(symbols: Sequence[str], *, client: SyncCore, options: CallOptions | None = None) -> StocksBySymbol:
    """List the stocks of symbols."""
    return client.send(build_call(symbols), options).parsed


async def asyncio_detailed(
    symbols: Sequence[str], *, client: AsyncCore, options: CallOptions | None = None
) -> Response[StocksBySymbol]:
    """List the stocks of symbols. Gives the whole answer."""
    return await client.send(build_call(symbols), options)


async def asyncio(symbols: Sequence[str], *, client: AsyncCore, options: CallOptions | None = None) -> StocksBySymbol:
    """List the stocks of symbols."""
    return (await client.send(build_call(symbols), options)).parsed
