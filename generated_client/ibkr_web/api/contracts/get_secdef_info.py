# Written by the generator from the contract; do not edit.
"""Find the contracts of a derivative by its terms, or read a contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, as_one_of, decoder, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put, put_joined
from ibkr_core.rules import INT64, NUMBER, TEXT, Items, Text

from ...models.derivative_contract import DerivativeContract
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_DERIVATIVE_CONTRACT = DerivativeContract.from_object
_RULE_FILTERS = Items(Text(pattern="^[^,]+\\Z"), 1)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        return _READ_DERIVATIVE_CONTRACT(v, drift)
    if type(v) is JsonArray:
        return [_READ_DERIVATIVE_CONTRACT(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
    return as_one_of(v, src, key, drift, "a list or DerivativeContract")


OPERATION: Final = Operation(
    "get_secdef_info",
    "GET",
    "/iserver/secdef/info",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    first=("contracts.search(...)",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list or DerivativeContract"))),),
)


def build_call(
    *,
    conid: int | None = None,
    sectype: str | None = None,
    month: str | None = None,
    exchange: str | None = None,
    strike: float | None = None,
    right: str | None = None,
    issuer_id: str | None = None,
    filters: Sequence[str] | None = None,
) -> Call[list[DerivativeContract] | DerivativeContract]:
    """The call alone, for `client.send`."""
    conid = given(conid, "conid", INT64)
    sectype = given(sectype, "sectype", TEXT)
    month = given(month, "month", TEXT)
    exchange = given(exchange, "exchange", TEXT)
    strike = given(strike, "strike", NUMBER)
    right = given(right, "right", TEXT)
    issuer_id = given(issuer_id, "issuer_id", TEXT)
    filters = given(filters, "filters", _RULE_FILTERS)
    _query: list[tuple[str, str]] = []
    put(_query, "conid", conid)
    put(_query, "sectype", sectype)
    put(_query, "month", month)
    put(_query, "exchange", exchange)
    put(_query, "strike", strike)
    put(_query, "right", right)
    put(_query, "issuerId", issuer_id)
    put_joined(_query, "filters", filters)
    return Call(OPERATION, "/iserver/secdef/info", query=_query)


def sync_detailed(
    *,
    client: SyncCore,
    conid: int | None = None,
    sectype: str | None = None,
    month: str | None = None,
    exchange: str | None = None,
    strike: float | None = None,
    right: str | None = None,
    issuer_id: str | None = None,
    filters: Sequence[str] | None = None,
    options: CallOptions | None = None,
) -> Response[list[DerivativeContract] | DerivativeContract]:
    """Find the contracts of a derivative by its terms, or read a contract. Gives the whole answer."""
    return client.send(
        build_call(
            conid=conid,
            sectype=sectype,
            month=month,
            exchange=exchange,
            strike=strike,
            right=right,
            issuer_id=issuer_id,
            filters=filters,
        ),
        options,
    )


def sync(
    *,
    client: SyncCore,
    conid: int | None = None,
    sectype: str | None = None,
    month: str | None = None,
    exchange: str | None = None,
    strike: float | None = None,
    right: str | None = None,
    issuer_id: str | None = None,
    filters: Sequence[str] | None = None,
    options: CallOptions | None = None,
) -> list[DerivativeContract] | DerivativeContract:
    """Find the contracts of a derivative by its terms, or read a contract."""
    return client.send(
        build_call(
            conid=conid,
            sectype=sectype,
            month=month,
            exchange=exchange,
            strike=strike,
            right=right,
            issuer_id=issuer_id,
            filters=filters,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncCore,
    conid: int | None = None,
    sectype: str | None = None,
    month: str | None = None,
    exchange: str | None = None,
    strike: float | None = None,
    right: str | None = None,
    issuer_id: str | None = None,
    filters: Sequence[str] | None = None,
    options: CallOptions | None = None,
) -> Response[list[DerivativeContract] | DerivativeContract]:
    """Find the contracts of a derivative by its terms, or read a contract. Gives the whole answer."""
    return await client.send(
        build_call(
            conid=conid,
            sectype=sectype,
            month=month,
            exchange=exchange,
            strike=strike,
            right=right,
            issuer_id=issuer_id,
            filters=filters,
        ),
        options,
    )


async def asyncio(
    *,
    client: AsyncCore,
    conid: int | None = None,
    sectype: str | None = None,
    month: str | None = None,
    exchange: str | None = None,
    strike: float | None = None,
    right: str | None = None,
    issuer_id: str | None = None,
    filters: Sequence[str] | None = None,
    options: CallOptions | None = None,
) -> list[DerivativeContract] | DerivativeContract:
    """Find the contracts of a derivative by its terms, or read a contract."""
    return (
        await client.send(
            build_call(
                conid=conid,
                sectype=sectype,
                month=month,
                exchange=exchange,
                strike=strike,
                right=right,
                issuer_id=issuer_id,
                filters=filters,
            ),
            options,
        )
    ).parsed
