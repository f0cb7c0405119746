# Written by the generator from the contract; do not edit.
"""Read the performance of accounts over all periods at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import given, put
from ibkr_core.rules import TEXT

from ...models.accounts_request import AccountsRequest
from ...models.performance_all_periods import PerformanceAllPeriods
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(AccountsRequest)

OPERATION: Final = Operation(
    "get_performance_all_periods",
    "POST",
    "/pa/allperiods",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 900.0),),
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(PerformanceAllPeriods.from_dict)),),
)


def build_call(body: AccountsRequest, *, param: str | None = None) -> Call[PerformanceAllPeriods]:
    """The call alone, for `client.send`."""
    param = given(param, "param", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "param", param)
    return Call(
        OPERATION, "/pa/allperiods", query=_query, content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: AccountsRequest, *, client: SyncCore, param: str | None = None, options: CallOptions | None = None
) -> Response[PerformanceAllPeriods]:
    """Read the performance of accounts over all periods at once. Gives the whole answer."""
    return client.send(build_call(body, param=param), options)


def sync(
    body: AccountsRequest, *, client: SyncCore, param: str | None = None, options: CallOptions | None = None
) -> PerformanceAllPeriods:
    """Read the performance of accounts over all periods at once."""
    return client.send(build_call(body, param=param), options).parsed


async def asyncio_detailed(
    body: AccountsRequest, *, client: AsyncCore, param: str | None = None, options: CallOptions | None = None
) -> Response[PerformanceAllPeriods]:
    """Read the performance of accounts over all periods at once. Gives the whole answer."""
    return await client.send(build_call(body, param=param), options)


async def asyncio(
    body: AccountsRequest, *, client: AsyncCore, param: str | None = None, options: CallOptions | None = None
) -> PerformanceAllPeriods:
    """Read the performance of accounts over all periods at once."""
    return (await client.send(build_call(body, param=param), options)).parsed
