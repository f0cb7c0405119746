# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
"""Switch notifications by mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put

from ...models.fyi_acknowledgement import FyiAcknowledgement

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "set_email_delivery",
    "PUT",
    "/fyi/deliveryoptions/email",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    evidence="recorded",
    responses=(("200", JsonBody(FyiAcknowledgement.from_dict)),),
)


def build_call(enabled: bool) -> Call[FyiAcknowledgement]:
    """The call alone, for `client.send`."""
    _query: list[tuple[str, str]] = []
    put(_query, "enabled", enabled)
    return Call(OPERATION, "/fyi/deliveryoptions/email", query=_query)


def sync_detailed(
    enabled: bool, *, client: SyncCore, options: CallOptions | None = None
) -> Response[FyiAcknowledgement]:
    """Switch notifications by mail. Gives the whole answer."""
    return client.send(build_call(enabled), options)


def sync(enabled: bool, *, client: SyncCore, options: CallOptions | None = None) -> FyiAcknowledgement:
    """Switch notifications by mail."""
    return client.send(build_call(enabled), options).parsed


async def asyncio_detailed(
    enabled: bool, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[FyiAcknowledgement]:
    """Switch notifications by mail. Gives the whole answer."""
    return await client.send(build_call(enabled), options)


async def asyncio(enabled: bool, *, client: AsyncCore, options: CallOptions | None = None) -> FyiAcknowledgement:
    """Switch notifications by mail."""
    return (await client.send(build_call(enabled), options)).parsed
