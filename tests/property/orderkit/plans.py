"""What one run does and what breaks in it, all of it from a seed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from ibkr_mock.faults import KINDS, points

__all__ = ["ACCOUNTS", "LASTING", "POINTS", "STEPS", "Plan"]

ACCOUNTS = ("DU7654321", "DU7654322")

STEPS = {
    "place_orders": 2,
    "reply_to_question": 3,
    "modify_order": 2,
    "cancel_order": 2,
    "get_order_status": 2,
    "list_live_orders": 4,
    "list_trades": 3,
    "list_brokerage_accounts": 1,
}
"""operationId -> how many of its calls in one run faults are aimed at."""
LATE = (0.5, 3.0, 8.0, 14.0)
"""Seconds after which a request acts whose connection is gone: within what a client waits for, 20 s."""
TOO_LATE = (45.0, 120.0)
POINTS = tuple(point for point in points(STEPS) if point[:2] != ("list_empty", "list_live_orders"))
"""Where a fault can hit: kind, operation, step. Live orders that call themselves complete, and are empty all the same,
same, are left out: whoever reads them cannot know.
"""
_LOOKS = ("list_live_orders", "list_live_orders", "list_trades", "get_order_status")
_LOSING = ("effect_later", "effect_later", "drop_after", "unauthorized_after", "error_after", "network_lost", "html")
"""The answer to what changes an order is lost."""
_ENDING = ("nightly_reset", "lose_session", "compete")
"""The session that the request was sent in ends."""
_HIDING = ("list_lags", "list_misses_scope", "list_of_session", "list_cut", "list_empty", "snapshot_false")
"""A list or a status does not show what is there."""
LASTING = frozenset({"list_lags", "list_misses_scope", "list_of_session"})
"""What the network has nothing to do with: it stays when that is back."""
_STORIES = {
    "place_orders": ("place", "bracket", "group"),
    "reply_to_question": ("place", "bracket", "group", "modify"),
    "modify_order": ("modify",),
    "cancel_order": ("cancel",),
    "get_order_status": ("modify", "cancel"),
}
_EVERY = ("place", "place", "bracket", "group", "modify", "cancel")


@dataclass
class Plan:
    """One run."""

    seed: int
    story: str
    asynchronous: bool
    sign_in: str
    """`none`, `bearer` (a refused call goes again with a new token), `signed` (it is signed once more), or `own`: the
    `BearerAuth` of the product, which asks for tokens in a thread and is left to runs in threads therefore.
    """
    own_id: bool
    questions: int
    """How many questions the order raises: its price is far from the market, it is off the tick, its value is high."""
    decide: str
    strikes_at: int | None
    """At which of its waits and sends somebody ends it: Ctrl-C in a thread, a cancelled task."""
    wrapped: str
    """How a task is ended: directly, by a time-out, or with its group."""
    beside: bool
    stranger: bool
    """Whether another program of the same user makes requests in between."""
    late: bool
    """Whether a request may act later than anybody waits for."""
    kept: bool
    """Whether a session keeper opens the session, and opens it again. In runs of tasks: there its waits are ours."""
    insists: bool
    """Whether to submit again after "not-found"; else to wait and see."""
    faults: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def of(cls, seed: int) -> Plan:
        """The run of a seed. Seeds that follow one another go through all points, one after the other."""
        random = Random(seed)
        kind, operation, step = POINTS[seed % len(POINTS)]
        plan = cls(
            seed=seed,
            story=random.choice(_STORIES.get(operation, _EVERY)),
            asynchronous=random.random() < 0.5,
            sign_in=random.choice(("none", "bearer", "signed")),
            own_id=random.random() < 0.5,
            questions=random.choice((1, 2, 3)) if operation == "reply_to_question" else random.choice((0, 0, 0, 1, 2)),
            decide=random.choices(("accept", "yes", "no", "raise", "late"), (4, 3, 1, 1, 1))[0],
            strikes_at=random.randrange(12) if random.random() < 0.2 else None,
            wrapped=random.choice(("", "timeout", "group")),
            beside=random.random() < 0.3,
            stranger=random.random() < 0.1,
            late=random.random() < 0.05,
            kept=False,
            insists=random.random() < 0.6,
        )
        more = Random(-1 - seed)
        if plan.asynchronous:
            plan.kept = more.random() < 0.4
        elif plan.sign_in == "bearer" and more.random() < 0.5:
            plan.sign_in = "own"
        plan.faults.append(plan._fault(random, kind, operation, step))
        for _ in range(random.choice((0, 0, 1, 1, 2, 3))):
            plan.faults.append(plan._fault(random, *random.choice(POINTS)))
        if random.random() < 0.5:
            plan._lose_what_was_done(random)
        plan.faults = [one for one in plan.faults if one["kind"] != "expire_token" or plan.sign_in in ("bearer", "own")]
        return plan

    def in_threads(self) -> Plan:
        """The same for several threads at once: orders that are placed, because their sizes tell them apart."""
        story = self.story if self.story in ("place", "bracket", "group") else "place"
        return replace(self, asynchronous=False, strikes_at=None, stranger=False, kept=False, story=story)

    def _lose_what_was_done(self, random: Random) -> None:
        """The answer is lost to the very request that takes the order or changes it, and lists hide what was done:
        what makes a look go wrong is worth nothing without something to look for.
        """
        self.strikes_at = None
        if self.decide != "yes":
            self.decide = "accept"
        operation = {"modify": "modify_order", "cancel": "cancel_order"}.get(self.story, "place_orders")
        step = 0
        if operation == "place_orders" and self.questions:
            operation, step = "reply_to_question", self.questions - 1
        self.faults.append(self._fault(random, random.choice(_LOSING), operation, step))
        if random.random() < 0.2:
            self.faults.append(self._fault(random, random.choice(_ENDING), "list_live_orders", 0))
        for _ in range(random.choice((0, 1, 1, 2))):
            kind = random.choice(_HIDING)
            operation = random.choice([name for name in _LOOKS if KINDS[kind].fits(name)])
            if (kind, operation) != ("list_empty", "list_live_orders"):
                self.faults.append(self._fault(random, kind, operation, 0))

    def _fault(self, random: Random, kind: str, operation: str, step: int) -> dict[str, Any]:
        fault: dict[str, Any] = {"kind": kind, "operation": operation, "skip": step}
        if random.random() < 0.2:
            fault["times"] = 2
        takes = KINDS[kind].takes
        if "status" in takes:
            statuses = (200, 400, 500) if kind == "already_registered" else (500, 502, 503, 504)
            fault["status"] = random.choice(statuses)
        if "seconds" in takes:
            fault["seconds"] = self._seconds(random, kind)
        if "how" in takes:
            fault["how"] = random.choice(("drop", "timeout", "error"))
        if "row" in takes:
            fault["row"] = random.choice((-1, 0))
        if "retry_after" in takes:
            fault["retry_after"] = random.choice((None, 1, 10**9))
        if "effect" in takes:
            fault["effect"] = random.random() < 0.7
        if kind == "list_misses_scope":
            fault["account"] = random.choice((None, *ACCOUNTS))
        if kind in ("list_misses_scope", "list_lags", "list_of_session") or (
            kind in ("list_cut", "snapshot_false") and step == 0
        ):
            fault["times"] = None
            fault["skip"] = 0
        return fault

    def _seconds(self, random: Random, kind: str) -> float:
        if kind == "effect_later":
            return random.choice(TOO_LATE if self.late else LATE)
        if kind == "list_lags":
            # Together with what acts late, still within the time that a client waits before it believes a list.
            return random.choice((1.0, 5.0))
        if kind.startswith("drip"):
            return random.choice((0.001, 0.2, 3.0))
        if kind.startswith("network"):
            return random.choice((0.0, 2.0, 40.0))
        return random.choice((0.0, 2.0, 40.0, 400.0)) if kind == "latency" else random.choice((0.0, 10.0))

    def __str__(self) -> str:
        faults = ", ".join(
            f"{one['kind']} x {one['operation']}[{one['skip']}]"
            + "".join(f" {name}={value}" for name, value in one.items() if name not in ("kind", "operation", "skip"))
            for one in self.faults
        )
        words = [self.story, "async" if self.asynchronous else "sync", self.sign_in, f"decide={self.decide}"]
        words.append(f"questions={self.questions}")
        words += [name for name in ("own_id", "beside", "stranger", "late", "kept", "insists") if getattr(self, name)]
        if self.strikes_at is not None:
            words.append(f"ended at wait {self.strikes_at}{' by ' + self.wrapped if self.wrapped else ''}")
        return f"seed {self.seed}: {' '.join(words)}; {faults}"
