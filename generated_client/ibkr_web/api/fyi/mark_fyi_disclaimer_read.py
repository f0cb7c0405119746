# Written by the generator from the contract; do not edit.
"""Mark a disclaimer as read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import TEXT

from ...models.fyi_acknowledgement import FyiAcknowledgement
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.fyi_code import FyiCode


OPERATION: Final = Operation(
    "mark_fyi_disclaimer_read",
    "PUT",
    "/fyi/disclaimer/{typecode}",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(FyiAcknowledgement.from_dict)),),
)


def build_call(typecode: FyiCode | str) -> Call[FyiAcknowledgement]:
    """The call alone, for `client.send`."""
    typecode = taken(typecode, "typecode", TEXT)
    return Call(
        OPERATION, f"/fyi/disclaimer/{path_segment('typecode', typecode)}", path_params={"typecode": text_of(typecode)}
    )


def sync_detailed(
    typecode: FyiCode | str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[FyiAcknowledgement]:
    """Mark a disclaimer as read. Gives the whole answer."""
    return client.send(build_call(typecode), options)


def sync(typecode: FyiCode | str, *, client: SyncCore, options: CallOptions | None = None) -> FyiAcknowledgement:
    """Mark a disclaimer as read."""
    return client.send(build_call(typecode), options).parsed


async def asyncio_detailed(
    typecode: FyiCode | str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[FyiAcknowledgement]:
    """Mark a disclaimer as read. Gives the whole answer."""
    return await client.send(build_call(typecode), options)


async def asyncio(
    typecode: FyiCode | str, *, client: AsyncCore, options: CallOptions | None = None
) -> FyiAcknowledgement:
    """Mark a disclaimer as read."""
    return (await client.send(build_call(typecode), options)).parsed
