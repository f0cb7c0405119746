# Written by the generator from the contract; do not edit.
"""The group `alerts` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    import builtins

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.alerts.activate_alert import build_call as _activate_alert
    from ..api.alerts.create_alert import build_call as _create_alert
    from ..api.alerts.delete_alert import build_call as _delete_alert
    from ..api.alerts.get_alert import build_call as _get_alert
    from ..api.alerts.get_mta_alert import build_call as _get_mta_alert
    from ..api.alerts.list_alerts import build_call as _list_alerts
    from ..models.alert import Alert
    from ..models.alert_activation import AlertActivation
    from ..models.alert_answer import AlertAnswer
    from ..models.alert_request import AlertRequest
    from ..models.alert_summary import AlertSummary
    from ..models.empty_request import EmptyRequest

if not TYPE_CHECKING:
    _get_alert = lazy(globals(), "_get_alert", "..api.alerts.get_alert")
    _list_alerts = lazy(globals(), "_list_alerts", "..api.alerts.list_alerts")
    _create_alert = lazy(globals(), "_create_alert", "..api.alerts.create_alert")
    _activate_alert = lazy(globals(), "_activate_alert", "..api.alerts.activate_alert")
    _delete_alert = lazy(globals(), "_delete_alert", "..api.alerts.delete_alert")
    _get_mta_alert = lazy(globals(), "_get_mta_alert", "..api.alerts.get_mta_alert")


class Alerts:
    """Price and margin alerts."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def get(self, alert_id: int, *, type_: str = "Q", options: CallOptions | None = None) -> Alert:
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

    def list(self, account_id: str, *, options: CallOptions | None = None) -> builtins.list[AlertSummary]:
        """List the alerts of an account.

        All alerts, active or not, without their conditions.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.

        Returns:
            The alerts.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/{accountId}/alerts`; needs a brokerage session; may be sent again freely;
        source: recorded.
        """
        try:
            call = _list_alerts(account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def create(self, account_id: str, body: AlertRequest, *, options: CallOptions | None = None) -> AlertAnswer:
        """Create or change an alert.

        Without `orderId` a new alert; with it the whole alert is stored again, conditions included. Paper
        accounts and logins that sign each request can be refused with a 403. A 200 can say `success: false`.
        Conditions that the broker does not understand are answered with a 500.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            body: The alert.

        Returns:
            Whether it was taken over.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `success: false`.

        `POST /iserver/account/{accountId}/alert`; needs a brokerage session; is never sent again once it has
        left; source: recorded.
        """
        try:
            call = _create_alert(account_id, body)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def activate(self, account_id: str, body: AlertActivation, *, options: CallOptions | None = None) -> AlertAnswer:
        """Switch an alert on or off.

        An alert that is off stays in the list. A 200 can say `success: false`, with the reason in
        `failure_list`; an unknown alert is answered with a 500.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            body: On or off.

        Returns:
            Whether it was taken over.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `success: false`.

        `POST /iserver/account/{accountId}/alert/activate`; needs a brokerage session; is never sent again
        once it has left; source: recorded.
        """
        try:
            call = _activate_alert(account_id, body)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def delete(
        self, account_id: str, alert_id: int, body: EmptyRequest | None = None, *, options: CallOptions | None = None
    ) -> AlertAnswer:
        """Delete an alert.

        Deletes one alert, or with the number 0 all alerts of the account. A 200 can say `success: false`; an
        unknown alert is answered with a
        500. The published document demands an empty JSON object as a body; nobody has shown what happens
             without one, so send it.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            alert_id: The number of the alert, which the list of alerts calls `order_id`.
            body: An empty object.

        Returns:
            Whether it was taken over.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `success: false`.

        `DELETE /iserver/account/{accountId}/alert/{alertId}`; needs a brokerage session; is never sent again
        once it has left; source: recorded.
        """
        try:
            call = _delete_alert(account_id, alert_id, body)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def mta(self, *, options: CallOptions | None = None) -> Alert | builtins.list[AlertSummary]:
        """Read the alert of the mobile trading assistant.

        Each account has exactly one, with its thresholds in `alert_mta_defaults`. It cannot be deleted. Most
        servers answer the alert in full, some a list of alerts in short.

        Returns:
            The alert, in one of two forms.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/mta`; needs a brokerage session; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_mta_alert(), options).parsed


class AsyncAlerts:
    """Price and margin alerts."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def get(self, alert_id: int, *, type_: str = "Q", options: CallOptions | None = None) -> Alert:
        """Read one alert. See `Alerts.get`."""
        return (await self._client.send(_get_alert(alert_id, type_=type_), options)).parsed

    async def list(self, account_id: str, *, options: CallOptions | None = None) -> builtins.list[AlertSummary]:
        """List the alerts of an account. See `Alerts.list`."""
        try:
            call = _list_alerts(account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def create(self, account_id: str, body: AlertRequest, *, options: CallOptions | None = None) -> AlertAnswer:
        """Create or change an alert. See `Alerts.create`."""
        try:
            call = _create_alert(account_id, body)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def activate(
        self, account_id: str, body: AlertActivation, *, options: CallOptions | None = None
    ) -> AlertAnswer:
        """Switch an alert on or off. See `Alerts.activate`."""
        try:
            call = _activate_alert(account_id, body)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def delete(
        self, account_id: str, alert_id: int, body: EmptyRequest | None = None, *, options: CallOptions | None = None
    ) -> AlertAnswer:
        """Delete an alert. See `Alerts.delete`."""
        try:
            call = _delete_alert(account_id, alert_id, body)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def mta(self, *, options: CallOptions | None = None) -> Alert | builtins.list[AlertSummary]:
        """Read the alert of the mobile trading assistant. See `Alerts.mta`."""
        return (await self._client.send(_get_mta_alert(), options)).parsed


share_docs(Alerts, AsyncAlerts)
