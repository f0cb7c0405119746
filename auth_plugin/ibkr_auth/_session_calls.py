"""What the session keeper asks of a client, and what the answers mean to it: the one place that knows both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ibkr_core.clock import Clock
from ibkr_core.errors import InvalidRequestError, UnreadableAnswerError
from ibkr_core.options import CallOptions
from ibkr_core.retry import NO_RETRY

from ._bearer import BearerAuth
from ._expiry import remaining_seconds
from ._session_machine import Login, Session, Step

__all__ = ["Calls"]

# The keeper has its own patience; the client's retries and waits on top would be a storm, or hold up the next tickle.
_OPTIONS = CallOptions(retry=NO_RETRY, deadline=20.0)


class Calls:
    """Makes the calls of a client, sync or async: ``make`` gives the answer or its awaitable, ``read`` the meaning."""

    def __init__(self, client: Any, suppress: Sequence[str], auth: BearerAuth | None, clock: Clock) -> None:
        self._client = client
        self._suppress = list(suppress)
        self._auth = auth
        self._clock = clock
        self._status_via_get = False

    def make(self, step: Step, *, compete: bool) -> Any:
        """Start the call of a step."""
        client = self._client
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
            return client.session.tickle(options=_OPTIONS)
        if step is Step.VALIDATE:
            return client.session.validate(options=_OPTIONS)
        return client.accounts.list(options=_OPTIONS)

    def other_form(self, step: Step, error: Exception) -> bool:
        """Whether a refused question may be put in another form: some gateways take only the GET for the status."""
        if step is not Step.STATUS or self._status_via_get or not isinstance(error, InvalidRequestError):
            return False
        self._status_via_get = True
        return True

    def logout(self) -> Any:
        """Start signing out."""
        return self._client.session.logout(options=_OPTIONS)

    def validation_due_in(self) -> float:
        """Seconds until a validation is allowed, as far as the credentials know."""
        return 0.0 if self._auth is None else self._auth.validation_due_in()

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


def _session(answer: Any) -> Session:
    return Session(answer.authenticated, answer.established, answer.competing, answer.connected)
