"""Sends the requests of a token exchange: TLS or loopback only, no redirect, no cookie, nothing out of the environment.

A server that refuses what we have dated sets our clock right, and a session keeper's calls keep the exchanges that they
cause within the keeper's own number of requests.
"""

from __future__ import annotations

import json
import ssl
from contextvars import ContextVar
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

from ibkr_auth.tokens import Guarded, TokenAnswer, TokenRequest
from ibkr_core._http import TOO_LONG, Answer, BaseTransport, Fault, Headers, Request, default_transport, exchange
from ibkr_core.classify import error_of_answer, error_of_fault
from ibkr_core.clock import Clock
from ibkr_core.errors import (
    AuthenticationError,
    BrokerUnavailableError,
    ConfigurationError,
    ConnectionFailedError,
    IbkrError,
    UnreadableAnswerError,
)
from ibkr_core.logs import install_guard
from ibkr_core.operation import Call, Operation
from ibkr_core.options import Timeouts
from ibkr_core.redact import REDACTED
from ibkr_core.retry import LASTING, parse_retry_after
from ibkr_core.servers import checked_proxy, is_loopback, parse_origin

__all__ = ["AGAIN_AFTER", "CredentialsRefusedError", "Frugal", "Sender", "ServerTime", "frugal", "may_pass"]

AGAIN_AFTER: Final = (1.1, 2.0, 4.0)
"""Seconds before the second, third and fourth try of an exchange; above one, or two tries could be dated alike."""

LONGEST_TOKEN_ANSWER: Final = 1024 * 1024
_REFUSALS: Final = (b"invalid_client", b"invalid_grant")
_NEVER_PASSES: Final = "_never_passes"


class CredentialsRefusedError(AuthenticationError):
    """The token endpoint answered 401, or 400 with ``invalid_client``.

    Attributes:
        server_time: epoch seconds on the server's clock, None when it did not say; to tell a wrong clock from a wrong
        key.
    """

    default_hint = "check the credentials, and the clock of this machine"
    server_time: float | None = None


class Sender(Guarded):
    """Each request on a connection of its own, closed afterwards: exchanges are rare, and nothing is left open or
    forked."""

    def __init__(
        self,
        *,
        clock: Clock,
        timeout: float,
        transport: BaseTransport | None = None,
        verify: ssl.SSLContext | bool = True,
        proxy: str | None = None,
    ) -> None:
        # There may be no client of ours in the process, which would have done it.
        install_guard()
        self._clock = clock
        self._timeouts = Timeouts.of(timeout)
        self._transport = transport
        self._verify = verify
        self._proxy = checked_proxy(proxy)

    def __call__(self, request: TokenRequest) -> TokenAnswer:
        """The 2xx answer. Raises as ``Send`` says."""
        _, host, _ = parse_origin(request.url, field=f"URL of the {request.name}")
        if self._verify is False and not is_loopback(host):
            raise ConfigurationError("verify=False is for this machine alone: expected True or an ssl.SSLContext")
        outcome = self._exchange(request)
        if isinstance(outcome, Answer) and 200 <= outcome.status < 300:
            return TokenAnswer(outcome.status, outcome.headers, outcome.content, name=request.name)
        raise self._error(request, outcome)

    def _exchange(self, request: TokenRequest) -> Answer | Fault | IbkrError:
        transport = self._transport
        owned = transport is None
        if transport is None:
            transport = default_transport(False, self._verify, None, self._proxy)
        try:
            return exchange(
                transport,
                Request(
                    request.method,
                    request.url,
                    headers={"accept": "application/json", **request.headers},
                    content=request.content
                    if request.content is not None
                    else b""
                    if request.method != "GET"
                    else None,
                    extensions={"timeout": self._timeouts.extension},
                ),
                None,
                self._clock,
                self._clock.monotonic() + self._timeouts.longest,
                most=LONGEST_TOKEN_ANSWER,
            )
        finally:
            if owned:
                transport.close()

    def _error(self, request: TokenRequest, outcome: Answer | Fault | IbkrError) -> IbkrError:
        if isinstance(outcome, IbkrError):
            return outcome
        # Without the contract's phrases: who asks for a token has no session yet that could be missing, and an account
        # that a token endpoint does not find is a matter of credentials.
        call: Call[Any] = Call(Operation(request.name, request.method, "/"), "/")
        if isinstance(outcome, Fault) and outcome.kind == TOO_LONG:
            got = f"more than {LONGEST_TOKEN_ANSWER} bytes"
            return UnreadableAnswerError(expected="a token", got=got, operation=request.name)
        if isinstance(outcome, Fault):
            failed = error_of_fault(call, outcome)
            if outcome.permanent:
                setattr(failed, _NEVER_PASSES, True)
            return failed
        retry_after = parse_retry_after(outcome.headers.get("retry-after"), self._clock.wall())
        error = error_of_answer(call, _without(outcome, _credentials_of(request)), retry_after)
        if type(error) is AuthenticationError or _client_refused(outcome):
            refused = CredentialsRefusedError(
                error.message,
                operation=error.operation,
                status=error.status,
                request_id=error.request_id,
                body=error.body,
            )
            refused.server_time = TokenAnswer(outcome.status, outcome.headers, b"").server_time()
            return refused
        return error

    def __repr__(self) -> str:
        return "<Sender>"


def may_pass(error: IbkrError) -> bool:
    """Whether the same exchange may do a little later: network or server failed, and nobody refused anything."""
    if isinstance(error, BrokerUnavailableError):
        return error.status not in LASTING
    return isinstance(error, ConnectionFailedError) and not getattr(error, _NEVER_PASSES, False)


def _client_refused(answer: Answer) -> bool:
    """Whether a 400 means what others say with a 401 (RFC 6749 5.2)."""
    return answer.status == 400 and any(reason in answer.content[:2000] for reason in _REFUSALS)


def _credentials_of(request: TokenRequest) -> list[str]:
    """Every text of the request that an answer might repeat and nobody may show."""
    found = [word for value in request.headers.values() for word in (value, *value.split(), *value.split('"'))]
    if request.content:
        try:
            body = json.loads(request.content)
        except ValueError:
            body = request.content.decode("utf-8", "replace")
            found += [value for _, value in parse_qsl(body)]
        found += [str(value) for value in body.values()] if isinstance(body, dict) else [str(body)]
    found += [unquote(text) for text in found if "%" in text]
    return sorted({text for text in found if len(text) >= 4}, key=len, reverse=True)


def _without(answer: Answer, credentials: list[str]) -> Answer:
    """The answer with the request's own texts taken out; of anything but JSON the body goes altogether.

    The answer of a token endpoint may hold a token under any name, so there is no allow-list for its free text.
    """
    text = answer.content.decode("utf-8", "replace")
    headers = [
        (name, value) for name, value in answer.headers.items() if not any(known in value for known in credentials)
    ]
    if not text.lstrip().startswith("{"):
        return Answer(answer.status, Headers(headers), b"")
    for known in credentials:
        text = text.replace(known, REDACTED)
    return Answer(answer.status, Headers(headers), text.encode())


_SKEW: Final = 30.0
"""Seconds that two clocks may differ before the difference is taken for the reason of a refusal."""


class ServerTime:
    """Epoch seconds as the server counts them, as far as it said so."""

    __slots__ = ("_clock", "_offset")

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._offset = 0.0

    def now(self) -> float:
        """Our wall clock, corrected."""
        return self._clock.wall() + self._offset

    def learned_from(self, refusal: CredentialsRefusedError) -> bool:
        """Whether the refusal says that our clock was wrong. Then it is corrected, and asking once more makes sense."""
        if refusal.server_time is None:
            return False
        offset = refusal.server_time - self._clock.wall()
        if abs(offset - self._offset) <= _SKEW:
            return False
        self._offset = offset
        return True


class Frugal:
    """One call of a keeper, which tries again by itself: an exchange that it causes is tried once.

    Attributes:
        early: whether it may also replace a token that is still good; not while the keeper finds no session.
        beside: requests of exchanges that were made beside the call's own.
    """

    __slots__ = ("beside", "early")

    def __init__(self, *, early: bool) -> None:
        self.early = early
        self.beside = 0


frugal: Final[ContextVar[Frugal | None]] = ContextVar("ibkr_frugal", default=None)
"""Set in the thread or task that makes such a call."""
