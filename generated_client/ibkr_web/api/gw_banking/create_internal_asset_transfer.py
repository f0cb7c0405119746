# Written by the generator from the contract; do not edit.
"""Move a position between two accounts here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.instruction_answer import InstructionAnswer
from ...models.internal_position_transfer_request import InternalPositionTransferRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(InternalPositionTransferRequest)

OPERATION: Final = Operation(
    "create_internal_asset_transfer",
    "POST",
    "/gw/api/v1/internal-asset-transfers",
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


def build_call(body: InternalPositionTransferRequest) -> Call[InstructionAnswer]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/gw/api/v1/internal-asset-transfers",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: InternalPositionTransferRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Move a position between two accounts here. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(
    body: InternalPositionTransferRequest, *, client: SyncCore, options: CallOptions | None = None
) -> InstructionAnswer:
    """Move a position between two accounts here."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: InternalPositionTransferRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Move a position between two accounts here. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: InternalPositionTransferRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionAnswer:
    """Move a position between two accounts here."""
    return (await client.send(build_call(body), options)).parsed
