# Written by the generator from the contract; do not edit.
"""Delete an alert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import INT64, SOME_TEXT

from ...models.alert_answer import AlertAnswer
from ...models.empty_request import EmptyRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(EmptyRequest)

OPERATION: Final = Operation(
    "delete_alert",
    "DELETE",
    "/iserver/account/{accountId}/alert/{alertId}",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("brokerage-session",),
    refusal=("success", False),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(AlertAnswer.from_dict)),),
)


def build_call(account_id: str, alert_id: int, body: EmptyRequest | None = None) -> Call[AlertAnswer]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        alert_id = taken(alert_id, "alert_id", INT64)
        return Call(
            OPERATION,
            f"/iserver/account/{path_segment('accountId', account_id)}/alert/{path_segment('alertId', alert_id)}",
            content=b"{}" if body is None else json_body(body, _RULE_BODY),
            content_type="application/json",
            path_params={"accountId": text_of(account_id), "alertId": text_of(alert_id)},
        )
    finally:
        del account_id


def sync_detailed(
    account_id: str,
    alert_id: int,
    body: EmptyRequest | None = None,
    *,
    client: SyncCore,
    options: CallOptions | None = None,
) -> Response[AlertAnswer]:
    """Delete an alert. Gives the whole answer."""
    try:
        call = build_call(account_id, alert_id, body)
    finally:
        del account_id
    return client.send(call, options)


def sync(
    account_id: str,
    alert_id: int,
    body: EmptyRequest | None = None,
    *,
    client: SyncCore,
    options: CallOptions | None = None,
) -> AlertAnswer:
    """Delete an alert."""
    try:
        call = build_call(account_id, alert_id, body)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str,
    alert_id: int,
    body: EmptyRequest | None = None,
    *,
    client: AsyncCore,
    options: CallOptions | None = None,
) -> Response[AlertAnswer]:
    """Delete an alert. Gives the whole answer."""
    try:
        call = build_call(account_id, alert_id, body)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    account_id: str,
    alert_id: int,
    body: EmptyRequest | None = None,
    *,
    client: AsyncCore,
    options: CallOptions | None = None,
) -> AlertAnswer:
    """Delete an alert."""
    try:
        call = build_call(account_id, alert_id, body)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
