# Written by the generator from the contract; do not edit.
"""List the categories of event contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.forecast_categories import ForecastCategories
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "list_forecast_categories",
    "GET",
    "/forecast/category/tree",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(ForecastCategories.from_dict)),),
)


def build_call() -> Call[ForecastCategories]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/forecast/category/tree")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[ForecastCategories]:
    """List the categories of event contracts. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> ForecastCategories:
    """List the categories of event contracts."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[ForecastCategories]:
    """List the categories of event contracts. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> ForecastCategories:
    """List the categories of event contracts."""
    return (await client.send(build_call(), options)).parsed
