"""The ``httpx.Auth`` that puts a bearer token on every request.

`RenewingAuth` is what every ``httpx.Auth`` of ours does with a token that has to be got and renewed, whatever it does
to a request; `StaticBearer` is the provider of a token that somebody else got.
"""

from __future__ import annotations

import ssl
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from types import TracebackType
from typing import ClassVar, Final, Self

from ibkr_auth import _env
from ibkr_auth.exchange import Held, differs
from ibkr_auth.renewal import Renewer
from ibkr_auth.sender import Sender, frugal
from ibkr_auth.tokens import Guarded, Secret, Send, Token, TokenProvider, remaining_seconds
from ibkr_core._http import Auth, BaseTransport, ByteStream, HttpResponse, Request
from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import ConfigurationError, IbkrError
from ibkr_core.servers import parse_origin, show_origin
from ibkr_web.refusals import REFUSALS

__all__ = [
    "DEFAULT_ORIGIN",
    "BearerAuth",
    "RenewingAuth",
    "StaticBearer",
    "TokenOriginError",
]

DEFAULT_ORIGIN: Final = "https://api.ibkr.com"


class TokenOriginError(ConfigurationError):
    """A request would have carried the token to a place it was not issued for; it was not sent."""

    default_hint = "send it to the token's own origin, or give that origin to BearerAuth if the token belongs there"


class RenewingAuth(Guarded, Auth, ABC):
    """Gets, renews and guards the token of a provider; a subclass says in ``_sign`` how a request shows it."""

    requires_request_body = False
    requires_response_body = False

    validates: ClassVar[bool] = True
    """Whether ``/sso/validate`` means anything to a login of this kind."""

    def __init__(
        self,
        provider: TokenProvider,
        origin: str | None,
        *,
        clock: Clock,
        renew_after: float,
        margin: float,
        exchange_timeout: float,
        on_renewal_failed: Callable[[IbkrError], None] | None,
        transport: BaseTransport | None,
        verify: ssl.SSLContext | bool,
        proxy: str | None,
    ) -> None:
        if not callable(getattr(provider, "fetch", None)):
            raise ConfigurationError(f"provider: expected an object with fetch(send), got {type(provider).__name__}")
        if not 0 < renew_after <= 1:
            raise ConfigurationError(f"renew_after: expected a fraction above 0, 1 at most, got {renew_after!r}")
        if not margin >= 0:
            raise ConfigurationError(f"margin: expected seconds, 0 or more, got {margin!r}")
        own = getattr(provider, "origin", None)
        self.origin: Final = parse_origin(origin or own or DEFAULT_ORIGIN, field="origin")
        if own is not None and parse_origin(own, field="origin of the provider") != self.origin:
            raise ConfigurationError(
                f"origin: expected {own}, where the provider validates its token, got {show_origin(self.origin)}"
            )
        scheme, host, port = self.origin
        self._scheme, self._host, self._port = scheme.encode(), host.encode(), port
        # httpx leaves the scheme's own port out.
        self._shown_port = None if (scheme, port) in (("https", 443), ("http", 80)) else port
        self._clock = clock
        self._renewer = Renewer(
            provider,
            Sender(clock=clock, timeout=exchange_timeout, transport=transport, verify=verify, proxy=proxy),
            clock=clock,
            renew_after=renew_after,
            margin=margin,
            exchange_timeout=exchange_timeout,
            on_renewal_failed=on_renewal_failed,
        )

    # -- httpx.Auth ------------------------------------------------------------------------------------------------

    def sync_auth_flow(self, request: Request) -> Generator[Request, HttpResponse, None]:
        """Sign, send, and on a 401 renew and send once more."""
        self._check(request)
        renewer = self._renewer
        held = renewer.current() or renewer.wait()
        self._sign(request, held)
        response = yield request
        if response.status_code != 401 or not self._worth_another_try(request, response, response.read(), held):
            return
        again = renewer.current() or renewer.wait()
        if not differs(again, held):
            return
        self._sign(request, again)
        response = yield request
        self._judge(again, response)

    async def async_auth_flow(self, request: Request) -> AsyncGenerator[Request, HttpResponse]:
        """As ``sync_auth_flow``, waiting without blocking the loop."""
        self._check(request)
        renewer = self._renewer
        held = renewer.current() or await renewer.wait_async()
        self._sign(request, held)
        response = yield request
        if response.status_code != 401 or not self._worth_another_try(request, response, await response.aread(), held):
            return
        again = renewer.current() or await renewer.wait_async()
        if not differs(again, held):
            return
        self._sign(request, again)
        response = yield request
        self._judge(again, response)

    # -- for everybody ---------------------------------------------------------------------------------------------

    def listen(self, renewed: Callable[[], None]) -> None:
        """Call this method whenever a token has been replaced by another one. It is held weakly, and called in the
        thread of the exchange, where it must neither block nor raise."""
        self._renewer.listeners.add(renewed)

    def unlisten(self, renewed: Callable[[], None]) -> None:
        """Call it no longer."""
        self._renewer.listeners.remove(renewed)

    def invalidate(self) -> None:
        """Drop the token; the next call gets a new one."""
        self._renewer.invalidate()

    @property
    def refused_hint(self) -> str:
        """What to try when the broker refuses what this puts on a request; hints of errors say it."""
        return f"check the credentials given to {type(self._renewer.provider).__name__}: its tokens are refused"

    def close(self) -> None:
        """Forget the token and wait for an exchange under way. Further calls raise ConfigurationError."""
        self._renewer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        name, origin = type(self).__name__, getattr(self, "origin", None)
        return f"{name}()" if origin is None else f"{name}(origin={show_origin(origin)!r})"  # perhaps still being made

    # -- inside ----------------------------------------------------------------------------------------------------

    @abstractmethod
    def _sign(self, request: Request, held: Held) -> None:
        """Let the request show the token."""

    def _check(self, request: Request) -> None:
        url = request.url
        if url.raw_host != self._host or url.port != self._shown_port or url.raw_scheme != self._scheme:
            self._check_url(f"{url.scheme}://{url.netloc.decode()}")

    def _check_url(self, url: str) -> None:
        try:
            origin = parse_origin(url, field="URL")
        except ConfigurationError as error:
            problem = error.message
        else:
            if origin == self.origin:
                return
            problem = f"got {show_origin(origin)}"
        raise TokenOriginError(f"the token was issued for {show_origin(self.origin)}, {problem}")

    def _worth_another_try(self, request: Request, response: HttpResponse, body: bytes, held: Held) -> bool:
        if REFUSALS.spares_the_token(body):
            return False
        # After a redirect the answer may be of somebody who never saw the token.
        try:
            self._check(response.request)
        except TokenOriginError:
            return False
        worth = self._renewer.refused(held) and isinstance(request.stream, ByteStream)
        if worth and (asking := frugal.get()) is not None:
            asking.beside += 1
        return worth

    def _judge(self, held: Held, response: HttpResponse) -> None:
        if response.status_code == 401:
            self._renewer.fruitless(held)
        else:
            self._renewer.fruitful()


class BearerAuth(RenewingAuth):
    """Bearer authentication for a client: gets, renews and guards the token of a provider.

    Args:
        provider: where tokens come from.
        origin: the only scheme, host and port that ever see the token. By default the provider's own ``origin`` if it
            has one, else ``https://api.ibkr.com``. ``http`` is accepted for loopback alone.
        clock: time; only its monotonic side decides about the token's age.
        renew_after: fraction of the token's life after which it is renewed in the background while callers go on with
            it; 1 for never.
        margin: seconds before its end (at most a tenth of its life) from which callers wait for a new one.
        exchange_timeout: seconds that a caller waits for a token, though never past the deadline of its call, and each
            phase of a request of the exchange.
        on_renewal_failed: told when replacing a token failed; the old one stays in use until its end. Called in the
            worker thread with an error that holds no secret.
        transport, verify, proxy: of the exchange's own requests, as a client takes them.

    A 401 sets the refused token aside (once, however many callers were refused with it), gets a new one and sends the
    request once more, where the client lets it: an order only if every ticket has an id of its own, a reply never,
    because a 401 does not prove that the broker did nothing. A body that was streamed is not sent again. If the
    exchange fails, the 401 is the answer and the old token comes back. The broker also answers 401 when only the
    brokerage session is missing: a 401 that says so costs no token, and when a new token is refused like the old one,
    later 401s pass through for a while instead of costing an exchange each.

    Safe to share between threads, tasks, clients and loops, and over a fork.
    """

    def __init__(
        self,
        provider: TokenProvider,
        origin: str | None = None,
        *,
        clock: Clock = SYSTEM_CLOCK,
        renew_after: float = 0.6,
        margin: float = 60.0,
        exchange_timeout: float = 30.0,
        on_renewal_failed: Callable[[IbkrError], None] | None = None,
        transport: BaseTransport | None = None,
        verify: ssl.SSLContext | bool = True,
        proxy: str | None = None,
    ) -> None:
        super().__init__(
            provider,
            origin,
            clock=clock,
            renew_after=renew_after,
            margin=margin,
            exchange_timeout=exchange_timeout,
            on_renewal_failed=on_renewal_failed,
            transport=transport,
            verify=verify,
            proxy=proxy,
        )

    @property
    def refused_hint(self) -> str:
        """What to try when the broker refuses the token; hints of errors say it."""
        if isinstance(self._renewer.provider, StaticBearer):
            return (
                "get a new token and make a client with BearerAuth(StaticBearer(token)): nothing renews this one; "
                "a token is bound to one user and one address"
            )
        return f"{super().refused_hint}; they are bound to one user and one address"

    def headers_for(self, url: str) -> dict[str, str]:
        """The header for a request by other means, such as a websocket handshake (``wss`` counts as ``https``).

        Raises TokenOriginError if the URL is not of the token's origin.
        """
        self._check_url(url)
        return {"Authorization": (self._renewer.current() or self._renewer.wait()).header}

    async def headers_for_async(self, url: str) -> dict[str, str]:
        """As ``headers_for``, for a task."""
        self._check_url(url)
        return {"Authorization": (self._renewer.current() or await self._renewer.wait_async()).header}

    def note_validation(self, expires: object, *, server_now: float | None = None) -> None:
        """Tell what an answer of ``/sso/validate``, got with this token, said in ``EXPIRES``.

        Raises UnreadableAnswerError if it is not a number.
        """
        self._renewer.extended(remaining_seconds(expires, server_now=server_now, wall_now=self._clock.wall()))
        if (note := getattr(self._renewer.provider, "note_validation", None)) is not None:
            note()

    def validation_due_in(self) -> float:
        """Seconds until ``/sso/validate`` may be called again, as far as the provider knows."""
        due = getattr(self._renewer.provider, "validation_due_in", None)
        return float(due()) if due is not None else 0.0

    def __repr__(self) -> str:
        renewer = getattr(self, "_renewer", None)  # a traceback may show an object that is still being made
        return (
            "BearerAuth()"
            if renewer is None
            else (f"BearerAuth({type(renewer.provider).__name__}, origin={show_origin(self.origin)!r})")
        )

    def _sign(self, request: Request, held: Held) -> None:
        request.headers["Authorization"] = held.header


class StaticBearer(Guarded):
    """A bearer token as it is; nothing renews it. Raises ConfigurationError if it could not stand in a header."""

    __slots__ = ("_token",)

    def __init__(self, token: str | Secret) -> None:
        token = token if isinstance(token, Secret) else Secret(token)
        self._token = Token(token)

    def fetch(self, send: Send) -> Token:
        """The token."""
        return self._token

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> StaticBearer:
        """From ``IBKR_BEARER_TOKEN``."""
        env = environ = _env.Environment(environ)  # type: ignore[assignment]
        return cls(_env.secret("IBKR_BEARER_TOKEN", env))

    def __repr__(self) -> str:
        return "StaticBearer(hidden)"
