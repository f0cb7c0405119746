# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ffcb9c011f8090e95791bde5d027a44b7a42b27e03b0603e39cbb22c40079a31; do not edit.
"""Read the definitions of instruments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import EMPTY, Call, JsonBody, Operation
from ibkr_core.params import put

from ...models.security_definitions import SecurityDefinitions

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_security_definitions",
    "GET",
    "/trsrv/secdef",
    retry="safe",
    requires=("sso",),
    evidence="recorded",
    responses=(("200", JsonBody(SecurityDefinitions.from_dict)), ("204", EMPTY)),
)


def build_call(*, conids: str) -> Call[SecurityDefinitions | None]:
    """The call alone, for `client.send`."""
    _query: list[tuple[str, str]] = []
    put(_query, "conids", conids)
    return Call(OPERATION, "/trsrv/secdef", query=_query)


def sync_detailed(
    *, client: SyncCore, conids: str, options: CallOptions | None = None
) -> Response[SecurityDefinitions | None]:
    """Read the definitions of instruments. Gives the whole answer."""
    return client.send(build_call(conids=conids), options)


def sync(*, client: SyncCore, conids: str, options: CallOptions | None = None) -> SecurityDefinitions | None:
    """Read the definitions of instruments."""
    return client.send(build_call(conids=conids), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, conids: str, options: CallOptions | None = None
) -> Response[SecurityDefinitions | None]:
    """Read the definitions of instruments. Gives the whole answer."""
    return await client.send(build_call(conids=conids), options)


async def asyncio(*, client: AsyncCore, conids: str, options: CallOptions | None = None) -> SecurityDefinitions | None:
    """Read the definitions of instruments."""
    return (await client.send(build_call(conids=conids), options)).parsed
