"""Keeps a question of the broker and its answer together: the gate that all calls of one user name pass.

While the broker waits for the answer to an order question, any other request may end the question. So an order opens a
`Conversation` before its first byte leaves and closes it with the answer that asks nothing; the calls of others wait
until then. What each call means for a question is a fact of the contract, `Operation.question`:

- `opens`: placing and modifying. One conversation at a time, first come, first served, ahead of the calls that wait (20
  in a row at most). It waits up to 2 s for the calls that are in flight.
- `answers`: the reply. Belongs to its conversation and waits for nothing.
- `overrides`: cancelling. Never waits, and ends the conversation that is open. So does a session keeper that opens the
  session anew (`restarts`).
- `delays`: the tickle, and what else a session keeper asks. Waits for the conversation that is open, but 30 s at most
  over all its tries, which end it.
- `ends`, and `restarts` of a user's own: waits until no conversation is open.

A conversation lasts 110 s at most: the broker forgets a question after two minutes.

Nothing here sleeps. `passage.Passage` says on what to wait and for how long, and the send loop waits.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import OrderedDict
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, NoReturn

from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.forks import refreshed_after_fork
from ibkr_core.options import DEFAULT_OPTIONS, positive
from ibkr_core.types import safe_repr
from ibkr_core.waiting import Waiter, wait, wait_async

if TYPE_CHECKING:
    from ibkr_core.passage import Passage

__all__ = ["CONVERSATION_SECONDS", "Conversation", "Hold", "OrderGate", "deciding_on", "held_here", "this_caller"]

CONVERSATION_SECONDS: Final = 110.0
"""How long one conversation may last; the broker forgets a question after two minutes."""
_REMEMBERED: Final = 256
"""Questions of ended conversations that are remembered, so that a late reply is not sent."""
_MOST_IN_A_ROW: Final = 20
"""Orders that pass ahead of other calls that wait; then those go, or many orders would keep every look waiting."""

deciding_on: ContextVar[Conversation | None] = ContextVar("ibkr_deciding_on", default=None)
"""The conversation on whose question code of the user's decides in this context."""
held_here: ContextVar[Conversation | None] = ContextVar("ibkr_held_here", default=None)
"""The conversation that the calls of this context belong to, by `OrderGate.hold`."""


class Conversation:
    """One order from its first request to the answer without a question. Made by `OrderGate.conversation`.

    It holds nothing until a call that may raise a question is sent with it. That call opens it; it is over when an
    answer leaves no question unanswered, when a call of it fails, when `close` is called, or when somebody ends it.
    """

    __slots__ = ("_by_hand", "_call", "_gate", "_held", "_name", "_owner", "_put_off_at", "_questions", "_thread",
                 "_until", "_why", "_within")  # fmt: skip

    def __init__(self, gate: OrderGate, *, by_hand: bool = False, held: bool = False) -> None:
        self._gate = gate
        self._by_hand = by_hand
        self._held = held
        within = held_here.get()
        self._within = within if within is not None and gate._open is within else None
        """The hold that it is part of: what opens or ends is the hold's conversation then."""
        self._why: str | None = None
        self._call: Passage | None = None
        self._questions: set[str] = set()
        self._until: float | None = None
        self._put_off_at: float | None = None
        """Since when a keep-alive has been put off, by whichever of its tries."""
        self._owner: Any = None
        self._thread = 0
        self._name = ""

    @property
    def ended(self) -> str | None:
        """Why somebody else ended it; None while it stands, or when its owner closed it."""
        return self._within.ended if self._within is not None and self._why is None else self._why

    def close(self) -> None:
        """Let the others go on. May be called more than once, from anywhere."""
        with self._gate._waking, self._gate._lock:
            whole = self._whole()
            if whole is self:
                self._gate._close(self)
            else:
                # The hold goes on, without what was asked.
                whole._questions.clear()

    @contextmanager
    def deciding(self) -> Iterator[None]:
        """While code of the user's decides on a question: calls from inside that would end the conversation raise
        OrderConversationError at once, because waiting would never end.
        """
        before = deciding_on.get()
        deciding_on.set(self._whole())
        try:
            yield
        finally:
            deciding_on.set(before)

    def _whole(self) -> Conversation:
        """Itself, or the hold that it is part of while that is open."""
        within = self._within
        return within if within is not None and self._gate._open is within else self

    def _at_stake(self) -> bool:
        """Whether there is a question, or may be one any moment."""
        return bool(self._questions) or (self._call is not None and self._call.sent)

    def _describe(self) -> str:
        """Who has it and what is waited for, for errors."""
        owner = self._owner
        name = getattr(owner, "name", None) or (owner.get_name() if hasattr(owner, "get_name") else "another call")
        if self._questions:
            state = "a question of the broker waits for its answer"
        else:
            state = "its call is under way" if self._call is not None else "it is kept open"
        return f"the order conversation of {name} ({self._name}): {state}"

    @safe_repr
    def __repr__(self) -> str:
        state = "open" if self._gate._open is self._whole() else "ended" if self.ended else "not open"
        return f"<Conversation {state}>"


class _Waking:
    """Wakes who may go on, after a change of a gate has been made and its lock is free again:

        with gate._waking, gate._lock:
            ...

    The lock itself stands in the `with`, not in a function of ours: a signal that comes into such a function leaves
    it taken, and every call of the gate waits for ever.
    """

    __slots__ = ("_gate",)

    def __init__(self, gate: OrderGate) -> None:
        self._gate = gate

    def __enter__(self) -> None:
        """Nothing has been changed yet."""

    def __exit__(self, *_: object) -> None:
        # Where a signal comes in here, the next change wakes them.
        self._gate._wake()


class OrderGate:
    """Shared by every client, keeper and recipe of one user name, as `Pacing` is: give each client the same `gate=`.

    Serves threads and tasks alike, of several clients, sync and async.
    """

    _open: Conversation | None
    _settler: Passage | None
    _wakes: list[Waiter]
    _in_a_row: int
    _standing: tuple[str, str | None]
    """The mark of the session, and the broker's own id of it: "" where it was asked for and not told, None before."""

    def __init__(self) -> None:
        self._waking = _Waking(self)
        self._refresh_after_fork()
        refreshed_after_fork(self)

    def conversation(self) -> Conversation:
        """A new conversation; it holds nothing yet. Give it to every call of the order, as
        `CallOptions(conversation=...)`.
        """
        return Conversation(self)

    def hold(self, *, timeout: float = 60.0, clock: Clock = SYSTEM_CLOCK) -> Hold:
        """For who answers questions by hand: `with gate.hold():` or `async with gate.hold():`.

        From entering to leaving, no call but those of the block is sent, up to 110 s. Orders and replies inside belong
        together; calls inside that would end a question raise OrderConversationError at once. Cancelling is always
        possible.

        Args:
            timeout: seconds to wait for the conversations of others.
            clock: time, for tests.

        Raises:
            OrderConversationError: on entering, when the others took too long.
        """
        return Hold(self, positive("timeout", timeout), clock)

    @property
    def session(self) -> str:
        """An opaque mark of the brokerage session as far as we know. Another one after every `session_changed`, and
        once the broker has told which session it is: nobody knows whether that is the one of before.
        """
        return self._standing[0]

    def asks_session(self) -> bool:
        """Whether nobody has asked in this session which one it is; from now on somebody has."""
        mark, name = self._standing
        if name is None:
            self._standing = (mark, "")
        return name is None

    @property
    def session_known(self) -> bool:
        """Whether the broker has told its own id of this session: only then can it be told from another one."""
        return bool(self._standing[1])

    def session_changed(self) -> None:
        """The brokerage session was opened, lost or ended. The send loop and session keepers call it."""
        self._standing = (os.urandom(8).hex(), None)

    def session_named(self, name: str) -> None:
        """The broker's own id of the session that a call was answered in, "" where it tells none. The send loop calls
        it: where it is another one than before, somebody else has opened the session anew.
        """
        mark, before = self._standing
        if name != before:
            # One step, so that nobody sees the mark of one session beside the id of another.
            self._standing = (os.urandom(8).hex() if name else mark, name)

    # What follows is for `Passage`; callers hold the lock.

    def _wake(self) -> None:
        with self._lock:
            wakes, self._wakes = self._wakes, []
        for waiter in wakes:
            waiter.set()

    def _seize(self, talk: Conversation, passage: Passage) -> None:
        self._open = talk
        talk._call = passage
        talk._owner, talk._thread, talk._name = passage.owner, passage.thread, passage.name

    def _close(self, talk: Conversation, why: str | None = None) -> None:
        """The conversation is over, if it was open; with `why`, somebody other than its owner ended it."""
        if self._open is not talk:
            return
        talk._why = why
        if why is not None:
            self._remember(talk._questions, why)
        talk._questions.clear()
        talk._until = talk._owner = None
        self._open = None
        call, talk._call = talk._call, None
        if call is not None and call.sent:
            # Its answer is still to come: the next order waits for it as for any call.
            self._flying.add(call)
        self._advance()

    def _remember(self, questions: Iterable[str], why: str) -> None:
        for question in questions:
            self._gone[question] = why
            if len(self._gone) > _REMEMBERED:
                self._gone.popitem(last=False)

    def _advance(self) -> None:
        """Let in who is next. A keep-alive goes between two orders, or a long row of them would let the session die."""
        self._let_in(self._delayed)
        if self._in_a_row >= _MOST_IN_A_ROW:
            self._let_in(self._others)
        if not self._others:
            self._in_a_row = 0
        if self._orders:
            self._in_a_row += 1
            passage, _ = self._orders.popitem(last=False)
            self._seize(passage.talk, passage)
            self._wakes.append(passage.waiter)
        else:
            self._in_a_row = 0
            self._let_in(self._others)

    def _let_in(self, queue: OrderedDict[Passage, None]) -> None:
        while queue:
            passage, _ = queue.popitem(last=False)
            self._flying.add(passage)
            self._wakes.append(passage.waiter)

    def _landed(self) -> None:
        if self._settler is not None and not self._flying:
            self._wakes.append(self._settler.waiter)
            self._settler = None

    def _expire(self, now: float) -> None:
        talk = self._open
        if talk is not None and talk._until is not None and now >= talk._until:
            self._close(talk, f"it had lasted {CONVERSATION_SECONDS:g} s")
        elif talk is not None and _abandoned(talk._owner):
            self._close(talk, "the event loop of its task was closed before the task had ended")

    def _refresh_after_fork(self) -> None:
        # The calls and conversations of the parent are the parent's. The lock can be entered twice, because a signal
        # handler or the collection of a dropped call may come in while this thread holds it.
        self._lock = threading.RLock()
        self._open = None
        self._flying: set[Passage] = set()
        self._orders: OrderedDict[Passage, None] = OrderedDict()
        self._delayed: OrderedDict[Passage, None] = OrderedDict()
        self._others: OrderedDict[Passage, None] = OrderedDict()
        self._in_a_row = 0
        self._settler = None
        self._gone: OrderedDict[str, str] = OrderedDict()
        self._wakes = []
        self.session_changed()

    @safe_repr
    def __repr__(self) -> str:
        waiting = len(self._orders) + len(self._delayed) + len(self._others)
        return f"<OrderGate {'busy' if self._open else 'free'}, {len(self._flying)} in flight, {waiting} waiting>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("an OrderGate is shared, not copied or pickled: give the same object to each client")


class Hold:
    """What `OrderGate.hold` gives: enter it once, with `with` or `async with`."""

    __slots__ = ("_before", "_clock", "_gate", "_talk", "_timeout")

    def __init__(self, gate: OrderGate, timeout: float, clock: Clock) -> None:
        self._gate = gate
        self._timeout = timeout
        self._clock = clock
        self._talk: Conversation | None = None
        self._before: Conversation | None = None

    def _entering(self, asynchronous: bool) -> Generator[tuple[Waiter, float], None, None]:
        from ibkr_core.passage import Passage

        self._before = held_here.get()
        if self._before is not None and self._before is self._gate._open:
            # Inside another hold of this context: part of that.
            return
        talk = Conversation(self._gate, held=True)
        passage = Passage(self._gate, "holds", "hold()", DEFAULT_OPTIONS, asynchronous, talk=talk)
        until = self._clock.monotonic() + self._timeout
        try:
            while (step := passage.wait(self._clock.monotonic(), until)) is not None:
                yield step
        finally:
            passage.leave()
        self._talk = talk
        held_here.set(talk)

    def _leave(self) -> None:
        talk, self._talk = self._talk, None
        if talk is not None:
            held_here.set(self._before)
            # A task that was started inside and lives on is on its own now.
            talk._held = False
            talk.close()

    def __enter__(self) -> None:
        entering = self._entering(asynchronous=False)
        try:
            for waiter, seconds in entering:
                wait(self._clock, waiter, seconds)
        finally:
            entering.close()

    def __exit__(self, *_: object) -> None:
        self._leave()

    async def __aenter__(self) -> None:
        entering = self._entering(asynchronous=True)
        try:
            for waiter, seconds in entering:
                await wait_async(self._clock, waiter, seconds)
        finally:
            entering.close()

    async def __aexit__(self, *_: object) -> None:
        self._leave()


def _abandoned(owner: Any) -> bool:
    """Whether it is a task that can never go on. One that has ended is not: another may answer its question."""
    loop = getattr(owner, "get_loop", None)
    return loop is not None and not owner.done() and loop().is_closed()


def this_caller() -> Any:
    """The task that runs in this thread, or else the thread: whose conversation one by hand is."""
    for name in ("asyncio", "trio.lowlevel"):
        library = sys.modules.get(name)
        if library is not None:
            try:
                task = library.current_task()
            except RuntimeError:
                continue
            if task is not None:
                return task
    return threading.current_thread()
