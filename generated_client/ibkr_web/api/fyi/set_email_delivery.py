# Written by the generator from the contract; do not edit.
"""Switch notifications by mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, taken
from ibkr_core.rules import TRUTH

from ...models.fyi_acknowledgement import FyiAcknowledgement
from ...refusals import REFUSALS

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
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(FyiAcknowledgement.from_dict)),),
)


def build_call(enabled: bool) -> Call[FyiAcknowledgement]:
    """The call alone, for `client.send`."""
    enabled = taken(enabled, "enabled", TRUTH)
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
