# Written by the generator from the contract; do not edit.
"""Cancel every open order of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import given, put, taken, text_of
from ibkr_core.rules import INT64, SOME_TEXT, TEXT, TRUTH

from ...models.cancel_answer import CancelAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "cancel_order",
    "DELETE",
    "/iserver/account/{accountId}/order/{orderId}",
    schemes=("bearer", "oauth1"),
    retry="reconcile",
    requires=("brokerage-session", "accounts-listed"),
    error_in_success=True,
    intent=("path", "orderId"),
    question="overrides",
    resend="repeatable",
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(CancelAnswer.from_dict)),),
)


def build_call(
    account_id: str,
    *,
    ext_operator: str | None = None,
    manual_indicator: bool | None = None,
    manual_cancel_time: int | None = None,
) -> Call[CancelAnswer]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        ext_operator = given(ext_operator, "ext_operator", TEXT)
        manual_indicator = given(manual_indicator, "manual_indicator", TRUTH)
        manual_cancel_time = given(manual_cancel_time, "manual_cancel_time", INT64)
        _query: list[tuple[str, str]] = []
        put(_query, "extOperator", ext_operator)
        put(_query, "manualIndicator", manual_indicator)
        put(_query, "manualCancelTime", manual_cancel_time)
        return Call(
            OPERATION,
            f"/iserver/account/{path_segment('accountId', account_id)}/order/-1",
            query=_query,
            path_params={"accountId": text_of(account_id), "orderId": "-1"},
        )
    finally:
        del account_id


def sync_detailed(
    account_id: str,
    *,
    client: SyncCore,
    ext_operator: str | None = None,
    manual_indicator: bool | None = None,
    manual_cancel_time: int | None = None,
    options: CallOptions | None = None,
) -> Response[CancelAnswer]:
    """Cancel every open order of the account. Gives the whole answer."""
    try:
        call = build_call(
            account_id,
            ext_operator=ext_operator,
            manual_indicator=manual_indicator,
            manual_cancel_time=manual_cancel_time,
        )
    finally:
        del account_id
    return client.send(call, options)


def sync(
    account_id: str,
    *,
    client: SyncCore,
    ext_operator: str | None = None,
    manual_indicator: bool | None = None,
    manual_cancel_time: int | None = None,
    options: CallOptions | None = None,
) -> CancelAnswer:
    """Cancel every open order of the account."""
    try:
        call = build_call(
            account_id,
            ext_operator=ext_operator,
            manual_indicator=manual_indicator,
            manual_cancel_time=manual_cancel_time,
        )
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AsyncCore,
    ext_operator: str | None = None,
    manual_indicator: bool | None = None,
    manual_cancel_time: int | None = None,
    options: CallOptions | None = None,
) -> Response[CancelAnswer]:
    """Cancel every open order of the account. Gives the whole answer."""
    try:
        call = build_call(
            account_id,
            ext_operator=ext_operator,
            manual_indicator=manual_indicator,
            manual_cancel_time=manual_cancel_time,
        )
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    account_id: str,
    *,
    client: AsyncCore,
    ext_operator: str | None = None,
    manual_indicator: bool | None = None,
    manual_cancel_time: int | None = None,
    options: CallOptions | None = None,
) -> CancelAnswer:
    """Cancel every open order of the account."""
    try:
        call = build_call(
            account_id,
            ext_operator=ext_operator,
            manual_indicator=manual_indicator,
            manual_cancel_time=manual_cancel_time,
        )
    finally:
        del account_id
    return (await client.send(call, options)).parsed
