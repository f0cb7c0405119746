# Written by the generator from the contract; do not edit.
"""Move several positions from or to other brokers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.asset_transfers_request import AssetTransfersRequest
from ...models.instruction_set_answer import InstructionSetAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response, UnknownObject

_RULE_BODY = Object(AssetTransfersRequest)

OPERATION: Final = Operation(
    "create_external_asset_transfers",
    "POST",
    "/gw/api/v1/external-asset-transfers:bulk",
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


def build_call(body: AssetTransfersRequest) -> Call[InstructionSetAnswer | UnknownObject]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/gw/api/v1/external-asset-transfers:bulk",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: AssetTransfersRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionSetAnswer | UnknownObject]:
    """Move several positions from or to other brokers. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(
    body: AssetTransfersRequest, *, client: SyncCore, options: CallOptions | None = None
) -> InstructionSetAnswer | UnknownObject:
    """Move several positions from or to other brokers."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: AssetTransfersRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionSetAnswer | UnknownObject]:
    """Move several positions from or to other brokers. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: AssetTransfersRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionSetAnswer | UnknownObject:
    """Move several positions from or to other brokers."""
    return (await client.send(build_call(body), options)).parsed
