# Written by the generator from the contract; do not edit.
"""List the accounts that can be traded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.brokerage_accounts import BrokerageAccounts
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_brokerage_accounts",
    "GET",
    "/iserver/accounts",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    session="session_id",
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(BrokerageAccounts.from_dict)),),
)


def build_call() -> Call[BrokerageAccounts]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/accounts")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[BrokerageAccounts]:
    """List the accounts that can be traded. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> BrokerageAccounts:
    """List the accounts that can be traded."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[BrokerageAccounts]:
    """List the accounts that can be traded. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> BrokerageAccounts:
    """List the accounts that can be traded."""
    return (await client.send(build_call(), options)).parsed
