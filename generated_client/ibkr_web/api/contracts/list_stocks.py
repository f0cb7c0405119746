# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ffcb9c011f8090e95791bde5d027a44b7a42b27e03b0603e39cbb22c40079a31; do not edit.
"""List the stocks of symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put

from ...models.stocks_by_symbol import StocksBySymbol

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_stocks",
    "GET",
    "/trsrv/stocks",
    retry="safe",
    requires=("sso",),
    evidence="recorded",
    responses=(("200", JsonBody(StocksBySymbol.from_dict)),),
)


def build_call(*, symbols: str) -> Call[StocksBySymbol]:
    """The call alone, for `client.send`."""
    _query: list[tuple[str, str]] = []
    put(_query, "symbols", symbols)
    return Call(OPERATION, "/trsrv/stocks", query=_query)


def sync_detailed(*, client: SyncCore, symbols: str, options: CallOptions | None = None) -> Response[StocksBySymbol]:
    """List the stocks of symbols. Gives the whole answer."""
    return client.send(build_call(symbols=symbols), options)


def sync(*, client: SyncCore, symbols: str, options: CallOptions | None = None) -> StocksBySymbol:
    """List the stocks of symbols."""
    return client.send(build_call(symbols=symbols), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, symbols: str, options: CallOptions | None = None
) -> Response[StocksBySymbol]:
    """List the stocks of symbols. Gives the whole answer."""
    return await client.send(build_call(symbols=symbols), options)


async def asyncio(*, client: AsyncCore, symbols: str, options: CallOptions | None = None) -> StocksBySymbol:
    """List the stocks of symbols."""
    return (await client.send(build_call(symbols=symbols), options)).parsed
