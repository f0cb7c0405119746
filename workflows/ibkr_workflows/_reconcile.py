"""Finding out what became of an order, a change or a cancel whose answer was lost. Only looks; never sends an order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, overload

import attrs

from ibkr_core.client import BaseClient
from ibkr_core.errors import ConfigurationError, OrderConversationError
from ibkr_core.gate import deciding_on, held_here
from ibkr_core.intents import Intent
from ibkr_core.redact import concealed, told
from ibkr_workflows._flights import ended_last, under_way
from ibkr_workflows._intents import checked_intents
from ibkr_workflows._lists import LOOKING, Lists, Scope, patiently, prove, read_live, read_trades, scope_of
from ibkr_workflows._steps import Pause, Recipe, do, run, run_async
from ibkr_workflows._tickets import checked_account
from ibkr_workflows._verdicts import (
    Reconciliation,
    Verdict,
    all_cancelled_verdict,
    cancel_verdict,
    doubts_about,
    lives_on,
    modify_verdict,
    place_verdict,
)
from ibkr_workflows._views import View, same_contract, view_of_live, view_of_status

if TYPE_CHECKING:
    from ibkr_web import AsyncClient, Client

__all__ = ["SETTLE", "Reconciliation", "Verdict", "reconcile", "reconcile_async", "reconciling"]

SETTLE: Final = 20.0
"""Seconds that a request may take to have its effect after it has ended: the broker has acted on one that late."""
Several: TypeAlias = "BaseException | list[Any] | tuple[Any, ...] | set[Any] | frozenset[Any]"
"""An error, or several intents and errors."""


def _checked_times(settle: Any, wait: Any) -> None:
    if isinstance(settle, bool) or not isinstance(settle, int | float) or not SETTLE <= settle < float("inf"):
        raise ConfigurationError(f"settle is {told(settle)}: expected seconds, {SETTLE:g} or more")
    if not isinstance(wait, bool):
        raise ConfigurationError(f"wait is {told(wait)}: expected True or False")


def reconciling(
    client: BaseClient, wanted: Sequence[str], *, account_id: str | None, settle: float, wait: bool
) -> Recipe[list[Reconciliation]]:
    """Looks at once, and what that does not settle again when every request has had its time to arrive."""
    looks = _Looks(client, wanted, account_id, settle)
    yield from looks.look(proof=False)
    if looks.open():
        left = looks.due() - client.clock.monotonic()
        if left > 0 and wait:
            yield from do(Pause(left))
        if left <= 0 or wait:
            yield from looks.look(proof=True)
    seconds = client.clock.monotonic() - looks.began
    return [attrs.evolve(verdict, seconds=seconds) for verdict in looks.verdicts]


class _Looks:
    """Several looks for several intents, which share what they read."""

    def __init__(self, client: BaseClient, wanted: Sequence[str], account_id: str | None, settle: float) -> None:
        self.client = client
        self.wanted = list(wanted)
        self.account_id = account_id
        self.settle = settle
        self.began = client.clock.monotonic()
        self.verdicts = [Reconciliation(intent, "unknown") for intent in wanted]
        self.lists = Lists()
        self.scope: Scope | None = None
        self.proof = False
        self.views: dict[int, View] = {}
        self.flying: set[int] = set()

    def open(self) -> list[int]:
        """Places of what is not settled yet: unknown, on its way, or with children that were not seen."""
        return [
            place
            for place, verdict in enumerate(self.verdicts)
            if verdict.verdict in ("unknown", "pending") or verdict.missing
        ]

    def due(self) -> float:
        """When every request that is open has had its time."""
        return max(self._ended(self.wanted[place]) for place in self.open()) + self.settle

    def _ended(self, intent: str) -> float:
        """When the last request about it had ended on this client's clock; the beginning, where nobody knows."""
        own = intent.ended_monotonic if isinstance(intent, Intent) else None
        now = self.client.clock.monotonic()
        # One that is still to come is of another clock.
        ends = [end for end in (own, ended_last(self.client.gate, intent)) if end is not None and end <= now]
        return max(ends, default=self.began)

    def look(self, *, proof: bool) -> Recipe[None]:
        """Read what the open intents need, and judge them."""
        places = self.open()
        self.flying = {place for place in places if under_way(self.wanted[place])}
        began = self.client.clock.monotonic()
        self.proof = proof
        self.views = {}
        for number in dict.fromkeys(_number(self.wanted[place]) for place in places):
            if number is not None:
                yield from self._status(number)
        listed = [place for place in places if self._needs_lists(self.wanted[place])]
        if listed and proof:
            scope = yield from self._scope_of(listed)
            yield from prove(self.client, self.lists, [*scope.accounts, None])
        elif listed:
            yield from self._glance(listed)
        # What was under way at any time of the look may have arrived behind it.
        self.flying |= {place for place in places if under_way(self.wanted[place])}
        for place in places:
            self.verdicts[place] = self._judged(self.wanted[place], began, flying=place in self.flying)

    def _glance(self, places: Sequence[int]) -> Recipe[None]:
        """Read as little as finds everything."""
        if not (yield from read_live(self.lists, [None])) or self._all_found(places):
            return
        if not (yield from read_trades(self.lists, [None])) or self._all_found(places):
            return
        scope = yield from self._scope_of(places)
        if (yield from read_live(self.lists, scope.accounts)):
            yield from read_trades(self.lists, scope.accounts)

    def _scope_of(self, places: Sequence[int]) -> Recipe[Scope]:
        """The accounts that are concerned; read once, if that settles them."""
        if self.scope is None or self.scope.unsettled:
            names = [self._name(self.wanted[place]) for place in places]
            self.scope = yield from scope_of((name for name in names if name), None in names)
        return self.scope

    def _all_found(self, places: Sequence[int]) -> bool:
        wanted = [self.wanted[place] for place in places]
        return all(
            _action(intent) == "place"
            and place_verdict(intent, self.lists, Scope(), ("a first look",)).verdict == "found"
            for intent in wanted
        )

    def _name(self, intent: str) -> str | None:
        return (intent.account if isinstance(intent, Intent) else None) or self.account_id

    def _status(self, number: int) -> Recipe[None]:
        # A failure is also how the broker says that the session does not know the order; what is not read has no
        # verdict.
        status, _, _ = yield from patiently("the order", lambda c: c.orders.status(number, options=LOOKING))
        if status is not None and status.order_id == number:
            self.views[number] = view_of_status(status)

    def _needs_lists(self, intent: str) -> bool:
        number, action = _number(intent), _action(intent)
        view = None if number is None else self.views.get(number)
        if action == "cancel":
            # One that was changed under way may live on under another number.
            return number is None or (view is not None and view.status == "Cancelled" and view.order_ref is not None)
        if action == "modify":
            # A changed order may live on under another number.
            return view is None or view.status == "Cancelled"
        return not isinstance(intent, Intent) or intent.kind == "cOID"

    def _judged(self, intent: str, began: float, *, flying: bool) -> Reconciliation:
        number, action = _number(intent), _action(intent)
        view = None if number is None else self.views.get(number)
        if not isinstance(intent, Intent) or action == "place":
            return self._placed(intent, view, flying)
        running = flying or (intent.sent_monotonic is not None and intent.ended_monotonic is None)
        settled = not running and began >= self._ended(intent) + self.settle
        if action == "modify":
            return self._changed(intent, view, settled)
        if number is None:
            return all_cancelled_verdict(intent, self._name(intent), self.lists, self._list_doubts(intent), settled)
        return self._cancelled(intent, cancel_verdict(intent, view, settled), view)

    def _placed(self, intent: str, view: View | None, flying: bool) -> Reconciliation:
        if isinstance(intent, Intent) and intent.kind == "order_id":
            if view is None:
                return Reconciliation(intent, "unknown", "the order could not be read: try again later")
            return Reconciliation(intent, "found", order=view.row, filled=view.filled)
        ended = self._ended(intent)
        doubts = doubts_about(self.client, intent, ended, self.lists.began, self.settle, flying)
        doubts += self._list_doubts(intent)
        verdict = place_verdict(intent, self.lists, self.scope or Scope(), doubts)
        ticket = intent.ticket if isinstance(intent, Intent) else None
        if verdict.verdict != "found" and view is not None and ticket is not None:
            named = view.order_ref == intent or (view.order_ref is None and same_contract(ticket, view.row))
            if named and same_contract(ticket, view.row) is not False:
                return Reconciliation(intent, "found", order=view.row, filled=view.filled)
        return verdict

    def _list_doubts(self, intent: str) -> list[str]:
        """Why the lists prove nothing about this intent."""
        name = self._name(intent)
        doubts = list(self.lists.doubts)
        if self.scope is not None and name in self.scope.unsettled:
            doubts.append(self.scope.unsettled[name])
        elif not self.proof and not doubts:
            doubts.append("the lists were looked at only once: look again later")
        return doubts

    def _cancelled(self, intent: Intent, verdict: Reconciliation, view: View | None) -> Reconciliation:
        """A cancel whose order is over under this number."""
        if view is None or view.status != "Cancelled":
            return verdict
        other = None if view.order_ref is None else lives_on(int(intent), view.order_ref, self.lists)
        return verdict if other is None else attrs.evolve(verdict, verdict="unknown", reason=other)

    def _changed(self, intent: Intent, view: View | None, settled: bool) -> Reconciliation:
        """A change, also of an order that has another number since."""
        if view is not None and view.status != "Cancelled":
            return modify_verdict(intent, view, settled)
        before: View | None = intent.before
        ref = (before and before.order_ref) or (view and view.order_ref) or (intent.ticket and intent.ticket.c_oid)
        rows = [row for row in self.lists.live.values() if ref and row.order_ref == ref and str(row.order_id) != intent]
        if rows:
            return modify_verdict(intent, view_of_live(max(rows, key=lambda row: row.order_id)), settled)
        return modify_verdict(intent, view, settled and bool(ref) and not self._list_doubts(intent))


def _action(intent: str) -> str:
    return intent.action if isinstance(intent, Intent) else "place"


def _number(intent: str) -> int | None:
    """The broker's number that an intent names; None for one without, and for the cancel of everything."""
    if not isinstance(intent, Intent):
        return None
    if intent.kind == "order_id":
        return int(intent) if int(intent) >= 1 else None
    return intent.order_id


@overload
def reconcile(
    client: Client, what: str, *, account_id: str | None = None, settle: float = SETTLE, wait: bool = True
) -> Reconciliation: ...


@overload
def reconcile(
    client: Client,
    what: Several,
    *,
    account_id: str | None = None,
    settle: float = SETTLE,
    wait: bool = True,
) -> list[Reconciliation]: ...


def reconcile(
    client: Client,
    what: str | Several,
    *,
    account_id: str | None = None,
    settle: float = SETTLE,
    wait: bool = True,
) -> Reconciliation | list[Reconciliation]:
    """Finds out what became of an order, a change or a cancel. Only looks; never sends an order.

    The first look takes the time of one or two calls and often finds the order. What it does not settle is looked at
    again, 20 s after the request had ended, because the broker has acted on requests that late. Each list may be read
    once in 5 s, so that the second look takes 10 s and 5 s for each account concerned: count on 40 s for one account,
    whatever the number of intents, which share what is read.

    "not-found" is said only when it is known: the lists of live orders were complete and not cut, unscoped and for each
    account concerned, the trades had been read before, the request had had its time, and it was sent in this brokerage
    session and on this day. Anything less is "unknown", with the `reason`. The selected account stays what it is.

    Args:
        client: an open client with a brokerage session.
        what: an intent, as `error.intent`, `on_intent` and `prepare` have it; a text is the `cOID` of an order, about
            which "not-found" is never said, because nobody knows when it was sent. Or an error, or several of these.
        account_id: the account to look in, where the intent does not know it.
        settle: seconds that a request may take to have its effect; 20 at the least.
        wait: False looks once and does not wait for that time.

    Returns:
        what is known; a list of it, one for each intent, when an error or several are given.

    Raises:
        ConfigurationError: it cannot be looked for: the id of a question, digits alone, an error without an intent.
        OrderConversationError: called inside `decide` or `hold()`, where it would end the conversation.
    """
    account_id = concealed(account_id)
    wanted, single = checked_intents(what)
    found = run(client, _checked_recipe(client, wanted, account_id, settle, wait))
    return found[0] if single else found


@overload
async def reconcile_async(
    client: AsyncClient, what: str, *, account_id: str | None = None, settle: float = SETTLE, wait: bool = True
) -> Reconciliation: ...


@overload
async def reconcile_async(
    client: AsyncClient,
    what: Several,
    *,
    account_id: str | None = None,
    settle: float = SETTLE,
    wait: bool = True,
) -> list[Reconciliation]: ...


async def reconcile_async(
    client: AsyncClient,
    what: str | Several,
    *,
    account_id: str | None = None,
    settle: float = SETTLE,
    wait: bool = True,
) -> Reconciliation | list[Reconciliation]:
    """As `reconcile`, for an `AsyncClient`."""
    account_id = concealed(account_id)
    wanted, single = checked_intents(what)
    found = await run_async(client, _checked_recipe(client, wanted, account_id, settle, wait))
    return found[0] if single else found


def _checked_recipe(
    client: BaseClient, wanted: list[str], account_id: Any, settle: Any, wait: Any
) -> Recipe[list[Reconciliation]]:
    _checked_times(settle, wait)
    if account_id is not None:
        checked_account(account_id)
    for talk in (deciding_on.get(), held_here.get()):
        if talk is not None and talk is client.gate._open:
            raise OrderConversationError(
                "reconcile reads lists, which would end the order conversation that it is called in: nothing was sent",
                hint="look after the answer has been given",
            )
    return (yield from reconciling(client, wanted, account_id=account_id, settle=settle, wait=wait))
