# Written by the generator from the contract; do not edit.
"""Read the details of event contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.codec import decoder
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.binary_options import read_binary_options
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.binary_option import BinaryOption
from ibkr_core.lazy import warn_deprecated

OPERATION: Final = Operation(
    "list_binary_options",
    "GET",
    "/trsrv/event/binaryoptions",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="unverified",
    responses=(("200", JsonBody(decoder(read_binary_options, "BinaryOption or a list"))),),
)


def build_call() -> Call[BinaryOption | list[BinaryOption]]:
    """The call alone, for `client.send`."""
    warn_deprecated("list_binary_options")
    return Call(OPERATION, "/trsrv/event/binaryoptions")


def sync_detailed(
    *, client: SyncCore, options: CallOptions | None = None
) -> Response[BinaryOption | list[BinaryOption]]:
    """Read the details of event contracts. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> BinaryOption | list[BinaryOption]:
    """Read the details of event contracts."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, options: CallOptions | None = None
) -> Response[BinaryOption | list[BinaryOption]]:
    """Read the details of event contracts. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> BinaryOption | list[BinaryOption]:
    """Read the details of event contracts."""
    return (await client.send(build_call(), options)).parsed
