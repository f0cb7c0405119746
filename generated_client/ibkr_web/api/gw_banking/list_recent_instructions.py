# Written by the generator from the contract; do not edit.
"""Ask for the instructions of the last days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.instruction_answer import InstructionAnswer
from ...models.recent_instructions_request import RecentInstructionsRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(RecentInstructionsRequest)

OPERATION: Final = Operation(
    "list_recent_instructions",
    "POST",
    "/gw/api/v1/instructions/query",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("202", JsonBody(InstructionAnswer.from_dict)),),
)


def build_call(body: RecentInstructionsRequest) -> Call[InstructionAnswer]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/gw/api/v1/instructions/query", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


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
