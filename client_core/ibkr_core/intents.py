"""What a call wanted to do to an order, in a form that finds the order again.

An `Intent` is the text that names it (a `cOID`, an order id, the id of a question) and remembers what kind of id that
is, for which account, when it was sent and when that request ended. Errors carry intents in `IbkrError.intent`;
exceptions that are not ours (a cancelled task, a time-out, Ctrl-C) carry them as an attribute. `intents_of` finds them
all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Literal, TypeAlias

__all__ = ["Action", "IdKind", "Intent", "carry_intents", "intents_of"]

IdKind: TypeAlias = Literal["cOID", "order_id", "question"]
Action: TypeAlias = Literal["place", "modify", "cancel", "reply"]

_MARK: Final = "__ibkr_intents__"


class Intent(str):
    """One thing that was wanted of the broker; as text, the id that names it.

    Attributes:
        kind: what the text is: the caller's own id (`cOID`), the broker's number of an order, or the id of a question.
        action: what was wanted: `place`, `modify`, `cancel`, or `reply` for the answer to a question by hand.
        account: the account (or an advisor's group or model) that the call named; None when unknown.
        sent_wall, sent_monotonic: when the request that may have acted left, in seconds since 1970 and on the client's
            monotonic clock; None before it has.
        ended_monotonic: when that request ended, with or without an answer; None while it has not.
        session: which brokerage session it was sent in, as `OrderGate.session` says.
        ticket: the ticket, or the ticket of a change; None where nobody knows it.
    """

    kind: IdKind
    action: Action
    account: str | None
    sent_wall: float | None
    sent_monotonic: float | None
    ended_monotonic: float | None
    session: str | None
    ticket: Any

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
        return self


def carry_intents(error: BaseException, intents: Iterable[Intent]) -> None:
    """Make an exception carry intents; those that it already carries stay, and an id is carried once."""
    from ibkr_core.errors import IbkrError

    own: tuple[Any, ...] = error.intent if isinstance(error, IbkrError) else getattr(error, _MARK, ())
    known = {(str(intent), getattr(intent, "kind", "cOID")) for intent in own}
    merged = (*own, *(intent for intent in intents if (str(intent), intent.kind) not in known))
    if isinstance(error, IbkrError):
        error.intent = merged
    else:
        try:
            setattr(error, _MARK, merged)
        except AttributeError:
            # An exception without a place for it; the hook `on_intent` has told the intents already.
            return


def intents_of(error: BaseException | None) -> tuple[Intent, ...]:
    """The intents that an exception carries, itself or through its causes, contexts and groups.

    Returns:
        the intents in the order in which they are found, each once; empty when there are none.
    """
    found: dict[tuple[str, str], Intent] = {}
    seen: set[int] = set()
    queue: list[BaseException | None] = [error]
    while queue:
        one = queue.pop(0)
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        for intent in (*getattr(one, "intent", ()), *getattr(one, _MARK, ())):
            if isinstance(intent, Intent):
                found.setdefault((str(intent), intent.kind), intent)
        queue += [one.__cause__, one.__context__]
        if isinstance(one, BaseExceptionGroup):
            queue += one.exceptions
    return tuple(found.values())
