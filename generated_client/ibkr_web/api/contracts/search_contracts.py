# Written by the generator from the contract; do not edit.
"""Search instruments by symbol or name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, taken
from ibkr_core.rules import SOME_TEXT, TEXT, TRUTH

from ...models.contract_match import ContractMatch
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_CONTRACT_MATCH = ContractMatch.from_object


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_CONTRACT_MATCH(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "search_contracts",
    "GET",
    "/iserver/secdef/search",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call(
    symbol: str,
    *,
    sec_type: str | None = None,
    name: bool | None = None,
    more: bool | None = None,
    fund: bool | None = None,
    fund_family_conid_ex: str | None = None,
    pattern: bool | None = None,
    referrer: str | None = None,
) -> Call[list[ContractMatch]]:
    """The call alone, for `client.send`."""
    symbol = taken(symbol, "symbol", SOME_TEXT)
    sec_type = given(sec_type, "sec_type", TEXT)
    name = given(name, "name", TRUTH)
    more = given(more, "more", TRUTH)
    fund = given(fund, "fund", TRUTH)
    fund_family_conid_ex = given(fund_family_conid_ex, "fund_family_conid_ex", TEXT)
    pattern = given(pattern, "pattern", TRUTH)
    referrer = given(referrer, "referrer", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "symbol", symbol)
    put(_query, "secType", sec_type)
    put(_query, "name", name)
    put(_query, "more", more)
    put(_query, "fund", fund)
    put(_query, "fundFamilyConidEx", fund_family_conid_ex)
    put(_query, "pattern", pattern)
    put(_query, "referrer", referrer)
    return Call(OPERATION, "/iserver/secdef/search", query=_query)


def sync_detailed(
    symbol: str,
    *,
    client: SyncCore,
    sec_type: str | None = None,
    name: bool | None = None,
    more: bool | None = None,
    fund: bool | None = None,
    fund_family_conid_ex: str | None = None,
    pattern: bool | None = None,
    referrer: str | None = None,
    options: CallOptions | None = None,
) -> Response[list[ContractMatch]]:
    """Search instruments by symbol or name. Gives the whole answer."""
    return client.send(
        build_call(
            symbol,
            sec_type=sec_type,
            name=name,
            more=more,
            fund=fund,
            fund_family_conid_ex=fund_family_conid_ex,
            pattern=pattern,
            referrer=referrer,
        ),
        options,
    )


def sync(
    symbol: str,
    *,
    client: SyncCore,
    sec_type: str | None = None,
    name: bool | None = None,
    more: bool | None = None,
    fund: bool | None = None,
    fund_family_conid_ex: str | None = None,
    pattern: bool | None = None,
    referrer: str | None = None,
    options: CallOptions | None = None,
) -> list[ContractMatch]:
    """Search instruments by symbol or name."""
    return client.send(
        build_call(
            symbol,
            sec_type=sec_type,
            name=name,
            more=more,
            fund=fund,
            fund_family_conid_ex=fund_family_conid_ex,
            pattern=pattern,
            referrer=referrer,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    symbol: str,
    *,
    client: AsyncCore,
    sec_type: str | None = None,
    name: bool | None = None,
    more: bool | None = None,
    fund: bool | None = None,
    fund_family_conid_ex: str | None = None,
    pattern: bool | None = None,
    referrer: str | None = None,
    options: CallOptions | None = None,
) -> Response[list[ContractMatch]]:
    """Search instruments by symbol or name. Gives the whole answer."""
    return await client.send(
        build_call(
            symbol,
            sec_type=sec_type,
            name=name,
            more=more,
            fund=fund,
            fund_family_conid_ex=fund_family_conid_ex,
            pattern=pattern,
            referrer=referrer,
        ),
        options,
    )


async def asyncio(
    symbol: str,
    *,
    client: AsyncCore,
    sec_type: str | None = None,
    name: bool | None = None,
    more: bool | None = None,
    fund: bool | None = None,
    fund_family_conid_ex: str | None = None,
    pattern: bool | None = None,
    referrer: str | None = None,
    options: CallOptions | None = None,
) -> list[ContractMatch]:
    """Search instruments by symbol or name."""
    return (
        await client.send(
            build_call(
                symbol,
                sec_type=sec_type,
                name=name,
                more=more,
                fund=fund,
                fund_family_conid_ex=fund_family_conid_ex,
                pattern=pattern,
                referrer=referrer,
            ),
            options,
        )
    ).parsed
