# Written by the generator from the contract; do not edit.
"""List forms, with their files if wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, put_each
from ibkr_core.rules import TEXT, Items, Whole

from ...models.forms_answer import FormsAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.form_projection import FormProjection

_RULE_FORM_NO = Items(Whole(0, 2147483647))

OPERATION: Final = Operation(
    "list_forms",
    "GET",
    "/gw/api/v1/forms",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    refusal=("hasError", True),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(FormsAnswer.from_dict)),),
)


def build_call(
    *,
    form_no: Sequence[int] | None = None,
    get_docs: str | None = None,
    from_date: str | None = None,
    to_date: str | None = None,
    language: str | None = None,
    projection: FormProjection | str | None = None,
) -> Call[FormsAnswer]:
    """The call alone, for `client.send`."""
    form_no = given(form_no, "form_no", _RULE_FORM_NO)
    get_docs = given(get_docs, "get_docs", TEXT)
    from_date = given(from_date, "from_date", TEXT)
    to_date = given(to_date, "to_date", TEXT)
    language = given(language, "language", TEXT)
    projection = given(projection, "projection", TEXT)
    _query: list[tuple[str, str]] = []
    put_each(_query, "formNo", form_no)
    put(_query, "getDocs", get_docs)
    put(_query, "fromDate", from_date)
    put(_query, "toDate", to_date)
    put(_query, "language", language)
    put(_query, "projection", projection)
    return Call(OPERATION, "/gw/api/v1/forms", query=_query)


def sync_detailed(
    *,
    client: SyncCore,
    form_no: Sequence[int] | None = None,
    get_docs: str | None = None,
    from_date: str | None = None,
    to_date: str | None = None,
    language: str | None = None,
    projection: FormProjection | str | None = None,
    options: CallOptions | None = None,
) -> Response[FormsAnswer]:
    """List forms, with their files if wanted. Gives the whole answer."""
    return client.send(
        build_call(
            form_no=form_no,
            get_docs=get_docs,
            from_date=from_date,
            to_date=to_date,
            language=language,
            projection=projection,
        ),
        options,
    )


def sync(
    *,
    client: SyncCore,
    form_no: Sequence[int] | None = None,
    get_docs: str | None = None,
    from_date: str | None = None,
    to_date: str | None = None,
    language: str | None = None,
    projection: FormProjection | str | None = None,
    options: CallOptions | None = None,
) -> FormsAnswer:
    """List forms, with their files if wanted."""
    return client.send(
        build_call(
            form_no=form_no,
            get_docs=get_docs,
            from_date=from_date,
            to_date=to_date,
            language=language,
            projection=projection,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncCore,
    form_no: Sequence[int] | None = None,
    get_docs: str | None = None,
    from_date: str | None = None,
    to_date: str | None = None,
    language: str | None = None,
    projection: FormProjection | str | None = None,
    options: CallOptions | None = None,
) -> Response[FormsAnswer]:
    """List forms, with their files if wanted. Gives the whole answer."""
    return await client.send(
        build_call(
            form_no=form_no,
            get_docs=get_docs,
            from_date=from_date,
            to_date=to_date,
            language=language,
            projection=projection,
        ),
        options,
    )


async def asyncio(
    *,
    client: AsyncCore,
    form_no: Sequence[int] | None = None,
    get_docs: str | None = None,
    from_date: str | None = None,
    to_date: str | None = None,
    language: str | None = None,
    projection: FormProjection | str | None = None,
    options: CallOptions | None = None,
) -> FormsAnswer:
    """List forms, with their files if wanted."""
    return (
        await client.send(
            build_call(
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
