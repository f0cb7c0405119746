"""How one call passes the `OrderGate`.

The send loop asks `wait` before each try, after pacing has agreed. None means: send now. Otherwise it waits as told,
asks pacing again, and then the gate. It tells the gate when the try has ended (`landed`), what an order was answered
(`answered`), and at last, however the call ended, `leave`.
"""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any, Final

from ibkr_core.errors import ConfigurationError, OrderConversationError
from ibkr_core.gate import CONVERSATION_SECONDS, Conversation, OrderGate, deciding_on, held_here, this_caller
from ibkr_core.waiting import Waiter

if TYPE_CHECKING:
    from collections import OrderedDict

    from ibkr_core.operation import Call
    from ibkr_core.options import CallOptions

__all__ = ["Passage", "passage_of", "questions_in"]

_SETTLING: Final = 2.0
"""Seconds that an order waits for calls in flight."""
_DELAY: Final = 30.0
"""Seconds that a conversation puts off the calls of a keeper, all their tries together."""
_ORDERS: Final = frozenset({"opens", "answers", "holds"})
_KEEPERS: Final = {"restarts": "overrides", "ends": "delays"}
"""What calls of a session keeper are: without a session there is no question, and the keeper may not wait for long."""


def passage_of(gate: OrderGate, call: Call[Any], options: CallOptions, asynchronous: bool) -> Passage | None:
    """The passage of a call; None for one that cannot end a question: to another server, or to sign in."""
    operation = call.operation
    if operation.server or "bearer" not in operation.schemes:
        return None
    role = operation.question
    if role == "ends" and not options.for_keeper:
        return Passage(gate, role, operation.id, options, asynchronous)
    if options.for_keeper:
        role = _KEEPERS.get(role, role)
    question = str(next(iter(call.path_params.values()), "")) if role == "answers" else ""
    return Passage(gate, role, operation.id, options, asynchronous, question)


def questions_in(content: bytes) -> list[str]:
    """Ids of the questions that an answer to an order asks: rows with an `id` and without an `order_id`."""
    try:
        rows = json.loads(content)
    except (ValueError, RecursionError):
        return []
    rows = rows if isinstance(rows, list) else []
    return [str(row["id"]) for row in rows if isinstance(row, dict) and row.get("id") and "order_id" not in row]


class Passage:
    """One call at the gate. Used by one thread or task.

    Attributes:
        active: whether it holds anything of the gate, a place in a line included.
        sent: whether a request of an order may have left.
        waiter: what it waits on at the moment.
        talk: the conversation of an order.
        owner, name: who calls what.
        thread: the thread whose event loop the owner runs in, 0 for an owner that is a thread itself.
    """

    __slots__ = ("_asynchronous", "_gate", "_limit", "_options", "_question", "_role", "active", "name", "owner",
                 "sent", "talk", "thread", "waiter")  # fmt: skip

    talk: Conversation
    waiter: Waiter
    owner: Any
    thread: int
    sent: bool
    _limit: float | None
    _question: str

    def __init__(
        self,
        gate: OrderGate,
        role: str,
        name: str,
        options: CallOptions,
        asynchronous: bool,
        question: str = "",
        talk: Conversation | None = None,
    ) -> None:
        # Made for every call: what only orders and calls that wait need is set when they need it.
        self._gate = gate
        self._role = role
        self.name = name
        self._options = options
        self._asynchronous = asynchronous
        self.active = False
        if role in _ORDERS:
            self._question = question
            self._limit = None
            self.sent = False
            if talk is not None:
                self.talk = talk

    def wait(self, now: float, until: float) -> tuple[Waiter, float] | None:
        """None: send now. Otherwise what to wait on and for how many seconds at most, before asking again.

        Args:
            now: monotonic, in seconds.
            until: when the call has to be over.

        Raises:
            OrderConversationError: the call would end a conversation that its own caller is in, the conversation that
                it belongs to is over, or the others took until `until`.
        """
        gate = self._gate
        if self._role not in _ORDERS:
            with gate._lock:
                if gate._open is None:
                    self.active = True
                    gate._flying.add(self)
                    return None
        with gate._waking, gate._lock:
            gate._expire(now)
            seconds = self._ask_order(now, until) if self._role in _ORDERS else self._ask(now, until)
            return None if seconds is None else (self.waiter, min(seconds, CONVERSATION_SECONDS))

    def stand_back(self) -> None:
        """Pacing makes it wait after all. An order keeps its turn, another call does not hold up an order."""
        if self.active and self._role not in _ORDERS:
            self.leave()

    def landed(self) -> None:
        """The try has ended, with or without an answer."""
        gate = self._gate
        with gate._lock:
            gate._flying.discard(self)
            settles = gate._settler is not None
        if settles:
            with gate._waking, gate._lock:
                gate._landed()
        # Last, so that what was interrupted before is done when the call leaves.
        if self._role not in _ORDERS:
            self.active = False

    def answered(self, content: bytes) -> None:
        """The whole call has succeeded with this answer: the conversation goes on if it asks, else it is over."""
        if self._role not in _ORDERS:
            return
        gate, talk = self._gate, self.talk
        questions = questions_in(content)
        with gate._waking, gate._lock:
            if talk._call is self:
                talk._questions.discard(self._question)
                talk._questions.update(questions)
                self.sent = False  # nothing of it is in flight any more
                if talk._questions or talk._held:
                    talk._call = None
                else:
                    gate._close(talk)
            elif talk.ended is not None:
                gate._remember(questions, talk.ended)
        # Last, so that what was interrupted before is done when the call leaves.
        self.active = False

    def leave(self) -> None:
        """The call is over: what it still holds is given back. An order that did not succeed ends its conversation."""
        if not self.active:
            return
        gate = self._gate
        with gate._waking, gate._lock:
            for queue in (gate._orders, gate._delayed, gate._others):
                queue.pop(self, None)
            gate._flying.discard(self)
            gate._landed()
            if self._role in _ORDERS:
                if gate._settler is self:
                    gate._settler = None
                talk = self.talk
                if talk._call is self:
                    self.sent = False  # nothing of it is in flight any more
                    if talk._held and self._role != "holds":
                        talk._questions.clear()
                    else:
                        gate._close(talk)
                    talk._call = None
        # Last, so that what was interrupted can be done again.
        self.active = False

    def _ask(self, now: float, until: float) -> float | None:
        gate = self._gate
        if not self.active:
            self.active, self._limit = True, None
        if self in gate._flying:
            return None
        talk = gate._open
        if self._role == "overrides":
            if talk is not None and talk._at_stake():
                gate._close(talk, f"{self.name} was sent")
            gate._flying.add(self)
            return None
        while talk is not None and self._gives_up(talk):
            talk = gate._open
        if self._role == "delays" and talk is not None:
            if talk._put_off_at is None:
                talk._put_off_at = now
            if self._limit is None:
                self._limit = talk._put_off_at + _DELAY
            if now < self._limit:
                return self._queue(gate._delayed, talk, now, min(until, self._limit))
            gate._delayed.pop(self, None)
            talk._put_off_at = None
            if talk._at_stake():
                gate._close(talk, f"{self.name} could be put off no longer than {_DELAY:g} s")
            talk = None
        if talk is not None:
            return self._queue(gate._others, talk, now, until)
        gate._flying.add(self)
        return None

    def _ask_order(self, now: float, until: float) -> float | None:
        gate = self._gate
        if not self.active:
            self.owner = this_caller()
            self.thread = 0 if isinstance(self.owner, threading.Thread) else threading.get_ident()
            if self._role != "holds":
                self.talk = self._belongs()
            self.active = True
        talk = self.talk
        if talk.ended is not None:
            raise self._refusal(f"not sent, the conversation was ended: {talk.ended}")
        if gate._open is not talk:
            other = gate._open
            while other is not None and self._gives_up(other):
                other = gate._open
            if other is not None:
                return self._queue(gate._orders, other, now, until)
            gate._seize(talk, self)
        if self._role == "holds":
            talk._call, talk._until = None, now + CONVERSATION_SECONDS
            return None
        if talk._call is not self:
            if talk._call is not None:
                raise self._refusal("another call of the same order conversation is under way")
            if self._role == "opens" and talk._questions:
                raise self._refusal("a question of the same order conversation has to be answered first")
            talk._call = self
        if not self.sent and (self._role == "opens" or talk._until is None):
            if self._limit is None:
                self._limit = now + _SETTLING
            if now >= until:
                raise self._refusal("the call may not take longer, and was not sent because of other calls in flight")
            if gate._flying and now < self._limit:
                gate._settler = self
                self.waiter = Waiter()
                return min(self._limit, until) - now
        gate._settler = None
        self.sent = True
        if talk._until is None:
            talk._until = now + CONVERSATION_SECONDS
        return None

    def _belongs(self) -> Conversation:
        """The conversation of an order: that of the block it is in, the one given, the one that asked, or its own."""
        gate, given, held = self._gate, self._options.conversation, held_here.get()
        if held is not None and held._gate is gate and held._held:
            return held
        if given is not None:
            if given._gate is not gate:
                raise ConfigurationError("the conversation is of another gate: make it with client.gate.conversation()")
            return given._whole()
        if self._role == "answers":
            if gate._open is not None and self._question in gate._open._questions:
                return gate._open
            if (why := gate._gone.get(self._question)) is not None:
                raise self._refusal(f"not sent, the conversation was ended: {why}")
        return Conversation(gate, by_hand=True)

    def _gives_up(self, talk: Conversation) -> bool:
        """Whether a question of the caller's own was in the way, which it has given up by calling.

        Raises:
            OrderConversationError: to wait would be to wait for itself.
        """
        if self._options.for_keeper:
            # Whatever context or task a keeper was started in, its calls are its own.
            return False
        given = self._options.conversation
        if talk in (deciding_on.get(), held_here.get(), given and given._whole()):
            raise self._refusal(f"it would end the conversation that it is made in, {talk._describe()}")
        if talk._owner is this_caller():
            if not talk._by_hand or talk._call is not None:
                raise self._refusal(f"its own caller has to finish first: {talk._describe()}")
            self._gate._close(talk)
            return True
        if not self._asynchronous and talk._thread == threading.get_ident():
            raise self._refusal(f"it would stop the event loop that has to go on with {talk._describe()}")
        return False

    def _queue(self, queue: OrderedDict[Passage, None], talk: Conversation, now: float, until: float) -> float:
        if now >= until:
            raise self._refusal(f"the call may not take longer, and was not sent because of {talk._describe()}")
        self.waiter = Waiter()
        queue[self] = None
        # A conversation that is left alone ends without anybody telling: whoever waits looks again then.
        return (until if talk._until is None else min(until, talk._until)) - now

    def _refusal(self, text: str) -> OrderConversationError:
        return OrderConversationError(text, operation=self.name)
