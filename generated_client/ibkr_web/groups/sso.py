# Written by the generator from the contract; do not edit.
"""The group `sso` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.sso.create_sso_browser_session import build_call as _create_sso_browser_session
    from ..api.sso.create_sso_session import build_call as _create_sso_session
    from ..models.sso_browser_session import SsoBrowserSession
    from ..models.sso_session import SsoSession

if not TYPE_CHECKING:
    _create_sso_session = lazy(globals(), "_create_sso_session", "..api.sso.create_sso_session")
    _create_sso_browser_session = lazy(globals(), "_create_sso_browser_session", "..api.sso.create_sso_browser_session")


class Sso:
    """Sessions of users, opened by an organisation with a token of OAuth 2.0."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def create_session(self, body: str, *, options: CallOptions | None = None) -> SsoSession:
        """Open a session of a user for trading.

        Answers a second token, which is the one for the trading side: validate it, then open the brokerage
        session. It is bound to the user and to the address that the claims name. Published clients let the
        body live up to 24 hours. A call that failed can be made again with a body signed anew.

        Args:
            body: Who the session is for. A JWT in its compact form, signed with RS256 by the key that the
                  broker knows (`kid`). Its claims are `SsoSessionClaims`.

        Returns:
            The session.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/sso-sessions`; credentials: oauth2Bearer with scope sso-sessions.write; is never sent
        again once it has left; source: published.
        """
        return self._client.send(_create_sso_session(body), options).parsed

    def create_browser_session(self, body: str, *, options: CallOptions | None = None) -> SsoBrowserSession:
        """Get an address that signs a user in to the portal.

        For the browser of the user, not for calls. The address that the claims name has to be that of the
        browser.

        Args:
            body: Who the address is for. A JWT in its compact form, signed with RS256 by the key that the
                  broker knows (`kid`). Its claims are `SsoBrowserSessionClaims`.

        Returns:
            The address.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/sso-browser-sessions`; credentials: oauth2Bearer with scope
        sso-browser-sessions.write; is never sent again once it has left; source: published.
        """
        return self._client.send(_create_sso_browser_session(body), options).parsed


class AsyncSso:
    """Sessions of users, opened by an organisation with a token of OAuth 2.0."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def create_session(self, body: str, *, options: CallOptions | None = None) -> SsoSession:
        """Open a session of a user for trading. See `Sso.create_session`."""
        return (await self._client.send(_create_sso_session(body), options)).parsed

    async def create_browser_session(self, body: str, *, options: CallOptions | None = None) -> SsoBrowserSession:
        """Get an address that signs a user in to the portal. See `Sso.create_browser_session`."""
        return (await self._client.send(_create_sso_browser_session(body), options)).parsed


share_docs(Sso, AsyncSso)
