# Written by the generator from the contract; do not edit.
"""Select an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.codec import JsonObject, Key, Place, as_one_of, decoder
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.types import UnknownObject

from ...models.account_already_selected import AccountAlreadySelected
from ...models.account_choice import AccountChoice
from ...models.account_selection import AccountSelection
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_ACCOUNT_ALREADY_SELECTED = AccountAlreadySelected.from_object
_READ_ACCOUNT_SELECTION = AccountSelection.from_object
_RULE_BODY = Object(AccountChoice)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        if "set" in v:
            return _READ_ACCOUNT_SELECTION(v, drift)
        if "success" in v:
            return _READ_ACCOUNT_ALREADY_SELECTED(v, drift)
        drift.note(src, key, "AccountSelection or AccountAlreadySelected", v, "variant")
        return UnknownObject(v)
    return as_one_of(v, src, key, drift, "AccountSelection or AccountAlreadySelected")


OPERATION: Final = Operation(
    "switch_account",
    "POST",
    "/iserver/account",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "AccountSelection or AccountAlreadySelected"))),),
)


def build_call(body: AccountChoice) -> Call[AccountSelection | AccountAlreadySelected | UnknownObject]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/account", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: AccountChoice, *, client: SyncCore, options: CallOptions | None = None
) -> Response[AccountSelection | AccountAlreadySelected | UnknownObject]:
    """Select an account. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(
    body: AccountChoice, *, client: SyncCore, options: CallOptions | None = None
) -> AccountSelection | AccountAlreadySelected | UnknownObject:
    """Select an account."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: AccountChoice, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[AccountSelection | AccountAlreadySelected | UnknownObject]:
    """Select an account. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: AccountChoice, *, client: AsyncCore, options: CallOptions | None = None
) -> AccountSelection | AccountAlreadySelected | UnknownObject:
    """Select an account."""
    return (await client.send(build_call(body), options)).parsed
