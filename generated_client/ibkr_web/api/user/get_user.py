# Written by the generator from the contract; do not edit.
"""Read the signed-in user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.one_user import OneUser
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_user",
    "GET",
    "/one/user",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(OneUser.from_dict)),),
)


def build_call() -> Call[OneUser]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/one/user")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[OneUser]:
    """Read the signed-in user. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> OneUser:
    """Read the signed-in user."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[OneUser]:
    """Read the signed-in user. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> OneUser:
    """Read the signed-in user."""
    return (await client.send(build_call(), options)).parsed
