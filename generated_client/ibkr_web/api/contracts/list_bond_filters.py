# Written by the generator from the contract; do not edit.
"""List the filters of an issuer's bonds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, taken
from ibkr_core.rules import TEXT

from ...models.issuer_bond_filters import IssuerBondFilters
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_bond_filters",
    "GET",
    "/iserver/secdef/bond-filters",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(IssuerBondFilters.from_dict)),),
)


def build_call(symbol: str, issuer_id: str) -> Call[IssuerBondFilters]:
    """The call alone, for `client.send`."""
    symbol = taken(symbol, "symbol", TEXT)
    issuer_id = taken(issuer_id, "issuer_id", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "symbol", symbol)
    put(_query, "issuerId", issuer_id)
    return Call(OPERATION, "/iserver/secdef/bond-filters", query=_query)


def sync_detailed(
    symbol: str, issuer_id: str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[IssuerBondFilters]:
    """List the filters of an issuer's bonds. Gives the whole answer."""
    return client.send(build_call(symbol, issuer_id), options)


def sync(symbol: str, issuer_id: str, *, client: SyncCore, options: CallOptions | None = None) -> IssuerBondFilters:
    """List the filters of an issuer's bonds."""
    return client.send(build_call(symbol, issuer_id), options).parsed


async def asyncio_detailed(
    symbol: str, issuer_id: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[IssuerBondFilters]:
    """List the filters of an issuer's bonds. Gives the whole answer."""
    return await client.send(build_call(symbol, issuer_id), options)


async def asyncio(
    symbol: str, issuer_id: str, *, client: AsyncCore, options: CallOptions | None = None
) -> IssuerBondFilters:
    """List the filters of an issuer's bonds."""
    return (await client.send(build_call(symbol, issuer_id), options)).parsed
