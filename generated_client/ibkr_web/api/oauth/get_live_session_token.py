# Written by the generator from the contract; do not edit.
"""Agree on the key that signs calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.live_session_token import LiveSessionToken
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_live_session_token",
    "POST",
    "/oauth/live_session_token",
    schemes=("oauth1",),
    retry="never",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(LiveSessionToken.from_dict)),),
)


def build_call() -> Call[LiveSessionToken]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/oauth/live_session_token")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[LiveSessionToken]:
    """Agree on the key that signs calls. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> LiveSessionToken:
    """Agree on the key that signs calls."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[LiveSessionToken]:
    """Agree on the key that signs calls. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> LiveSessionToken:
    """Agree on the key that signs calls."""
    return (await client.send(build_call(), options)).parsed
