# Written by the generator from the contract; do not edit.
"""The group `analyst` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.analyst.get_analyst_allocation import build_call as _get_analyst_allocation
    from ..api.analyst.get_performance import build_call as _get_performance
    from ..api.analyst.get_performance_all_periods import build_call as _get_performance_all_periods
    from ..api.analyst.list_transactions import build_call as _list_transactions
    from ..models.accounts_request import AccountsRequest
    from ..models.analyst_allocation import AnalystAllocation
    from ..models.analyst_allocation_request import AnalystAllocationRequest
    from ..models.performance import Performance
    from ..models.performance_all_periods import PerformanceAllPeriods
    from ..models.performance_request import PerformanceRequest
    from ..models.transaction_history import TransactionHistory
    from ..models.transactions_request import TransactionsRequest

if not TYPE_CHECKING:
    _get_performance = lazy(globals(), "_get_performance", "..api.analyst.get_performance")
    _get_performance_all_periods = lazy(
        globals(), "_get_performance_all_periods", "..api.analyst.get_performance_all_periods"
    )
    _list_transactions = lazy(globals(), "_list_transactions", "..api.analyst.list_transactions")
    _get_analyst_allocation = lazy(globals(), "_get_analyst_allocation", "..api.analyst.get_analyst_allocation")


class Analyst:
    """Performance, transactions and allocation as the broker's portfolio analyst computes them. One call of each
    in 15 minutes."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def performance(self, body: PerformanceRequest, *, options: CallOptions | None = None) -> Performance:
        """Read the performance of accounts over one period.

        Net asset values, cumulative returns and returns by month of the accounts taken together. Returns are
        fractions: 0.01 is one per cent. One call in 15 minutes, and a refused one counts too.

        Args:
            body: Whose performance, and over which period.

        Returns:
            The performance.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /pa/performance`; needs a login; at most 1 in 900 s; is never sent again once it has left;
        source: recorded.
        """
        return self._client.send(_get_performance(body), options).parsed

    def all_periods(
        self, body: AccountsRequest, *, param: str | None = None, options: CallOptions | None = None
    ) -> PerformanceAllPeriods:
        """Read the performance of accounts over all periods at once.

        For each account and each period that it has lived through: net asset values and cumulative returns,
        as fractions. The accounts are keys beside the other members of the answer, and the periods are keys
        beside the other members of an account. On days without data a filler value was seen. One call in 15
        minutes, and a refused one counts too.

        Args:
            param: Named by the published document, which does not say what for.
            body: Whose performance.

        Returns:
            The performance.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /pa/allperiods`; needs a login; at most 1 in 900 s; is never sent again once it has left;
        source: recorded.
        """
        return self._client.send(_get_performance_all_periods(body, param=param), options).parsed

    def transactions(self, body: TransactionsRequest, *, options: CallOptions | None = None) -> TransactionHistory:
        """List the transactions in instruments, with what they realised.

        Purchases, sales, dividends and transfers of the last days in the instruments that are named.
        Accounts, instruments and currency are all needed, although the published document calls none of them
        so; without one the answer is a 400. One call in 15 minutes, and a refused one counts too.

        Args:
            body: Whose transactions, and in what.

        Returns:
            The transactions.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /pa/transactions`; needs a login; at most 1 in 900 s; is never sent again once it has left;
        source: recorded.
        """
        return self._client.send(_list_transactions(body), options).parsed

    def allocation(self, body: AnalystAllocationRequest, *, options: CallOptions | None = None) -> AnalystAllocation:
        """Read how accounts are spread over classes, sectors, regions or countries.

        Value and weight of each category, long and short apart, of the accounts taken together. Weights are
        fractions of their side. Figures of today come only where all accounts have the currency asked for as
        their base; otherwise those of the last working day. One call in 15 minutes, and a refused one counts
        too.

        Args:
            body: Whose allocation, and by what.

        Returns:
            The allocation.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /pa/allocation`; needs a login; at most 1 in 900 s; is never sent again once it has left;
        source: recorded.
        """
        return self._client.send(_get_analyst_allocation(body), options).parsed


class AsyncAnalyst:
    """Performance, transactions and allocation as the broker's portfolio analyst computes them. One call of each
    in 15 minutes."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def performance(self, body: PerformanceRequest, *, options: CallOptions | None = None) -> Performance:
        """Read the performance of accounts over one period. See `Analyst.performance`."""
        return (await self._client.send(_get_performance(body), options)).parsed

    async def all_periods(
        self, body: AccountsRequest, *, param: str | None = None, options: CallOptions | None = None
    ) -> PerformanceAllPeriods:
        """Read the performance of accounts over all periods at once. See `Analyst.all_periods`."""
        return (await self._client.send(_get_performance_all_periods(body, param=param), options)).parsed

    async def transactions(
        self, body: TransactionsRequest, *, options: CallOptions | None = None
    ) -> TransactionHistory:
        """List the transactions in instruments, with what they realised. See `Analyst.transactions`."""
        return (await self._client.send(_list_transactions(body), options)).parsed

    async def allocation(
        self, body: AnalystAllocationRequest, *, options: CallOptions | None = None
    ) -> AnalystAllocation:
        """Read how accounts are spread over classes, sectors, regions or countries. See `Analyst.allocation`."""
        return (await self._client.send(_get_analyst_allocation(body), options)).parsed


share_docs(Analyst, AsyncAnalyst)
