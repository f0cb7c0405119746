# Written by the generator from the contract; do not edit.
"""Read how far a set of instructions is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import INT64

from ...models.instruction_set_answer import InstructionSetAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_instruction_set",
    "GET",
    "/gw/api/v1/instruction-sets/{instructionSetId}",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(InstructionSetAnswer.from_dict)),),
)


def build_call(instruction_set_id: int) -> Call[InstructionSetAnswer]:
    """The call alone, for `client.send`."""
    instruction_set_id = taken(instruction_set_id, "instruction_set_id", INT64)
    return Call(
        OPERATION,
        f"/gw/api/v1/instruction-sets/{path_segment('instructionSetId', instruction_set_id)}",
        path_params={"instructionSetId": text_of(instruction_set_id)},
    )


def sync_detailed(
    instruction_set_id: int, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionSetAnswer]:
    """Read how far a set of instructions is. Gives the whole answer."""
    return client.send(build_call(instruction_set_id), options)


def sync(instruction_set_id: int, *, client: SyncCore, options: CallOptions | None = None) -> InstructionSetAnswer:
    """Read how far a set of instructions is."""
    return client.send(build_call(instruction_set_id), options).parsed


async def asyncio_detailed(
    instruction_set_id: int, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionSetAnswer]:
    """Read how far a set of instructions is. Gives the whole answer."""
    return await client.send(build_call(instruction_set_id), options)


async def asyncio(
    instruction_set_id: int, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionSetAnswer:
    """Read how far a set of instructions is."""
    return (await client.send(build_call(instruction_set_id), options)).parsed
