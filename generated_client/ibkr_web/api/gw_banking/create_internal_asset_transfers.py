# Written by the generator from the contract; do not edit.
"""Move several positions between accounts here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.instruction_set_answer import InstructionSetAnswer
from ...models.internal_position_transfers_request import InternalPositionTransfersRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response, UnknownObject

_RULE_BODY = Object(InternalPositionTransfersRequest)

OPERATION: Final = Operation(
    "create_internal_asset_transfers",
    "POST",
    "/gw/api/v1/internal-asset-transfers:bulk",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="reconcile",
    lookup="gw_banking.client_instruction(...)",
    intent=("body", "/instructions/*/clientInstructionId"),
    phrases=REFUSALS,
    evidence="published",
    responses=(("202", JsonBody(InstructionSetAnswer.from_dict)), ("207", JsonBody(InstructionSetAnswer.from_dict))),
)


def build_call(body: InternalPositionTransfersRequest) -> Call[InstructionSetAnswer | UnknownObject]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/gw/api/v1/internal-asset-transfers:bulk",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: InternalPositionTransfersRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionSetAnswer | UnknownObject]:
    """Move several positions between accounts here. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(
    body: InternalPositionTransfersRequest, *, client: SyncCore, options: CallOptions | None = None
) -> InstructionSetAnswer | UnknownObject:
    """Move several positions between accounts here."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: InternalPositionTransfersRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionSetAnswer | UnknownObject]:
    """Move several positions between accounts here. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: InternalPositionTransfersRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionSetAnswer | UnknownObject:
    """Move several positions between accounts here."""
    return (await client.send(build_call(body), options)).parsed
