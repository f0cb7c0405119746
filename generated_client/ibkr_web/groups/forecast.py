# Written by the generator from the contract; do not edit.
"""The group `forecast` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.forecast.get_forecast_contract import build_call as _get_forecast_contract
    from ..api.forecast.get_forecast_market import build_call as _get_forecast_market
    from ..api.forecast.get_forecast_rules import build_call as _get_forecast_rules
    from ..api.forecast.list_forecast_categories import build_call as _list_forecast_categories
    from ..api.forecast.list_forecast_schedules import build_call as _list_forecast_schedules
    from ..models.forecast_categories import ForecastCategories
    from ..models.forecast_contract_details import ForecastContractDetails
    from ..models.forecast_market import ForecastMarket
    from ..models.forecast_rules import ForecastRules
    from ..models.forecast_schedules import ForecastSchedules

if not TYPE_CHECKING:
    _list_forecast_categories = lazy(globals(), "_list_forecast_categories", "..api.forecast.list_forecast_categories")
    _get_forecast_market = lazy(globals(), "_get_forecast_market", "..api.forecast.get_forecast_market")
    _get_forecast_contract = lazy(globals(), "_get_forecast_contract", "..api.forecast.get_forecast_contract")
    _get_forecast_rules = lazy(globals(), "_get_forecast_rules", "..api.forecast.get_forecast_rules")
    _list_forecast_schedules = lazy(globals(), "_list_forecast_schedules", "..api.forecast.list_forecast_schedules")


class Forecast:
    """Event contracts, yes or no to an outcome. They took the place of the calls that the release notes name."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def categories(self, *, options: CallOptions | None = None) -> ForecastCategories:
        """List the categories of event contracts.

        All categories with their markets, flat: follow `parent_id` for the tree.

        Returns:
            The categories.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /forecast/category/tree`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_list_forecast_categories(), options).parsed

    def market(
        self, underlying_conid: int, *, exchange: str | None = None, options: CallOptions | None = None
    ) -> ForecastMarket:
        """Read a market of event contracts.

        The outcomes of a question, each with a contract for yes and one for no. Orders buy either; nothing is
        sold short.

        Args:
            underlying_conid: Contract id of the market, as the categories name it.
            exchange: Exchange, `FORECASTX` unless given.

        Returns:
            The market.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /forecast/contract/market`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_forecast_market(underlying_conid, exchange=exchange), options).parsed

    def details(self, conid: int, *, options: CallOptions | None = None) -> ForecastContractDetails:
        """Read an event contract.

        One contract with its question, and the contract ids of both answers.

        Args:
            conid: Contract id of an event contract.

        Returns:
            The contract.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /forecast/contract/details`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_forecast_contract(conid), options).parsed

    def rules(self, conid: int, *, options: CallOptions | None = None) -> ForecastRules:
        """Read how an event contract is settled.

        Source, times and payout of one event contract. Times count seconds, unlike most of this API.

        Args:
            conid: Contract id of an event contract.

        Returns:
            The rules.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /forecast/contract/rules`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_forecast_rules(conid), options).parsed

    def schedules(self, conid: int, *, options: CallOptions | None = None) -> ForecastSchedules:
        """Read when an event contract trades.

        Hours by day of the week, written for people, in the time zone of the exchange.

        Args:
            conid: Contract id of an event contract.

        Returns:
            The hours.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /forecast/contract/schedules`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_list_forecast_schedules(conid), options).parsed


class AsyncForecast:
    """Event contracts, yes or no to an outcome. They took the place of the calls that the release notes name."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def categories(self, *, options: CallOptions | None = None) -> ForecastCategories:
        """List the categories of event contracts. See `Forecast.categories`."""
        return (await self._client.send(_list_forecast_categories(), options)).parsed

    async def market(
        self, underlying_conid: int, *, exchange: str | None = None, options: CallOptions | None = None
    ) -> ForecastMarket:
        """Read a market of event contracts. See `Forecast.market`."""
        return (await self._client.send(_get_forecast_market(underlying_conid, exchange=exchange), options)).parsed

    async def details(self, conid: int, *, options: CallOptions | None = None) -> ForecastContractDetails:
        """Read an event contract. See `Forecast.details`."""
        return (await self._client.send(_get_forecast_contract(conid), options)).parsed

    async def rules(self, conid: int, *, options: CallOptions | None = None) -> ForecastRules:
        """Read how an event contract is settled. See `Forecast.rules`."""
        return (await self._client.send(_get_forecast_rules(conid), options)).parsed

    async def schedules(self, conid: int, *, options: CallOptions | None = None) -> ForecastSchedules:
        """Read when an event contract trades. See `Forecast.schedules`."""
        return (await self._client.send(_list_forecast_schedules(conid), options)).parsed


share_docs(Forecast, AsyncForecast)
