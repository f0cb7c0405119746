# Written by the generator from the contract; do not edit.
"""Read the disclaimer of a kind of notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import TEXT

from ...models.fyi_disclaimer import FyiDisclaimer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.fyi_code import FyiCode


OPERATION: Final = Operation(
    "get_fyi_disclaimer",
    "GET",
    "/fyi/disclaimer/{typecode}",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(FyiDisclaimer.from_dict)),),
)


def build_call(typecode: FyiCode | str) -> Call[FyiDisclaimer]:
    """The call alone, for `client.send`."""
    typecode = taken(typecode, "typecode", TEXT)
    return Call(
        OPERATION, f"/fyi/disclaimer/{path_segment('typecode', typecode)}", path_params={"typecode": text_of(typecode)}
    )


def sync_detailed(
    typecode: FyiCode | str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[FyiDisclaimer]:
    """Read the disclaimer of a kind of notification. Gives the whole answer."""
    return client.send(build_call(typecode), options)


def sync(typecode: FyiCode | str, *, client: SyncCore, options: CallOptions | None = None) -> FyiDisclaimer:
    """Read the disclaimer of a kind of notification."""
    return client.send(build_call(typecode), options).parsed


async def asyncio_detailed(
    typecode: FyiCode | str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[FyiDisclaimer]:
    """Read the disclaimer of a kind of notification. Gives the whole answer."""
    return await client.send(build_call(typecode), options)


async def asyncio(typecode: FyiCode | str, *, client: AsyncCore, options: CallOptions | None = None) -> FyiDisclaimer:
    """Read the disclaimer of a kind of notification."""
    return (await client.send(build_call(typecode), options)).parsed
