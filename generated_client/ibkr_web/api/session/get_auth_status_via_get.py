# Written by the generator from the contract; do not edit.
"""Read the state of the brokerage session by GET."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.brokerage_session_status import BrokerageSessionStatus
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_auth_status_via_get",
    "GET",
    "/iserver/auth/status",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    vital=True,
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(BrokerageSessionStatus.from_dict)),),
)


def build_call() -> Call[BrokerageSessionStatus]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/auth/status")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[BrokerageSessionStatus]:
    """Read the state of the brokerage session by GET. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> BrokerageSessionStatus:
    """Read the state of the brokerage session by GET."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, options: CallOptions | None = None
) -> Response[BrokerageSessionStatus]:
    """Read the state of the brokerage session by GET. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> BrokerageSessionStatus:
    """Read the state of the brokerage session by GET."""
    return (await client.send(build_call(), options)).parsed
