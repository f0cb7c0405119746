# Written by the generator from the contract; do not edit.
"""List the pairs of a currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, taken
from ibkr_core.rules import Text

from ...models.currency_pairs import CurrencyPairs
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_CURRENCY = Text(pattern="^[A-Z]{3}\\Z")

OPERATION: Final = Operation(
    "list_currency_pairs",
    "GET",
    "/iserver/currency/pairs",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(CurrencyPairs.from_dict)),),
)


def build_call(currency: str) -> Call[CurrencyPairs]:
    """The call alone, for `client.send`."""
    currency = taken(currency, "currency", _RULE_CURRENCY)
    _query: list[tuple[str, str]] = []
    put(_query, "currency", currency)
    return Call(OPERATION, "/iserver/currency/pairs", query=_query)


def sync_detailed(currency: str, *, client: SyncCore, options: CallOptions | None = None) -> Response[CurrencyPairs]:
    """List the pairs of a currency. Gives the whole answer."""
    return client.send(build_call(currency), options)


def sync(currency: str, *, client: SyncCore, options: CallOptions | None = None) -> CurrencyPairs:
    """List the pairs of a currency."""
    return client.send(build_call(currency), options).parsed


async def asyncio_detailed(
    currency: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[CurrencyPairs]:
    """List the pairs of a currency. Gives the whole answer."""
    return await client.send(build_call(currency), options)


async def asyncio(currency: str, *, client: AsyncCore, options: CallOptions | None = None) -> CurrencyPairs:
    """List the pairs of a currency."""
    return (await client.send(build_call(currency), options)).parsed
