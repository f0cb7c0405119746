# Written by the generator from the contract; do not edit.
"""Read an application and its outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put
from ibkr_core.rules import TEXT

from ...models.application_record import ApplicationRecord
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_application",
    "GET",
    "/gw/api/v1/accounts",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    refusal=("hasError", True),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(ApplicationRecord.from_dict)),),
)


def build_call(*, account_id: str | None = None, external_id: str | None = None) -> Call[ApplicationRecord]:
    """The call alone, for `client.send`."""
    try:
        account_id = given(account_id, "account_id", TEXT, hidden=True)
        external_id = given(external_id, "external_id", TEXT)
        _query: list[tuple[str, str]] = []
        put(_query, "accountId", account_id)
        put(_query, "externalId", external_id)
        return Call(OPERATION, "/gw/api/v1/accounts", query=_query)
    finally:
        del account_id


def sync_detailed(
    *,
    client: SyncCore,
    account_id: str | None = None,
    external_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[ApplicationRecord]:
    """Read an application and its outcome. Gives the whole answer."""
    try:
        call = build_call(account_id=account_id, external_id=external_id)
    finally:
        del account_id
    return client.send(call, options)


def sync(
    *,
    client: SyncCore,
    account_id: str | None = None,
    external_id: str | None = None,
    options: CallOptions | None = None,
) -> ApplicationRecord:
    """Read an application and its outcome."""
    try:
        call = build_call(account_id=account_id, external_id=external_id)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    *,
    client: AsyncCore,
    account_id: str | None = None,
    external_id: str | None = None,
    options: CallOptions | None = None,
) -> Response[ApplicationRecord]:
    """Read an application and its outcome. Gives the whole answer."""
    try:
        call = build_call(account_id=account_id, external_id=external_id)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    *,
    client: AsyncCore,
    account_id: str | None = None,
    external_id: str | None = None,
    options: CallOptions | None = None,
) -> ApplicationRecord:
    """Read an application and its outcome."""
    try:
        call = build_call(account_id=account_id, external_id=external_id)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
