"""Validating and extending a single sign-on token at ``/sso/validate``, within the broker's limit."""

from __future__ import annotations

import ipaddress
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Final

from ibkr_auth.tokens import Guarded, Secret, Send, Token, TokenRequest, remaining_seconds
from ibkr_core.clock import Clock
from ibkr_core.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectionNotMadeError,
    PermissionDeniedError,
    RateLimitedError,
    UnreadableAnswerError,
)
from ibkr_core.servers import parse_origin, show_origin

__all__ = ["VALIDATE_EVERY", "ValidatedTokens", "address"]

VALIDATE_EVERY: Final = 60.0
"""Seconds between two validations, at least: the broker's limit."""
_VALIDATE: Final = "validate_sso"


class ValidatedTokens(Guarded, ABC):
    """What providers share whose token is bound to an address, validated before anybody gets it, and kept alive by
    further validations, never more often than once a minute: a renewal that would need one sooner raises
    RateLimitedError with the time to wait.

    A subclass says in ``_issue`` where a new token comes from.
    """

    def __init__(self, *, ip: str | Callable[[], str], api_base: str, clock: Clock) -> None:
        self.origin: Final = show_origin(parse_origin(api_base, field="api_base"))
        self._ip = ip if callable(ip) else address(ip)
        self._validate_url = api_base.rstrip("/") + "/sso/validate"
        self._clock = clock
        self._validated_at: float | None = None
        self._issued_for: str | None = None

    def fetch(self, send: Send) -> Token:
        """A new token, validated."""
        self._await_turn()
        ip = self._ip if isinstance(self._ip, str) else address(self._ip())
        validated = self._validate(self._issue(ip, send), send)
        self._issued_for = ip
        return validated

    def extend(self, token: Token, send: Send) -> Token:
        """The token with another hour; a new one if the broker no longer takes it or the address has changed."""
        if (self._ip if isinstance(self._ip, str) else address(self._ip())) != self._issued_for:
            return self.fetch(send)
        self._await_turn()
        try:
            return self._validate(Secret(token.reveal()), send)
        except (AuthenticationError, PermissionDeniedError):
            # A new one it is, next time: a minute has to pass before that one can be validated.
            self._issued_for = None
            raise

    def validation_due_in(self) -> float:
        """Seconds until the broker may be asked to validate again; 0 if now."""
        last = self._validated_at
        return 0.0 if last is None else max(0.0, last + VALIDATE_EVERY - self._clock.monotonic())

    def note_validation(self) -> None:
        """Somebody else validated the token just now."""
        # No lock: one attribute, and a lock could be held by another thread at the moment of a fork.
        self._validated_at = self._clock.monotonic()

    @abstractmethod
    def _issue(self, ip: str, send: Send) -> Secret:
        """A new token for calls from the address."""

    def _validate(self, token: Secret, send: Send) -> Token:
        request = TokenRequest(
            "GET", self._validate_url, headers={"authorization": f"Bearer {Token(token).reveal()}"}, name=_VALIDATE
        )
        before = self._validated_at
        self.note_validation()
        try:
            answer = send(request)
        except ConnectionNotMadeError:
            self._validated_at = before  # nothing left, nothing counts
            raise
        body = answer.object()
        if body.get("RESULT") is False:
            raise AuthenticationError("the broker does not validate the token (RESULT is false)", operation=_VALIDATE)
        try:
            left = remaining_seconds(body.get("EXPIRES"), server_now=answer.server_time(), wall_now=self._clock.wall())
        except UnreadableAnswerError as error:
            error.locate(operation=_VALIDATE, status=answer.status)
            raise
        if left <= 0:
            raise AuthenticationError("the token has already expired", operation=_VALIDATE)
        return Token(token, expires_in=left)

    def _await_turn(self) -> None:
        if (wait := self.validation_due_in()) > 0:
            raise RateLimitedError(
                "the broker validates a token at most once a minute", operation=_VALIDATE, retry_after=wait
            )


def address(ip: str, *, field: str = "ip") -> str:
    """The address as it is usually written. Raises ConfigurationError, naming the field, if it is none."""
    try:
        return str(ipaddress.ip_address(ip))
    except ValueError:
        problem = repr(ip)
    raise ConfigurationError(f"{field}: expected an IP address, got {problem}")
