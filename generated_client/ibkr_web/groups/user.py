# Written by the generator from the contract; do not edit.
"""The group `user` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.user.get_aces_user import build_call as _get_aces_user
    from ..api.user.get_user import build_call as _get_user
    from ..models.aces_user import AcesUser
    from ..models.one_user import OneUser

if not TYPE_CHECKING:
    _get_user = lazy(globals(), "_get_user", "..api.user.get_user")
    _get_aces_user = lazy(globals(), "_get_aces_user", "..api.user.get_aces_user")


class User:
    """The signed-in user."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def get(self, *, options: CallOptions | None = None) -> OneUser:
        """Read the signed-in user.

        Tells who is signed in, what he may use, his accounts, whether a brokerage session is attached
        (`hasBrokerageAccessInd`) and the white-label id of his broker (`wbId`). Works without a brokerage
        session, so it also serves to see whether a login is alive. It is in no published document.

        Returns:
            The user.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /one/user`; needs a login; may be sent again freely; source: recorded, note of 2023-10.
        """
        return self._client.send(_get_user(), options).parsed

    def get_aces(self, *, options: CallOptions | None = None) -> AcesUser:
        """Read the white-label id of the user's broker.

        Answers `wbid`, the white-label id that the user's broker configured, or an empty text when it
        configured none. The release note is the only source; nobody has shown an answer. `/one/user` carries
        the same id and was recorded: prefer it.

        Returns:
            The user.

        Raises:
            InvalidRequestError: 400, 404.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /one/acesuser`; needs a login; may be sent again freely; source: unverified, note of 2023-10.
        """
        return self._client.send(_get_aces_user(), options).parsed


class AsyncUser:
    """The signed-in user."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def get(self, *, options: CallOptions | None = None) -> OneUser:
        """Read the signed-in user. See `User.get`."""
        return (await self._client.send(_get_user(), options)).parsed

    async def get_aces(self, *, options: CallOptions | None = None) -> AcesUser:
        """Read the white-label id of the user's broker. See `User.get_aces`."""
        return (await self._client.send(_get_aces_user(), options)).parsed


share_docs(User, AsyncUser)
