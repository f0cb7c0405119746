# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ffcb9c011f8090e95791bde5d027a44b7a42b27e03b0603e39cbb22c40079a31; do not edit.
"""Read the exchange rate of two currencies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put

from ...models.exchange_rate import ExchangeRate

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_exchange_rate",
    "GET",
    "/iserver/exchangerate",
    retry="safe",
    requires=("brokerage-session",),
    evidence="recorded",
    responses=(("200", JsonBody(ExchangeRate.from_dict)),),
)


def build_call(*, source: str, target: str) -> Call[ExchangeRate]:
    """The call alone, for `client.send`."""
    _query: list[tuple[str, str]] = []
    put(_query, "source", source)
    put(_query, "target", target)
    return Call(OPERATION, "/iserver/exchangerate", query=_query)


def sync_detailed(
    *, client: SyncCore, source: str, target: str, options: CallOptions | None = None
) -> Response[ExchangeRate]:
    """Read the exchange rate of two currencies. Gives the whole answer."""
    return client.send(build_call(source=source, target=target), options)


def sync(*, client: SyncCore, source: str, target: str, options: CallOptions | None = None) -> ExchangeRate:
    """Read the exchange rate of two currencies."""
    return client.send(build_call(source=source, target=target), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, source: str, target: str, options: CallOptions | None = None
) -> Response[ExchangeRate]:
    """Read the exchange rate of two currencies. Gives the whole answer."""
    return await client.send(build_call(source=source, target=target), options)


async def asyncio(*, client: AsyncCore, source: str, target: str, options: CallOptions | None = None) -> ExchangeRate:
    """Read the exchange rate of two currencies."""
    return (await client.send(build_call(source=source, target=target), options)).parsed
