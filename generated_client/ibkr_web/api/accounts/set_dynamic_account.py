# Written by the generator from the contract; do not edit.
"""Set the dynamic account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.account_choice import AccountChoice
from ...models.account_selection import AccountSelection
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(AccountChoice)

OPERATION: Final = Operation(
    "set_dynamic_account",
    "POST",
    "/iserver/dynaccount",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(AccountSelection.from_dict)),),
)


def build_call(body: AccountChoice) -> Call[AccountSelection]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/dynaccount", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: AccountChoice, *, client: SyncCore, options: CallOptions | None = None
) -> Response[AccountSelection]:
    """Set the dynamic account. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: AccountChoice, *, client: SyncCore, options: CallOptions | None = None) -> AccountSelection:
    """Set the dynamic account."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: AccountChoice, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[AccountSelection]:
    """Set the dynamic account. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: AccountChoice, *, client: AsyncCore, options: CallOptions | None = None) -> AccountSelection:
    """Set the dynamic account."""
    return (await client.send(build_call(body), options)).parsed
