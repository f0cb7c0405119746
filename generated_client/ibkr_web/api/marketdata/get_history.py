# Written by the generator from the contract; do not edit.
"""Read historical bars of an instrument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, taken
from ibkr_core.rules import INT64, TEXT, TRUTH, Whole

from ...models.market_history import MarketHistory
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_DIRECTION = Whole(-1, 1)

OPERATION: Final = Operation(
    "get_history",
    "GET",
    "/iserver/marketdata/history",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    error_in_success=True,
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(MarketHistory.from_dict)),),
)


def build_call(
    conid: int,
    bar: str,
    *,
    period: str | None = None,
    exchange: str | None = None,
    outside_rth: bool | None = None,
    start_time: str | None = None,
    direction: int | None = None,
    source: str | None = None,
) -> Call[MarketHistory]:
    """The call alone, for `client.send`."""
    conid = taken(conid, "conid", INT64)
    bar = taken(bar, "bar", TEXT)
    period = given(period, "period", TEXT)
    exchange = given(exchange, "exchange", TEXT)
    outside_rth = given(outside_rth, "outside_rth", TRUTH)
    start_time = given(start_time, "start_time", TEXT)
    direction = given(direction, "direction", _RULE_DIRECTION)
    source = given(source, "source", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "conid", conid)
    put(_query, "bar", bar)
    put(_query, "period", period)
    put(_query, "exchange", exchange)
    put(_query, "outsideRth", outside_rth)
    put(_query, "startTime", start_time)
    put(_query, "direction", direction)
    put(_query, "source", source)
    return Call(OPERATION, "/iserver/marketdata/history", query=_query)


def sync_detailed(
    conid: int,
    bar: str,
    *,
    client: SyncCore,
    period: str | None = None,
    exchange: str | None = None,
    outside_rth: bool | None = None,
    start_time: str | None = None,
    direction: int | None = None,
    source: str | None = None,
    options: CallOptions | None = None,
) -> Response[MarketHistory]:
    """Read historical bars of an instrument. Gives the whole answer."""
    return client.send(
        build_call(
            conid,
            bar,
            period=period,
            exchange=exchange,
            outside_rth=outside_rth,
            start_time=start_time,
            direction=direction,
            source=source,
        ),
        options,
    )


def sync(
    conid: int,
    bar: str,
    *,
    client: SyncCore,
    period: str | None = None,
    exchange: str | None = None,
    outside_rth: bool | None = None,
    start_time: str | None = None,
    direction: int | None = None,
    source: str | None = None,
    options: CallOptions | None = None,
) -> MarketHistory:
    """Read historical bars of an instrument."""
    return client.send(
        build_call(
            conid,
            bar,
            period=period,
            exchange=exchange,
            outside_rth=outside_rth,
            start_time=start_time,
            direction=direction,
            source=source,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    conid: int,
    bar: str,
    *,
    client: AsyncCore,
    period: str | None = None,
    exchange: str | None = None,
    outside_rth: bool | None = None,
    start_time: str | None = None,
    direction: int | None = None,
    source: str | None = None,
    options: CallOptions | None = None,
) -> Response[MarketHistory]:
    """Read historical bars of an instrument. Gives the whole answer."""
    return await client.send(
        build_call(
            conid,
            bar,
            period=period,
            exchange=exchange,
            outside_rth=outside_rth,
            start_time=start_time,
            direction=direction,
            source=source,
        ),
        options,
    )


async def asyncio(
    conid: int,
    bar: str,
    *,
    client: AsyncCore,
    period: str | None = None,
    exchange: str | None = None,
    outside_rth: bool | None = None,
    start_time: str | None = None,
    direction: int | None = None,
    source: str | None = None,
    options: CallOptions | None = None,
) -> MarketHistory:
    """Read historical bars of an instrument."""
    return (
        await client.send(
            build_call(
                conid,
                bar,
                period=period,
                exchange=exchange,
                outside_rth=outside_rth,
                start_time=start_time,
                direction=direction,
                source=source,
            ),
            options,
        )
    ).parsed
