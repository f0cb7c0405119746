# Written by the generator from the contract; do not edit.
"""The group `gw_accounts` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.gw_accounts.create_account import build_call as _create_account
    from ..api.gw_accounts.get_account_details import build_call as _get_account_details
    from ..api.gw_accounts.get_account_status import build_call as _get_account_status
    from ..api.gw_accounts.get_application import build_call as _get_application
    from ..api.gw_accounts.get_kyc_link import build_call as _get_kyc_link
    from ..api.gw_accounts.list_account_login_messages import build_call as _list_account_login_messages
    from ..api.gw_accounts.list_account_statuses import build_call as _list_account_statuses
    from ..api.gw_accounts.list_account_tasks import build_call as _list_account_tasks
    from ..api.gw_accounts.list_login_messages import build_call as _list_login_messages
    from ..api.gw_accounts.submit_account_documents import build_call as _submit_account_documents
    from ..api.gw_accounts.update_account import build_call as _update_account
    from ..models.account_details import AccountDetails
    from ..models.account_login_messages import AccountLoginMessages
    from ..models.account_status import AccountStatus
    from ..models.account_status_code import AccountStatusCode
    from ..models.account_status_page import AccountStatusPage
    from ..models.account_tasks import AccountTasks
    from ..models.application_record import ApplicationRecord
    from ..models.kyc_link import KycLink
    from ..models.request_receipt import RequestReceipt
    from ..models.task_type import TaskType

if not TYPE_CHECKING:
    _get_application = lazy(globals(), "_get_application", "..api.gw_accounts.get_application")
    _create_account = lazy(globals(), "_create_account", "..api.gw_accounts.create_account")
    _update_account = lazy(globals(), "_update_account", "..api.gw_accounts.update_account")
    _submit_account_documents = lazy(
        globals(), "_submit_account_documents", "..api.gw_accounts.submit_account_documents"
    )
    _list_login_messages = lazy(globals(), "_list_login_messages", "..api.gw_accounts.list_login_messages")
    _list_account_statuses = lazy(globals(), "_list_account_statuses", "..api.gw_accounts.list_account_statuses")
    _get_account_details = lazy(globals(), "_get_account_details", "..api.gw_accounts.get_account_details")
    _get_kyc_link = lazy(globals(), "_get_kyc_link", "..api.gw_accounts.get_kyc_link")
    _list_account_login_messages = lazy(
        globals(), "_list_account_login_messages", "..api.gw_accounts.list_account_login_messages"
    )
    _get_account_status = lazy(globals(), "_get_account_status", "..api.gw_accounts.get_account_status")
    _list_account_tasks = lazy(globals(), "_list_account_tasks", "..api.gw_accounts.list_account_tasks")


class GwAccounts:
    """Apply for accounts, change them, and read how far they are. Account management is for organisations with
    OAuth 2.0; its operations live on `https://api.ibkr.com`, without `/v1/api`. What changes something is
    sent as a JWT that the client signs (`application/jwt`)."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def application(
        self, *, account_id: str | None = None, external_id: str | None = None, options: CallOptions | None = None
    ) -> ApplicationRecord:
        """Read an application and its outcome.

        Only for accounts that were opened through this API. Give one of the two ids. The answer names the
        files of request and answer, or holds the answer.

        Args:
            account_id: Account that came of it.
            external_id: The caller's own id of the account.

        Returns:
            The application.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `hasError: true`.

        `GET /gw/api/v1/accounts`; credentials: oauth2Bearer with scope accounts.read; may be sent again
        freely; source: published.
        """
        try:
            call = _get_application(account_id=account_id, external_id=external_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def create(self, body: str, *, options: CallOptions | None = None) -> RequestReceipt:
        """Apply for accounts.

        Opens accounts for a customer: who, which accounts, which users, which signed documents. Whether it
        can be approved is told later by its tasks. Applying twice makes two applications; `externalId` tells
        them apart. A 200 has the broker's answer, a 202 only the number to ask by.

        Args:
            body: The signed application. A JWT in its compact form, signed with RS256 by the key that the
                  broker knows (`kid`). Its claims are `ApplicationClaims`.

        Returns:
            The answer to the application.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/accounts`; credentials: oauth2Bearer with scope accounts.write; is never sent again
        once it has left; source: published.
        """
        return self._client.send(_create_account(body), options).parsed

    def update(self, body: str, *, options: CallOptions | None = None) -> RequestReceipt:
        """Change accounts and their holders.

        One of about fifty changes: aliases, permissions, addresses, tax forms, users, settings, closing. A
        change can need documents or approval and then takes longer. A 202 gives the number to ask by.

        Args:
            body: The signed changes. A JWT in its compact form, signed with RS256 by the key that the broker
                  knows (`kid`). Its claims are `AccountChangesClaims`.

        Returns:
            The answer to the change.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `PATCH /gw/api/v1/accounts`; credentials: oauth2Bearer with scope accounts.write; is never sent again
        once it has left; source: published.
        """
        return self._client.send(_update_account(body), options).parsed

    def submit_documents(self, body: str, *, options: CallOptions | None = None) -> RequestReceipt:
        """Send documents for all applications of a day.

        Agreements and disclosures once a day, before the applications that refer to them, instead of with
        each. Tax forms still go with each application.

        Args:
            body: The signed documents. A JWT in its compact form, signed with RS256 by the key that the
                  broker knows (`kid`). Its claims are `DocumentsClaims`.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/accounts/documents`; credentials: oauth2Bearer with scope accounts.write; is never
        sent again once it has left; source: published.
        """
        return self._client.send(_submit_account_documents(body), options).parsed

    def login_messages(
        self,
        start_date: str,
        end_date: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        status: AccountStatusCode | str | None = None,
        type_: str | None = None,
        options: CallOptions | None = None,
    ) -> AccountLoginMessages:
        """List accounts with open login messages.

        Messages that users have to answer when they sign in, over all accounts of the client. The document
        puts the parameters into one object, `loginMessageRequest`; as a query it is its members.

        Args:
            start_date: First day, `YYYY-MM-DD`.
            end_date: Last day, `YYYY-MM-DD`.
            offset: Row to start with, from 0.
            limit: Most rows to answer with.
            status: Only in this state, one letter.
            type_: Only this kind of message.

        Returns:
            The messages.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/accounts/login-messages`; credentials: oauth2Bearer with scope accounts.read; may be
        sent again freely; source: published.
        """
        return self._client.send(
            _list_login_messages(start_date, end_date, offset=offset, limit=limit, status=status, type_=type_), options
        ).parsed

    def statuses(
        self,
        start_date: str,
        end_date: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        status: AccountStatusCode | str | None = None,
        options: CallOptions | None = None,
    ) -> AccountStatusPage:
        """List the states of all accounts.

        Accounts of the client that were begun in a span of time, a page at a time. The document puts the
        parameters into one object, `accountStatusRequest`; as a query it is its members.

        Args:
            start_date: First day, `YYYY-MM-DD`.
            end_date: Last day, `YYYY-MM-DD`.
            offset: Row to start with, from 0.
            limit: Most rows to answer with.
            status: Only in this state, one letter.

        Returns:
            The accounts.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/accounts/status`; credentials: oauth2Bearer with scope accounts.read; may be sent
        again freely; source: published.
        """
        return self._client.send(
            _list_account_statuses(start_date, end_date, offset=offset, limit=limit, status=status), options
        ).parsed

    def details(self, account_id: str, *, options: CallOptions | None = None) -> AccountDetails:
        """Read an account with its people.

        Everything that is stored: the account, holders and other people, beneficiaries, restrictions,
        financial information. Most values are text, whatever they mean.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The account.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `hasError: true`.

        `GET /gw/api/v1/accounts/{accountId}/details`; credentials: oauth2Bearer with scope accounts.read; may
        be sent again freely; source: published.
        """
        try:
            call = _get_account_details(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def kyc(self, account_id: str, *, options: CallOptions | None = None) -> KycLink:
        """Get an address at which a user proves identity.

        The proof is made in real time by a service of another company, on the device of the user. The address
        ends after a while.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The address.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `hasError: true`.

        `GET /gw/api/v1/accounts/{accountId}/kyc`; credentials: oauth2Bearer with scope accounts.read; may be
        sent again freely; source: published.
        """
        try:
            call = _get_kyc_link(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def account_login_messages(
        self, account_id: str, *, type_: str | None = None, options: CallOptions | None = None
    ) -> AccountLoginMessages:
        """List the login messages of an account.

        Messages that users of the account have to answer when they sign in. `client.gw_accounts.update` with
        `completeLoginMessage` answers them.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            type_: Only this kind of message.

        Returns:
            The messages.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/accounts/{accountId}/login-messages`; credentials: oauth2Bearer with scope
        accounts.read; may be sent again freely; source: published.
        """
        try:
            call = _list_account_login_messages(account_id, type_=type_)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def status(self, account_id: str, *, options: CallOptions | None = None) -> AccountStatus:
        """Read the state of an account.

        From the application to the end: one letter, its words, and what holds it up.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The state.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/accounts/{accountId}/status`; credentials: oauth2Bearer with scope accounts.read; may
        be sent again freely; source: published.
        """
        try:
            call = _get_account_status(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def tasks(
        self, account_id: str, *, type_: TaskType | str | None = None, options: CallOptions | None = None
    ) -> AccountTasks:
        """List the tasks of an account.

        Steps of the registration, or what is still open before approval or trading. Without `type` those of
        the registration.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            type_: Which tasks.

        Returns:
            The tasks.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `hasError: true`.

        `GET /gw/api/v1/accounts/{accountId}/tasks`; credentials: oauth2Bearer with scope accounts.read; may
        be sent again freely; source: published.
        """
        try:
            call = _list_account_tasks(account_id, type_=type_)
        finally:
            del account_id
        return self._client.send(call, options).parsed


class AsyncGwAccounts:
    """Apply for accounts, change them, and read how far they are. Account management is for organisations with
    OAuth 2.0; its operations live on `https://api.ibkr.com`, without `/v1/api`. What changes something is
    sent as a JWT that the client signs (`application/jwt`)."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def application(
        self, *, account_id: str | None = None, external_id: str | None = None, options: CallOptions | None = None
    ) -> ApplicationRecord:
        """Read an application and its outcome. See `GwAccounts.application`."""
        try:
            call = _get_application(account_id=account_id, external_id=external_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def create(self, body: str, *, options: CallOptions | None = None) -> RequestReceipt:
        """Apply for accounts. See `GwAccounts.create`."""
        return (await self._client.send(_create_account(body), options)).parsed

    async def update(self, body: str, *, options: CallOptions | None = None) -> RequestReceipt:
        """Change accounts and their holders. See `GwAccounts.update`."""
        return (await self._client.send(_update_account(body), options)).parsed

    async def submit_documents(self, body: str, *, options: CallOptions | None = None) -> RequestReceipt:
        """Send documents for all applications of a day. See `GwAccounts.submit_documents`."""
        return (await self._client.send(_submit_account_documents(body), options)).parsed

    async def login_messages(
        self,
        start_date: str,
        end_date: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        status: AccountStatusCode | str | None = None,
        type_: str | None = None,
        options: CallOptions | None = None,
    ) -> AccountLoginMessages:
        """List accounts with open login messages. See `GwAccounts.login_messages`."""
        return (
            await self._client.send(
                _list_login_messages(start_date, end_date, offset=offset, limit=limit, status=status, type_=type_),
                options,
            )
        ).parsed

    async def statuses(
        self,
        start_date: str,
        end_date: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        status: AccountStatusCode | str | None = None,
        options: CallOptions | None = None,
    ) -> AccountStatusPage:
        """List the states of all accounts. See `GwAccounts.statuses`."""
        return (
            await self._client.send(
                _list_account_statuses(start_date, end_date, offset=offset, limit=limit, status=status), options
            )
        ).parsed

    async def details(self, account_id: str, *, options: CallOptions | None = None) -> AccountDetails:
        """Read an account with its people. See `GwAccounts.details`."""
        try:
            call = _get_account_details(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def kyc(self, account_id: str, *, options: CallOptions | None = None) -> KycLink:
        """Get an address at which a user proves identity. See `GwAccounts.kyc`."""
        try:
            call = _get_kyc_link(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def account_login_messages(
        self, account_id: str, *, type_: str | None = None, options: CallOptions | None = None
    ) -> AccountLoginMessages:
        """List the login messages of an account. See `GwAccounts.account_login_messages`."""
        try:
            call = _list_account_login_messages(account_id, type_=type_)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def status(self, account_id: str, *, options: CallOptions | None = None) -> AccountStatus:
        """Read the state of an account. See `GwAccounts.status`."""
        try:
            call = _get_account_status(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def tasks(
        self, account_id: str, *, type_: TaskType | str | None = None, options: CallOptions | None = None
    ) -> AccountTasks:
        """List the tasks of an account. See `GwAccounts.tasks`."""
        try:
            call = _list_account_tasks(account_id, type_=type_)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed


share_docs(GwAccounts, AsyncGwAccounts)
