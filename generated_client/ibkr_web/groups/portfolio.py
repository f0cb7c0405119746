# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
"""The group `portfolio` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.portfolio.get_ledger import build_call as _get_ledger
    from ..api.portfolio.list_portfolio_accounts import build_call as _list_portfolio_accounts
    from ..api.portfolio.list_positions import build_call as _list_positions
    from ..models.ledger import Ledger
    from ..models.portfolio_account import PortfolioAccount
    from ..models.portfolio_position import PortfolioPosition

if not TYPE_CHECKING:
    _list_portfolio_accounts = lazy(globals(), "_list_portfolio_accounts", "..api.portfolio.list_portfolio_accounts")
    _list_positions = lazy(globals(), "_list_positions", "..api.portfolio.list_positions")
    _get_ledger = lazy(globals(), "_get_ledger", "..api.portfolio.get_ledger")


class Portfolio:
    """Accounts, positions and balances as the back office sees them. Needs the login only, no brokerage session.
    `list_portfolio_accounts` has to be called once a session before the others."""

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
        page_id: int,
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
            model: Only positions of this model.
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

        `GET /portfolio/{accountId}/positions/{pageId}`; needs a login; may be sent again freely; source:
        recorded.
        """
        return self._client.send(
            _list_positions(
                account_id, page_id, model=model, sort=sort, direction=direction, wait_for_sec_def=wait_for_sec_def
            ),
            options,
        ).parsed

    def ledger(self, account_id: str, *, options: CallOptions | None = None) -> Ledger:
        """Read the balances of an account by currency.

        Cash, values and profits, one entry for each currency and one for `BASE`, which sums all of them in
        the base currency. `timestamp` counts seconds, unlike most times of this API. The accounts of the
        portfolio have to be listed first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The balances.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /portfolio/{accountId}/ledger`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_ledger(account_id), options).parsed


class AsyncPortfolio:
    """Accounts, positions and balances as the back office sees them. Needs the login only, no brokerage session.
    `list_portfolio_accounts` has to be called once a session before the others."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def accounts(self, *, options: CallOptions | None = None) -> list[PortfolioAccount]:
        """List the accounts of the portfolio. See `Portfolio.accounts`."""
        return (await self._client.send(_list_portfolio_accounts(), options)).parsed

    async def positions(
        self,
        account_id: str,
        page_id: int,
        *,
        model: str | None = None,
        sort: str | None = None,
        direction: str | None = None,
        wait_for_sec_def: bool | None = None,
        options: CallOptions | None = None,
    ) -> list[PortfolioPosition]:
        """List the positions of an account, a page at a time. See `Portfolio.positions`."""
        return (
            await self._client.send(
                _list_positions(
                    account_id, page_id, model=model, sort=sort, direction=direction, wait_for_sec_def=wait_for_sec_def
                ),
                options,
            )
        ).parsed

    async def ledger(self, account_id: str, *, options: CallOptions | None = None) -> Ledger:
        """Read the balances of an account by currency. See `Portfolio.ledger`."""
        return (await self._client.send(_get_ledger(account_id), options)).parsed


share_docs(Portfolio, AsyncPortfolio)
