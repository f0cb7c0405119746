# Written by the generator from the contract; do not edit.
"""Read how far an instruction is, by the caller's own number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import INT64

from ...models.instruction_answer import InstructionAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response, UnknownObject


OPERATION: Final = Operation(
    "get_client_instruction",
    "GET",
    "/gw/api/v1/client-instructions/{clientInstructionId}",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(InstructionAnswer.from_dict)), ("208", JsonBody(InstructionAnswer.from_dict))),
)


def build_call(client_instruction_id: int) -> Call[InstructionAnswer | UnknownObject]:
    """The call alone, for `client.send`."""
    client_instruction_id = taken(client_instruction_id, "client_instruction_id", INT64)
    return Call(
        OPERATION,
        f"/gw/api/v1/client-instructions/{path_segment('clientInstructionId', client_instruction_id)}",
        path_params={"clientInstructionId": text_of(client_instruction_id)},
    )


def sync_detailed(
    client_instruction_id: int, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer | UnknownObject]:
    """Read how far an instruction is, by the caller's own number. Gives the whole answer."""
    return client.send(build_call(client_instruction_id), options)


def sync(
    client_instruction_id: int, *, client: SyncCore, options: CallOptions | None = None
) -> InstructionAnswer | UnknownObject:
    """Read how far an instruction is, by the caller's own number."""
    return client.send(build_call(client_instruction_id), options).parsed


async def asyncio_detailed(
    client_instruction_id: int, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer | UnknownObject]:
    """Read how far an instruction is, by the caller's own number. Gives the whole answer."""
    return await client.send(build_call(client_instruction_id), options)


async def asyncio(
    client_instruction_id: int, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionAnswer | UnknownObject:
    """Read how far an instruction is, by the caller's own number."""
    return (await client.send(build_call(client_instruction_id), options)).parsed
