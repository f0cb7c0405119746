# Written by the generator from the contract; do not edit.
"""List the values of an enumeration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import given, put, taken, text_of
from ibkr_core.rules import TEXT

from ...models.enumeration_answer import EnumerationAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.enumeration_language import EnumerationLanguage
    from ...models.enumeration_type import EnumerationType


OPERATION: Final = Operation(
    "list_enumerations",
    "GET",
    "/gw/api/v1/enumerations/{enumerationType}",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(EnumerationAnswer.from_dict)),),
)


def build_call(
    enumeration_type: EnumerationType | str,
    *,
    currency: str | None = None,
    ib_entity: str | None = None,
    md_status_non_pro: str | None = None,
    form_number: str | None = None,
    language: EnumerationLanguage | str | None = None,
    account_id: str | None = None,
    user_name: str | None = None,
) -> Call[EnumerationAnswer]:
    """The call alone, for `client.send`."""
    try:
        enumeration_type = taken(enumeration_type, "enumeration_type", TEXT)
        currency = given(currency, "currency", TEXT)
        ib_entity = given(ib_entity, "ib_entity", TEXT)
        md_status_non_pro = given(md_status_non_pro, "md_status_non_pro", TEXT)
        form_number = given(form_number, "form_number", TEXT)
        language = given(language, "language", TEXT)
        account_id = given(account_id, "account_id", TEXT, hidden=True)
        user_name = given(user_name, "user_name", TEXT, hidden=True)
        _query: list[tuple[str, str]] = []
        put(_query, "currency", currency)
        put(_query, "ibEntity", ib_entity)
        put(_query, "mdStatusNonPro", md_status_non_pro)
        put(_query, "form-number", form_number)
        put(_query, "language", language)
        put(_query, "accountId", account_id)
        put(_query, "userName", user_name)
        return Call(
            OPERATION,
            f"/gw/api/v1/enumerations/{path_segment('enumerationType', enumeration_type)}",
            query=_query,
            path_params={"enumerationType": text_of(enumeration_type)},
        )
    finally:
        del account_id, user_name


def sync_detailed(
    enumeration_type: EnumerationType | str,
    *,
    client: SyncCore,
    currency: str | None = None,
    ib_entity: str | None = None,
    md_status_non_pro: str | None = None,
    form_number: str | None = None,
    language: EnumerationLanguage | str | None = None,
    account_id: str | None = None,
    user_name: str | None = None,
    options: CallOptions | None = None,
) -> Response[EnumerationAnswer]:
    """List the values of an enumeration. Gives the whole answer."""
    try:
        call = build_call(
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
    return client.send(call, options)


def sync(
    enumeration_type: EnumerationType | str,
    *,
    client: SyncCore,
    currency: str | None = None,
    ib_entity: str | None = None,
    md_status_non_pro: str | None = None,
    form_number: str | None = None,
    language: EnumerationLanguage | str | None = None,
    account_id: str | None = None,
    user_name: str | None = None,
    options: CallOptions | None = None,
) -> EnumerationAnswer:
    """List the values of an enumeration."""
    try:
        call = build_call(
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
    return client.send(call, options).parsed


async def asyncio_detailed(
    enumeration_type: EnumerationType | str,
    *,
    client: AsyncCore,
    currency: str | None = None,
    ib_entity: str | None = None,
    md_status_non_pro: str | None = None,
    form_number: str | None = None,
    language: EnumerationLanguage | str | None = None,
    account_id: str | None = None,
    user_name: str | None = None,
    options: CallOptions | None = None,
) -> Response[EnumerationAnswer]:
    """List the values of an enumeration. Gives the whole answer."""
    try:
        call = build_call(
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
    return await client.send(call, options)


async def asyncio(
    enumeration_type: EnumerationType | str,
    *,
    client: AsyncCore,
    currency: str | None = None,
    ib_entity: str | None = None,
    md_status_non_pro: str | None = None,
    form_number: str | None = None,
    language: EnumerationLanguage | str | None = None,
    account_id: str | None = None,
    user_name: str | None = None,
    options: CallOptions | None = None,
) -> EnumerationAnswer:
    """List the values of an enumeration."""
    try:
        call = build_call(
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
    return (await client.send(call, options)).parsed
