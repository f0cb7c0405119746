# Written by the generator from the contract; do not edit.
"""Read a market of event contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, taken
from ibkr_core.rules import INT64, TEXT

from ...models.forecast_market import ForecastMarket
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_forecast_market",
    "GET",
    "/forecast/contract/market",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(ForecastMarket.from_dict)),),
)


def build_call(underlying_conid: int, *, exchange: str | None = None) -> Call[ForecastMarket]:
    """The call alone, for `client.send`."""
    underlying_conid = taken(underlying_conid, "underlying_conid", INT64)
    exchange = given(exchange, "exchange", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "underlyingConid", underlying_conid)
    put(_query, "exchange", exchange)
    return Call(OPERATION, "/forecast/contract/market", query=_query)


def sync_detailed(
    underlying_conid: int, *, client: SyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> Response[ForecastMarket]:
    """Read a market of event contracts. Gives the whole answer."""
    return client.send(build_call(underlying_conid, exchange=exchange), options)


def sync(
    underlying_conid: int, *, client: SyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> ForecastMarket:
    """Read a market of event contracts."""
    return client.send(build_call(underlying_conid, exchange=exchange), options).parsed


async def asyncio_detailed(
    underlying_conid: int, *, client: AsyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> Response[ForecastMarket]:
    """Read a market of event contracts. Gives the whole answer."""
    return await client.send(build_call(underlying_conid, exchange=exchange), options)


async def asyncio(
    underlying_conid: int, *, client: AsyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> ForecastMarket:
    """Read a market of event contracts."""
    return (await client.send(build_call(underlying_conid, exchange=exchange), options)).parsed
