# Written by the generator from the contract; do not edit.
"""List the tax documents that can be had."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, taken
from ibkr_core.rules import SOME_TEXT, Whole

from ...models.available_tax_documents import AvailableTaxDocuments
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_YEAR = Whole(0, 2147483647)

OPERATION: Final = Operation(
    "list_available_tax_documents",
    "GET",
    "/gw/api/v1/tax-documents/available",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AvailableTaxDocuments.from_dict)),),
)


def build_call(account_id: str, year: int) -> Call[AvailableTaxDocuments]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        year = taken(year, "year", _RULE_YEAR)
        _query: list[tuple[str, str]] = []
        put(_query, "accountId", account_id)
        put(_query, "year", year)
        return Call(OPERATION, "/gw/api/v1/tax-documents/available", query=_query)
    finally:
        del account_id


def sync_detailed(
    account_id: str, year: int, *, client: SyncCore, options: CallOptions | None = None
) -> Response[AvailableTaxDocuments]:
    """List the tax documents that can be had. Gives the whole answer."""
    try:
        call = build_call(account_id, year)
    finally:
        del account_id
    return client.send(call, options)


def sync(account_id: str, year: int, *, client: SyncCore, options: CallOptions | None = None) -> AvailableTaxDocuments:
    """List the tax documents that can be had."""
    try:
        call = build_call(account_id, year)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str, year: int, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[AvailableTaxDocuments]:
    """List the tax documents that can be had. Gives the whole answer."""
    try:
        call = build_call(account_id, year)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    account_id: str, year: int, *, client: AsyncCore, options: CallOptions | None = None
) -> AvailableTaxDocuments:
    """List the tax documents that can be had."""
    try:
        call = build_call(account_id, year)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
