# Written by the generator from the contract; do not edit.
"""Get an access token of account management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import to_form

from ...models.o_auth_2_token import OAuth2Token
from ...models.o_auth_2_token_request import OAuth2TokenRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(OAuth2TokenRequest)

OPERATION: Final = Operation(
    "request_oauth2_token",
    "POST",
    "/oauth2/api/v1/token",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=(),
    retry="never",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(OAuth2Token.from_dict)),),
)


def build_call(body: OAuth2TokenRequest) -> Call[OAuth2Token]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/oauth2/api/v1/token",
        content=to_form(body, _RULE_BODY),
        content_type="application/x-www-form-urlencoded",
    )


def sync_detailed(
    body: OAuth2TokenRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[OAuth2Token]:
    """Get an access token of account management. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: OAuth2TokenRequest, *, client: SyncCore, options: CallOptions | None = None) -> OAuth2Token:
    """Get an access token of account management."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: OAuth2TokenRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[OAuth2Token]:
    """Get an access token of account management. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: OAuth2TokenRequest, *, client: AsyncCore, options: CallOptions | None = None) -> OAuth2Token:
    """Get an access token of account management."""
    return (await client.send(build_call(body), options)).parsed
