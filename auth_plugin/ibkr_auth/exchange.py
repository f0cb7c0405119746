"""One exchange of a token at a time, however many threads and tasks wait for its end.

Beside it: who wants to hear of a new token (held weakly), and what has to be forgotten in a forked child.
"""

from __future__ import annotations

import asyncio
import copy
import hmac
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final, Protocol
from weakref import WeakMethod, WeakSet

from ibkr_auth.tokens import Guarded, Token
from ibkr_core.errors import CallTimeoutError, IbkrError
from ibkr_core.types import safe_repr

__all__ = ["Flight", "Held", "Listeners", "differs", "landed", "landed_anywhere", "own_copy", "too_long", "watch"]


class Held(Guarded):
    """A token in use: its header and, on the monotonic clock, when to renew it and when to stop using it."""

    __slots__ = ("_header", "generation", "refuse_at", "renew_at", "token")

    def __init__(self, token: Token, generation: int, renew_at: float, refuse_at: float) -> None:
        self.token = token
        self._header: _Header | None = None
        self.generation = generation
        self.renew_at = renew_at
        self.refuse_at = refuse_at

    @property
    def header(self) -> str:
        """The token as a bearer's header. Made when first asked for: not every token is sent."""
        if self._header is None:
            self._header = _Header("Bearer " + self.token.reveal())
        return self._header

    @safe_repr
    def __repr__(self) -> str:
        return f"<token of generation {self.generation}>"


def differs(new: Held, old: Held) -> bool:
    """Whether the two hold different tokens."""
    return not hmac.compare_digest(new.token.reveal().encode(), old.token.reveal().encode())


class _Header(str):
    """The value of the Authorization header; shows as such in tracebacks and debuggers."""

    __slots__ = ()

    @safe_repr
    def __repr__(self) -> str:
        return "'Bearer (hidden)'"


class Flight:
    """One exchange under way."""

    __slots__ = ("after", "extends", "future", "once", "replaces", "started_at", "thread", "void")

    def __init__(
        self,
        started_at: float,
        replaces: Held | None,
        extends: bool,
        after: threading.Thread | None,
        *,
        once: bool = False,
    ) -> None:
        self.future: Future[Held | IbkrError] = Future()
        self.started_at = started_at
        self.replaces = replaces
        self.extends = extends
        self.after = after
        """The worker of an exchange that was given up; a provider is not asked twice at once."""
        self.once = once
        """Whether a failure is final: who asked for it tries again by himself."""
        self.void = False
        """Whether the token that it extends was dropped meanwhile."""
        self.thread: threading.Thread | None = None


def own_copy(error: IbkrError) -> IbkrError:
    """The error for one waiter: raised in many threads, one object would collect all their frames.

    Nor does it keep the worker's frames or causes, whose locals hold credentials.
    """
    own = copy.copy(error)
    own.__cause__ = own.__context__ = None
    return own.with_traceback(None)


def too_long(seconds: float) -> IbkrError:
    return CallTimeoutError(
        f"no token after {seconds:.3g} s", operation="token exchange", hint="the call itself was not sent; call again"
    )


async def landed(future: Future[Held | IbkrError], seconds: float) -> Held | IbkrError:
    """The end of an exchange, for a task. Raises TimeoutError if it takes longer than that."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return await landed_anywhere(future, seconds)
    waiter: asyncio.Future[Held | IbkrError] = loop.create_future()

    def wake() -> None:
        if not waiter.done():
            waiter.set_result(future.result())

    def over(_: Future[Held | IbkrError]) -> None:
        try:
            loop.call_soon_threadsafe(wake)
        except RuntimeError:
            # The loop was closed while its task waited: nobody is left to be told.
            return

    future.add_done_callback(over)
    async with asyncio.timeout(seconds):
        return await waiter


async def landed_anywhere(future: Future[Held | IbkrError], seconds: float) -> Held | IbkrError:
    """For loops other than asyncio's: a helper thread waits, and a cancelled task leaves it behind."""
    # Imported here: whoever runs such a loop has anyio in memory already, and importing it would hold up asyncio's.
    from anyio.to_thread import run_sync

    return await run_sync(future.result, seconds, abandon_on_cancel=True)


class Listeners:
    """Bound methods, called in the order in which they were added and outside every lock."""

    def __init__(self) -> None:
        self._methods: tuple[WeakMethod[Callable[[], None]], ...] = ()
        self._lock = threading.Lock()

    def add(self, method: Callable[[], None]) -> None:
        """Call the method from now on."""
        with self._lock:
            self._methods = (*(one for one in self._methods if one() not in (None, method)), WeakMethod(method))

    def remove(self, method: Callable[[], None]) -> None:
        """Call it no longer."""
        with self._lock:
            self._methods = tuple(one for one in self._methods if one() not in (None, method))

    def tell(self) -> None:
        """Call them all."""
        for one in self._methods:
            if (method := one()) is not None:
                method()

    def after_fork_in_child(self) -> None:
        """The lock may be held by a thread that stayed in the parent."""
        self._lock = threading.Lock()


class Forgetting(Protocol):
    def after_fork_in_child(self) -> None:
        """Called in the child, which has one thread then."""


_watched: Final[WeakSet[Forgetting]] = WeakSet()


def watch(held: Forgetting) -> None:
    """Have the object told of forks for as long as somebody else keeps it."""
    _watched.add(held)


def _after_fork_in_child() -> None:
    for held in list(_watched):
        held.after_fork_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
