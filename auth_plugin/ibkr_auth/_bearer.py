"""The httpx.Auth that puts the token on a request."""

from __future__ import annotations

import ssl
from collections.abc import Callable

from ibkr_core._http import BaseTransport, Request
from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import IbkrError

from ._expiry import remaining_seconds
from ._flight import Held
from ._origin import show
from ._provider import TokenProvider
from ._renewing import RenewingAuth
from ._static import StaticBearer

__all__ = ["BearerAuth"]


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
            else (f"BearerAuth({type(renewer.provider).__name__}, origin={show(self.origin)!r})")
        )

    def _sign(self, request: Request, held: Held) -> None:
        request.headers["Authorization"] = held.header
