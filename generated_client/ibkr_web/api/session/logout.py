# Written by the generator from the contract; do not edit.
"""Sign out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.logout_answer import LogoutAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "logout",
    "POST",
    "/logout",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("sso",),
    question="restarts",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(LogoutAnswer.from_dict)),),
)


def build_call() -> Call[LogoutAnswer]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/logout")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[LogoutAnswer]:
    """Sign out. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> LogoutAnswer:
    """Sign out."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[LogoutAnswer]:
    """Sign out. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> LogoutAnswer:
    """Sign out."""
    return (await client.send(build_call(), options)).parsed
