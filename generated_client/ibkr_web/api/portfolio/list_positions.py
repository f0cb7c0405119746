# Written by the generator from the contract; do not edit.
"""List the positions of an account, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import given, put, taken, text_of
from ibkr_core.rules import SOME_TEXT, TEXT, TRUTH, Whole

from ...models.portfolio_position import PortfolioPosition
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_PORTFOLIO_POSITION = PortfolioPosition.from_object
_RULE_PAGE_ID = Whole(0)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_PORTFOLIO_POSITION(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "list_positions",
    "GET",
    "/portfolio/{accountId}/positions/{pageId}",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    first=("portfolio.accounts()",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call(
    account_id: str,
    page_id: int = 0,
    *,
    model: str | None = None,
    sort: str | None = None,
    direction: str | None = None,
    wait_for_sec_def: bool | None = None,
) -> Call[list[PortfolioPosition]]:
    """The call alone, for `client.send`."""
    try:
        account_id = taken(account_id, "account_id", SOME_TEXT, hidden=True)
        page_id = taken(page_id, "page_id", _RULE_PAGE_ID)
        model = given(model, "model", TEXT)
        sort = given(sort, "sort", TEXT)
        direction = given(direction, "direction", TEXT)
        wait_for_sec_def = given(wait_for_sec_def, "wait_for_sec_def", TRUTH)
        _query: list[tuple[str, str]] = []
        put(_query, "model", model)
        put(_query, "sort", sort)
        put(_query, "direction", direction)
        put(_query, "waitForSecDef", wait_for_sec_def)
        return Call(
            OPERATION,
            f"/portfolio/{path_segment('accountId', account_id)}/positions/{path_segment('pageId', page_id)}",
            query=_query,
            path_params={"accountId": text_of(account_id), "pageId": text_of(page_id)},
        )
    finally:
        del account_id


def sync_detailed(
    account_id: str,
    page_id: int = 0,
    *,
    client: SyncCore,
    model: str | None = None,
    sort: str | None = None,
    direction: str | None = None,
    wait_for_sec_def: bool | None = None,
    options: CallOptions | None = None,
) -> Response[list[PortfolioPosition]]:
    """List the positions of an account, a page at a time. Gives the whole answer."""
    try:
        call = build_call(
            account_id, page_id, model=model, sort=sort, direction=direction, wait_for_sec_def=wait_for_sec_def
        )
    finally:
        del account_id
    return client.send(call, options)


def sync(
    account_id: str,
    page_id: int = 0,
    *,
    client: SyncCore,
    model: str | None = None,
    sort: str | None = None,
    direction: str | None = None,
    wait_for_sec_def: bool | None = None,
    options: CallOptions | None = None,
) -> list[PortfolioPosition]:
    """List the positions of an account, a page at a time."""
    try:
        call = build_call(
            account_id, page_id, model=model, sort=sort, direction=direction, wait_for_sec_def=wait_for_sec_def
        )
    finally:
        del account_id
    return client.send(call, options).parsed


async def asyncio_detailed(
    account_id: str,
    page_id: int = 0,
    *,
    client: AsyncCore,
    model: str | None = None,
    sort: str | None = None,
    direction: str | None = None,
    wait_for_sec_def: bool | None = None,
    options: CallOptions | None = None,
) -> Response[list[PortfolioPosition]]:
    """List the positions of an account, a page at a time. Gives the whole answer."""
    try:
        call = build_call(
            account_id, page_id, model=model, sort=sort, direction=direction, wait_for_sec_def=wait_for_sec_def
        )
    finally:
        del account_id
    return await client.send(call, options)


async def asyncio(
    account_id: str,
    page_id: int = 0,
    *,
    client: AsyncCore,
    model: str | None = None,
    sort: str | None = None,
    direction: str | None = None,
    wait_for_sec_def: bool | None = None,
    options: CallOptions | None = None,
) -> list[PortfolioPosition]:
    """List the positions of an account, a page at a time."""
    try:
        call = build_call(
            account_id, page_id, model=model, sort=sort, direction=direction, wait_for_sec_def=wait_for_sec_def
        )
    finally:
        del account_id
    return (await client.send(call, options)).parsed
