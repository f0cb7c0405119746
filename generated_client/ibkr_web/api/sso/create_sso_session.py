# Written by the generator from the contract; do not edit.
"""Open a session of a user for trading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import text_body
from ibkr_core.rules import Text

from ...models.sso_session import SsoSession
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Text(pattern="^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\Z")

OPERATION: Final = Operation(
    "create_sso_session",
    "POST",
    "/gw/api/v1/sso-sessions",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="never",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(SsoSession.from_dict)),),
)


def build_call(body: str) -> Call[SsoSession]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/gw/api/v1/sso-sessions", content=text_body(body, _RULE_BODY), content_type="application/jwt"
    )


def sync_detailed(body: str, *, client: SyncCore, options: CallOptions | None = None) -> Response[SsoSession]:
    """Open a session of a user for trading. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: str, *, client: SyncCore, options: CallOptions | None = None) -> SsoSession:
    """Open a session of a user for trading."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(body: str, *, client: AsyncCore, options: CallOptions | None = None) -> Response[SsoSession]:
    """Open a session of a user for trading. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: str, *, client: AsyncCore, options: CallOptions | None = None) -> SsoSession:
    """Open a session of a user for trading."""
    return (await client.send(build_call(body), options)).parsed
