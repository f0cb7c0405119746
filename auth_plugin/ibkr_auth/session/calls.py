"""What the session keeper asks of a client, and what the answers mean to it: the one place that knows both.

It sends over a transport whose connections another thread can end at once, also while somebody waits on them.
"""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final
from weakref import WeakSet

from ibkr_auth.bearer import BearerAuth
from ibkr_auth.session.states import Login, Session, Step
from ibkr_auth.tokens import remaining_seconds
from ibkr_core._http import BaseTransport, HttpResponse, Request
from ibkr_core.client import SyncCore
from ibkr_core.clock import Clock
from ibkr_core.errors import BrokerRejectionError, InvalidRequestError, UnreadableAnswerError
from ibkr_core.leases import Leases
from ibkr_core.operation import Operation
from ibkr_core.options import CallOptions, Timeouts
from ibkr_core.retry import NO_RETRY

__all__ = ["Calls", "Severable", "limit_of"]

_log: Final = logging.getLogger("ibkr_auth")
_ANSWERED: Final = Timeouts(connect=5.0, read=12.0, write=5.0, pool=5.0)


def _options(deadline: float) -> CallOptions:
    # The keeper has its own patience; the client's retries and waits on top would be a storm, or hold up the next one.
    return CallOptions(retry=NO_RETRY, deadline=deadline, timeout=_ANSWERED, for_keeper=True)


# The order gate puts the keeper off while a question waits for its answer, for up to 30 seconds: a tickle in one try,
# the rest in two, of which the second has time left to be answered.
_OPTIONS: Final = _options(20.0)
_TICKLE: Final = _options(45.0)
_LOGOUT: Final = _options(5.0)
_SPARE: Final = 5.0
_DUE_WITHIN: Final = 0.5
"""Seconds that a token provider has to say when the next validation is due."""


def limit_of(step: Step) -> float:
    """Seconds after which the call of a step is ended from outside: a dripping answer keeps its own limits at bay."""
    options = _TICKLE if step is Step.TICKLE else _OPTIONS
    return (options.deadline or 0.0) + _SPARE


class Calls:
    """Makes the calls of a client, sync or async: ``make`` gives the answer or its awaitable, ``read`` the meaning."""

    def __init__(self, client: Any, suppress: Sequence[str], auth: BearerAuth | None, clock: Clock) -> None:
        self._client = client
        self._suppress = list(suppress)
        self._auth = auth
        self._clock = clock
        self._status_via_get = False
        self._due_asked: threading.Thread | None = None

    def make(self, step: Step, *, compete: bool, client: Any = None) -> Any:
        """Start the call of a step, over the keeper's own connections where ``client`` has some."""
        client = client or self._client
        if step is Step.INIT:
            from ibkr_web.models import SessionInitRequest

            return client.session.init(body=SessionInitRequest(publish=True, compete=compete), options=_OPTIONS)
        if step is Step.SUPPRESS:
            from ibkr_web.models import SuppressRequest

            return client.orders.suppress(body=SuppressRequest(message_ids=self._suppress), options=_OPTIONS)
        if step is Step.STATUS:
            ask = client.session.status_via_get if self._status_via_get else client.session.status
            return ask(options=_OPTIONS)
        if step is Step.TICKLE:
            return client.session.tickle(options=_TICKLE)
        if step is Step.VALIDATE:
            return client.session.validate(options=_OPTIONS)
        return client.accounts.list(options=_OPTIONS)

    def other_form(self, step: Step, error: Exception) -> bool:
        """Whether a refused question may be put in another form: some gateways take only the GET for the status."""
        if step is not Step.STATUS or self._status_via_get or not isinstance(error, InvalidRequestError):
            return False
        self._status_via_get = True
        return True

    def logout(self, *, client: Any = None) -> Any:
        """Start signing out."""
        return (client or self._client).session.logout(options=_LOGOUT)

    def validation_due_in(self) -> float:
        """Seconds until a validation is allowed, as far as the credentials know."""
        auth, asked = self._auth, self._due_asked
        if auth is None or (asked is not None and asked.is_alive()):
            return 0.0
        # A provider of somebody's own, whose fault must not end the keeper, nor hold it up.
        answers: list[float] = []
        asked = threading.Thread(target=_ask_due, args=(auth, answers), name="ibkr-session-due", daemon=True)
        try:
            asked.start()
        except RuntimeError:
            return 0.0  # no thread to be had
        self._due_asked = asked
        asked.join(_DUE_WITHIN)
        if asked.is_alive():
            _log.error("validation_due_in of the token provider does not return", extra={"seconds": _DUE_WITHIN})
        return answers[0] if answers else 0.0

    def read(self, step: Step, answer: Any) -> Session | Login | None:
        """What an answer says. Tells the credentials how long the token now lives."""
        if step in (Step.INIT, Step.STATUS):
            return _session(answer)
        if step is Step.TICKLE:
            link = answer.iserver
            left = None if answer.sso_expires is None else answer.sso_expires / 1000
            if link is None:
                return Session(None, login_left=left)
            if link.auth_status is None:
                # No link to the trading back end, which is also no session.
                return Session(False if link.error else None, login_left=left)
            return _session(link.auth_status)._replace(login_left=left)
        if step is Step.VALIDATE:
            return self._login(answer)
        if step is Step.SUPPRESS and answer.status not in (None, "submitted"):
            raise BrokerRejectionError("the broker did not take the list of questions to suppress")
        return None

    def _login(self, answer: Any) -> Login:
        if not answer.result:
            if self._auth is not None:
                self._auth.invalidate()
            return Login(False)
        if answer.expires is None:
            return Login(True)
        try:
            left = remaining_seconds(answer.expires, server_now=None, wall_now=self._clock.wall())
        except UnreadableAnswerError:
            return Login(True)
        if self._auth is not None:
            self._auth.note_validation(answer.expires)
        return Login(left > 0, left)


class Apart:
    """A ``Client`` for the keeper's own calls: the same in all but its connections, which another thread can end."""

    def __init__(self, client: SyncCore) -> None:
        from ibkr_web.groups.accounts import Accounts
        from ibkr_web.groups.orders import Orders
        from ibkr_web.groups.session import Session as SessionCalls

        self._client = client
        self._leases = Leases()
        self._own: Severable | None = None
        self.session = SessionCalls(self)  # type: ignore[arg-type]
        self.accounts = Accounts(self)  # type: ignore[arg-type]
        self.orders = Orders(self)  # type: ignore[arg-type]

    @staticmethod
    def of(client: Any) -> Apart | None:
        """None for a client whose calls go another way: over a transport of the caller's, or through his own code."""
        plain = isinstance(client, SyncCore) and type(client).send is SyncCore.send
        return Apart(client) if plain and client._given_transport is None else None

    def send(self, call: Any, options: CallOptions | None = None) -> Any:
        """As ``Client.send``."""
        return SyncCore.send(self, call, options)  # type: ignore[arg-type]

    def _transport_for(self, operation: Operation) -> BaseTransport:
        self._client._transport_for(operation)  # which refuses a client that is closed
        if self._own is None:
            self._own = Severable(self._client._make_transport(False))
        return self._own

    def _lease(self, operation: Operation) -> BaseTransport:
        transport = self._transport_for(operation)
        self._leases.take(transport)
        return transport

    def sever(self) -> None:
        """End whatever waits on one of the connections."""
        if self._own is not None:
            self._own.sever()

    def close(self) -> None:
        """Close the connections."""
        if self._own is not None:
            self._own.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)


def _ask_due(auth: BearerAuth, answers: list[float]) -> None:
    try:
        answers.append(auth.validation_due_in())
    except BaseException as error:
        _log.error("validation_due_in of the token provider raised", extra={"error": type(error).__name__})


def _session(answer: Any) -> Session:
    return Session(answer.authenticated, answer.established, answer.competing, answer.connected)


class Severable(BaseTransport):
    """Sends over ``inner``, a connection pool of httpx, and remembers its sockets.

    Closing a socket does not wake a thread that reads from it; shutting it down does. The sockets are learned from the
    pool's trace, whose events httpx documents.
    """

    def __init__(self, inner: BaseTransport) -> None:
        self._inner = inner
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._severed = False

    def handle_request(self, request: Request) -> HttpResponse:
        request.extensions = {**request.extensions, "trace": self._note}
        return self._inner.handle_request(request)

    def sever(self) -> None:
        """End every connection, and every one that is still being made. Not to be used afterwards."""
        self._severed = True
        for one in list(self._sockets):
            _shut(one)

    def close(self) -> None:
        """Close the connections; nobody may be waiting on them."""
        self._inner.close()

    def _note(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            one = info["return_value"].get_extra_info("socket")
            if isinstance(one, socket.socket):
                self._sockets.add(one)
                if self._severed:
                    _shut(one)


def _shut(one: socket.socket) -> None:
    # Not TLS's own way to end, which would first talk to the other side. A socket that is closed already raises.
    with suppress(OSError):
        socket.socket.shutdown(one, socket.SHUT_RDWR)
