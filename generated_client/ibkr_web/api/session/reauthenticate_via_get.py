# Written by the generator from the contract; do not edit.
"""Open the brokerage session again by GET."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.reauthentication import Reauthentication
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response
from ibkr_core.lazy import warn_deprecated

OPERATION: Final = Operation(
    "reauthenticate_via_get",
    "GET",
    "/iserver/reauthenticate",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    question="restarts",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(Reauthentication.from_dict)),),
)


def build_call() -> Call[Reauthentication]:
    """The call alone, for `client.send`."""
    warn_deprecated("reauthenticate_via_get")
    return Call(OPERATION, "/iserver/reauthenticate")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[Reauthentication]:
    """Open the brokerage session again by GET. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> Reauthentication:
    """Open the brokerage session again by GET."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[Reauthentication]:
    """Open the brokerage session again by GET. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> Reauthentication:
    """Open the brokerage session again by GET."""
    return (await client.send(build_call(), options)).parsed
