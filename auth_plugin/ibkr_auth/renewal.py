"""One exchange for everybody who waits: threads, tasks and both mixed.

The token in use is one immutable object behind one attribute, read without a lock. Only when it is missing or too old
does a caller take the lock, and only for as long as it takes to join the exchange under way or to found one. The
exchange runs in a worker thread of its own; threads wait on a concurrent future, tasks on a loop future that the
concurrent one wakes, so a loop never stands still and a cancelled waiter cancels nothing but its own waiting.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import TimeoutError as FutureTimeoutError
from concurrent.futures import wait as wait_for_futures
from typing import Final

from ibkr_auth.exchange import Flight, Held, Listeners, differs, landed, own_copy, too_long, watch
from ibkr_auth.sender import AGAIN_AFTER, frugal, may_pass
from ibkr_auth.tokens import ExtendingProvider, Guarded, Send, Token, TokenProvider
from ibkr_core.clock import LONGEST_WAIT, Clock
from ibkr_core.deadline import time_left
from ibkr_core.errors import AuthenticationError, ConfigurationError, IbkrError, RateLimitedError
from ibkr_core.retry import obeyed
from ibkr_core.waiting import Waiter
from ibkr_core.waiting import wait as wait_until

__all__ = ["Renewer"]

_log: Final = logging.getLogger("ibkr_auth")
_NEVER: Final = float("inf")


class Renewer(Guarded):
    """Keeps the provider's token fresh. See BearerAuth for the meaning of the settings."""

    def __init__(
        self,
        provider: TokenProvider,
        send: Send,
        *,
        clock: Clock,
        renew_after: float,
        margin: float,
        exchange_timeout: float,
        on_renewal_failed: Callable[[IbkrError], None] | None,
    ) -> None:
        self.provider: Final = provider
        self.held: Held | None = None
        self.listeners: Final = Listeners()
        """Told when a token has been replaced by another one."""
        self._send = send
        self._clock = clock
        self._now = clock.monotonic
        self._renew_after = renew_after
        self._margin = margin
        self._exchange_timeout = exchange_timeout
        self._on_renewal_failed = on_renewal_failed
        self._lock = threading.Lock()
        self._flight: Flight | None = None
        self._generation = 0
        self._given_up: threading.Thread | None = None
        self._worker: threading.Thread | None = None
        self._closed = False
        self._set_aside: Held | None = None
        self._early_not_before = 0.0
        self._early_failures = 0
        self._ask_not_before = 0.0
        self._fruitless_until = 0.0
        self._fruitless = 0
        self._fruitless_generation = 0
        self._last: Held | None = None
        self._closing = Waiter()
        watch(self)

    # -- the token in use ------------------------------------------------------------------------------------------

    def current(self) -> Held | None:
        """The token, if it may be used now; founds a renewal, and does not wait for it, when the token grows old."""
        held = self.held
        if held is None:
            return None
        now = self._now()
        if now >= held.refuse_at:
            return None
        if now < held.renew_at:
            return held
        self._renew_early(held, now)
        return held

    def wait(self) -> Held:
        """The token, after an exchange if one is needed. Blocks the thread, not a loop."""
        joined = self._join()
        if isinstance(joined, Held):
            return joined
        outcome: Held | IbkrError
        patience = self._patience()
        try:
            outcome = joined.future.result(patience)
        except FutureTimeoutError:
            outcome = too_long(patience)
        return self._opened(outcome)

    async def wait_async(self) -> Held:
        """As ``wait``, for a task."""
        joined = self._join()
        if isinstance(joined, Held):
            return joined
        outcome: Held | IbkrError
        patience = self._patience()
        try:
            outcome = await landed(joined.future, patience)
        except TimeoutError:
            outcome = too_long(patience)
        return self._opened(outcome)

    # -- refusals --------------------------------------------------------------------------------------------------

    def refused(self, held: Held) -> bool:
        """A request with this token was answered 401. Whether another try with another token makes sense.

        Only the first refusal of a generation sets it aside; those who come later find the newer token. It comes back
        if the exchange fails: the broker also answers 401 when there is no session, and then the token is still good.
        For the same reason refusals pass through for a while after a renewal that did not help, or every call would
        cost an exchange.
        """
        with self._lock:
            if self.held is None or self.held.generation != held.generation:
                return True
            if self._now() < max(self._fruitless_until, self._ask_not_before):
                return False
            self._give_up_extension()
            self.held, self._set_aside = None, self.held
            return True

    def fruitless(self, held: Held) -> None:
        """A token that had just replaced a refused one was refused too."""
        with self._lock:
            if held.generation <= self._fruitless_generation:
                return
            self._fruitless_generation = held.generation
            self._fruitless += 1
            self._fruitless_until = self._now() + _pause(10.0, self._fruitless)

    def fruitful(self) -> None:
        """A renewed token was accepted."""
        self._fruitless = 0
        self._fruitless_until = 0.0

    def invalidate(self) -> None:
        """Drop the token; the next caller asks for a new one."""
        with self._lock:
            self._give_up_extension()
            self.held = self._set_aside = None

    def extended(self, remaining: float) -> None:
        """The broker said how long the token in use still lives (seconds); not positive: it has expired."""
        with self._lock:
            held = self.held
            if held is None:
                return
            if remaining <= 0:
                self._give_up_extension()
                self.held = self._set_aside = None
            else:
                self.held = self._hold(held.token, remaining, self._now(), held.generation)

    # -- the exchange ----------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Forget the token, refuse new exchanges and wait for the one under way."""
        with self._lock:
            self._closed = True
            self.held = self._set_aside = self._last = None
            self._closing.set()
            flight, worker = self._flight, self._worker
        if worker is None or worker is threading.current_thread():
            return
        if flight is not None:
            wait_for_futures([flight.future], self._exchange_timeout)
        # The result is handed out before the thread ends; only its end leaves nothing running.
        if worker.ident is not None:
            worker.join(self._exchange_timeout)

    def _patience(self) -> float:
        """Seconds to wait for an exchange: no longer than the call may take. The exchange goes on for the others."""
        patience, left = min(self._exchange_timeout, LONGEST_WAIT), time_left()
        return patience if left is None else max(min(patience, left), 0.0)

    def _opened(self, outcome: Held | IbkrError) -> Held:
        if isinstance(outcome, Held):
            if (asking := frugal.get()) is not None:
                asking.beside += 1
            return outcome
        held = self.held
        if held is not None and self._now() < held.refuse_at:
            return held  # the one that was to be replaced, which is as good as before
        raise own_copy(outcome)

    def _join(self) -> Flight | Held:
        """The exchange to wait for, or a token that may be used after all."""
        with self._lock:
            now = self._now()
            held = self.held
            if held is not None and now < held.refuse_at:
                return held
            flight = self._flight
            # A worker that hangs for longer than its time is given up, or nobody would ever get a token again.
            if flight is not None and now - flight.started_at <= self._exchange_timeout:
                return flight
            if flight is not None:
                self._given_up, self._flight = flight.thread, None
            if now < self._ask_not_before:
                raise RateLimitedError(
                    "the token endpoint asked to wait",
                    operation="token exchange",
                    retry_after=self._ask_not_before - now,
                )
            # Past its end a token is replaced; before, an extending provider may keep it alive.
            flight = self._found(held or self._set_aside, now, extends=False)
        self._launch(flight)
        return flight

    def _renew_early(self, held: Held, now: float) -> None:
        asking = frugal.get()
        if asking is not None and not asking.early:
            return
        if self._flight is not None or now < self._early_not_before or not self._lock.acquire(blocking=False):
            return
        try:
            if self._closed or self._flight is not None or self.held is not held:
                return
            flight = self._found(held, now, extends=True)
        finally:
            self._lock.release()
        if asking is not None:
            asking.beside += 1
        self._launch(flight)

    def _found(self, held: Held | None, now: float, *, extends: bool) -> Flight:
        if self._closed:
            raise ConfigurationError("this BearerAuth is closed", hint="make a new one")
        flight = self._flight = Flight(now, held, extends, self._given_up, once=frugal.get() is not None)
        self._given_up = None
        flight.thread = threading.Thread(target=self._fly, args=(flight,), name="ibkr-auth-exchange", daemon=True)
        self._worker = flight.thread
        return flight

    def _launch(self, flight: Flight) -> None:
        assert flight.thread is not None  # noqa: S101
        try:
            flight.thread.start()
        except RuntimeError:  # no thread to be had
            self._land(flight, AuthenticationError("the token exchange could not start a thread"))

    def _give_up_extension(self) -> None:
        flight = self._flight
        if flight is not None and flight.extends:
            flight.void = True
            self._given_up, self._flight = flight.thread, None

    def _fly(self, flight: Flight) -> None:
        if flight.after is not None:
            flight.after.join(self._exchange_timeout)
        extends = flight.replaces if flight.extends else None
        outcome = self._exchange(extends)
        for pause in () if flight.once else AGAIN_AFTER:
            if not isinstance(outcome, IbkrError) or not may_pass(outcome):
                break
            pause = max(pause, obeyed(getattr(outcome, "retry_after", None) or 0.0))
            # An exchange has the time that its waiters have. The provider signs each try afresh.
            if self._now() + pause >= flight.started_at + self._exchange_timeout:
                break
            if wait_until(self._clock, self._closing, pause):
                break
            outcome = self._exchange(extends)
        self._land(flight, outcome)

    def _exchange(self, extends: Held | None) -> Token | IbkrError:
        token: object
        try:
            if extends is not None and isinstance(self.provider, ExtendingProvider):
                token = self.provider.extend(extends.token, self._send)
            else:
                token = self.provider.fetch(self._send)
            if isinstance(token, Token):
                return token
            kind = f"returned {type(token).__name__}, expected Token"
        except IbkrError as error:
            return own_copy(error)
        except BaseException as error:
            kind = f"failed with {type(error).__name__}"
        # Only the kind of a foreign error is told: its text, its fields and its frames may hold what it worked on.
        return AuthenticationError(
            f"token provider {type(self.provider).__name__} {kind}", hint="look at the provider; call its fetch by hand"
        )

    def _land(self, flight: Flight, outcome: Token | IbkrError) -> None:
        result: Held | IbkrError
        renewed = False
        with self._lock:
            now = self._now()
            mine = self._flight is flight
            if mine:
                self._flight = None
            if isinstance(outcome, Token):
                self._generation += 1
                # Counted from the start of the exchange: the token cannot be younger than that.
                life = _NEVER if outcome.expires_in is None else outcome.expires_in
                result = self._hold(outcome, life, flight.started_at, self._generation)
                if not (self._closed or flight.void) and (mine or self.held is None):
                    self.held, self._set_aside = result, None
                    renewed = self._last is not None and differs(self._last, result)
                    self._last = result
                    self._early_failures, self._early_not_before, self._ask_not_before = 0, 0.0, 0.0
            else:
                result = outcome
                if mine and self.held is None and not self._closed:
                    self.held, self._set_aside = self._set_aside, None
                self._early_failures += 1
                pause = _pause(5.0, self._early_failures)
                if isinstance(outcome, RateLimitedError):
                    pause = pause if outcome.retry_after is None else obeyed(outcome.retry_after)
                    self._ask_not_before = now + pause
                self._early_not_before = now + pause
        if renewed:
            # Before the token is handed out: nobody's call with it comes earlier than the news.
            try:
                self.listeners.tell()
            finally:
                flight.future.set_result(result)
        else:
            flight.future.set_result(result)
        if isinstance(result, IbkrError) and flight.replaces is not None:
            self._tell(result)

    def _hold(self, token: Token, life: float, since: float, generation: int) -> Held:
        if life == _NEVER:
            return Held(token, generation, _NEVER, _NEVER)
        margin = min(self._margin, life * 0.1)
        return Held(token, generation, since + life * self._renew_after, since + life - margin)

    def _tell(self, error: IbkrError) -> None:
        _log.warning(
            "token renewal failed",
            extra={"error": type(error).__name__, "status": error.status, "failures": self._early_failures},
        )
        if self._on_renewal_failed is not None:
            try:
                self._on_renewal_failed(own_copy(error))
            except Exception as raised:
                _log.error("on_renewal_failed raised", extra={"error": type(raised).__name__})

    def after_fork_in_child(self) -> None:
        """Forget what stayed in the parent: the worker thread, and whoever held the lock."""
        self._lock = threading.Lock()
        self._closing = Waiter()
        self.listeners.after_fork_in_child()
        self._flight = self._given_up = self._worker = None


def _pause(first: float, failures: int) -> float:
    """Seconds, doubled with each failure up to two minutes."""
    return min(first * 2.0 ** min(failures - 1, 10), 120.0)
