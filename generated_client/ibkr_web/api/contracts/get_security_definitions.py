# Written by the generator from the contract; do not edit.
"""Read the definitions of instruments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import EMPTY, Call, JsonBody, Operation
from ibkr_core.params import put_joined, taken
from ibkr_core.rules import LONG, Either, Items, Text

from ...models.security_definitions import SecurityDefinitions
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_CONIDS = Items(Either(Text(pattern="^[^,]+\\Z"), LONG), 1)

OPERATION: Final = Operation(
    "get_security_definitions",
    "GET",
    "/trsrv/secdef",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(SecurityDefinitions.from_dict)), ("204", EMPTY)),
)


def build_call(conids: Sequence[int | str]) -> Call[SecurityDefinitions | None]:
    """The call alone, for `client.send`."""
    conids = taken(conids, "conids", _RULE_CONIDS)
    _query: list[tuple[str, str]] = []
    put_joined(_query, "conids", conids)
    return Call(OPERATION, "/trsrv/secdef", query=_query)


def sync_detailed(
    conids: Sequence[int | str], *, client: SyncCore, options: CallOptions | None = None
) -> Response[SecurityDefinitions | None]:
    """Read the definitions of instruments. Gives the whole answer."""
    return client.send(build_call(conids), options)


def sync(
    conids: Sequence[int | str], *, client: SyncCore, options: CallOptions | None = None
) -> SecurityDefinitions | None:
    """Read the definitions of instruments."""
    return client.send(build_call(conids), options).parsed


async def asyncio_detailed(
    conids: Sequence[int | str], *, client: AsyncCore, options: CallOptions | None = None
) -> Response[SecurityDefinitions | None]:
    """Read the definitions of instruments. Gives the whole answer."""
    return await client.send(build_call(conids), options)


async def asyncio(
    conids: Sequence[int | str], *, client: AsyncCore, options: CallOptions | None = None
) -> SecurityDefinitions | None:
    """Read the definitions of instruments."""
    return (await client.send(build_call(conids), options)).parsed
