# Written by the generator from the contract; do not edit.
"""The group `session` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.session.get_auth_status import build_call as _get_auth_status
    from ..api.session.get_auth_status_via_get import build_call as _get_auth_status_via_get
    from ..api.session.init_brokerage_session import build_call as _init_brokerage_session
    from ..api.session.logout import build_call as _logout
    from ..api.session.reauthenticate import build_call as _reauthenticate
    from ..api.session.reauthenticate_via_get import build_call as _reauthenticate_via_get
    from ..api.session.tickle import build_call as _tickle
    from ..api.session.tickle_via_get import build_call as _tickle_via_get
    from ..api.session.validate_sso import build_call as _validate_sso
    from ..models.brokerage_session_status import BrokerageSessionStatus
    from ..models.logout_answer import LogoutAnswer
    from ..models.reauthentication import Reauthentication
    from ..models.session_init_request import SessionInitRequest
    from ..models.sso_validation import SsoValidation
    from ..models.tickle_answer import TickleAnswer

if not TYPE_CHECKING:
    _init_brokerage_session = lazy(globals(), "_init_brokerage_session", "..api.session.init_brokerage_session")
    _get_auth_status_via_get = lazy(globals(), "_get_auth_status_via_get", "..api.session.get_auth_status_via_get")
    _get_auth_status = lazy(globals(), "_get_auth_status", "..api.session.get_auth_status")
    _tickle_via_get = lazy(globals(), "_tickle_via_get", "..api.session.tickle_via_get")
    _tickle = lazy(globals(), "_tickle", "..api.session.tickle")
    _reauthenticate_via_get = lazy(globals(), "_reauthenticate_via_get", "..api.session.reauthenticate_via_get")
    _reauthenticate = lazy(globals(), "_reauthenticate", "..api.session.reauthenticate")
    _validate_sso = lazy(globals(), "_validate_sso", "..api.session.validate_sso")
    _logout = lazy(globals(), "_logout", "..api.session.logout")


class Session:
    """Open, watch, extend and end the login and the brokerage session."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def init(self, body: SessionInitRequest, *, options: CallOptions | None = None) -> BrokerageSessionStatus:
        """Open the brokerage session.

        Opens the session that trading needs, on top of a valid login. One user has one such session across
        all of the broker's applications; `compete: true` takes it from the other one.

        Look at the answer, not at the status: a 200 with `authenticated: false` means that the other login
        kept the session. Poll the status until `established` is true before the first order. Suppressed
        questions are forgotten and the list of accounts has to be read again after every opening.
        `hardware_info` in the answer tells which machine holds the session.

        Older guides show two more forms, a form-encoded body and `POST /iserver/ssodh/init` with both flags
        in the query.

        Args:
            body: How to open the session.

        Returns:
            State of the session after the attempt.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /iserver/auth/ssodh/init`; needs a login; may be sent again freely; source: recorded, note of
        2023-10.
        """
        return self._client.send(_init_brokerage_session(body), options).parsed

    def status_via_get(self, *, options: CallOptions | None = None) -> BrokerageSessionStatus:
        """Read the state of the brokerage session by GET.

        The same answer as by POST. The published document has the POST only; the broker answers the GET too,
        which is the one that was recorded, and some gateways refuse the POST.

        Returns:
            State of the session.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/auth/status`; needs a login; may be sent again freely; source: recorded.
        """
        return self._client.send(_get_auth_status_via_get(), options).parsed

    def status(self, *, options: CallOptions | None = None) -> BrokerageSessionStatus:
        """Read the state of the brokerage session.

        Tells whether a brokerage session stands, is ready, and whether another login competes for it. Does
        not keep the session alive.

        `connected` without `authenticated` means that the session is lost: open it again.

        Returns:
            State of the session.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /iserver/auth/status`; needs a login; may be sent again freely; source: published.
        """
        return self._client.send(_get_auth_status(), options).parsed

    def tickle_via_get(self, *, options: CallOptions | None = None) -> TickleAnswer:
        """Keep the session alive by GET.

        The same as by POST, limit included. The published document has the POST only; the broker's list of
        limits names the GET, and clients that cannot send a POST without a body use it.

        Returns:
            State of the login and of both back ends, or why there is none.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `GET /tickle`; needs a login; at most 1 in 1 s together with the other tickle calls; may be sent again
        freely; source: published.
        """
        return self._client.send(_tickle_via_get(), options).parsed

    def tickle(self, *, options: CallOptions | None = None) -> TickleAnswer:
        """Keep the session alive.

        Counts as activity for the login and for the brokerage session, which otherwise ends after about five
        minutes. Call it every 60 seconds. The answer also tells the state of the session, so a separate
        question for it is seldom needed, and carries the id that a websocket uses as its cookie.

        A websocket does not keep the login alive; this call does. It does not lengthen the life of a bearer
        token; `/sso/validate` does.

        Returns:
            State of the login and of both back ends, or why there is none.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `POST /tickle`; needs a login; at most 1 in 1 s together with the other tickle calls; may be sent
        again freely; source: recorded.
        """
        return self._client.send(_tickle(), options).parsed

    def reauthenticate_via_get(self, *, options: CallOptions | None = None) -> Reauthentication:
        """Open the brokerage session again by GET.

        The same as by POST, which is what guides name; the document of 2025 had the GET. Open the session
        instead.

        Returns:
            The session will be opened.

        Raises:
            InvalidRequestError: 400, 404.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/reauthenticate`; needs a login; may be sent again freely; deprecated; source: published.
        """
        return self._client.send(_reauthenticate_via_get(), options).parsed

    def reauthenticate(self, *, options: CallOptions | None = None) -> Reauthentication:
        """Open the brokerage session again, the old way.

        Asks for the session that was open before and answers at once; read the state until it stands. It
        cannot say whether to take the session from another login. Guides still name it, documents of the
        broker do not any more: open the session instead.

        Returns:
            The session will be opened.

        Raises:
            InvalidRequestError: 400, 404, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /iserver/reauthenticate`; needs a login; is never sent again once it has left; deprecated;
        source: published.
        """
        return self._client.send(_reauthenticate(), options).parsed

    def validate(self, *, options: CallOptions | None = None) -> SsoValidation:
        """Validate and extend the login.

        Tells who is signed in and until when, and extends the login: a bearer token gets another 60 minutes
        with each call. Call it once before the first use of a new bearer token, and later not more than once
        a minute. An expired token cannot be revived.

        `EXPIRES` has two meanings: milliseconds left for browser logins, epoch milliseconds for bearer
        tokens. Logins that sign each request (OAuth 1.0a) have nothing to validate. The broker checks tokens
        with a call named `validate4`, which is not for clients.

        Returns:
            State of the login.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /sso/validate`; needs a login; credentials: bearer; at most 1 in 60 s; may be sent again freely;
        source: published, note of 2023-04.
        """
        return self._client.send(_validate_sso(), options).parsed

    def logout(self, *, options: CallOptions | None = None) -> LogoutAnswer:
        """Sign out.

        Ends the login together with the brokerage session. Open orders stay where they are. Throw cookies
        away afterwards.

        Returns:
            The login has ended.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /logout`; needs a login; is never sent again once it has left; source: published.
        """
        return self._client.send(_logout(), options).parsed


class AsyncSession:
    """Open, watch, extend and end the login and the brokerage session."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def init(self, body: SessionInitRequest, *, options: CallOptions | None = None) -> BrokerageSessionStatus:
        """Open the brokerage session. See `Session.init`."""
        return (await self._client.send(_init_brokerage_session(body), options)).parsed

    async def status_via_get(self, *, options: CallOptions | None = None) -> BrokerageSessionStatus:
        """Read the state of the brokerage session by GET. See `Session.status_via_get`."""
        return (await self._client.send(_get_auth_status_via_get(), options)).parsed

    async def status(self, *, options: CallOptions | None = None) -> BrokerageSessionStatus:
        """Read the state of the brokerage session. See `Session.status`."""
        return (await self._client.send(_get_auth_status(), options)).parsed

    async def tickle_via_get(self, *, options: CallOptions | None = None) -> TickleAnswer:
        """Keep the session alive by GET. See `Session.tickle_via_get`."""
        return (await self._client.send(_tickle_via_get(), options)).parsed

    async def tickle(self, *, options: CallOptions | None = None) -> TickleAnswer:
        """Keep the session alive. See `Session.tickle`."""
        return (await self._client.send(_tickle(), options)).parsed

    async def reauthenticate_via_get(self, *, options: CallOptions | None = None) -> Reauthentication:
        """Open the brokerage session again by GET. See `Session.reauthenticate_via_get`."""
        return (await self._client.send(_reauthenticate_via_get(), options)).parsed

    async def reauthenticate(self, *, options: CallOptions | None = None) -> Reauthentication:
        """Open the brokerage session again, the old way. See `Session.reauthenticate`."""
        return (await self._client.send(_reauthenticate(), options)).parsed

    async def validate(self, *, options: CallOptions | None = None) -> SsoValidation:
        """Validate and extend the login. See `Session.validate`."""
        return (await self._client.send(_validate_sso(), options)).parsed

    async def logout(self, *, options: CallOptions | None = None) -> LogoutAnswer:
        """Sign out. See `Session.logout`."""
        return (await self._client.send(_logout(), options)).parsed


share_docs(Session, AsyncSession)
