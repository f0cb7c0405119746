"""What a call wanted to do to an order, in a form that finds the order again.

An `Intent` is the text that names it (a `cOID`, an order id, the id of a question) and remembers what kind of id that
is, for which account, when it was sent and when that request ended. Errors carry intents in `IbkrError.intent`;
exceptions that are not ours (a cancelled task, a time-out, Ctrl-C) carry them as an attribute. `intents_of` finds them
all. An exception of somebody else's code that ends a call after the broker has answered carries the answer too:
`answer_of` finds it.

`asyncio.timeout`, `asyncio.wait_for` and exception groups keep what they were given, so nothing is lost through them.
`asyncio.gather` and `asyncio.TaskGroup` drop the exceptions of tasks that they cancel; what such a task wanted is known
to whoever noted it before (the hook `on_intent` of the recipes).
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator
from typing import Any, Final, Literal, TypeAlias

__all__ = [
    "Action",
    "IdKind",
    "Intent",
    "annotate",
    "answer_of",
    "carry_answer",
    "carry_intents",
    "intents_carried",
    "intents_of",
]

IdKind: TypeAlias = Literal["cOID", "order_id", "question", "request"]
Action: TypeAlias = Literal["place", "modify", "cancel", "reply", "request"]

_MARK: Final = "__ibkr_intents__"
_ANSWER: Final = "__ibkr_answer__"
_WHEN: Final = "__ibkr_intents_when__"
_count: Final = itertools.count(1)


class Intent(str):
    """One thing that was wanted of the broker; as text, the id that names it.

    Attributes:
        kind: what the text is: the caller's own id (`cOID`), the broker's number of an order, the id of a question, or
            `request` for the id of something that is no order (a transfer, an instruction).
        action: what was wanted: `place`, `modify`, `cancel`, `reply` for the answer to a question by hand, or `request`
            for anything else.
        account: the account (or an advisor's group or model) that the call named; None when unknown.
        sent_wall, sent_monotonic: when the request that may have acted left, in seconds since 1970 and on the client's
            monotonic clock; None before it has.
        ended_monotonic: when that request ended, with or without an answer; None while it has not.
        session: which brokerage session it was sent in, as `OrderGate.session` says.
        ticket: the ticket, or the ticket of a change; None where nobody knows it.
        children: the tickets of a bracket that name this order as their parent, and have no id of their own.
        order_id: the broker's number of the order, where an answer has told it.
        before: what `client.orders.status` said of the order before a change was sent.

    A copy in the same process is complete. Monotonic times and the session mean nothing to another process, so an
    intent that is unpickled there has None for them: nothing may be concluded from them any more.
    """

    kind: IdKind
    action: Action
    account: str | None
    sent_wall: float | None
    sent_monotonic: float | None
    ended_monotonic: float | None
    session: str | None
    ticket: Any
    children: tuple[Any, ...] | None
    order_id: int | None
    before: Any

    def __new__(
        cls,
        value: str,
        *,
        kind: IdKind = "cOID",
        action: Action = "place",
        account: str | None = None,
        sent_wall: float | None = None,
        sent_monotonic: float | None = None,
        ended_monotonic: float | None = None,
        session: str | None = None,
        ticket: Any = None,
        children: tuple[Any, ...] | None = None,
        order_id: int | None = None,
        before: Any = None,
    ) -> Intent:
        self = super().__new__(cls, value)
        self.kind = kind
        self.action = action
        self.account = account
        self.sent_wall = sent_wall
        self.sent_monotonic = sent_monotonic
        self.ended_monotonic = ended_monotonic
        self.session = session
        self.ticket = ticket
        self.children = children
        self.order_id = order_id
        self.before = before
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (str(self), _process(), dict(self.__dict__))

    def __copy__(self) -> Intent:
        return Intent(str(self), **self.__dict__)

    def __deepcopy__(self, memo: dict[int, Any]) -> Intent:
        from copy import deepcopy

        return Intent(str(self), **deepcopy(self.__dict__, memo))

    def filled(self, other: Intent) -> Intent:
        """This intent, with what it does not know taken from another one of the same id."""
        known = {name: getattr(other, name) if value is None else value for name, value in self.__dict__.items()}
        return self if known == self.__dict__ else Intent(str(self), **known)

    @property
    def identity(self) -> tuple[str, str, str]:
        """Equal for intents of one and the same thing: the id, its kind, what was wanted."""
        return str(self), self.kind, self.action


def _process() -> tuple[str, int]:
    """A mark of this process: its number, and since numbers are given again, the start of its own monotonic clock."""
    return _BIRTH, os.getpid()


_BIRTH: Final = os.urandom(8).hex()


def _restored(value: str, process: tuple[str, int], state: dict[str, Any]) -> Intent:
    if process != _process():
        state = {**state, "sent_monotonic": None, "ended_monotonic": None, "session": None}
    return Intent(value, **state)


def intents_carried() -> int:
    """A mark of now, for `carry_intents`."""
    return next(_count)


def carry_intents(error: BaseException, intents: Iterable[Intent], *, since: int = 0) -> None:
    """Make an exception carry intents; those that it already carries stay, each is carried once.

    Args:
        error: any exception, also one that takes no attributes.
        intents: what it is about.
        since: what `intents_carried` gave. What the exception was made to carry before is dropped: somebody raises one
            and the same object again and again, and it is about the last of it only.
    """
    from ibkr_core.errors import IbkrError

    own: tuple[Any, ...] = error.intent if isinstance(error, IbkrError) else getattr(error, _MARK, ())
    when: dict[Any, int] = dict(getattr(error, _WHEN, ()))
    own = tuple(one for one in own if not isinstance(one, Intent) or when.get(one.identity, since) >= since)
    intents = tuple(intents)
    now = next(_count)
    when = {key: at for key, at in when.items() if at >= since} | {
        one.identity: now for one in intents if isinstance(one, Intent)
    }
    merged: dict[Any, Any] = {}
    for intent in (*own, *intents):
        key = intent.identity if isinstance(intent, Intent) else intent
        merged[key] = merged[key].filled(intent) if isinstance(merged.get(key), Intent) else intent
    if isinstance(error, IbkrError):
        error.intent = tuple(merged.values())
    else:
        _mark(error, _MARK, tuple(merged.values()))
    _mark(error, _WHEN, tuple(when.items()))


def carry_answer(error: BaseException, parsed: Any) -> None:
    """Make an exception that ends a call after it was answered carry the decoded answer."""
    _mark(error, _ANSWER, parsed)


def _mark(error: BaseException, name: str, value: Any) -> None:
    # Not by its own __setattr__, which may refuse, or raise whatever it likes: every exception has a place.
    BaseException.__setattr__(error, name, value)


def annotate(error: BaseException, text: str) -> None:
    """Add a note to an exception, where it takes one."""
    try:
        error.add_note(text)
    except Exception:
        # A frozen one; what it stands for goes on as it is.
        return


def intents_of(error: BaseException | None) -> tuple[Intent, ...]:
    """The intents that an exception carries, itself or through its causes, contexts and groups.

    Returns:
        the intents in the order in which they are found, each once; empty when there are none.
    """
    from ibkr_core.errors import IbkrError

    found: dict[tuple[str, str, str], Intent] = {}
    for one in _chain(error):
        for intent in (*(one.intent if isinstance(one, IbkrError) else ()), *getattr(one, _MARK, ())):
            if isinstance(intent, Intent):
                known = found.get(intent.identity)
                found[intent.identity] = intent if known is None else known.filled(intent)
    return tuple(found.values())


def answer_of(error: BaseException | None) -> Any:
    """The decoded answer of the broker that came before an exception of somebody else's code ended the call.

    Returns:
        the answer, found through causes, contexts and groups; None when there is none.
    """
    for one in _chain(error):
        if (parsed := getattr(one, _ANSWER, None)) is not None:
            return parsed
    return None


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An exception with its causes, contexts and groups, each once."""
    seen: set[int] = set()
    queue: list[BaseException | None] = [error]
    while queue:
        one = queue.pop(0)
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        queue += [one.__cause__, one.__context__]
        if isinstance(one, BaseExceptionGroup):
            queue += one.exceptions
