# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
"""The group `alerts` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.alerts.get_alert import build_call as _get_alert
    from ..models.alert import Alert

if not TYPE_CHECKING:
    _get_alert = lazy(globals(), "_get_alert", "..api.alerts.get_alert")


class Alerts:
    """Price and margin alerts."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def get(self, alert_id: int, *, type_: str, options: CallOptions | None = None) -> Alert:
        """Read one alert.

        One alert with its conditions. `type` has to be sent and only `Q` (query) is known; without it the
        broker answers 400. An unknown number answers 200 with `error`.

        Args:
            alert_id: The number of the alert, which the list of alerts calls `order_id`.
            type_: Kind of query. `Q` asks for the details and is the only value.

        Returns:
            The alert, or why there is none.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `GET /iserver/account/alert/{alertId}`; needs a brokerage session; may be sent again freely; source:
        recorded, note of 2023-04.
        """
        return self._client.send(_get_alert(alert_id, type_=type_), options).parsed


class AsyncAlerts:
    """Price and margin alerts."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def get(self, alert_id: int, *, type_: str, options: CallOptions | None = None) -> Alert:
        """Read one alert. See `Alerts.get`."""
        return (await self._client.send(_get_alert(alert_id, type_=type_), options)).parsed


share_docs(Alerts, AsyncAlerts)
