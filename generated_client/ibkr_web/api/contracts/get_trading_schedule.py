# Written by the generator from the contract; do not edit.
"""Read the trading hours of an instrument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, taken
from ibkr_core.rules import INT64, TEXT

from ...models.trading_schedule import TradingSchedule
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_trading_schedule",
    "GET",
    "/contract/trading-schedule",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(TradingSchedule.from_dict)),),
)


def build_call(conid: int, *, exchange: str | None = None) -> Call[TradingSchedule]:
    """The call alone, for `client.send`."""
    conid = taken(conid, "conid", INT64)
    exchange = given(exchange, "exchange", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "conid", conid)
    put(_query, "exchange", exchange)
    return Call(OPERATION, "/contract/trading-schedule", query=_query)


def sync_detailed(
    conid: int, *, client: SyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> Response[TradingSchedule]:
    """Read the trading hours of an instrument. Gives the whole answer."""
    return client.send(build_call(conid, exchange=exchange), options)


def sync(
    conid: int, *, client: SyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> TradingSchedule:
    """Read the trading hours of an instrument."""
    return client.send(build_call(conid, exchange=exchange), options).parsed


async def asyncio_detailed(
    conid: int, *, client: AsyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> Response[TradingSchedule]:
    """Read the trading hours of an instrument. Gives the whole answer."""
    return await client.send(build_call(conid, exchange=exchange), options)


async def asyncio(
    conid: int, *, client: AsyncCore, exchange: str | None = None, options: CallOptions | None = None
) -> TradingSchedule:
    """Read the trading hours of an instrument."""
    return (await client.send(build_call(conid, exchange=exchange), options)).parsed
