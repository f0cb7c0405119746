# Written by the generator from the contract; do not edit.
"""Check token and connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.echo import Echo
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_echo",
    "GET",
    "/gw/api/v1/echo/https",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(Echo.from_dict)),),
)


def build_call() -> Call[Echo]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/gw/api/v1/echo/https")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[Echo]:
    """Check token and connection. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> Echo:
    """Check token and connection."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[Echo]:
    """Check token and connection. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> Echo:
    """Check token and connection."""
    return (await client.send(build_call(), options)).parsed
