# Written by the generator from the contract; do not edit.
"""The group `portfolio` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.portfolio.get_account_meta import build_call as _get_account_meta
    from ..api.portfolio.get_combined_allocation import build_call as _get_combined_allocation
    from ..api.portfolio.get_ledger import build_call as _get_ledger
    from ..api.portfolio.get_portfolio_allocation import build_call as _get_portfolio_allocation
    from ..api.portfolio.get_portfolio_summary import build_call as _get_portfolio_summary
    from ..api.portfolio.get_position import build_call as _get_position
    from ..api.portfolio.get_position2 import build_call as _get_position2
    from ..api.portfolio.invalidate_positions import build_call as _invalidate_positions
    from ..api.portfolio.list_combo_positions import build_call as _list_combo_positions
    from ..api.portfolio.list_portfolio_accounts import build_call as _list_portfolio_accounts
    from ..api.portfolio.list_positions import build_call as _list_positions
    from ..api.portfolio.list_positions2 import build_call as _list_positions2
    from ..api.portfolio.list_positions_by_conid import build_call as _list_positions_by_conid
    from ..api.portfolio.list_subaccounts import build_call as _list_subaccounts
    from ..api.portfolio.list_subaccounts2 import build_call as _list_subaccounts2
    from ..models.accounts_request import AccountsRequest
    from ..models.cache_invalidated import CacheInvalidated
    from ..models.combo_position import ComboPosition
    from ..models.ledger import Ledger
    from ..models.live_position import LivePosition
    from ..models.portfolio_account import PortfolioAccount
    from ..models.portfolio_allocation import PortfolioAllocation
    from ..models.portfolio_position import PortfolioPosition
    from ..models.portfolio_summary import PortfolioSummary
    from ..models.positions_by_account import PositionsByAccount
    from ..models.subaccounts_page import SubaccountsPage

if not TYPE_CHECKING:
    _list_portfolio_accounts = lazy(globals(), "_list_portfolio_accounts", "..api.portfolio.list_portfolio_accounts")
    _list_positions = lazy(globals(), "_list_positions", "..api.portfolio.list_positions")
    _get_ledger = lazy(globals(), "_get_ledger", "..api.portfolio.get_ledger")
    _list_subaccounts = lazy(globals(), "_list_subaccounts", "..api.portfolio.list_subaccounts")
    _list_subaccounts2 = lazy(globals(), "_list_subaccounts2", "..api.portfolio.list_subaccounts2")
    _get_account_meta = lazy(globals(), "_get_account_meta", "..api.portfolio.get_account_meta")
    _get_portfolio_summary = lazy(globals(), "_get_portfolio_summary", "..api.portfolio.get_portfolio_summary")
    _get_portfolio_allocation = lazy(globals(), "_get_portfolio_allocation", "..api.portfolio.get_portfolio_allocation")
    _get_combined_allocation = lazy(globals(), "_get_combined_allocation", "..api.portfolio.get_combined_allocation")
    _get_position = lazy(globals(), "_get_position", "..api.portfolio.get_position")
    _list_positions_by_conid = lazy(globals(), "_list_positions_by_conid", "..api.portfolio.list_positions_by_conid")
    _invalidate_positions = lazy(globals(), "_invalidate_positions", "..api.portfolio.invalidate_positions")
    _list_combo_positions = lazy(globals(), "_list_combo_positions", "..api.portfolio.list_combo_positions")
    _get_position2 = lazy(globals(), "_get_position2", "..api.portfolio.get_position2")
    _list_positions2 = lazy(globals(), "_list_positions2", "..api.portfolio.list_positions2")


class Portfolio:
    """Accounts, positions and balances as the back office sees them. Needs the login only, no brokerage session.
    `client.portfolio.accounts` has to be called once a session before the others."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def accounts(self, *, options: CallOptions | None = None) -> list[PortfolioAccount]:
        """List the accounts of the portfolio.

        Every account that the login may see, with its base currency, kind and permissions. Has to be called
        once in a session before any other call below `/portfolio`. Needs the login only, no brokerage
        session.

        Returns:
            The accounts.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/accounts`; needs a login; at most 1 in 5 s; may be sent again freely; source:
        recorded, note of 2023-10.
        """
        return self._client.send(_list_portfolio_accounts(), options).parsed

    def positions(
        self,
        account_id: str,
        page_id: int = 0,
        *,
        model: str | None = None,
        sort: str | None = None,
        direction: str | None = None,
        wait_for_sec_def: bool | None = None,
        options: CallOptions | None = None,
    ) -> list[PortfolioPosition]:
        """List the positions of an account, a page at a time.

        Positions as the back office sees them; they can lag a trade by a while. Read pages until one has less
        than 100 rows. The accounts of the portfolio have to be listed first. The first read may lack names
        and tickers.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            page_id: Page, from 0. A page has at most 100 rows, and the page after the last one is empty.
            model: Only what belongs to this model. Written `MP.` and the name of the model, which is case
                   sensitive.
            sort: Name of the column to sort by.
            direction: `a` sorts up, `d` sorts down.
            wait_for_sec_def: Wait until the names of all instruments are there.

        Returns:
            One page.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/{accountId}/positions/{pageId}`; needs a login and `client.portfolio.accounts()` once
        before in the session; may be sent again freely; source: recorded.
        """
        try:
            call = _list_positions(
                account_id, page_id, model=model, sort=sort, direction=direction, wait_for_sec_def=wait_for_sec_def
            )
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def ledger(self, account_id: str, *, model: str | None = None, options: CallOptions | None = None) -> Ledger:
        """Read the balances of an account by currency.

        Cash, values and profits, one entry for each currency and one for `BASE`, which sums all of them in
        the base currency. `timestamp` counts seconds, unlike most times of this API. The accounts of the
        portfolio have to be listed first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            model: Only what belongs to this model. Written `MP.` and the name of the model, which is case
                   sensitive.

        Returns:
            The balances.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/{accountId}/ledger`; needs a login and `client.portfolio.accounts()` once before in
        the session; may be sent again freely; source: recorded.
        """
        try:
            call = _get_ledger(account_id, model=model)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def subaccounts(self, *, options: CallOptions | None = None) -> list[PortfolioAccount]:
        """List the accounts below an advisor or broker.

        The same rows as the list of accounts, at most 100 of them; `client.portfolio.subaccounts2` reads
        more, a page at a time. Counts as the list of accounts that has to be read before any other call below
        `/portfolio`. A single account lists itself.

        Returns:
            The accounts.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/subaccounts`; needs a login; at most 1 in 5 s; may be sent again freely; source:
        recorded.
        """
        return self._client.send(_list_subaccounts(), options).parsed

    def subaccounts2(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        nocache: bool | None = None,
        options: CallOptions | None = None,
    ) -> SubaccountsPage | list[PortfolioAccount]:
        """List the accounts below an advisor or broker, a page at a time.

        For more than 100 accounts. Newer documents describe a page with its number; what was recorded is the
        bare list. Counts as the list of accounts that has to be read before any other call below
        `/portfolio`.

        Args:
            page: Page, from 0.
            page_size: Accounts on a page, at most 1000.
            nocache: Read afresh instead of from the broker's cache.

        Returns:
            The accounts.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/subaccounts2`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_list_subaccounts2(page=page, page_size=page_size, nocache=nocache), options).parsed

    def meta(self, account_id: str, *, options: CallOptions | None = None) -> PortfolioAccount:
        """Read what kind of account one is.

        One row of the list of accounts: base currency, kind, permissions. The accounts of the portfolio have
        to be listed first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The account.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/{accountId}/meta`; needs a login and `client.portfolio.accounts()` once before in the
        session; may be sent again freely; source: recorded.
        """
        try:
            call = _get_account_meta(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def summary(
        self, account_id: str, *, model: str | None = None, options: CallOptions | None = None
    ) -> PortfolioSummary:
        """Read about 110 figures of an account.

        From the name of a figure, in lower case, to its value. A suffix tells the segment: `-s` securities,
        `-c` commodities. Which ones are there depends on the account, so look a figure up and expect it to be
        missing. The accounts of the portfolio have to be listed first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            model: Only what belongs to this model. Written `MP.` and the name of the model, which is case
                   sensitive.

        Returns:
            The figures.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/{accountId}/summary`; needs a login and `client.portfolio.accounts()` once before in
        the session; may be sent again freely; source: recorded.
        """
        try:
            call = _get_portfolio_summary(account_id, model=model)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def allocation(
        self, account_id: str, *, model: str | None = None, options: CallOptions | None = None
    ) -> PortfolioAllocation:
        """Read how the value of an account is spread.

        Values by asset class, sector and group of sectors, long and short apart, in the base currency of the
        account. Values of short positions are negative. The accounts of the portfolio have to be listed
        first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            model: Only what belongs to this model. Written `MP.` and the name of the model, which is case
                   sensitive.

        Returns:
            The values.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/{accountId}/allocation`; needs a login and `client.portfolio.accounts()` once before
        in the session; may be sent again freely; source: recorded.
        """
        try:
            call = _get_portfolio_allocation(account_id, model=model)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def combined_allocation(self, body: AccountsRequest, *, options: CallOptions | None = None) -> PortfolioAllocation:
        """Read how the value of several accounts is spread.

        The same answer as for one account, summed over all that are named. The call is in no current document
        of the broker and works all the same. The accounts of the portfolio have to be listed first.

        Args:
            body: The accounts.

        Returns:
            The values.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /portfolio/allocation`; needs a login and `client.portfolio.accounts()` once before in the
        session; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_combined_allocation(body), options).parsed

    def position(self, account_id: str, conid: int, *, options: CallOptions | None = None) -> list[PortfolioPosition]:
        """Read the position of an account in one instrument.

        One row for each model that holds the instrument, usually one; none where there is no position. The
        accounts of the portfolio have to be listed first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            conid: Contract id, the broker's number of an instrument.

        Returns:
            The position.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/{accountId}/position/{conid}`; needs a login and `client.portfolio.accounts()` once
        before in the session; may be sent again freely; source: recorded.
        """
        try:
            call = _get_position(account_id, conid)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def positions_by_conid(self, conid: int, *, options: CallOptions | None = None) -> PositionsByAccount:
        """List the positions of all accounts in one instrument.

        From account to its rows. The published document shows one row where the wire has a list. The accounts
        of the portfolio have to be listed first.

        Args:
            conid: Contract id, the broker's number of an instrument.

        Returns:
            The positions.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/positions/{conid}`; needs a login and `client.portfolio.accounts()` once before in the
        session; may be sent again freely; source: recorded.
        """
        return self._client.send(_list_positions_by_conid(conid), options).parsed

    def invalidate(self, account_id: str, *, options: CallOptions | None = None) -> CacheInvalidated:
        """Drop the cached positions of an account.

        The next read of the positions comes from the back office instead of the broker's cache. Use it after
        a trade that the positions do not show yet. The accounts of the portfolio have to be listed first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The cache is empty.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /portfolio/{accountId}/positions/invalidate`; needs a login and `client.portfolio.accounts()`
        once before in the session; may be sent again freely; source: recorded.
        """
        try:
            call = _invalidate_positions(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def combos(
        self, account_id: str, *, nocache: bool | None = None, options: CallOptions | None = None
    ) -> list[ComboPosition]:
        """List the positions that were bought as combinations.

        Spreads and other combinations with their legs. The legs are in the ordinary list of positions too. An
        account without any answers an empty list, or, as some have seen, a 500. The accounts of the portfolio
        have to be listed first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            nocache: Read afresh instead of from the broker's cache.

        Returns:
            The combinations.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/{accountId}/combo/positions`; needs a login and `client.portfolio.accounts()` once
        before in the session; may be sent again freely; source: recorded.
        """
        try:
            call = _list_combo_positions(account_id, nocache=nocache)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def position2(self, account_id: str, conid: int, *, options: CallOptions | None = None) -> list[LivePosition]:
        """Read the position of an account in one instrument, close to real time.

        One row for each model that holds the instrument, usually one; none where there is no position. The
        rows are those of `client.portfolio.positions2`, without the cache of the paged list. No document of
        the broker names the call; it was seen to answer in 2024. The accounts of the portfolio have to be
        listed first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            conid: Contract id, the broker's number of an instrument.

        Returns:
            The position.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio2/{accountId}/position/{conid}`; needs a login and `client.portfolio.accounts()` once
        before in the session; may be sent again freely; source: recorded.
        """
        try:
            call = _get_position2(account_id, conid)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def positions2(
        self,
        account_id: str,
        *,
        model: str | None = None,
        sort: str | None = None,
        direction: str | None = None,
        options: CallOptions | None = None,
    ) -> list[LivePosition]:
        """List all positions of an account, close to real time.

        All positions in one answer, without the cache of the paged list. The names differ from those:
        `description`, `marketPrice`, `marketValue`, `secType`. `conid` is text on the wire. The accounts of
        the portfolio have to be listed first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            model: Only what belongs to this model. Written `MP.` and the name of the model, which is case
                   sensitive.
            sort: Name of the column to sort by.
            direction: `a` sorts up, `d` sorts down.

        Returns:
            The positions.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio2/{accountId}/positions`; needs a login and `client.portfolio.accounts()` once before
        in the session; may be sent again freely; source: recorded.
        """
        try:
            call = _list_positions2(account_id, model=model, sort=sort, direction=direction)
        finally:
            del account_id
        return self._client.send(call, options).parsed


class AsyncPortfolio:
    """Accounts, positions and balances as the back office sees them. Needs the login only, no brokerage session.
    `client.portfolio.accounts` has to be called once a session before the others."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def accounts(self, *, options: CallOptions | None = None) -> list[PortfolioAccount]:
        """List the accounts of the portfolio. See `Portfolio.accounts`."""
        return (await self._client.send(_list_portfolio_accounts(), options)).parsed

    async def positions(
        self,
        account_id: str,
        page_id: int = 0,
        *,
        model: str | None = None,
        sort: str | None = None,
        direction: str | None = None,
        wait_for_sec_def: bool | None = None,
        options: CallOptions | None = None,
    ) -> list[PortfolioPosition]:
        """List the positions of an account, a page at a time. See `Portfolio.positions`."""
        try:
            call = _list_positions(
                account_id, page_id, model=model, sort=sort, direction=direction, wait_for_sec_def=wait_for_sec_def
            )
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def ledger(self, account_id: str, *, model: str | None = None, options: CallOptions | None = None) -> Ledger:
        """Read the balances of an account by currency. See `Portfolio.ledger`."""
        try:
            call = _get_ledger(account_id, model=model)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def subaccounts(self, *, options: CallOptions | None = None) -> list[PortfolioAccount]:
        """List the accounts below an advisor or broker. See `Portfolio.subaccounts`."""
        return (await self._client.send(_list_subaccounts(), options)).parsed

    async def subaccounts2(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        nocache: bool | None = None,
        options: CallOptions | None = None,
    ) -> SubaccountsPage | list[PortfolioAccount]:
        """List the accounts below an advisor or broker, a page at a time. See `Portfolio.subaccounts2`."""
        return (
            await self._client.send(_list_subaccounts2(page=page, page_size=page_size, nocache=nocache), options)
        ).parsed

    async def meta(self, account_id: str, *, options: CallOptions | None = None) -> PortfolioAccount:
        """Read what kind of account one is. See `Portfolio.meta`."""
        try:
            call = _get_account_meta(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def summary(
        self, account_id: str, *, model: str | None = None, options: CallOptions | None = None
    ) -> PortfolioSummary:
        """Read about 110 figures of an account. See `Portfolio.summary`."""
        try:
            call = _get_portfolio_summary(account_id, model=model)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def allocation(
        self, account_id: str, *, model: str | None = None, options: CallOptions | None = None
    ) -> PortfolioAllocation:
        """Read how the value of an account is spread. See `Portfolio.allocation`."""
        try:
            call = _get_portfolio_allocation(account_id, model=model)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def combined_allocation(
        self, body: AccountsRequest, *, options: CallOptions | None = None
    ) -> PortfolioAllocation:
        """Read how the value of several accounts is spread. See `Portfolio.combined_allocation`."""
        return (await self._client.send(_get_combined_allocation(body), options)).parsed

    async def position(
        self, account_id: str, conid: int, *, options: CallOptions | None = None
    ) -> list[PortfolioPosition]:
        """Read the position of an account in one instrument. See `Portfolio.position`."""
        try:
            call = _get_position(account_id, conid)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def positions_by_conid(self, conid: int, *, options: CallOptions | None = None) -> PositionsByAccount:
        """List the positions of all accounts in one instrument. See `Portfolio.positions_by_conid`."""
        return (await self._client.send(_list_positions_by_conid(conid), options)).parsed

    async def invalidate(self, account_id: str, *, options: CallOptions | None = None) -> CacheInvalidated:
        """Drop the cached positions of an account. See `Portfolio.invalidate`."""
        try:
            call = _invalidate_positions(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def combos(
        self, account_id: str, *, nocache: bool | None = None, options: CallOptions | None = None
    ) -> list[ComboPosition]:
        """List the positions that were bought as combinations. See `Portfolio.combos`."""
        try:
            call = _list_combo_positions(account_id, nocache=nocache)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def position2(self, account_id: str, conid: int, *, options: CallOptions | None = None) -> list[LivePosition]:
        """Read the position of an account in one instrument, close to real time. See `Portfolio.position2`."""
        try:
            call = _get_position2(account_id, conid)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def positions2(
        self,
        account_id: str,
        *,
        model: str | None = None,
        sort: str | None = None,
        direction: str | None = None,
        options: CallOptions | None = None,
    ) -> list[LivePosition]:
        """List all positions of an account, close to real time. See `Portfolio.positions2`."""
        try:
            call = _list_positions2(account_id, model=model, sort=sort, direction=direction)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed


share_docs(Portfolio, AsyncPortfolio)
