# Written by the generator from the contract; do not edit.
"""The group `marketdata` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.marketdata.get_history import build_call as _get_history
    from ..api.marketdata.get_snapshot import build_call as _get_snapshot
    from ..api.marketdata.unsubscribe_all_market_data import build_call as _unsubscribe_all_market_data
    from ..api.marketdata.unsubscribe_market_data import build_call as _unsubscribe_market_data
    from ..models.field import Field
    from ..models.market_data_row import MarketDataRow
    from ..models.market_history import MarketHistory
    from ..models.unsubscribe_all_answer import UnsubscribeAllAnswer
    from ..models.unsubscribe_answer import UnsubscribeAnswer
    from ..models.unsubscribe_request import UnsubscribeRequest

if not TYPE_CHECKING:
    _get_snapshot = lazy(globals(), "_get_snapshot", "..api.marketdata.get_snapshot")
    _get_history = lazy(globals(), "_get_history", "..api.marketdata.get_history")
    _unsubscribe_market_data = lazy(globals(), "_unsubscribe_market_data", "..api.marketdata.unsubscribe_market_data")
    _unsubscribe_all_market_data = lazy(
        globals(), "_unsubscribe_all_market_data", "..api.marketdata.unsubscribe_all_market_data"
    )


class Marketdata:
    """Latest prices and historical bars."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def snapshot(
        self,
        conids: Sequence[int | str],
        *,
        fields: Sequence[Field | str] | None = None,
        since: int | None = None,
        options: CallOptions | None = None,
    ) -> list[MarketDataRow]:
        """Read the latest prices of instruments.

        Top of the book and whatever else `fields` asks for, at most 100 instruments and 50 fields a call.

        The first call for an instrument only starts its stream at the broker and answers ids without values:
        call again after half a second, a few times if need be, until the fields are there. A stream that is
        not read ends by itself after some minutes and counts against the account's market data lines until
        then; `client.marketdata.unsubscribe` ends it at once. The accounts have to be listed before.

        Values are text: `C193.18` is a close, `H193.18` a halt, sizes have separators and volumes letters.

        Args:
            conids: Contract ids, at most 100, sent as one text with commas. `265598@NYSE` asks for one
                    exchange. The published document declares a single number.
            fields: Ids of the fields, at most 50, sent as one text with commas; the properties of
                    `MarketDataRow` that are numbers. Without it only ids are answered.
            since: Only values that changed since then, in epoch milliseconds. Older documents have it.

        Returns:
            One row an instrument, in no promised order.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/marketdata/snapshot`; needs a brokerage session and the brokerage accounts listed once
        before; at most 10 in 1 s; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_snapshot(conids, fields=fields, since=since), options).parsed

    def history(
        self,
        conid: int,
        bar: str,
        *,
        period: str | None = None,
        exchange: str | None = None,
        outside_rth: bool | None = None,
        start_time: str | None = None,
        direction: int | None = None,
        source: str | None = None,
        options: CallOptions | None = None,
    ) -> MarketHistory:
        """Read historical bars of an instrument.

        At most 1000 bars. Not more than five calls at once, streams of history included; the sixth is
        answered with a 429.

        Bars that go with a period: 1 minute to 8 hours for `1d`, 10 minutes to a week for `1w`, an hour to a
        month for `1m`, two hours to a month for `3m`, four hours to a month for `6m`, 8 hours to a month for
        `1y`, a day to a month for `2y` and `3y`, a week or a month for `15y`.

        The first call for an instrument can fail with 404 or 500 while the broker connects to its archive:
        wait two seconds and call again, up to three times. A 200 can carry `error` (`Chart data
        unavailable`). Multiply volumes with `volumeFactor`.

        Args:
            conid: Contract id.
            bar: Length of a bar: 1, 2, 3, 5, 10, 15 or 30 `min`, 1, 2, 3, 4 or 8 `h`, `1d`, `1w`, `1m` (a
                 month).
            period: Length of the history: 1-30 `min`, 1-8 `h`, 1-1000 `d`, 1-792 `w`, 1-182 `m` (months),
                    1-15 `y`; a week unless given. The published document demands it, its prose has the
                    default, and clients leave it out.
            exchange: Exchange, the main one unless given.
            outside_rth: Include bars outside regular hours; false unless given.
            start_time: One end of the history, UTC, as yyyyMMdd-HH:mm:ss: its last moment with direction -1,
                        now unless given.
            direction: -1, the default, for bars before `startTime`; 1 for bars after it. One source was
                       answered `Chart data unavailable` to 1, another uses it.
            source: What the bars are made of: `Last` (the default), `Midpoint` or `Bid_Ask`.

        Returns:
            The bars, or why there are none.

        Raises:
            InvalidRequestError: 400, 404.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `GET /iserver/marketdata/history`; needs a brokerage session; may be sent again freely; source:
        recorded.
        """
        return self._client.send(
            _get_history(
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

    def unsubscribe(self, body: UnsubscribeRequest, *, options: CallOptions | None = None) -> UnsubscribeAnswer:
        """End the stream of an instrument.

        Ends the stream that `client.marketdata.snapshot` started and gives its market data line back. An
        instrument without a stream is answered with a 500, `{"error": "unknown"}`. The next snapshot starts
        anew.

        Args:
            body: The instrument.

        Returns:
            The stream has ended.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `success: false`.

        `POST /iserver/marketdata/unsubscribe`; needs a brokerage session; is never sent again once it has
        left; source: recorded.
        """
        return self._client.send(_unsubscribe_market_data(body), options).parsed

    def unsubscribe_all(self, *, options: CallOptions | None = None) -> UnsubscribeAllAnswer:
        """End all streams.

        Ends every stream of the session, although it is a GET. Doing so twice does no harm.

        Returns:
            The streams have ended.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/marketdata/unsubscribeall`; needs a brokerage session; may be sent again freely; source:
        recorded.
        """
        return self._client.send(_unsubscribe_all_market_data(), options).parsed


class AsyncMarketdata:
    """Latest prices and historical bars."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def snapshot(
        self,
        conids: Sequence[int | str],
        *,
        fields: Sequence[Field | str] | None = None,
        since: int | None = None,
        options: CallOptions | None = None,
    ) -> list[MarketDataRow]:
        """Read the latest prices of instruments. See `Marketdata.snapshot`."""
        return (await self._client.send(_get_snapshot(conids, fields=fields, since=since), options)).parsed

    async def history(
        self,
        conid: int,
        bar: str,
        *,
        period: str | None = None,
        exchange: str | None = None,
        outside_rth: bool | None = None,
        start_time: str | None = None,
        direction: int | None = None,
        source: str | None = None,
        options: CallOptions | None = None,
    ) -> MarketHistory:
        """Read historical bars of an instrument. See `Marketdata.history`."""
        return (
            await self._client.send(
                _get_history(
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

    async def unsubscribe(self, body: UnsubscribeRequest, *, options: CallOptions | None = None) -> UnsubscribeAnswer:
        """End the stream of an instrument. See `Marketdata.unsubscribe`."""
        return (await self._client.send(_unsubscribe_market_data(body), options)).parsed

    async def unsubscribe_all(self, *, options: CallOptions | None = None) -> UnsubscribeAllAnswer:
        """End all streams. See `Marketdata.unsubscribe_all`."""
        return (await self._client.send(_unsubscribe_all_market_data(), options)).parsed


share_docs(Marketdata, AsyncMarketdata)
