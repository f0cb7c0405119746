"""What every ``httpx.Auth`` of ours does with a token that has to be got and renewed, whatever it does to a request."""

from __future__ import annotations

import ssl
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Callable, Generator
from types import TracebackType
from typing import ClassVar, Final, Self

from ibkr_core._http import Auth, BaseTransport, ByteStream, HttpResponse, Request
from ibkr_core.clock import Clock
from ibkr_core.errors import ConfigurationError, IbkrError
from ibkr_web.refusals import REFUSALS

from ._flight import Held, differs
from ._frugal import frugal
from ._origin import TokenOriginError, parse_origin, show
from ._provider import TokenProvider
from ._renewer import Renewer
from ._secret import Guarded
from ._sender import Sender

__all__ = ["DEFAULT_ORIGIN", "RenewingAuth"]

DEFAULT_ORIGIN: Final = "https://api.ibkr.com"


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
                f"origin: expected {own}, where the provider validates its token, got {show(self.origin)}"
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
        return f"{name}()" if origin is None else f"{name}(origin={show(origin)!r})"  # perhaps still being made

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
            problem = f"got {show(origin)}"
        raise TokenOriginError(f"the token was issued for {show(self.origin)}, {problem}")

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
