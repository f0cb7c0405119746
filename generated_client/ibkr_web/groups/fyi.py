# Written by the generator from the contract; do not edit.
"""The group `fyi` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.fyi.delete_fyi_device import build_call as _delete_fyi_device
    from ..api.fyi.get_delivery_options import build_call as _get_delivery_options
    from ..api.fyi.get_fyi_disclaimer import build_call as _get_fyi_disclaimer
    from ..api.fyi.get_unread_count import build_call as _get_unread_count
    from ..api.fyi.list_fyi_settings import build_call as _list_fyi_settings
    from ..api.fyi.list_more_notifications import build_call as _list_more_notifications
    from ..api.fyi.list_notifications import build_call as _list_notifications
    from ..api.fyi.mark_fyi_disclaimer_read import build_call as _mark_fyi_disclaimer_read
    from ..api.fyi.mark_notification_read import build_call as _mark_notification_read
    from ..api.fyi.register_fyi_device import build_call as _register_fyi_device
    from ..api.fyi.set_email_delivery import build_call as _set_email_delivery
    from ..api.fyi.set_fyi_setting import build_call as _set_fyi_setting
    from ..models.fyi_acknowledgement import FyiAcknowledgement
    from ..models.fyi_code import FyiCode
    from ..models.fyi_delivery_options import FyiDeliveryOptions
    from ..models.fyi_device_request import FyiDeviceRequest
    from ..models.fyi_disclaimer import FyiDisclaimer
    from ..models.fyi_notification import FyiNotification
    from ..models.fyi_setting import FyiSetting
    from ..models.fyi_setting_request import FyiSettingRequest
    from ..models.fyi_unread_count import FyiUnreadCount

if not TYPE_CHECKING:
    _get_unread_count = lazy(globals(), "_get_unread_count", "..api.fyi.get_unread_count")
    _list_fyi_settings = lazy(globals(), "_list_fyi_settings", "..api.fyi.list_fyi_settings")
    _set_fyi_setting = lazy(globals(), "_set_fyi_setting", "..api.fyi.set_fyi_setting")
    _get_fyi_disclaimer = lazy(globals(), "_get_fyi_disclaimer", "..api.fyi.get_fyi_disclaimer")
    _mark_fyi_disclaimer_read = lazy(globals(), "_mark_fyi_disclaimer_read", "..api.fyi.mark_fyi_disclaimer_read")
    _get_delivery_options = lazy(globals(), "_get_delivery_options", "..api.fyi.get_delivery_options")
    _register_fyi_device = lazy(globals(), "_register_fyi_device", "..api.fyi.register_fyi_device")
    _set_email_delivery = lazy(globals(), "_set_email_delivery", "..api.fyi.set_email_delivery")
    _delete_fyi_device = lazy(globals(), "_delete_fyi_device", "..api.fyi.delete_fyi_device")
    _list_notifications = lazy(globals(), "_list_notifications", "..api.fyi.list_notifications")
    _list_more_notifications = lazy(globals(), "_list_more_notifications", "..api.fyi.list_more_notifications")
    _mark_notification_read = lazy(globals(), "_mark_notification_read", "..api.fyi.mark_notification_read")


class Fyi:
    """Notifications of the broker, their kinds, disclaimers and devices. Each call may be made once a second.
    Names are the broker's own letters: `FC` is the kind, `R` read, `A` on, `V` taken over."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def unread_count(self, *, options: CallOptions | None = None) -> FyiUnreadCount:
        """Count the unread notifications.

        A user for whom notifications were never set up is answered with a 423.

        Returns:
            The number.

        Raises:
            InvalidRequestError: 400, 423.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /fyi/unreadnumber`; needs a login; at most 1 in 1 s together with the other fyi calls; may be
        sent again freely; source: recorded.
        """
        return self._client.send(_get_unread_count(), options).parsed

    def settings(self, *, options: CallOptions | None = None) -> list[FyiSetting]:
        """List the kinds of notification.

        Every kind with its name, its description and its switches. Kinds that are switched elsewhere have no
        `A`.

        Returns:
            The kinds.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /fyi/settings`; needs a login; at most 1 in 1 s together with the other fyi calls; may be sent
        again freely; source: recorded.
        """
        return self._client.send(_list_fyi_settings(), options).parsed

    def set_setting(
        self, typecode: FyiCode | str, body: FyiSettingRequest, *, options: CallOptions | None = None
    ) -> FyiAcknowledgement:
        """Switch a kind of notification.

        On or off for the user, on all of his devices and by mail. Some kinds cannot be switched.

        Args:
            typecode: Kind of notification. Codes that are not in the list are accepted too.
            body: On or off.

        Returns:
            Taken over.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /fyi/settings/{typecode}`; needs a login; at most 1 in 1 s together with the other fyi calls; is
        never sent again once it has left; source: recorded.
        """
        return self._client.send(_set_fyi_setting(typecode, body), options).parsed

    def disclaimer(self, typecode: FyiCode | str, *, options: CallOptions | None = None) -> FyiDisclaimer:
        """Read the disclaimer of a kind of notification.

        The text that a user has to have read before he gets notifications of the kind.

        Args:
            typecode: Kind of notification. Codes that are not in the list are accepted too.

        Returns:
            The text.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /fyi/disclaimer/{typecode}`; needs a login; at most 1 in 1 s together with the other fyi calls;
        may be sent again freely; source: recorded.
        """
        return self._client.send(_get_fyi_disclaimer(typecode), options).parsed

    def mark_disclaimer_read(
        self, typecode: FyiCode | str, *, options: CallOptions | None = None
    ) -> FyiAcknowledgement:
        """Mark a disclaimer as read.

        Says that the user has read the text. It cannot be undone.

        Args:
            typecode: Kind of notification. Codes that are not in the list are accepted too.

        Returns:
            Taken over.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `PUT /fyi/disclaimer/{typecode}`; needs a login; at most 1 in 1 s together with the other fyi calls;
        is never sent again once it has left; source: recorded.
        """
        return self._client.send(_mark_fyi_disclaimer_read(typecode), options).parsed

    def delivery_options(self, *, options: CallOptions | None = None) -> FyiDeliveryOptions:
        """Read where notifications are sent.

        Devices, and whether notifications are sent by mail.

        Returns:
            The ways.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /fyi/deliveryoptions`; needs a login; at most 1 in 1 s together with the other fyi calls; may be
        sent again freely; source: recorded.
        """
        return self._client.send(_get_delivery_options(), options).parsed

    def register_device(self, body: FyiDeviceRequest, *, options: CallOptions | None = None) -> FyiAcknowledgement:
        """Register a device for notifications.

        Adds a device, or switches one that is known.

        Args:
            body: The device.

        Returns:
            Taken over.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /fyi/deliveryoptions/device`; needs a login; at most 1 in 1 s together with the other fyi calls;
        is never sent again once it has left; source: recorded.
        """
        return self._client.send(_register_fyi_device(body), options).parsed

    def set_email(self, enabled: bool, *, options: CallOptions | None = None) -> FyiAcknowledgement:
        """Switch notifications by mail.

        On or off for all kinds, to the address of the user.

        Args:
            enabled: Whether notifications go out by mail.

        Returns:
            Taken over.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `PUT /fyi/deliveryoptions/email`; needs a login; at most 1 in 1 s together with the other fyi calls;
        is never sent again once it has left; source: recorded.
        """
        return self._client.send(_set_email_delivery(enabled), options).parsed

    def delete_device(self, device_id: str, *, options: CallOptions | None = None) -> None:
        """Remove a device.

        The answer is empty. An unknown device is answered with a 404 and a web page.

        Args:
            device_id: Device to remove, under the id that it was registered with.

        Returns:
            Removed. The body is empty.

        Raises:
            InvalidRequestError: 400, 404.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `DELETE /fyi/deliveryoptions/{deviceId}`; needs a login; at most 1 in 1 s together with the other fyi
        calls; is never sent again once it has left; source: recorded.
        """
        return self._client.send(_delete_fyi_device(device_id), options).parsed

    def notifications(
        self,
        max_: int,
        *,
        include: Sequence[FyiCode | str] | None = None,
        exclude: Sequence[FyiCode | str] | None = None,
        id: str | None = None,
        options: CallOptions | None = None,
    ) -> list[FyiNotification]:
        """List the latest notifications.

        Newest first, at most ten at once. `client.fyi.more_notifications` has older ones.

        Args:
            max_: How many, 10 at most by the prose.
            include: Only these kinds, sent as one text with commas. No source shows a value.
            exclude: All but these kinds, sent as one text with commas. No source shows a value.
            id: Start from this notification.

        Returns:
            The notifications.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /fyi/notifications`; needs a login; at most 1 in 1 s together with the other fyi calls; may be
        sent again freely; source: recorded.
        """
        return self._client.send(_list_notifications(max_, include=include, exclude=exclude, id=id), options).parsed

    def more_notifications(self, *, id: str | None = None, options: CallOptions | None = None) -> list[FyiNotification]:
        """List older notifications.

        Those before a known one. Dropped from the published document years ago, and answered still.

        Args:
            id: Id of the notification to go on from.

        Returns:
            The notifications.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /fyi/notifications/more`; needs a login; at most 1 in 1 s together with the other fyi calls; may
        be sent again freely; source: recorded.
        """
        return self._client.send(_list_more_notifications(id=id), options).parsed

    def mark_read(self, notification_id: str, *, options: CallOptions | None = None) -> FyiAcknowledgement:
        """Mark a notification as read.

        Says that the user has read it. It cannot be marked as unread again.

        Args:
            notification_id: Id of the notification. The published document spells the name in two ways.

        Returns:
            Taken over.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `PUT /fyi/notifications/{notificationId}`; needs a login; at most 1 in 1 s together with the other fyi
        calls; is never sent again once it has left; source: recorded.
        """
        return self._client.send(_mark_notification_read(notification_id), options).parsed


class AsyncFyi:
    """Notifications of the broker, their kinds, disclaimers and devices. Each call may be made once a second.
    Names are the broker's own letters: `FC` is the kind, `R` read, `A` on, `V` taken over."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def unread_count(self, *, options: CallOptions | None = None) -> FyiUnreadCount:
        """Count the unread notifications. See `Fyi.unread_count`."""
        return (await self._client.send(_get_unread_count(), options)).parsed

    async def settings(self, *, options: CallOptions | None = None) -> list[FyiSetting]:
        """List the kinds of notification. See `Fyi.settings`."""
        return (await self._client.send(_list_fyi_settings(), options)).parsed

    async def set_setting(
        self, typecode: FyiCode | str, body: FyiSettingRequest, *, options: CallOptions | None = None
    ) -> FyiAcknowledgement:
        """Switch a kind of notification. See `Fyi.set_setting`."""
        return (await self._client.send(_set_fyi_setting(typecode, body), options)).parsed

    async def disclaimer(self, typecode: FyiCode | str, *, options: CallOptions | None = None) -> FyiDisclaimer:
        """Read the disclaimer of a kind of notification. See `Fyi.disclaimer`."""
        return (await self._client.send(_get_fyi_disclaimer(typecode), options)).parsed

    async def mark_disclaimer_read(
        self, typecode: FyiCode | str, *, options: CallOptions | None = None
    ) -> FyiAcknowledgement:
        """Mark a disclaimer as read. See `Fyi.mark_disclaimer_read`."""
        return (await self._client.send(_mark_fyi_disclaimer_read(typecode), options)).parsed

    async def delivery_options(self, *, options: CallOptions | None = None) -> FyiDeliveryOptions:
        """Read where notifications are sent. See `Fyi.delivery_options`."""
        return (await self._client.send(_get_delivery_options(), options)).parsed

    async def register_device(
        self, body: FyiDeviceRequest, *, options: CallOptions | None = None
    ) -> FyiAcknowledgement:
        """Register a device for notifications. See `Fyi.register_device`."""
        return (await self._client.send(_register_fyi_device(body), options)).parsed

    async def set_email(self, enabled: bool, *, options: CallOptions | None = None) -> FyiAcknowledgement:
        """Switch notifications by mail. See `Fyi.set_email`."""
        return (await self._client.send(_set_email_delivery(enabled), options)).parsed

    async def delete_device(self, device_id: str, *, options: CallOptions | None = None) -> None:
        """Remove a device. See `Fyi.delete_device`."""
        return (await self._client.send(_delete_fyi_device(device_id), options)).parsed

    async def notifications(
        self,
        max_: int,
        *,
        include: Sequence[FyiCode | str] | None = None,
        exclude: Sequence[FyiCode | str] | None = None,
        id: str | None = None,
        options: CallOptions | None = None,
    ) -> list[FyiNotification]:
        """List the latest notifications. See `Fyi.notifications`."""
        return (
            await self._client.send(_list_notifications(max_, include=include, exclude=exclude, id=id), options)
        ).parsed

    async def more_notifications(
        self, *, id: str | None = None, options: CallOptions | None = None
    ) -> list[FyiNotification]:
        """List older notifications. See `Fyi.more_notifications`."""
        return (await self._client.send(_list_more_notifications(id=id), options)).parsed

    async def mark_read(self, notification_id: str, *, options: CallOptions | None = None) -> FyiAcknowledgement:
        """Mark a notification as read. See `Fyi.mark_read`."""
        return (await self._client.send(_mark_notification_read(notification_id), options)).parsed


share_docs(Fyi, AsyncFyi)
