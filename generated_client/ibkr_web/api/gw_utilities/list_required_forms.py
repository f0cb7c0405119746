# Written by the generator from the contract; do not edit.
"""List the forms that an application needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, put_each
from ibkr_core.rules import TEXT, TRUTH, Items

from ...models.required_forms import RequiredForms
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.ira_type import IraType

_RULE_CAPABILITY = Items(TEXT)
_RULE_TRADING_PERMISSIONS = Items(TEXT)

OPERATION: Final = Operation(
    "list_required_forms",
    "GET",
    "/gw/api/v1/forms/required-forms",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    refusal=("hasError", True),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(RequiredForms.from_dict)),),
)


def build_call(
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
) -> Call[RequiredForms]:
    """The call alone, for `client.send`."""
    residence_country = given(residence_country, "residence_country", TEXT)
    account_type = given(account_type, "account_type", TEXT)
    applicant_type = given(applicant_type, "applicant_type", TEXT)
    process_type = given(process_type, "process_type", TEXT)
    ira = given(ira, "ira", TRUTH)
    ira_type = given(ira_type, "ira_type", TEXT)
    requested_syep = given(requested_syep, "requested_syep", TRUTH)
    requested_fcbp = given(requested_fcbp, "requested_fcbp", TRUTH)
    additional_account = given(additional_account, "additional_account", TRUTH)
    additional_applicant = given(additional_applicant, "additional_applicant", TRUTH)
    mifid_category = given(mifid_category, "mifid_category", TEXT)
    trading_permissions = given(trading_permissions, "trading_permissions", _RULE_TRADING_PERMISSIONS)
    capability = given(capability, "capability", _RULE_CAPABILITY)
    fa_trading_account = given(fa_trading_account, "fa_trading_account", TRUTH)
    _query: list[tuple[str, str]] = []
    put(_query, "residenceCountry", residence_country)
    put(_query, "accountType", account_type)
    put(_query, "applicantType", applicant_type)
    put(_query, "processType", process_type)
    put(_query, "ira", ira)
    put(_query, "iraType", ira_type)
    put(_query, "requestedSYEP", requested_syep)
    put(_query, "requestedFCBP", requested_fcbp)
    put(_query, "additionalAccount", additional_account)
    put(_query, "additionalApplicant", additional_applicant)
    put(_query, "mifidCategory", mifid_category)
    put_each(_query, "tradingPermissions", trading_permissions)
    put_each(_query, "capability", capability)
    put(_query, "faTradingAccount", fa_trading_account)
    return Call(OPERATION, "/gw/api/v1/forms/required-forms", query=_query)


def sync_detailed(
    *,
    client: SyncCore,
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
) -> Response[RequiredForms]:
    """List the forms that an application needs. Gives the whole answer."""
    return client.send(
        build_call(
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


def sync(
    *,
    client: SyncCore,
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
    """List the forms that an application needs."""
    return client.send(
        build_call(
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


async def asyncio_detailed(
    *,
    client: AsyncCore,
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
) -> Response[RequiredForms]:
    """List the forms that an application needs. Gives the whole answer."""
    return await client.send(
        build_call(
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


async def asyncio(
    *,
    client: AsyncCore,
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
    """List the forms that an application needs."""
    return (
        await client.send(
            build_call(
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
