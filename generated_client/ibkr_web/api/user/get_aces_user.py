# Written by the generator from the contract; do not edit.
"""Read the white-label id of the user's broker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.aces_user import AcesUser
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_aces_user",
    "GET",
    "/one/acesuser",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="unverified",
    responses=(("200", JsonBody(AcesUser.from_dict)),),
)


def build_call() -> Call[AcesUser]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/one/acesuser")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[AcesUser]:
    """Read the white-label id of the user's broker. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> AcesUser:
    """Read the white-label id of the user's broker."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[AcesUser]:
    """Read the white-label id of the user's broker. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> AcesUser:
    """Read the white-label id of the user's broker."""
    return (await client.send(build_call(), options)).parsed
