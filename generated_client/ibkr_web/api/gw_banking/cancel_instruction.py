# Written by the generator from the contract; do not edit.
"""Cancel an instruction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.cancel_instruction_request import CancelInstructionRequest
from ...models.instruction_answer import InstructionAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(CancelInstructionRequest)

OPERATION: Final = Operation(
    "cancel_instruction",
    "POST",
    "/gw/api/v1/instructions/cancel",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="reconcile",
    lookup="gw_banking.client_instruction(...)",
    intent=("body", "/instruction/clientInstructionId"),
    phrases=REFUSALS,
    evidence="published",
    responses=(("201", JsonBody(InstructionAnswer.from_dict)),),
)


def build_call(body: CancelInstructionRequest) -> Call[InstructionAnswer]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/gw/api/v1/instructions/cancel",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: CancelInstructionRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Cancel an instruction. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: CancelInstructionRequest, *, client: SyncCore, options: CallOptions | None = None) -> InstructionAnswer:
    """Cancel an instruction."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: CancelInstructionRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Cancel an instruction. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: CancelInstructionRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionAnswer:
    """Cancel an instruction."""
    return (await client.send(build_call(body), options)).parsed
