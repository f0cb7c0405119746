# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
"""List the futures of symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, put_joined

from ...models.futures_by_symbol import FuturesBySymbol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_futures",
    "GET",
    "/trsrv/futures",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    evidence="recorded",
    responses=(("200", JsonBody(FuturesBySymbol.from_dict)),),
)


def build_call(symbols: Sequence[str], *, exchange: str | None = None) -> Call[FuturesBySymbol]:
    """The call alone, for `client.send`."""
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
