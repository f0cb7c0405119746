# Written by the generator from the contract; do not edit.
"""Read when an event contract trades."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation
from ibkr_core.params import put, taken
from ibkr_core.rules import INT64

from ...models.forecast_schedules import ForecastSchedules
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_forecast_schedules",
    "GET",
    "/forecast/contract/schedules",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(ForecastSchedules.from_dict)),),
)


def build_call(conid: int) -> Call[ForecastSchedules]:
    """The call alone, for `client.send`."""
    conid = taken(conid, "conid", INT64)
    _query: list[tuple[str, str]] = []
    put(_query, "conid", conid)
    return Call(OPERATION, "/forecast/contract/schedules", query=_query)


def sync_detailed(conid: int, *, client: SyncCore, options: CallOptions | None = None) -> Response[ForecastSchedules]:
    """Read when an event contract trades. Gives the whole answer."""
    return client.send(build_call(conid), options)


def sync(conid: int, *, client: SyncCore, options: CallOptions | None = None) -> ForecastSchedules:
    """Read when an event contract trades."""
    return client.send(build_call(conid), options).parsed


async def asyncio_detailed(
    conid: int, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ForecastSchedules]:
    """Read when an event contract trades. Gives the whole answer."""
    return await client.send(build_call(conid), options)


async def asyncio(conid: int, *, client: AsyncCore, options: CallOptions | None = None) -> ForecastSchedules:
    """Read when an event contract trades."""
    return (await client.send(build_call(conid), options)).parsed
