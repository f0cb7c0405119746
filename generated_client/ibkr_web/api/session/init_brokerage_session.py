# Written by the generator from the contract; do not edit.
"""Open the brokerage session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.brokerage_session_status import BrokerageSessionStatus
from ...models.session_init_request import SessionInitRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(SessionInitRequest)

OPERATION: Final = Operation(
    "init_brokerage_session",
    "POST",
    "/iserver/auth/ssodh/init",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    question="restarts",
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(BrokerageSessionStatus.from_dict)),),
)


def build_call(body: SessionInitRequest) -> Call[BrokerageSessionStatus]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/iserver/auth/ssodh/init", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: SessionInitRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[BrokerageSessionStatus]:
    """Open the brokerage session. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: SessionInitRequest, *, client: SyncCore, options: CallOptions | None = None) -> BrokerageSessionStatus:
    """Open the brokerage session."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: SessionInitRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[BrokerageSessionStatus]:
    """Open the brokerage session. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: SessionInitRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> BrokerageSessionStatus:
    """Open the brokerage session."""
    return (await client.send(build_call(body), options)).parsed
