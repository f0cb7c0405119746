# Written by the generator from the contract; do not edit.
"""Read the alert of the mobile trading assistant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, as_one_of, decoder, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.alert import Alert
from ...models.alert_summary import AlertSummary
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_ALERT = Alert.from_object
_READ_ALERT_SUMMARY = AlertSummary.from_object


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        return _READ_ALERT(v, drift)
    if type(v) is JsonArray:
        return [_READ_ALERT_SUMMARY(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
    return as_one_of(v, src, key, drift, "Alert or a list")


OPERATION: Final = Operation(
    "get_mta_alert",
    "GET",
    "/iserver/account/mta",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "Alert or a list"))),),
)


def build_call() -> Call[Alert | list[AlertSummary]]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/account/mta")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[Alert | list[AlertSummary]]:
    """Read the alert of the mobile trading assistant. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> Alert | list[AlertSummary]:
    """Read the alert of the mobile trading assistant."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(
    *, client: AsyncCore, options: CallOptions | None = None
) -> Response[Alert | list[AlertSummary]]:
    """Read the alert of the mobile trading assistant. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> Alert | list[AlertSummary]:
    """Read the alert of the mobile trading assistant."""
    return (await client.send(build_call(), options)).parsed
