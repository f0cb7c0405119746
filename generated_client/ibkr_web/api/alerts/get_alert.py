# Written by the generator from the contract; do not edit.
"""Read one alert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import put, taken, text_of
from ibkr_core.rules import INT64, Text

from ...models.alert import Alert
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_TYPE_ = Text(values=("Q",))

OPERATION: Final = Operation(
    "get_alert",
    "GET",
    "/iserver/account/alert/{alertId}",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    error_in_success=True,
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(Alert.from_dict)),),
)


def build_call(alert_id: int, *, type_: str = "Q") -> Call[Alert]:
    """The call alone, for `client.send`."""
    alert_id = taken(alert_id, "alert_id", INT64)
    type_ = taken(type_, "type_", _RULE_TYPE_)
    _query: list[tuple[str, str]] = []
    put(_query, "type", type_)
    return Call(
        OPERATION,
        f"/iserver/account/alert/{path_segment('alertId', alert_id)}",
        query=_query,
        path_params={"alertId": text_of(alert_id)},
    )


def sync_detailed(
    alert_id: int, *, client: SyncCore, type_: str = "Q", options: CallOptions | None = None
) -> Response[Alert]:
    """Read one alert. Gives the whole answer."""
    return client.send(build_call(alert_id, type_=type_), options)


def sync(alert_id: int, *, client: SyncCore, type_: str = "Q", options: CallOptions | None = None) -> Alert:
    """Read one alert."""
    return client.send(build_call(alert_id, type_=type_), options).parsed


async def asyncio_detailed(
    alert_id: int, *, client: AsyncCore, type_: str = "Q", options: CallOptions | None = None
) -> Response[Alert]:
    """Read one alert. Gives the whole answer."""
    return await client.send(build_call(alert_id, type_=type_), options)


async def asyncio(alert_id: int, *, client: AsyncCore, type_: str = "Q", options: CallOptions | None = None) -> Alert:
    """Read one alert."""
    return (await client.send(build_call(alert_id, type_=type_), options)).parsed
