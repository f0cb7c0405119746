# Written by the generator from the contract; do not edit.
"""Find dynamic accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import SOME_TEXT

from ...models.dynamic_accounts import DynamicAccounts
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "search_dynamic_accounts",
    "GET",
    "/iserver/account/search/{searchPattern}",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(DynamicAccounts.from_dict)),),
)


def build_call(search_pattern: str) -> Call[DynamicAccounts]:
    """The call alone, for `client.send`."""
    search_pattern = taken(search_pattern, "search_pattern", SOME_TEXT)
    return Call(
        OPERATION,
        f"/iserver/account/search/{path_segment('searchPattern', search_pattern)}",
        path_params={"searchPattern": text_of(search_pattern)},
    )


def sync_detailed(
    search_pattern: str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[DynamicAccounts]:
    """Find dynamic accounts. Gives the whole answer."""
    return client.send(build_call(search_pattern), options)


def sync(search_pattern: str, *, client: SyncCore, options: CallOptions | None = None) -> DynamicAccounts:
    """Find dynamic accounts."""
    return client.send(build_call(search_pattern), options).parsed


async def asyncio_detailed(
    search_pattern: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[DynamicAccounts]:
    """Find dynamic accounts. Gives the whole answer."""
    return await client.send(build_call(search_pattern), options)


async def asyncio(search_pattern: str, *, client: AsyncCore, options: CallOptions | None = None) -> DynamicAccounts:
    """Find dynamic accounts."""
    return (await client.send(build_call(search_pattern), options)).parsed
