# Written by the generator from the contract; do not edit.
"""The group `gw_reports` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.gw_reports.create_statement import build_call as _create_statement
    from ..api.gw_reports.create_tax_document import build_call as _create_tax_document
    from ..api.gw_reports.create_trade_confirmation import build_call as _create_trade_confirmation
    from ..api.gw_reports.list_available_statements import build_call as _list_available_statements
    from ..api.gw_reports.list_available_tax_documents import build_call as _list_available_tax_documents
    from ..api.gw_reports.list_available_trade_confirmations import build_call as _list_available_trade_confirmations
    from ..models.available_statements import AvailableStatements
    from ..models.available_tax_documents import AvailableTaxDocuments
    from ..models.available_trade_confirmations import AvailableTradeConfirmations
    from ..models.report import Report
    from ..models.statement_request import StatementRequest
    from ..models.tax_document_request import TaxDocumentRequest
    from ..models.trade_confirmation_request import TradeConfirmationRequest

if not TYPE_CHECKING:
    _create_statement = lazy(globals(), "_create_statement", "..api.gw_reports.create_statement")
    _list_available_statements = lazy(
        globals(), "_list_available_statements", "..api.gw_reports.list_available_statements"
    )
    _create_tax_document = lazy(globals(), "_create_tax_document", "..api.gw_reports.create_tax_document")
    _list_available_tax_documents = lazy(
        globals(), "_list_available_tax_documents", "..api.gw_reports.list_available_tax_documents"
    )
    _create_trade_confirmation = lazy(
        globals(), "_create_trade_confirmation", "..api.gw_reports.create_trade_confirmation"
    )
    _list_available_trade_confirmations = lazy(
        globals(), "_list_available_trade_confirmations", "..api.gw_reports.list_available_trade_confirmations"
    )


class GwReports:
    """Statements, tax documents and trade confirmations, as documents inside JSON."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def statement(self, body: StatementRequest, *, options: CallOptions | None = None) -> Report:
        """Get an account statement.

        A statement of a day, a month or a year, of one or several accounts, as a document inside JSON. The
        document also declares the bare file (`application/pdf`) for this status; a client that accepts JSON
        is answered with JSON.

        Args:
            body: Which statement. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            The statement.

        Raises:
            InvalidRequestError: 400, 402.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/statements`; credentials: oauth2Bearer with scope statements.write or oauth2Bearer
        with scope reports.write; may be sent again freely; source: published.
        """
        return self._client.send(_create_statement(body), options).parsed

    def available_statements(self, account_id: str, *, options: CallOptions | None = None) -> AvailableStatements:
        """List the statements that can be had.

        Days, months and years of one account that have a statement.

        Args:
            account_id: Account that the reports are about, such as `U7654321`.

        Returns:
            The spans.

        Raises:
            InvalidRequestError: 400, 402.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/statements/available`; credentials: oauth2Bearer with scope statements.read or
        oauth2Bearer with scope reports.read; may be sent again freely; source: published.
        """
        try:
            call = _list_available_statements(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def tax_document(self, body: TaxDocumentRequest, *, options: CallOptions | None = None) -> Report:
        """Get a tax document.

        A form or report of one tax year, as a document inside JSON. The document also declares the bare file
        (`application/pdf`) for this status; a client that accepts JSON is answered with JSON.

        Args:
            body: Which document. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            The document.

        Raises:
            InvalidRequestError: 400, 402.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/tax-documents`; credentials: oauth2Bearer with scope statements.write or oauth2Bearer
        with scope reports.write; may be sent again freely; source: published.
        """
        return self._client.send(_create_tax_document(body), options).parsed

    def available_tax_documents(
        self, account_id: str, year: int, *, options: CallOptions | None = None
    ) -> AvailableTaxDocuments:
        """List the tax documents that can be had.

        Forms and reports of one account and year, with the formats of each.

        Args:
            account_id: Account that the reports are about, such as `U7654321`.
            year: Tax year.

        Returns:
            The forms.

        Raises:
            InvalidRequestError: 400, 402.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/tax-documents/available`; credentials: oauth2Bearer with scope statements.read or
        oauth2Bearer with scope reports.read; may be sent again freely; source: published.
        """
        try:
            call = _list_available_tax_documents(account_id, year)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def trade_confirmation(self, body: TradeConfirmationRequest, *, options: CallOptions | None = None) -> Report:
        """Get trade confirmations.

        Confirmations of a span of days, as a document inside JSON. The document also declares the bare file
        (`application/pdf`) for this status; a client that accepts JSON is answered with JSON.

        Args:
            body: Which days. The same object can be sent as the claims of a signed JWT, which the broker asks
                  of clients with that policy.

        Returns:
            The confirmations.

        Raises:
            InvalidRequestError: 400, 402.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/trade-confirmations`; credentials: oauth2Bearer with scope statements.write or
        oauth2Bearer with scope reports.write; may be sent again freely; source: published.
        """
        return self._client.send(_create_trade_confirmation(body), options).parsed

    def available_trade_confirmations(
        self, account_id: str, *, options: CallOptions | None = None
    ) -> AvailableTradeConfirmations:
        """List the days that have trade confirmations.

        Days of one account that had trades, to ask for their confirmations by.

        Args:
            account_id: Account that the reports are about, such as `U7654321`.

        Returns:
            The days.

        Raises:
            InvalidRequestError: 400, 402.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/trade-confirmations/available`; credentials: oauth2Bearer with scope statements.read
        or oauth2Bearer with scope reports.read; may be sent again freely; source: published.
        """
        try:
            call = _list_available_trade_confirmations(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed


class AsyncGwReports:
    """Statements, tax documents and trade confirmations, as documents inside JSON."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def statement(self, body: StatementRequest, *, options: CallOptions | None = None) -> Report:
        """Get an account statement. See `GwReports.statement`."""
        return (await self._client.send(_create_statement(body), options)).parsed

    async def available_statements(self, account_id: str, *, options: CallOptions | None = None) -> AvailableStatements:
        """List the statements that can be had. See `GwReports.available_statements`."""
        try:
            call = _list_available_statements(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def tax_document(self, body: TaxDocumentRequest, *, options: CallOptions | None = None) -> Report:
        """Get a tax document. See `GwReports.tax_document`."""
        return (await self._client.send(_create_tax_document(body), options)).parsed

    async def available_tax_documents(
        self, account_id: str, year: int, *, options: CallOptions | None = None
    ) -> AvailableTaxDocuments:
        """List the tax documents that can be had. See `GwReports.available_tax_documents`."""
        try:
            call = _list_available_tax_documents(account_id, year)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def trade_confirmation(self, body: TradeConfirmationRequest, *, options: CallOptions | None = None) -> Report:
        """Get trade confirmations. See `GwReports.trade_confirmation`."""
        return (await self._client.send(_create_trade_confirmation(body), options)).parsed

    async def available_trade_confirmations(
        self, account_id: str, *, options: CallOptions | None = None
    ) -> AvailableTradeConfirmations:
        """List the days that have trade confirmations. See `GwReports.available_trade_confirmations`."""
        try:
            call = _list_available_trade_confirmations(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed


share_docs(GwReports, AsyncGwReports)
