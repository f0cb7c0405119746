# Written by the generator from the contract; do not edit.
"""Get a request token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.request_token import RequestToken
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "request_oauth_token",
    "POST",
    "/oauth/request_token",
    schemes=("oauth1",),
    retry="never",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(RequestToken.from_dict)),),
)


def build_call() -> Call[RequestToken]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/oauth/request_token")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[RequestToken]:
    """Get a request token. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> RequestToken:
    """Get a request token."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[RequestToken]:
    """Get a request token. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> RequestToken:
    """Get a request token."""
    return (await client.send(build_call(), options)).parsed
