# Written by the generator from the contract; do not edit.
"""Move cash between two accounts here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.instruction_answer import InstructionAnswer
from ...models.internal_cash_transfer_request import InternalCashTransferRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response, UnknownObject

_RULE_BODY = Object(InternalCashTransferRequest)

OPERATION: Final = Operation(
    "create_internal_cash_transfer",
    "POST",
    "/gw/api/v1/internal-cash-transfers",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="reconcile",
    lookup="gw_banking.client_instruction(...)",
    intent=("body", "/instruction/clientInstructionId"),
    phrases=REFUSALS,
    evidence="published",
    responses=(("201", JsonBody(InstructionAnswer.from_dict)), ("202", JsonBody(InstructionAnswer.from_dict))),
)


def build_call(body: InternalCashTransferRequest) -> Call[InstructionAnswer | UnknownObject]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/gw/api/v1/internal-cash-transfers",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: InternalCashTransferRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer | UnknownObject]:
    """Move cash between two accounts here. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(
    body: InternalCashTransferRequest, *, client: SyncCore, options: CallOptions | None = None
) -> InstructionAnswer | UnknownObject:
    """Move cash between two accounts here."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: InternalCashTransferRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer | UnknownObject]:
    """Move cash between two accounts here. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: InternalCashTransferRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionAnswer | UnknownObject:
    """Move cash between two accounts here."""
    return (await client.send(build_call(body), options)).parsed
