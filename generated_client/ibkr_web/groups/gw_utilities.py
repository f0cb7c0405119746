# Written by the generator from the contract; do not edit.
"""The group `gw_utilities` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.gw_utilities.get_gw_request_status import build_call as _get_gw_request_status
    from ..api.gw_utilities.get_withdrawable_equity import build_call as _get_withdrawable_equity
    from ..api.gw_utilities.list_enumerations import build_call as _list_enumerations
    from ..api.gw_utilities.list_forms import build_call as _list_forms
    from ..api.gw_utilities.list_gw_requests import build_call as _list_gw_requests
    from ..api.gw_utilities.list_participating_banks import build_call as _list_participating_banks
    from ..api.gw_utilities.list_required_forms import build_call as _list_required_forms
    from ..api.gw_utilities.list_transfer_brokers import build_call as _list_transfer_brokers
    from ..api.gw_utilities.validate_username import build_call as _validate_username
    from ..models.account_status_code import AccountStatusCode
    from ..models.enumeration_answer import EnumerationAnswer
    from ..models.enumeration_language import EnumerationLanguage
    from ..models.enumeration_type import EnumerationType
    from ..models.form_projection import FormProjection
    from ..models.forms_answer import FormsAnswer
    from ..models.instruction_answer import InstructionAnswer
    from ..models.ira_type import IraType
    from ..models.participating_bank_list import ParticipatingBankList
    from ..models.request_list import RequestList
    from ..models.request_status import RequestStatus
    from ..models.request_status_type import RequestStatusType
    from ..models.required_forms import RequiredForms
    from ..models.transfer_brokers import TransferBrokers
    from ..models.username_availability import UsernameAvailability
    from ..models.withdrawable_equity_request import WithdrawableEquityRequest

if not TYPE_CHECKING:
    _list_enumerations = lazy(globals(), "_list_enumerations", "..api.gw_utilities.list_enumerations")
    _list_transfer_brokers = lazy(globals(), "_list_transfer_brokers", "..api.gw_utilities.list_transfer_brokers")
    _list_forms = lazy(globals(), "_list_forms", "..api.gw_utilities.list_forms")
    _list_required_forms = lazy(globals(), "_list_required_forms", "..api.gw_utilities.list_required_forms")
    _list_participating_banks = lazy(
        globals(), "_list_participating_banks", "..api.gw_utilities.list_participating_banks"
    )
    _list_gw_requests = lazy(globals(), "_list_gw_requests", "..api.gw_utilities.list_gw_requests")
    _get_gw_request_status = lazy(globals(), "_get_gw_request_status", "..api.gw_utilities.get_gw_request_status")
    _validate_username = lazy(globals(), "_validate_username", "..api.gw_utilities.validate_username")
    _get_withdrawable_equity = lazy(globals(), "_get_withdrawable_equity", "..api.gw_utilities.get_withdrawable_equity")


class GwUtilities:
    """Values, forms, banks and user names that applications and instructions need; requests and how far they
    are; free cash."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def enumerations(
        self,
        enumeration_type: EnumerationType | str,
        *,
        currency: str | None = None,
        ib_entity: str | None = None,
        md_status_non_pro: str | None = None,
        form_number: str | None = None,
        language: EnumerationLanguage | str | None = None,
        account_id: str | None = None,
        user_name: str | None = None,
        options: CallOptions | None = None,
    ) -> EnumerationAnswer:
        """List the values of an enumeration.

        Values that applications and transfers have to be written with: occupations, ranges of income,
        brokers, exchanges, questions. Each has a form of its own. The document names the path parameter
        `type`.

        Args:
            enumeration_type: Which enumeration is wanted.
            currency: Currency of ranges, ISO 4217.
            ib_entity: Company of the broker that the account is with.
            md_status_non_pro: Whether market data is for a non-professional, `true` or `false`.
            form_number: Number of a form or questionnaire.
            language: Language of the texts.
            account_id: Only what fits this account.
            user_name: Only what fits this user.

        Returns:
            The values.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/enumerations/{enumerationType}`; credentials: oauth2Bearer with scope accounts.read or
        oauth2Bearer with scope enumerations.read; may be sent again freely; source: published.
        """
        try:
            call = _list_enumerations(
                enumeration_type,
                currency=currency,
                ib_entity=ib_entity,
                md_status_non_pro=md_status_non_pro,
                form_number=form_number,
                language=language,
                account_id=account_id,
                user_name=user_name,
            )
        finally:
            del account_id, user_name
        return self._client.send(call, options).parsed

    def transfer_brokers(self, instruction_type: str, *, options: CallOptions | None = None) -> TransferBrokers:
        """List brokers that positions can be moved from.

        Names for `brokerName` of a transfer through a depository outside the United States.

        Args:
            instruction_type: Kind of transfer, such as `COMPLEX_ASSET_TRANSFER`.

        Returns:
            The brokers.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/enumerations/complex-asset-transfer`; credentials: oauth2Bearer with scope
        enumerations.read; may be sent again freely; source: published.
        """
        return self._client.send(_list_transfer_brokers(instruction_type), options).parsed

    def forms(
        self,
        *,
        form_no: Sequence[int] | None = None,
        get_docs: str | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        language: str | None = None,
        projection: FormProjection | str | None = None,
        options: CallOptions | None = None,
    ) -> FormsAnswer:
        """List forms, with their files if wanted.

        Forms that applicants sign. Name, length and checksum of a form are repeated beside the signed
        document. With the projection `PAYLOAD` the answer is large.

        Args:
            form_no: Numbers of forms; all without it. Repeated for several.
            get_docs: Whether to send the files, `T` or `F`; the older form of `projection`.
            from_date: Changed since, `YYYY-MM-DD`.
            to_date: Changed until, `YYYY-MM-DD`.
            language: Language of the forms.
            projection: What to send with the forms.

        Returns:
            The forms.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `hasError: true`.

        `GET /gw/api/v1/forms`; credentials: oauth2Bearer with scope accounts.read or oauth2Bearer with scope
        forms.read; may be sent again freely; source: published.
        """
        return self._client.send(
            _list_forms(
                form_no=form_no,
                get_docs=get_docs,
                from_date=from_date,
                to_date=to_date,
                language=language,
                projection=projection,
            ),
            options,
        ).parsed

    def required_forms(
        self,
        *,
        residence_country: str | None = None,
        account_type: str | None = None,
        applicant_type: str | None = None,
        process_type: str | None = None,
        ira: bool | None = None,
        ira_type: IraType | str | None = None,
        requested_syep: bool | None = None,
        requested_fcbp: bool | None = None,
        additional_account: bool | None = None,
        additional_applicant: bool | None = None,
        mifid_category: str | None = None,
        trading_permissions: Sequence[str] | None = None,
        capability: Sequence[str] | None = None,
        fa_trading_account: bool | None = None,
        options: CallOptions | None = None,
    ) -> RequiredForms:
        """List the forms that an application needs.

        By country, kind of account and permissions. The document puts the parameters into one object,
        `requiredFormsRequest`; as a query it is its members.

        Args:
            residence_country: Country of residence, ISO 3166 with three letters.
            account_type: Kind of account.
            applicant_type: Kind of applicant.
            process_type: How the application is made.
            ira: Whether it is a retirement account.
            ira_type: Kind of retirement account.
            requested_syep: Whether stocks shall be lent.
            requested_fcbp: Whether full client brokerage privileges are asked for.
            additional_account: Whether it is a further account.
            additional_applicant: Whether it is a further applicant.
            mifid_category: Category under MiFID.
            trading_permissions: Permissions that are asked for. Repeated for several.
            capability: What the account shall do. Repeated for several.
            fa_trading_account: Whether an advisor trades it.

        Returns:
            Numbers of the forms.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `hasError: true`.

        `GET /gw/api/v1/forms/required-forms`; credentials: oauth2Bearer with scope accounts.read; may be sent
        again freely; source: published.
        """
        return self._client.send(
            _list_required_forms(
                residence_country=residence_country,
                account_type=account_type,
                applicant_type=applicant_type,
                process_type=process_type,
                ira=ira,
                ira_type=ira_type,
                requested_syep=requested_syep,
                requested_fcbp=requested_fcbp,
                additional_account=additional_account,
                additional_applicant=additional_applicant,
                mifid_category=mifid_category,
                trading_permissions=trading_permissions,
                capability=capability,
                fa_trading_account=fa_trading_account,
            ),
            options,
        ).parsed

    def participating_banks(self, type_: str, *, options: CallOptions | None = None) -> ParticipatingBankList:
        """List banks that work with the broker.

        Banks for one way of paying, with the codes that instructions take.

        Args:
            type_: Way of paying, such as `eDDA`.

        Returns:
            The banks.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/participating-banks`; credentials: oauth2Bearer with scope enumerations.read; may be
        sent again freely; source: published.
        """
        return self._client.send(_list_participating_banks(type_), options).parsed

    def requests(
        self,
        start_date: str,
        end_date: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        status: AccountStatusCode | str | None = None,
        options: CallOptions | None = None,
    ) -> RequestList:
        """List requests of account management.

        Applications and changes that were sent, in a span of time. The document puts the parameters into one
        object, `requestDetails`; as a query it is its members.

        Args:
            start_date: First day, `YYYY-MM-DD`.
            end_date: Last day, `YYYY-MM-DD`.
            offset: Row to start with, from 0.
            limit: Most rows to answer with.
            status: Only in this state, one letter.

        Returns:
            The requests.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/requests`; credentials: oauth2Bearer with scope accounts.read; may be sent again
        freely; source: published.
        """
        return self._client.send(
            _list_gw_requests(start_date, end_date, offset=offset, limit=limit, status=status), options
        ).parsed

    def request_status(
        self, request_id: int, type_: RequestStatusType | str, *, options: CallOptions | None = None
    ) -> RequestStatus:
        """Read how far a request of account management is.

        With `type=update` the state of a change, with `type=response` the file with the answer to an
        application.

        Args:
            request_id: Number of the request.
            type_: What to read.

        Returns:
            How far it is.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/requests/{requestId}/status`; credentials: oauth2Bearer with scope accounts.read; may
        be sent again freely; source: published.
        """
        return self._client.send(_get_gw_request_status(request_id, type_), options).parsed

    def validate_username(self, username: str, *, options: CallOptions | None = None) -> UsernameAvailability:
        """Check whether a user name can be had.

        Whether the name follows the rules and is free.

        Args:
            username: Name to look up for a new user.

        Returns:
            Whether it can be had.

        Raises:
            InvalidRequestError: 400, 415.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `hasError: true`.

        `GET /gw/api/v1/validations/usernames/{username}`; credentials: oauth2Bearer with scope accounts.read
        or oauth2Bearer with scope validations.read; may be sent again freely; source: published.
        """
        try:
            call = _validate_username(username)
        finally:
            del username
        return self._client.send(call, options).parsed

    def query_balances(
        self, body: WithdrawableEquityRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Read cash and equity that can be withdrawn.

        Cash for withdrawal and free equity of an account. Written like an instruction, with a number of its
        own, but nothing is moved. The document declares a path parameter `client-id`, which the path does not
        have.

        Args:
            body: Account and currency. The same object can be sent as the claims of a signed JWT, which the
                  broker asks of clients with that policy.

        Returns:
            The figures.

        Raises:
            InvalidRequestError: 400, 422.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/balances/query`; credentials: oauth2Bearer with scope balances.read; may be sent
        again freely; source: published.
        """
        return self._client.send(_get_withdrawable_equity(body), options).parsed


class AsyncGwUtilities:
    """Values, forms, banks and user names that applications and instructions need; requests and how far they
    are; free cash."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def enumerations(
        self,
        enumeration_type: EnumerationType | str,
        *,
        currency: str | None = None,
        ib_entity: str | None = None,
        md_status_non_pro: str | None = None,
        form_number: str | None = None,
        language: EnumerationLanguage | str | None = None,
        account_id: str | None = None,
        user_name: str | None = None,
        options: CallOptions | None = None,
    ) -> EnumerationAnswer:
        """List the values of an enumeration. See `GwUtilities.enumerations`."""
        try:
            call = _list_enumerations(
                enumeration_type,
                currency=currency,
                ib_entity=ib_entity,
                md_status_non_pro=md_status_non_pro,
                form_number=form_number,
                language=language,
                account_id=account_id,
                user_name=user_name,
            )
        finally:
            del account_id, user_name
        return (await self._client.send(call, options)).parsed

    async def transfer_brokers(self, instruction_type: str, *, options: CallOptions | None = None) -> TransferBrokers:
        """List brokers that positions can be moved from. See `GwUtilities.transfer_brokers`."""
        return (await self._client.send(_list_transfer_brokers(instruction_type), options)).parsed

    async def forms(
        self,
        *,
        form_no: Sequence[int] | None = None,
        get_docs: str | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        language: str | None = None,
        projection: FormProjection | str | None = None,
        options: CallOptions | None = None,
    ) -> FormsAnswer:
        """List forms, with their files if wanted. See `GwUtilities.forms`."""
        return (
            await self._client.send(
                _list_forms(
                    form_no=form_no,
                    get_docs=get_docs,
                    from_date=from_date,
                    to_date=to_date,
                    language=language,
                    projection=projection,
                ),
                options,
            )
        ).parsed

    async def required_forms(
        self,
        *,
        residence_country: str | None = None,
        account_type: str | None = None,
        applicant_type: str | None = None,
        process_type: str | None = None,
        ira: bool | None = None,
        ira_type: IraType | str | None = None,
        requested_syep: bool | None = None,
        requested_fcbp: bool | None = None,
        additional_account: bool | None = None,
        additional_applicant: bool | None = None,
        mifid_category: str | None = None,
        trading_permissions: Sequence[str] | None = None,
        capability: Sequence[str] | None = None,
        fa_trading_account: bool | None = None,
        options: CallOptions | None = None,
    ) -> RequiredForms:
        """List the forms that an application needs. See `GwUtilities.required_forms`."""
        return (
            await self._client.send(
                _list_required_forms(
                    residence_country=residence_country,
                    account_type=account_type,
                    applicant_type=applicant_type,
                    process_type=process_type,
                    ira=ira,
                    ira_type=ira_type,
                    requested_syep=requested_syep,
                    requested_fcbp=requested_fcbp,
                    additional_account=additional_account,
                    additional_applicant=additional_applicant,
                    mifid_category=mifid_category,
                    trading_permissions=trading_permissions,
                    capability=capability,
                    fa_trading_account=fa_trading_account,
                ),
                options,
            )
        ).parsed

    async def participating_banks(self, type_: str, *, options: CallOptions | None = None) -> ParticipatingBankList:
        """List banks that work with the broker. See `GwUtilities.participating_banks`."""
        return (await self._client.send(_list_participating_banks(type_), options)).parsed

    async def requests(
        self,
        start_date: str,
        end_date: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        status: AccountStatusCode | str | None = None,
        options: CallOptions | None = None,
    ) -> RequestList:
        """List requests of account management. See `GwUtilities.requests`."""
        return (
            await self._client.send(
                _list_gw_requests(start_date, end_date, offset=offset, limit=limit, status=status), options
            )
        ).parsed

    async def request_status(
        self, request_id: int, type_: RequestStatusType | str, *, options: CallOptions | None = None
    ) -> RequestStatus:
        """Read how far a request of account management is. See `GwUtilities.request_status`."""
        return (await self._client.send(_get_gw_request_status(request_id, type_), options)).parsed

    async def validate_username(self, username: str, *, options: CallOptions | None = None) -> UsernameAvailability:
        """Check whether a user name can be had. See `GwUtilities.validate_username`."""
        try:
            call = _validate_username(username)
        finally:
            del username
        return (await self._client.send(call, options)).parsed

    async def query_balances(
        self, body: WithdrawableEquityRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Read cash and equity that can be withdrawn. See `GwUtilities.query_balances`."""
        return (await self._client.send(_get_withdrawable_equity(body), options)).parsed


share_docs(GwUtilities, AsyncGwUtilities)
