# Written by the generator from the contract; do not edit.
"""The group `accounts` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import UnknownObject

    from ..api.accounts.get_account_summary import build_call as _get_account_summary
    from ..api.accounts.get_available_funds import build_call as _get_available_funds
    from ..api.accounts.get_balances import build_call as _get_balances
    from ..api.accounts.get_margins import build_call as _get_margins
    from ..api.accounts.get_market_values import build_call as _get_market_values
    from ..api.accounts.get_partitioned_pnl import build_call as _get_partitioned_pnl
    from ..api.accounts.get_signatures_and_owners import build_call as _get_signatures_and_owners
    from ..api.accounts.list_brokerage_accounts import build_call as _list_brokerage_accounts
    from ..api.accounts.search_dynamic_accounts import build_call as _search_dynamic_accounts
    from ..api.accounts.set_dynamic_account import build_call as _set_dynamic_account
    from ..api.accounts.switch_account import build_call as _switch_account
    from ..models.account_already_selected import AccountAlreadySelected
    from ..models.account_choice import AccountChoice
    from ..models.account_selection import AccountSelection
    from ..models.account_summary import AccountSummary
    from ..models.available_funds import AvailableFunds
    from ..models.balances import Balances
    from ..models.brokerage_accounts import BrokerageAccounts
    from ..models.dynamic_accounts import DynamicAccounts
    from ..models.margins import Margins
    from ..models.market_values import MarketValues
    from ..models.partitioned_pnl import PartitionedPnl
    from ..models.signatures_and_owners import SignaturesAndOwners

if not TYPE_CHECKING:
    _list_brokerage_accounts = lazy(globals(), "_list_brokerage_accounts", "..api.accounts.list_brokerage_accounts")
    _switch_account = lazy(globals(), "_switch_account", "..api.accounts.switch_account")
    _search_dynamic_accounts = lazy(globals(), "_search_dynamic_accounts", "..api.accounts.search_dynamic_accounts")
    _set_dynamic_account = lazy(globals(), "_set_dynamic_account", "..api.accounts.set_dynamic_account")
    _get_signatures_and_owners = lazy(
        globals(), "_get_signatures_and_owners", "..api.accounts.get_signatures_and_owners"
    )
    _get_account_summary = lazy(globals(), "_get_account_summary", "..api.accounts.get_account_summary")
    _get_available_funds = lazy(globals(), "_get_available_funds", "..api.accounts.get_available_funds")
    _get_balances = lazy(globals(), "_get_balances", "..api.accounts.get_balances")
    _get_margins = lazy(globals(), "_get_margins", "..api.accounts.get_margins")
    _get_market_values = lazy(globals(), "_get_market_values", "..api.accounts.get_market_values")
    _get_partitioned_pnl = lazy(globals(), "_get_partitioned_pnl", "..api.accounts.get_partitioned_pnl")


class Accounts:
    """Accounts that can be traded, dynamic accounts, owners."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def list(self, *, options: CallOptions | None = None) -> BrokerageAccounts:
        """List the accounts that can be traded.

        The accounts of this session, what each can do, and which one is selected. Call it once after the
        brokerage session was opened: until then snapshots, live orders, changes and cancellations are refused
        with the request to query the accounts first.

        Returns:
            The accounts.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/accounts`; needs a brokerage session; may be sent again freely; source: recorded.
        """
        return self._client.send(_list_brokerage_accounts(), options).parsed

    def switch(
        self, body: AccountChoice, *, options: CallOptions | None = None
    ) -> AccountSelection | AccountAlreadySelected | UnknownObject:
        """Select an account.

        Selects the account that calls without an account id use. Selecting the selected account changes
        nothing and answers another form (some have seen status 501 instead). An unknown account fails with a
        500 and `Invalid account ID`.

        Args:
            body: The account.

        Returns:
            The account is selected.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 501, 503.

        `POST /iserver/account`; needs a brokerage session; is never sent again once it has left; source:
        recorded.
        """
        return self._client.send(_switch_account(body), options).parsed

    def search_dynamic(self, search_pattern: str, *, options: CallOptions | None = None) -> DynamicAccounts:
        """Find dynamic accounts.

        Finds accounts by the beginning of their id. Only for brokers whose user has the property DYNACCT
        (`allowDynAccount` in the list of accounts), which have to find and set an account before using it.
        Everybody else gets a 503.

        Args:
            search_pattern: Account id or the beginning of one. The release note calls it `accountId`.

        Returns:
            The accounts that match.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/search/{searchPattern}`; needs a brokerage session; may be sent again freely;
        source: recorded, note of 2023-04.
        """
        return self._client.send(_search_dynamic_accounts(search_pattern), options).parsed

    def set_dynamic(self, body: AccountChoice, *, options: CallOptions | None = None) -> AccountSelection:
        """Set the dynamic account.

        Sets the account that was found by search, for users with the property DYNACCT. Everybody else gets a
        503, some a 401. The release note puts `acctId` into the query; the published document puts it into
        the body, as here.

        Args:
            body: The account.

        Returns:
            The account is set.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /iserver/dynaccount`; needs a brokerage session; is never sent again once it has left; source:
        recorded, note of 2023-04.
        """
        return self._client.send(_set_dynamic_account(body), options).parsed

    def owners(self, account_id: str, *, options: CallOptions | None = None) -> SignaturesAndOwners:
        """Read who signs for an account and whose it is.

        The users with a right on the account, the persons or companies behind them, and the names of those
        who signed. Works without a brokerage session. The release note also mentions `/user/signatures`,
        which is this call under a name that never existed.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            Users, owners and signatures.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /acesws/{accountId}/signatures-and-owners`; needs a login; may be sent again freely; source:
        recorded, note of 2023-02.
        """
        try:
            call = _get_signatures_and_owners(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def summary(self, account_id: str, *, options: CallOptions | None = None) -> AccountSummary:
        """Read balances and margins of an account at a glance.

        Figures of the whole account in its base currency, as numbers. The published document declares whole
        numbers; fractions occur. The four calls below this one divide the same figures by segment, as text.
        The list of accounts has to be read first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The figures.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/{accountId}/summary`; needs a brokerage session and the brokerage accounts
        listed once before; may be sent again freely; source: recorded.
        """
        try:
            call = _get_account_summary(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def available_funds(self, account_id: str, *, options: CallOptions | None = None) -> AvailableFunds:
        """Read what can be traded or withdrawn, by segment.

        From segment (`total`, `securities`, `commodities`, `Crypto at Paxos`) to its figures. Amounts are
        text with their currency (`1,250 USD`). The list of accounts has to be read first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The segments.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/{accountId}/summary/available_funds`; needs a brokerage session and the
        brokerage accounts listed once before; may be sent again freely; source: recorded.
        """
        try:
            call = _get_available_funds(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def balances(self, account_id: str, *, options: CallOptions | None = None) -> Balances:
        """Read cash and liquidation values, by segment.

        From segment (`total`, `securities`, `commodities`, `Crypto at Paxos`) to its figures. Amounts are
        text with their currency (`1,250 USD`). The list of accounts has to be read first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The segments.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/{accountId}/summary/balances`; needs a brokerage session and the brokerage
        accounts listed once before; may be sent again freely; source: recorded.
        """
        try:
            call = _get_balances(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def margins(self, account_id: str, *, options: CallOptions | None = None) -> Margins:
        """Read margin requirements, by segment.

        From segment (`total`, `securities`, `commodities`, `Crypto at Paxos`) to its figures. Amounts are
        text with their currency (`1,250 USD`). The list of accounts has to be read first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The segments.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/{accountId}/summary/margins`; needs a brokerage session and the brokerage
        accounts listed once before; may be sent again freely; source: recorded.
        """
        try:
            call = _get_margins(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def market_value(self, account_id: str, *, options: CallOptions | None = None) -> MarketValues:
        """Read the value of each kind of instrument, by currency.

        From currency to the values held in it. Unlike the other parts of the summary the amounts name no
        currency (`1,250`): it is the key. Other keys than currencies occur, for totals. The list of accounts
        has to be read first.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The currencies.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/{accountId}/summary/market_value`; needs a brokerage session and the brokerage
        accounts listed once before; may be sent again freely; source: recorded.
        """
        try:
            call = _get_market_values(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def pnl(self, *, options: CallOptions | None = None) -> PartitionedPnl:
        """Read profit and loss by account and model.

        One row for each account and model, in the base currency. The key is the account, a dot, and `Core` or
        the name of a model. The first call of a session answers without rows: call again. The list of
        accounts has to be read first.

        Returns:
            The rows.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/pnl/partitioned`; needs a brokerage session and the brokerage accounts listed
        once before; at most 1 in 5 s; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_partitioned_pnl(), options).parsed


class AsyncAccounts:
    """Accounts that can be traded, dynamic accounts, owners."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def list(self, *, options: CallOptions | None = None) -> BrokerageAccounts:
        """List the accounts that can be traded. See `Accounts.list`."""
        return (await self._client.send(_list_brokerage_accounts(), options)).parsed

    async def switch(
        self, body: AccountChoice, *, options: CallOptions | None = None
    ) -> AccountSelection | AccountAlreadySelected | UnknownObject:
        """Select an account. See `Accounts.switch`."""
        return (await self._client.send(_switch_account(body), options)).parsed

    async def search_dynamic(self, search_pattern: str, *, options: CallOptions | None = None) -> DynamicAccounts:
        """Find dynamic accounts. See `Accounts.search_dynamic`."""
        return (await self._client.send(_search_dynamic_accounts(search_pattern), options)).parsed

    async def set_dynamic(self, body: AccountChoice, *, options: CallOptions | None = None) -> AccountSelection:
        """Set the dynamic account. See `Accounts.set_dynamic`."""
        return (await self._client.send(_set_dynamic_account(body), options)).parsed

    async def owners(self, account_id: str, *, options: CallOptions | None = None) -> SignaturesAndOwners:
        """Read who signs for an account and whose it is. See `Accounts.owners`."""
        try:
            call = _get_signatures_and_owners(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def summary(self, account_id: str, *, options: CallOptions | None = None) -> AccountSummary:
        """Read balances and margins of an account at a glance. See `Accounts.summary`."""
        try:
            call = _get_account_summary(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def available_funds(self, account_id: str, *, options: CallOptions | None = None) -> AvailableFunds:
        """Read what can be traded or withdrawn, by segment. See `Accounts.available_funds`."""
        try:
            call = _get_available_funds(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def balances(self, account_id: str, *, options: CallOptions | None = None) -> Balances:
        """Read cash and liquidation values, by segment. See `Accounts.balances`."""
        try:
            call = _get_balances(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def margins(self, account_id: str, *, options: CallOptions | None = None) -> Margins:
        """Read margin requirements, by segment. See `Accounts.margins`."""
        try:
            call = _get_margins(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def market_value(self, account_id: str, *, options: CallOptions | None = None) -> MarketValues:
        """Read the value of each kind of instrument, by currency. See `Accounts.market_value`."""
        try:
            call = _get_market_values(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def pnl(self, *, options: CallOptions | None = None) -> PartitionedPnl:
        """Read profit and loss by account and model. See `Accounts.pnl`."""
        return (await self._client.send(_get_partitioned_pnl(), options)).parsed


share_docs(Accounts, AsyncAccounts)
