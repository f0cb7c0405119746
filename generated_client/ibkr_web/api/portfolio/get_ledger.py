# Written by the generator from the contract; do not edit.
"""Read the balances of an account by currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import given, put, taken, text_of
from ibkr_core.rules import SOME_TEXT, TEXT

from ...models.ledger import Ledger
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_ledger",
    "GET",
    "/portfolio/{accountId}/ledger",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    first=("portfolio.accounts()",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(Ledger.from_dict)),),
)


def build_call(account_id: str, *, model: str | None = None) -> Call[Ledger]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        model = given(model, "model", TEXT)
        _query: list[tuple[str, str]] = []
        put(_query, "model", model)
        return Call(
            OPERATION,
            f"/portfolio/{path_segment('accountId', account_id)}/ledger",
            query=_query,
            path_params={"accountId": text_of(account_id)},
        )
    finally:
        del account_id


def sync_detailed(
    account_id: str, *, client: SyncCore, model: str | None = None, options: CallOptions | None = None
) -> Response[Ledger]:
    """Read the balances of an account by currency. Gives the whole answer."""
    try:
        call = build_call(account_id, model=model)
    finally:
        del account_id
    return client.send(call, options)


def sync(account_id: str, *, client: SyncCore, model: str | None = None, options: CallOptions | None = None) -> Ledger:
    """Read the balances of an account by currency."""
    try:
        call = build_call(account_id, model=model)
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str, *, client: AsyncCore, model: str | None = None, options: CallOptions | None = None
) -> Response[Ledger]:
    """Read the balances of an account by currency. Gives the whole answer."""
    try:
        call = build_call(account_id, model=model)
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    account_id: str, *, client: AsyncCore, model: str | None = None, options: CallOptions | None = None
) -> Ledger:
    """Read the balances of an account by currency."""
    try:
        call = build_call(account_id, model=model)
    finally:
        del account_id
    return (await client.send(call, options)).parsed
