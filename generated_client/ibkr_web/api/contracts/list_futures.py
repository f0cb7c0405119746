# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ffcb9c011f8090e95791bde5d027a44b7a42b27e03b0603e39cbb22c40079a31; do not edit.
"""List the futures of symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put

from ...models.futures_by_symbol import FuturesBySymbol

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_futures",
    "GET",
    "/trsrv/futures",
    retry="safe",
    requires=("sso",),
    evidence="recorded",
    responses=(("200", JsonBody(FuturesBySymbol.from_dict)),),
)


def build_call(*, symbols: str, exchange: str | None = None) -> Call[FuturesBySymbol]:
    """The call alone, for `client.send`."""
    _query: list[tuple[str, str]] = []
    put(_query, "symbols", symbols)
    put(_query, "exchange", exchange)
    return Call(OPERATION, "/trsrv/futures", query=_query)


def sync_detailed(
    *, client: SyncCore, symbols: str, exchange: str | None = None, options: CallOptions | None = None
) -> Response[FuturesBySymbol]:
    """List the futures of symbols. Gives the whole answer."""
    return client.send(build_call(symbols=symbols, exchange=exchange), options)


def sync(
    *, client: SyncCore, symbols: str, exchange: str | None = None, options: CallOptions | None = None
) -> FuturesBySymbol:
    """List the futures of symbols."""
    return client.send(build_call(symbols=symbols, exchange=exchange), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, symbols: str, exchange: str | None = None, options: CallOptions | None = None
) -> Response[FuturesBySymbol]:
    """List the futures of symbols. Gives the whole answer."""
    return await client.send(build_call(symbols=symbols, exchange=exchange), options)


async def asyncio(
    *, client: AsyncCore, symbols: str, exchange: str | None = None, options: CallOptions | None = None
) -> FuturesBySymbol:
    """List the futures of symbols."""
    return (await client.send(build_call(symbols=symbols, exchange=exchange), options)).parsed
