# Written by the generator from the contract; do not edit.
"""Store, verify or delete a bank instruction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.bank_instruction_request import BankInstructionRequest
from ...models.instruction_answer import InstructionAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(BankInstructionRequest)

OPERATION: Final = Operation(
    "create_bank_instruction",
    "POST",
    "/gw/api/v1/bank-instructions",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="reconcile",
    lookup="gw_banking.client_instruction(...)",
    intent=("body", "/instruction/clientInstructionId"),
    phrases=REFUSALS,
    evidence="published",
    responses=(("202", JsonBody(InstructionAnswer.from_dict)),),
)


def build_call(body: BankInstructionRequest) -> Call[InstructionAnswer]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/gw/api/v1/bank-instructions", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: BankInstructionRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Store, verify or delete a bank instruction. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: BankInstructionRequest, *, client: SyncCore, options: CallOptions | None = None) -> InstructionAnswer:
    """Store, verify or delete a bank instruction."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: BankInstructionRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Store, verify or delete a bank instruction. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: BankInstructionRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionAnswer:
    """Store, verify or delete a bank instruction."""
    return (await client.send(build_call(body), options)).parsed
