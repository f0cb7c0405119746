# Written by the generator from the contract; do not edit.
"""Exchange a partner's JWT for a bearer token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.bearer_token import BearerToken
from ...models.bearer_token_request import BearerTokenRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(BearerTokenRequest)

OPERATION: Final = Operation(
    "exchange_brokerage_bearer_token",
    "POST",
    "/brokerage-bearer-token",
    server="partner",
    server_url="https://partner.invalid",
    schemes=("partnerJwt",),
    retry="never",
    phrases=REFUSALS,
    evidence="unverified",
    responses=(("200", JsonBody(BearerToken.from_dict)),),
)


def build_call(body: BearerTokenRequest | None = None) -> Call[BearerToken]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/brokerage-bearer-token",
        content=None if body is None else json_body(body, _RULE_BODY),
        content_type=None if body is None else "application/json",
    )


def sync_detailed(
    body: BearerTokenRequest | None = None, *, client: SyncCore, options: CallOptions | None = None
) -> Response[BearerToken]:
    """Exchange a partner's JWT for a bearer token. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(
    body: BearerTokenRequest | None = None, *, client: SyncCore, options: CallOptions | None = None
) -> BearerToken:
    """Exchange a partner's JWT for a bearer token."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: BearerTokenRequest | None = None, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[BearerToken]:
    """Exchange a partner's JWT for a bearer token. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: BearerTokenRequest | None = None, *, client: AsyncCore, options: CallOptions | None = None
) -> BearerToken:
    """Exchange a partner's JWT for a bearer token."""
    return (await client.send(build_call(body), options)).parsed
