# Written by the generator from the contract; do not edit.
"""List stored bank instructions or standing orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.bank_instruction_query import BankInstructionQuery
from ...models.instruction_answer import InstructionAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(BankInstructionQuery)

OPERATION: Final = Operation(
    "list_bank_instructions",
    "POST",
    "/gw/api/v1/bank-instructions/query",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("201", JsonBody(InstructionAnswer.from_dict)),),
)


def build_call(body: BankInstructionQuery) -> Call[InstructionAnswer]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/gw/api/v1/bank-instructions/query",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: BankInstructionQuery, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """List stored bank instructions or standing orders. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: BankInstructionQuery, *, client: SyncCore, options: CallOptions | None = None) -> InstructionAnswer:
    """List stored bank instructions or standing orders."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: BankInstructionQuery, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """List stored bank instructions or standing orders. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: BankInstructionQuery, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionAnswer:
    """List stored bank instructions or standing orders."""
    return (await client.send(build_call(body), options)).parsed
