# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
"""Ask for the instructions of the last days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.model import to_json
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.instruction_answer import InstructionAnswer

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.recent_instructions_request import RecentInstructionsRequest


OPERATION: Final = Operation(
    "list_recent_instructions",
    "POST",
    "/gw/api/v1/instructions/query",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    evidence="published",
    responses=(("202", JsonBody(InstructionAnswer.from_dict)),),
)


def build_call(body: RecentInstructionsRequest) -> Call[InstructionAnswer]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/gw/api/v1/instructions/query", content=to_json(body), content_type="application/json")


def sync_detailed(
    body: RecentInstructionsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Ask for the instructions of the last days. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: RecentInstructionsRequest, *, client: SyncCore, options: CallOptions | None = None) -> InstructionAnswer:
    """Ask for the instructions of the last days."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: RecentInstructionsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Ask for the instructions of the last days. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: RecentInstructionsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionAnswer:
    """Ask for the instructions of the last days."""
    return (await client.send(build_call(body), options)).parsed
