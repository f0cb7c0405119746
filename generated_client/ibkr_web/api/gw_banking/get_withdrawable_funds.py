# Written by the generator from the contract; do not edit.
"""Read cash that can be withdrawn, or contributions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.cash_transfer_query import CashTransferQuery
from ...models.instruction_answer import InstructionAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response, UnknownObject

_RULE_BODY = Object(CashTransferQuery)

OPERATION: Final = Operation(
    "get_withdrawable_funds",
    "POST",
    "/gw/api/v1/external-cash-transfers/query",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("201", JsonBody(InstructionAnswer.from_dict)), ("202", JsonBody(InstructionAnswer.from_dict))),
)


def build_call(body: CashTransferQuery) -> Call[InstructionAnswer | UnknownObject]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/gw/api/v1/external-cash-transfers/query",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: CashTransferQuery, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer | UnknownObject]:
    """Read cash that can be withdrawn, or contributions. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(
    body: CashTransferQuery, *, client: SyncCore, options: CallOptions | None = None
) -> InstructionAnswer | UnknownObject:
    """Read cash that can be withdrawn, or contributions."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: CashTransferQuery, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer | UnknownObject]:
    """Read cash that can be withdrawn, or contributions. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: CashTransferQuery, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionAnswer | UnknownObject:
    """Read cash that can be withdrawn, or contributions."""
    return (await client.send(build_call(body), options)).parsed
