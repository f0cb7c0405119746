# Written by the generator from the contract; do not edit.
"""List the transactions in instruments, with what they realised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.transaction_history import TransactionHistory
from ...models.transactions_request import TransactionsRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(TransactionsRequest)

OPERATION: Final = Operation(
    "list_transactions",
    "POST",
    "/pa/transactions",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 900.0),),
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(TransactionHistory.from_dict)),),
)


def build_call(body: TransactionsRequest) -> Call[TransactionHistory]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/pa/transactions", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: TransactionsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[TransactionHistory]:
    """List the transactions in instruments, with what they realised. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: TransactionsRequest, *, client: SyncCore, options: CallOptions | None = None) -> TransactionHistory:
    """List the transactions in instruments, with what they realised."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: TransactionsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[TransactionHistory]:
    """List the transactions in instruments, with what they realised. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: TransactionsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> TransactionHistory:
    """List the transactions in instruments, with what they realised."""
    return (await client.send(build_call(body), options)).parsed
