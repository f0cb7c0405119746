# Written by the generator from the contract; do not edit.
"""List brokers that positions can be moved from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, taken
from ibkr_core.rules import SOME_TEXT

from ...models.transfer_brokers import TransferBrokers
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_transfer_brokers",
    "GET",
    "/gw/api/v1/enumerations/complex-asset-transfer",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(TransferBrokers.from_dict)),),
)


def build_call(instruction_type: str) -> Call[TransferBrokers]:
    """The call alone, for `client.send`."""
    instruction_type = taken(instruction_type, "instruction_type", SOME_TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "instructionType", instruction_type)
    return Call(OPERATION, "/gw/api/v1/enumerations/complex-asset-transfer", query=_query)


def sync_detailed(
    instruction_type: str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[TransferBrokers]:
    """List brokers that positions can be moved from. Gives the whole answer."""
    return client.send(build_call(instruction_type), options)


def sync(instruction_type: str, *, client: SyncCore, options: CallOptions | None = None) -> TransferBrokers:
    """List brokers that positions can be moved from."""
    return client.send(build_call(instruction_type), options).parsed


async def asyncio_detailed(
    instruction_type: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[TransferBrokers]:
    """List brokers that positions can be moved from. Gives the whole answer."""
    return await client.send(build_call(instruction_type), options)


async def asyncio(instruction_type: str, *, client: AsyncCore, options: CallOptions | None = None) -> TransferBrokers:
    """List brokers that positions can be moved from."""
    return (await client.send(build_call(instruction_type), options)).parsed
