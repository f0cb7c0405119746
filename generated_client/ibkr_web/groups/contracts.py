# Written by the generator from the contract; do not edit.
"""The group `contracts` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.contracts.get_contract_info import build_call as _get_contract_info
    from ..api.contracts.get_contract_info_and_rules import build_call as _get_contract_info_and_rules
    from ..api.contracts.get_contract_rules import build_call as _get_contract_rules
    from ..api.contracts.get_secdef_info import build_call as _get_secdef_info
    from ..api.contracts.get_security_definitions import build_call as _get_security_definitions
    from ..api.contracts.get_trading_schedule import build_call as _get_trading_schedule
    from ..api.contracts.get_venue_schedules import build_call as _get_venue_schedules
    from ..api.contracts.list_algos import build_call as _list_algos
    from ..api.contracts.list_all_conids import build_call as _list_all_conids
    from ..api.contracts.list_bond_filters import build_call as _list_bond_filters
    from ..api.contracts.list_futures import build_call as _list_futures
    from ..api.contracts.list_stocks import build_call as _list_stocks
    from ..api.contracts.list_strikes import build_call as _list_strikes
    from ..api.contracts.search_contracts import build_call as _search_contracts
    from ..api.contracts.search_contracts_by_post import build_call as _search_contracts_by_post
    from ..models.algo_list import AlgoList
    from ..models.contract_info import ContractInfo
    from ..models.contract_info_and_rules import ContractInfoAndRules
    from ..models.contract_match import ContractMatch
    from ..models.contract_rules import ContractRules
    from ..models.contract_rules_request import ContractRulesRequest
    from ..models.contract_search_request import ContractSearchRequest
    from ..models.derivative_contract import DerivativeContract
    from ..models.futures_by_symbol import FuturesBySymbol
    from ..models.issuer_bond_filters import IssuerBondFilters
    from ..models.listed_contract import ListedContract
    from ..models.security_definitions import SecurityDefinitions
    from ..models.stocks_by_symbol import StocksBySymbol
    from ..models.strikes import Strikes
    from ..models.trading_schedule import TradingSchedule
    from ..models.venue_schedule import VenueSchedule

if not TYPE_CHECKING:
    _search_contracts = lazy(globals(), "_search_contracts", "..api.contracts.search_contracts")
    _search_contracts_by_post = lazy(globals(), "_search_contracts_by_post", "..api.contracts.search_contracts_by_post")
    _list_strikes = lazy(globals(), "_list_strikes", "..api.contracts.list_strikes")
    _get_secdef_info = lazy(globals(), "_get_secdef_info", "..api.contracts.get_secdef_info")
    _list_bond_filters = lazy(globals(), "_list_bond_filters", "..api.contracts.list_bond_filters")
    _get_contract_info = lazy(globals(), "_get_contract_info", "..api.contracts.get_contract_info")
    _get_contract_rules = lazy(globals(), "_get_contract_rules", "..api.contracts.get_contract_rules")
    _get_contract_info_and_rules = lazy(
        globals(), "_get_contract_info_and_rules", "..api.contracts.get_contract_info_and_rules"
    )
    _list_algos = lazy(globals(), "_list_algos", "..api.contracts.list_algos")
    _get_security_definitions = lazy(globals(), "_get_security_definitions", "..api.contracts.get_security_definitions")
    _get_venue_schedules = lazy(globals(), "_get_venue_schedules", "..api.contracts.get_venue_schedules")
    _list_stocks = lazy(globals(), "_list_stocks", "..api.contracts.list_stocks")
    _list_futures = lazy(globals(), "_list_futures", "..api.contracts.list_futures")
    _list_all_conids = lazy(globals(), "_list_all_conids", "..api.contracts.list_all_conids")
    _get_trading_schedule = lazy(globals(), "_get_trading_schedule", "..api.contracts.get_trading_schedule")


class Contracts:
    """Find instruments and read what can be ordered. From a symbol to a contract id: `client.contracts.search`,
    or `client.contracts.stocks` and `client.contracts.futures`, which need no brokerage session. From an
    underlying to an option: `client.contracts.search` for the months, `client.contracts.strikes`,
    `client.contracts.secdef_info`."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def search(
        self,
        symbol: str,
        *,
        sec_type: str | None = None,
        name: bool | None = None,
        more: bool | None = None,
        fund: bool | None = None,
        fund_family_conid_ex: str | None = None,
        pattern: bool | None = None,
        referrer: str | None = None,
        options: CallOptions | None = None,
    ) -> list[ContractMatch]:
        """Search instruments by symbol or name.

        The underlyings that carry a symbol or a name, each with the kinds of derivative it has and their
        months. The first hit can be a foreign listing: no order is documented. Has to be called before
        `client.contracts.strikes` and `client.contracts.secdef_info` in a session, which answer nothing
        otherwise.

        The published document lets `symbol` be missing; the broker's prose demands it.

        Args:
            symbol: Symbol, or a part of a name with `name`.
            sec_type: Kind of instrument to search, `STK` unless given; `IND` and `BOND` are documented, `FUT`
                      is in use too.
            name: Search in names of companies instead of symbols.
            more: Ask for more hits.
            fund: Search for funds.
            fund_family_conid_ex: Family of funds to search in.
            pattern: Match symbols that only start like the text.
            referrer: What the search was made for. No source says more.

        Returns:
            The hits; an empty list when there are none.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/secdef/search`; needs a brokerage session; may be sent again freely; source: recorded.
        """
        return self._client.send(
            _search_contracts(
                symbol,
                sec_type=sec_type,
                name=name,
                more=more,
                fund=fund,
                fund_family_conid_ex=fund_family_conid_ex,
                pattern=pattern,
                referrer=referrer,
            ),
            options,
        ).parsed

    def search_by_post(self, body: ContractSearchRequest, *, options: CallOptions | None = None) -> list[ContractMatch]:
        """Search instruments, with the question in a body.

        The same search as the GET. The older of the two forms; it changes nothing.

        Args:
            body: The question.

        Returns:
            The hits; an empty list when there are none.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /iserver/secdef/search`; needs a brokerage session; may be sent again freely; source: recorded.
        """
        return self._client.send(_search_contracts_by_post(body), options).parsed

    def strikes(
        self, conid: int, sectype: str, month: str, *, exchange: str | None = None, options: CallOptions | None = None
    ) -> Strikes:
        """List the strikes of a month.

        Strikes of options or warrants on an underlying that expire in a month. Both lists are empty when the
        underlying was not searched for in this session, so call `client.contracts.search` first. The months
        are those of the search's `sections`.

        Args:
            conid: Contract id of the underlying.
            sectype: Kind of derivative: `OPT`, `FOP` or `WAR`.
            month: Month of expiry, three letters and two digits.
            exchange: Exchange of the derivative, `SMART` unless given.

        Returns:
            The strikes.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/secdef/strikes`; needs a brokerage session and `client.contracts.search(...)` once
        before in the session; may be sent again freely; source: recorded.
        """
        return self._client.send(_list_strikes(conid, sectype, month, exchange=exchange), options).parsed

    def secdef_info(
        self,
        *,
        conid: int | None = None,
        sectype: str | None = None,
        month: str | None = None,
        exchange: str | None = None,
        strike: float | None = None,
        right: str | None = None,
        issuer_id: str | None = None,
        filters: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> list[DerivativeContract] | DerivativeContract:
        """Find the contracts of a derivative by its terms, or read a contract.

        From an underlying and terms to contract ids: options and futures options by month, strike and right,
        futures and warrants by month, bonds by issuer and filters. Without `strike` and `right` all that fit
        are answered. Needs `client.contracts.search` before it in the session.

        With terms the answer is a list; with `conid` alone it is that one contract, as an object.

        Args:
            conid: Contract id of the underlying, or without terms of the contract itself. Left out for bonds.
            sectype: Kind of instrument, such as `OPT`, `FUT`, `WAR`, `CASH`, `CFD` or `BOND`.
            month: Month of expiry, three letters and two digits. Needed for derivatives.
            exchange: Exchange of the derivative.
            strike: Strike, `0` for futures. Needed for options and warrants.
            right: `C` for calls, `P` for puts. Needed for options.
            issuer_id: Issuer of bonds, as the search names it.
            filters: Filters of `client.contracts.bond_filters` as `columnId:value`, sent as one text with
                     commas.

        Returns:
            The contracts that fit the terms, or the contract itself where there are none.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/secdef/info`; needs a brokerage session and `client.contracts.search(...)` once before
        in the session; may be sent again freely; source: recorded.
        """
        return self._client.send(
            _get_secdef_info(
                conid=conid,
                sectype=sectype,
                month=month,
                exchange=exchange,
                strike=strike,
                right=right,
                issuer_id=issuer_id,
                filters=filters,
            ),
            options,
        ).parsed

    def bond_filters(self, symbol: str, issuer_id: str, *, options: CallOptions | None = None) -> IssuerBondFilters:
        """List the filters of an issuer's bonds.

        Maturities, issue dates, coupons and currencies of the bonds of one issuer, for the `filters` of
        `client.contracts.secdef_info`. The issuer's id is found by `client.contracts.search` with
        `secType=BOND`.

        Args:
            symbol: Always `BOND`.
            issuer_id: Issuer whose bonds are wanted, by an id such as `e1400715`.

        Returns:
            The filters.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/secdef/bond-filters`; needs a brokerage session; may be sent again freely; source:
        recorded.
        """
        return self._client.send(_list_bond_filters(symbol, issuer_id), options).parsed

    def info(self, conid: int, *, options: CallOptions | None = None) -> ContractInfo:
        """Read an instrument.

        Names, exchanges, class and terms of one instrument. Fields that do not apply are null or missing.

        Args:
            conid: Contract id, the broker's number of an instrument.

        Returns:
            The instrument.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/contract/{conid}/info`; needs a brokerage session; may be sent again freely; source:
        recorded.
        """
        return self._client.send(_get_contract_info(conid), options).parsed

    def rules(self, body: ContractRulesRequest, *, options: CallOptions | None = None) -> ContractRules:
        """Read the rules for orders in an instrument.

        Order types, times in force, sizes, price steps and prices to start from. Reads only, though it is a
        POST. A 200 can carry `error` instead of rules.

        Args:
            body: The instrument and the side.

        Returns:
            The rules, or why there are none.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `POST /iserver/contract/rules`; needs a brokerage session; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_contract_rules(body), options).parsed

    def info_and_rules(self, conid: int, *, options: CallOptions | None = None) -> ContractInfoAndRules:
        """Read an instrument with the rules for orders.

        `client.contracts.info` and `client.contracts.rules` in one call, for an order that buys.

        Args:
            conid: Contract id, the broker's number of an instrument.

        Returns:
            The instrument and the rules.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/contract/{conid}/info-and-rules`; needs a brokerage session; may be sent again freely;
        source: recorded.
        """
        return self._client.send(_get_contract_info_and_rules(conid), options).parsed

    def algos(
        self,
        conid: int,
        *,
        algos: str | None = None,
        add_description: int | None = None,
        add_params: int | None = None,
        options: CallOptions | None = None,
    ) -> AlgoList:
        """List the algorithms for an instrument.

        Ids of algorithms for a ticket's `strategy` and, when asked for, their parameters for
        `strategyParameters`. An unknown contract id is answered with a 503.

        Args:
            conid: Contract id, the broker's number of an instrument.
            algos: Only these ids, at most eight, separated by semicolons. They are case sensitive. The
                   published document lists two of many.
            add_description: 1 to have descriptions, 0 by default.
            add_params: 1 to have parameters, 0 by default.

        Returns:
            The algorithms.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/contract/{conid}/algos`; needs a brokerage session; may be sent again freely; source:
        recorded.
        """
        return self._client.send(
            _list_algos(conid, algos=algos, add_description=add_description, add_params=add_params), options
        ).parsed

    def definitions(
        self, conids: Sequence[int | str], *, options: CallOptions | None = None
    ) -> SecurityDefinitions | None:
        """Read the definitions of instruments.

        Reference data of up to 200 instruments. Needs the login only, no brokerage session, unlike
        `client.contracts.info`, which has more.

        Args:
            conids: Contract ids, at most 200, sent as one text with commas.

        Returns:
            The definitions.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /trsrv/secdef`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_security_definitions(conids), options).parsed

    def venue_schedules(
        self,
        asset_class: str,
        symbol: str,
        *,
        exchange: str | None = None,
        exchange_filter: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> list[VenueSchedule]:
        """Read trading hours by symbol, venue by venue.

        Hours as weekdays and exceptions, in local time without a date. `client.contracts.trading_schedule`
        has the next days of one instrument in seconds and is easier to use.

        Args:
            asset_class: Kind of instrument: `STK`, `OPT`, `FUT`, `CFD`, `WAR`, `SWP`, `FND`, `BND` or `ICS`.
            symbol: Symbol of the instrument or underlying.
            exchange: Exchange of the instrument.
            exchange_filter: Only these exchanges, sent as one text with commas.

        Returns:
            One entry a venue.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /trsrv/secdef/schedule`; needs a login; may be sent again freely; source: published.
        """
        return self._client.send(
            _get_venue_schedules(asset_class, symbol, exchange=exchange, exchange_filter=exchange_filter), options
        ).parsed

    def stocks(self, symbols: Sequence[str], *, options: CallOptions | None = None) -> StocksBySymbol:
        """List the stocks of symbols.

        All companies and listings that carry a symbol, in no documented order. Pick by `exchange` and `isUS`:
        the first can be a foreign one.

        Args:
            symbols: Symbols in capitals, sent as one text with commas.

        Returns:
            Companies by symbol.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /trsrv/stocks`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_list_stocks(symbols), options).parsed

    def futures(
        self, symbols: Sequence[str], *, exchange: str | None = None, options: CallOptions | None = None
    ) -> FuturesBySymbol:
        """List the futures of symbols.

        All futures of an underlying that have not expired, in no promised order.

        Args:
            symbols: Symbols of underlyings in capitals, sent as one text with commas.
            exchange: Only futures of this exchange.

        Returns:
            Futures by symbol.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /trsrv/futures`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_list_futures(symbols, exchange=exchange), options).parsed

    def all_conids(
        self, exchange: str, *, asset_class: str | None = None, options: CallOptions | None = None
    ) -> list[ListedContract]:
        """List all contract ids of an exchange.

        Every stock that is listed at an exchange, thousands of rows. Foreign exchanges may have none.

        Args:
            exchange: Code of the exchange, such as `NASDAQ`.
            asset_class: Kind of instrument. Only `STK`, the default, is known to work.

        Returns:
            The instruments.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /trsrv/all-conids`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_list_all_conids(exchange, asset_class=asset_class), options).parsed

    def trading_schedule(
        self, conid: int, *, exchange: str | None = None, options: CallOptions | None = None
    ) -> TradingSchedule:
        """Read the trading hours of an instrument.

        Hours of the six days around today, in epoch seconds. Holidays are left out rather than empty.

        Args:
            conid: Contract id.
            exchange: Hours at this exchange instead of the main one.

        Returns:
            The hours by day.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /contract/trading-schedule`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_trading_schedule(conid, exchange=exchange), options).parsed


class AsyncContracts:
    """Find instruments and read what can be ordered. From a symbol to a contract id: `client.contracts.search`,
    or `client.contracts.stocks` and `client.contracts.futures`, which need no brokerage session. From an
    underlying to an option: `client.contracts.search` for the months, `client.contracts.strikes`,
    `client.contracts.secdef_info`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def search(
        self,
        symbol: str,
        *,
        sec_type: str | None = None,
        name: bool | None = None,
        more: bool | None = None,
        fund: bool | None = None,
        fund_family_conid_ex: str | None = None,
        pattern: bool | None = None,
        referrer: str | None = None,
        options: CallOptions | None = None,
    ) -> list[ContractMatch]:
        """Search instruments by symbol or name. See `Contracts.search`."""
        return (
            await self._client.send(
                _search_contracts(
                    symbol,
                    sec_type=sec_type,
                    name=name,
                    more=more,
                    fund=fund,
                    fund_family_conid_ex=fund_family_conid_ex,
                    pattern=pattern,
                    referrer=referrer,
                ),
                options,
            )
        ).parsed

    async def search_by_post(
        self, body: ContractSearchRequest, *, options: CallOptions | None = None
    ) -> list[ContractMatch]:
        """Search instruments, with the question in a body. See `Contracts.search_by_post`."""
        return (await self._client.send(_search_contracts_by_post(body), options)).parsed

    async def strikes(
        self, conid: int, sectype: str, month: str, *, exchange: str | None = None, options: CallOptions | None = None
    ) -> Strikes:
        """List the strikes of a month. See `Contracts.strikes`."""
        return (await self._client.send(_list_strikes(conid, sectype, month, exchange=exchange), options)).parsed

    async def secdef_info(
        self,
        *,
        conid: int | None = None,
        sectype: str | None = None,
        month: str | None = None,
        exchange: str | None = None,
        strike: float | None = None,
        right: str | None = None,
        issuer_id: str | None = None,
        filters: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> list[DerivativeContract] | DerivativeContract:
        """Find the contracts of a derivative by its terms, or read a contract. See `Contracts.secdef_info`."""
        return (
            await self._client.send(
                _get_secdef_info(
                    conid=conid,
                    sectype=sectype,
                    month=month,
                    exchange=exchange,
                    strike=strike,
                    right=right,
                    issuer_id=issuer_id,
                    filters=filters,
                ),
                options,
            )
        ).parsed

    async def bond_filters(
        self, symbol: str, issuer_id: str, *, options: CallOptions | None = None
    ) -> IssuerBondFilters:
        """List the filters of an issuer's bonds. See `Contracts.bond_filters`."""
        return (await self._client.send(_list_bond_filters(symbol, issuer_id), options)).parsed

    async def info(self, conid: int, *, options: CallOptions | None = None) -> ContractInfo:
        """Read an instrument. See `Contracts.info`."""
        return (await self._client.send(_get_contract_info(conid), options)).parsed

    async def rules(self, body: ContractRulesRequest, *, options: CallOptions | None = None) -> ContractRules:
        """Read the rules for orders in an instrument. See `Contracts.rules`."""
        return (await self._client.send(_get_contract_rules(body), options)).parsed

    async def info_and_rules(self, conid: int, *, options: CallOptions | None = None) -> ContractInfoAndRules:
        """Read an instrument with the rules for orders. See `Contracts.info_and_rules`."""
        return (await self._client.send(_get_contract_info_and_rules(conid), options)).parsed

    async def algos(
        self,
        conid: int,
        *,
        algos: str | None = None,
        add_description: int | None = None,
        add_params: int | None = None,
        options: CallOptions | None = None,
    ) -> AlgoList:
        """List the algorithms for an instrument. See `Contracts.algos`."""
        return (
            await self._client.send(
                _list_algos(conid, algos=algos, add_description=add_description, add_params=add_params), options
            )
        ).parsed

    async def definitions(
        self, conids: Sequence[int | str], *, options: CallOptions | None = None
    ) -> SecurityDefinitions | None:
        """Read the definitions of instruments. See `Contracts.definitions`."""
        return (await self._client.send(_get_security_definitions(conids), options)).parsed

    async def venue_schedules(
        self,
        asset_class: str,
        symbol: str,
        *,
        exchange: str | None = None,
        exchange_filter: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> list[VenueSchedule]:
        """Read trading hours by symbol, venue by venue. See `Contracts.venue_schedules`."""
        return (
            await self._client.send(
                _get_venue_schedules(asset_class, symbol, exchange=exchange, exchange_filter=exchange_filter), options
            )
        ).parsed

    async def stocks(self, symbols: Sequence[str], *, options: CallOptions | None = None) -> StocksBySymbol:
        """List the stocks of symbols. See `Contracts.stocks`."""
        return (await self._client.send(_list_stocks(symbols), options)).parsed

    async def futures(
        self, symbols: Sequence[str], *, exchange: str | None = None, options: CallOptions | None = None
    ) -> FuturesBySymbol:
        """List the futures of symbols. See `Contracts.futures`."""
        return (await self._client.send(_list_futures(symbols, exchange=exchange), options)).parsed

    async def all_conids(
        self, exchange: str, *, asset_class: str | None = None, options: CallOptions | None = None
    ) -> list[ListedContract]:
        """List all contract ids of an exchange. See `Contracts.all_conids`."""
        return (await self._client.send(_list_all_conids(exchange, asset_class=asset_class), options)).parsed

    async def trading_schedule(
        self, conid: int, *, exchange: str | None = None, options: CallOptions | None = None
    ) -> TradingSchedule:
        """Read the trading hours of an instrument. See `Contracts.trading_schedule`."""
        return (await self._client.send(_get_trading_schedule(conid, exchange=exchange), options)).parsed


share_docs(Contracts, AsyncContracts)
