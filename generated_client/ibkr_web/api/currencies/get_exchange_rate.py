# Written by the generator from the contract; do not edit.
"""Read the exchange rate of two currencies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, taken
from ibkr_core.rules import Text

from ...models.exchange_rate import ExchangeRate
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_SOURCE = Text(pattern="^[A-Z]{3}\\Z")
_RULE_TARGET = Text(pattern="^[A-Z]{3}\\Z")

OPERATION: Final = Operation(
    "get_exchange_rate",
    "GET",
    "/iserver/exchangerate",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(ExchangeRate.from_dict)),),
)


def build_call(source: str, target: str) -> Call[ExchangeRate]:
    """The call alone, for `client.send`."""
    source = taken(source, "source", _RULE_SOURCE)
    target = taken(target, "target", _RULE_TARGET)
    _query: list[tuple[str, str]] = []
    put(_query, "source", source)
    put(_query, "target", target)
    return Call(OPERATION, "/iserver/exchangerate", query=_query)


def sync_detailed(
    source: str, target: str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ExchangeRate]:
    """Read the exchange rate of two currencies. Gives the whole answer."""
    return client.send(build_call(source, target), options)


def sync(source: str, target: str, *, client: SyncCore, options: CallOptions | None = None) -> ExchangeRate:
    """Read the exchange rate of two currencies."""
    return client.send(build_call(source, target), options).parsed


async def asyncio_detailed(
    source: str, target: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ExchangeRate]:
    """Read the exchange rate of two currencies. Gives the whole answer."""
    return await client.send(build_call(source, target), options)


async def asyncio(source: str, target: str, *, client: AsyncCore, options: CallOptions | None = None) -> ExchangeRate:
    """Read the exchange rate of two currencies."""
    return (await client.send(build_call(source, target), options)).parsed
