"""Faults on purpose: everything that can go wrong between a client and the broker, for one call or for many.

`KINDS` is the one table of them. What a kind does to an answer is in `spoiling`, what it does to lists and orders is
in the handlers, and `late` has the requests that act after their connection is gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from .wire import DROP, REFUSE, Answer, Request, failure
from .words import Words

__all__ = ["KINDS", "Fault", "Faults", "Kind", "points"]

_TAKES_ORDERS = ("place_orders", "modify_order", "reply_to_question")
_CHANGES_ORDERS = (*_TAKES_ORDERS, "cancel_order")
_LISTS = ("list_live_orders", "list_trades")
_STEPS = ("before", "act", "rows", "head", "answer", "wire")
"""In which order faults that hit one call take their turn."""
_HOW = ("drop", "timeout", "error")


class Kind(NamedTuple):
    """One kind of fault. `step` is when it acts; `operations` where it means something, empty for everywhere;
    `takes` the options that it reads.
    """

    step: str
    operations: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()

    def fits(self, operation: str) -> bool:
        """Whether it does anything to this operation."""
        return not self.operations or operation in self.operations


KINDS: Mapping[str, Kind] = {
    # The request does nothing.
    "drop_before": Kind("before"),
    "error_before": Kind("before", takes=("status",)),
    "unauthorized_before": Kind("before"),
    "rate_limit": Kind("before", takes=("retry_after",)),
    "expire_token": Kind("before"),
    "lose_session": Kind("before"),
    "compete": Kind("before"),
    "nightly_reset": Kind("before", takes=("seconds",)),
    "network_down": Kind("before", takes=("seconds",)),
    "network_drops": Kind("before", takes=("seconds",)),
    # The request does something else than usual.
    "effect_later": Kind("act", _CHANGES_ORDERS, ("seconds", "how", "status")),
    "several_questions": Kind("act", ("place_orders",)),
    "failed_leg": Kind("act", ("place_orders",), ("row",)),
    "error_row": Kind("act", _TAKES_ORDERS, ("row",)),
    "inactive_row": Kind("act", ("place_orders", "reply_to_question"), ("row",)),
    "changed_id": Kind("act", ("modify_order", "reply_to_question")),
    "list_misses_scope": Kind("act", _LISTS, ("account",)),
    "list_of_session": Kind("act", _LISTS),
    "list_lags": Kind("act", (*_LISTS, "get_order_status"), ("seconds",)),
    "list_cut": Kind("act", ("list_live_orders",), ("rows",)),
    "list_empty": Kind("act", _LISTS),
    "snapshot_false": Kind("act", ("list_live_orders",)),
    # The request has its effect; rows of its answer are not what they should be.
    "foreign_row": Kind("rows", _TAKES_ORDERS, ("row", "effect")),
    "foreign_row_added": Kind("rows", _TAKES_ORDERS, ("effect",)),
    "missing_row": Kind("rows", _TAKES_ORDERS, ("row", "effect")),
    "unknown_row": Kind("rows", _TAKES_ORDERS, ("row", "effect")),
    "null_row": Kind("rows", _TAKES_ORDERS, ("effect",)),
    "empty_list": Kind("rows", _TAKES_ORDERS, ("effect",)),
    "already_registered": Kind("rows", ("place_orders", "reply_to_question"), ("status",)),
    # The request has its effect; what is around the answer is not what it should be.
    "bad_cookie": Kind("head"),
    "duplicate_headers": Kind("head"),
    # The request has its effect; the answer is another one.
    "error_after": Kind("answer", takes=("status", "effect")),
    "unauthorized_after": Kind("answer", takes=("effect",)),
    "html": Kind("answer", takes=("effect",)),
    "invalid_json": Kind("answer", takes=("effect",)),
    "empty": Kind("answer", takes=("effect",)),
    # The request has its effect; the answer comes late, in pieces, not alone, or not at all.
    "latency": Kind("wire", takes=("seconds",)),
    "drip_head": Kind("wire", takes=("seconds",)),
    "drip_body": Kind("wire", takes=("seconds",)),
    "surplus": Kind("wire"),
    "truncate": Kind("wire"),
    "drop_after": Kind("wire"),
    "network_lost": Kind("wire", takes=("seconds",)),
}
"""Name -> what it is, in the order in which faults that hit one call take their turn."""

_TURNS = {name: number for number, name in enumerate(KINDS)}


_LONGEST = 10 * 366 * 86_400.0
_MOST_ROWS = 100_000
_TYPES: Mapping[str, tuple[type, ...]] = {
    "kind": (str,), "operation": (str,), "times": (int, type(None)), "skip": (int,), "status": (int,),
    "seconds": (int, float), "retry_after": (int, str, type(None)), "how": (str,), "row": (int,), "rows": (int,),
    "account": (str, type(None)), "effect": (bool,), "about": (str, type(None)), "hits": (int,),
}  # fmt: skip


@dataclass(slots=True)
class Fault:
    """One planned fault.

    `operation`: an operationId, or `*`. `times`: how many calls it hits, None for all. `skip`: how many it lets pass
    first, so that `skip=2` aims at the third call. `about`: only calls with this text in their path, query or body.

    What a kind reads of the rest, `KINDS` says. `status`: of an error. `seconds`: how late, how long, or the pause
    between two bytes. `retry_after`: what `rate_limit` names. `how` an `effect_later` looks: `drop`, `timeout` or
    `error`. `row`: which ticket or row, -1 for the last. `rows`: how many a cut list has. `account`: whose orders a
    list misses; without it, those of every account but the first. `effect=False`: the request does nothing, though
    its answer looks the same.
    """

    kind: str
    operation: str = "*"
    times: int | None = 1
    skip: int = 0
    status: int = 503
    seconds: float = 0.0
    retry_after: int | str | None = None
    how: str = "drop"
    row: int = -1
    rows: int = 1_000
    account: str | None = None
    effect: bool = True
    about: str | None = None
    hits: int = 0

    def __post_init__(self) -> None:
        self._check_types()
        if self.kind not in KINDS:
            raise ValueError(f"kind: {self.kind!r} is not one of {', '.join(sorted(KINDS))}")
        if self.operation != "*" and not KINDS[self.kind].fits(self.operation):
            raise ValueError(f"operation: {self.kind} means nothing to {self.operation}")
        if self.times is not None and self.times < 1:
            raise ValueError(f"times: {self.times!r} is not a positive number")
        if not 400 <= self.status <= 599 and not (self.kind == "already_registered" and self.status == 200):
            raise ValueError(f"status: {self.status!r} is not an error status")
        if not 0 <= self.seconds <= _LONGEST:
            raise ValueError(f"seconds: {self.seconds!r} is not a number of seconds from 0 to {_LONGEST:g}")
        if not 0 <= self.rows <= _MOST_ROWS:
            raise ValueError(f"rows: {self.rows!r} is not a number from 0 to {_MOST_ROWS}")
        if isinstance(self.retry_after, str) and not self.retry_after.isprintable():
            raise ValueError(f"retry_after: {self.retry_after!r} does not fit into a header")
        if self.how not in _HOW:
            raise ValueError(f"how: {self.how!r} is not one of {', '.join(_HOW)}")
        if not self.effect and "effect" not in KINDS[self.kind].takes:
            raise ValueError(f"effect: {self.kind} cannot do without")

    def _check_types(self) -> None:
        """What came as JSON may be anything."""
        for name, kinds in _TYPES.items():
            value = getattr(self, name)
            if (isinstance(value, bool) and bool not in kinds) or not isinstance(value, kinds):
                expected = " or ".join("null" if kind is type(None) else kind.__name__ for kind in kinds)
                raise ValueError(f"{name}: expected {expected}")
            if isinstance(value, str) and not value.isascii():
                value.encode()  # raises where half a character stands alone

    @property
    def step(self) -> str:
        return KINDS[self.kind].step

    def to_dict(self) -> dict[str, Any]:
        """For the control plane."""
        return asdict(self)


class Faults:
    """The plan, and the state of the network. Empty most of the time, so that a call costs one test."""

    def __init__(self) -> None:
        self.planned: list[Fault] = []
        self._down_until = 0.0
        self._down = REFUSE

    def add(self, fault: Fault) -> Fault:
        """Plan a fault."""
        self.planned.append(fault)
        return fault

    def clear(self) -> None:
        """Forget all plans, and bring the network back."""
        self.planned.clear()
        self._down_until = 0.0

    def take(self, operation: str, request: Request) -> list[Fault]:
        """The faults that hit this call, in the order of their turns; each counts its hit."""
        hit = []
        for fault in self.planned:
            if fault.operation not in ("*", operation) or not KINDS[fault.kind].fits(operation):
                continue
            if fault.about is not None and not _mentions(request, fault.about):
                continue
            if fault.skip > 0:
                fault.skip -= 1
            elif fault.times is None or fault.hits < fault.times:
                fault.hits += 1
                hit.append(fault)
        return sorted(hit, key=lambda fault: _TURNS[fault.kind])

    def break_network(self, fault: Fault, now: float) -> Answer:
        """No request comes through for the fault's seconds. What the call finds that it hit."""
        self._down_until = now + fault.seconds
        self._down = DROP if fault.kind == "network_drops" else REFUSE
        return Answer(0, delivery=self._down)

    def network(self, now: float) -> Answer | None:
        """What a call finds while the network is down, None when it is not."""
        return Answer(0, delivery=self._down) if now < self._down_until else None


def points(steps: Mapping[str, int], kinds: Iterable[str] = KINDS) -> Iterator[tuple[str, str, int]]:
    """Every point where a fault can hit: kind, operation, and how many calls of it pass before. `steps` says how many
    calls of each operation there are.
    """
    for kind in kinds:
        for operation, count in steps.items():
            if KINDS[kind].fits(operation):
                yield from ((kind, operation, step) for step in range(count))


def refuse(fault: Fault, words: Words) -> Answer | None:
    """The answer of a fault that acts before the request; None for those that only change the state."""
    if fault.kind == "drop_before":
        return Answer(0, delivery=DROP)
    if fault.kind == "error_before":
        return failure(fault.status, "Service Unavailable" if fault.status == 503 else "Internal error")
    if fault.kind == "unauthorized_before":
        return failure(401, words("not_authenticated"))
    if fault.kind == "rate_limit":
        answer = failure(429, "Too many requests")
        if fault.retry_after is not None:
            answer.headers = (*answer.headers, (b"retry-after", str(fault.retry_after).encode()))
        return answer
    return None


def _mentions(request: Request, text: str) -> bool:
    return text in request.raw_path or text.encode() in request.query or text.encode() in request.body
