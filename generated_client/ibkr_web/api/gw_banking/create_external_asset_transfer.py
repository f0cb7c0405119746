# Written by the generator from the contract; do not edit.
"""Move positions from or to another broker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.asset_transfer_request import AssetTransferRequest
from ...models.instruction_answer import InstructionAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(AssetTransferRequest)

OPERATION: Final = Operation(
    "create_external_asset_transfer",
    "POST",
    "/gw/api/v1/external-asset-transfers",
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


def build_call(body: AssetTransferRequest) -> Call[InstructionAnswer]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/gw/api/v1/external-asset-transfers",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: AssetTransferRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Move positions from or to another broker. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: AssetTransferRequest, *, client: SyncCore, options: CallOptions | None = None) -> InstructionAnswer:
    """Move positions from or to another broker."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: AssetTransferRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Move positions from or to another broker. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: AssetTransferRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionAnswer:
    """Move positions from or to another broker."""
    return (await client.send(build_call(body), options)).parsed
