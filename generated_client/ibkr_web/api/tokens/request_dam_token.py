# Written by the generator from the contract; do not edit.
"""Get a bearer token for a signed and encrypted credential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.dam_token import DamToken
from ...models.dam_token_request import DamTokenRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(DamTokenRequest)

OPERATION: Final = Operation(
    "request_dam_token",
    "POST",
    "/sso/dam/token",
    server="dam",
    server_url="https://www.clientam.com",
    schemes=(),
    retry="never",
    phrases=REFUSALS,
    evidence="release-note",
    responses=(("200", JsonBody(DamToken.from_dict)),),
)


def build_call(body: DamTokenRequest) -> Call[DamToken]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/sso/dam/token", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(body: DamTokenRequest, *, client: SyncCore, options: CallOptions | None = None) -> Response[DamToken]:
    """Get a bearer token for a signed and encrypted credential. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: DamTokenRequest, *, client: SyncCore, options: CallOptions | None = None) -> DamToken:
    """Get a bearer token for a signed and encrypted credential."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: DamTokenRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[DamToken]:
    """Get a bearer token for a signed and encrypted credential. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: DamTokenRequest, *, client: AsyncCore, options: CallOptions | None = None) -> DamToken:
    """Get a bearer token for a signed and encrypted credential."""
    return (await client.send(build_call(body), options)).parsed
