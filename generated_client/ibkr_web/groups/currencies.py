# Written by the generator from the contract; do not edit.
"""The group `currencies` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.currencies.get_exchange_rate import build_call as _get_exchange_rate
    from ..api.currencies.list_currency_pairs import build_call as _list_currency_pairs
    from ..models.currency_pairs import CurrencyPairs
    from ..models.exchange_rate import ExchangeRate

if not TYPE_CHECKING:
    _list_currency_pairs = lazy(globals(), "_list_currency_pairs", "..api.currencies.list_currency_pairs")
    _get_exchange_rate = lazy(globals(), "_get_exchange_rate", "..api.currencies.get_exchange_rate")


class Currencies:
    """Currency pairs and exchange rates."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def pairs(self, currency: str, *, options: CallOptions | None = None) -> CurrencyPairs:
        """List the pairs of a currency.

        The pairs in which a currency can be traded, with their contract ids. The answer has the currency
        asked for as its single key. It may stand on either side of a pair.

        Args:
            currency: Three-letter code of the currency.

        Returns:
            The pairs.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/currency/pairs`; needs a brokerage session; may be sent again freely; source: recorded,
        note of 2023-03.
        """
        return self._client.send(_list_currency_pairs(currency), options).parsed

    def rate(self, source: str, target: str, *, options: CallOptions | None = None) -> ExchangeRate:
        """Read the exchange rate of two currencies.

        How much of the target currency one unit of the source currency buys. The same currency twice, or an
        unknown one, fails with a 400 or a 500. The release note prints the path as `/iserer/exchangerate` and
        describes both parameters with the same words.

        Args:
            source: Three-letter code of the currency that is converted from.
            target: Three-letter code of the currency that is converted to.

        Returns:
            The rate.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/exchangerate`; needs a brokerage session; may be sent again freely; source: recorded,
        note of 2023-03.
        """
        return self._client.send(_get_exchange_rate(source, target), options).parsed


class AsyncCurrencies:
    """Currency pairs and exchange rates."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def pairs(self, currency: str, *, options: CallOptions | None = None) -> CurrencyPairs:
        """List the pairs of a currency. See `Currencies.pairs`."""
        return (await self._client.send(_list_currency_pairs(currency), options)).parsed

    async def rate(self, source: str, target: str, *, options: CallOptions | None = None) -> ExchangeRate:
        """Read the exchange rate of two currencies. See `Currencies.rate`."""
        return (await self._client.send(_get_exchange_rate(source, target), options)).parsed


share_docs(Currencies, AsyncCurrencies)
