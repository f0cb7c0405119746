# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
"""Store, verify or delete a bank instruction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.model import to_json
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.instruction_answer import InstructionAnswer

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.bank_instruction_request import BankInstructionRequest


OPERATION: Final = Operation(
    "create_bank_instruction",
    "POST",
    "/gw/api/v1/bank-instructions",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="reconcile",
    intent=("body", "/instruction/clientInstructionId"),
    evidence="published",
    responses=(("202", JsonBody(InstructionAnswer.from_dict)),),
)


def build_call(body: BankInstructionRequest) -> Call[InstructionAnswer]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/gw/api/v1/bank-instructions", content=to_json(body), content_type="application/json")


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
