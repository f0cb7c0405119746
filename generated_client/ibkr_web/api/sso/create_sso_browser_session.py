# Written by the generator from the contract; do not edit.
"""Get an address that signs a user in to the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import text_body
from ibkr_core.rules import Text

from ...models.sso_browser_session import SsoBrowserSession
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Text(pattern="^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\Z")

OPERATION: Final = Operation(
    "create_sso_browser_session",
    "POST",
    "/gw/api/v1/sso-browser-sessions",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="never",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(SsoBrowserSession.from_dict)),),
)


def build_call(body: str) -> Call[SsoBrowserSession]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/gw/api/v1/sso-browser-sessions",
        content=text_body(body, _RULE_BODY),
        content_type="application/jwt",
    )


def sync_detailed(body: str, *, client: SyncCore, options: CallOptions | None = None) -> Response[SsoBrowserSession]:
    """Get an address that signs a user in to the portal. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: str, *, client: SyncCore, options: CallOptions | None = None) -> SsoBrowserSession:
    """Get an address that signs a user in to the portal."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[SsoBrowserSession]:
    """Get an address that signs a user in to the portal. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: str, *, client: AsyncCore, options: CallOptions | None = None) -> SsoBrowserSession:
    """Get an address that signs a user in to the portal."""
    return (await client.send(build_call(body), options)).parsed
