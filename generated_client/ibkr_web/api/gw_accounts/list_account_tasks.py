# Written by the generator from the contract; do not edit.
"""List the tasks of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import given, put, taken, text_of
from ibkr_core.rules import SOME_TEXT, TEXT

from ...models.account_tasks import AccountTasks
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.task_type import TaskType


OPERATION: Final = Operation(
    "list_account_tasks",
    "GET",
    "/gw/api/v1/accounts/{accountId}/tasks",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    refusal=("hasError", True),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(AccountTasks.from_dict)),),
)


def build_call(account_id: str, *, type_: TaskType | str | None = None) -> Call[AccountTasks]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        type_ = given(type_, "type_", TEXT)
        _query: list[tuple[str, str]] = []
        put(_query, "type", type_)
        return Call(
            OPERATION,
            f"/gw/api/v1/accounts/{path_segment('accountId', account_id)}/tasks",
            query=_query,
            path_params={"accountId": text_of(account_id)},
        )
    finally:
        del account_id


def sync_detailed(
    account_id: str, *, client: SyncCore, type_: TaskType | str | None = None, options: CallOptions | None = None
) -> Response[AccountTasks]:
    """List the tasks of an account. Gives the whole answer."""
    try:
        call = build_call(account_id, type_=type_)
    finally:
        del account_id
    return client.send(call, options)


def sync(
    account_id: str, *, client: SyncCore, type_: TaskType | str | None = None, options: CallOptions | None = None
) -> AccountTasks:
    """List the tasks of an account."""
    try:
        call = build_call(account_id, type_=type_)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str, *, client: AsyncCore, type_: TaskType | str | None = None, options: CallOptions | None = None
) -> Response[AccountTasks]:
    """List the tasks of an account. Gives the whole answer."""
    try:
        call = build_call(account_id, type_=type_)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    account_id: str, *, client: AsyncCore, type_: TaskType | str | None = None, options: CallOptions | None = None
) -> AccountTasks:
    """List the tasks of an account."""
    try:
        call = build_call(account_id, type_=type_)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
