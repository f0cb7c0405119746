# Written by the generator from the contract; do not edit.
"""List the alerts of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import SOME_TEXT

from ...models.alert_summary import AlertSummary
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_ALERT_SUMMARY = AlertSummary.from_object


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_ALERT_SUMMARY(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "list_alerts",
    "GET",
    "/iserver/account/{accountId}/alerts",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call(account_id: str) -> Call[list[AlertSummary]]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        return Call(
            OPERATION,
            f"/iserver/account/{path_segment('accountId', account_id)}/alerts",
            path_params={"accountId": text_of(account_id)},
        )
    finally:
        del account_id


def sync_detailed(
    account_id: str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[list[AlertSummary]]:
    """List the alerts of an account. Gives the whole answer."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return client.send(call, options)


def sync(account_id: str, *, client: SyncCore, options: CallOptions | None = None) -> list[AlertSummary]:
    """List the alerts of an account."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[list[AlertSummary]]:
    """List the alerts of an account. Gives the whole answer."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(account_id: str, *, client: AsyncCore, options: CallOptions | None = None) -> list[AlertSummary]:
    """List the alerts of an account."""
    try:
        call = build_call(account_id)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
