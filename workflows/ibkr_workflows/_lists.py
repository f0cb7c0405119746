"""Reads the lists of orders and trades so that absence from them can mean something.

The broker's lists lie by leaving out: the first read of a session is empty, a list is not complete before
`snapshot: true`, it ends at 1,000 rows, the unscoped list has been seen without orders that the account's own list had,
and the first read of the trades is empty without a flag. So the cache is emptied first (which also ends a filter that
somebody left active), then every list is read until it says that it is complete.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

import attrs

from ibkr_core.client import BaseClient
from ibkr_core.errors import ConfigurationError, IbkrError, RateLimitedError, RejectedError, UnreadableAnswerError
from ibkr_core.options import CallOptions
from ibkr_core.redact import masked
from ibkr_workflows._steps import Call, Pause, Recipe, do
from ibkr_workflows._views import ref_of

if TYPE_CHECKING:
    from ibkr_web.models import LiveOrder, Trade

__all__ = ["LOOKING", "Lists", "Scope", "patiently", "prove", "read_live", "read_trades", "scope_of"]

LOOKING: Final = CallOptions(vital=True)
"""What became of an order is asked for although nothing else goes: it is what an outage leaves behind."""
MOST_ROWS: Final = 1_000
"""The broker cuts the list of live orders here."""
_TRIES: Final = 4
_AGAIN: Final = 0.5
_LONG_AGAIN: Final = 5.0
_LONGEST_WAIT: Final = 60.0
_FEW: Final = 5
"""Accounts whose own lists are read for an id whose account nobody knows."""
_DAYS: Final = 2


@attrs.define
class Lists:
    """Everything that was read, and what speaks against its being everything.

    Attributes:
        live: live orders by number, as the last read had them.
        refs: the ids of the caller's that any list has named for an order, by its number: one list may show what
            another leaves out.
        trades: executions, each once. Two rows may have one execution id: which of them is right, nobody knows.
        doubts: why the last look is no proof of absence; empty when it is one.
        began: when the last look began, on the client's monotonic clock.
        primed: whether the trades have been read in such a way that an empty answer means none.
    """

    live: dict[int, LiveOrder] = attrs.field(factory=dict)
    refs: dict[int, set[str]] = attrs.field(factory=dict)
    trades: dict[object, Trade] = attrs.field(factory=dict)
    doubts: list[str] = attrs.field(factory=list)
    began: float = 0.0
    primed: bool = False


@attrs.define
class Scope:
    """The accounts whose own lists are to be read.

    Attributes:
        accounts: accounts, in order.
        members: the accounts behind each name that is no account: an advisor's group.
        unsettled: names whose accounts nobody knows, each with the reason.
        own: all accounts of the login.
    """

    accounts: list[str] = attrs.field(factory=list)
    members: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    unsettled: dict[str, str] = attrs.field(factory=dict)
    own: frozenset[str] = frozenset()

    def is_account(self, name: str) -> bool:
        """Whether a row's account has to be this one for the row to count."""
        return name not in self.members and name not in self.unsettled


def scope_of(names: Iterable[str], anywhere: bool) -> Recipe[Scope]:
    """The accounts behind the names of accounts and of an advisor's groups. The selected account stays what it is.

    Args:
        names: accounts and groups that are concerned.
        anywhere: whether something is looked for whose account nobody knows.
    """
    scope = Scope()
    wanted = list(dict.fromkeys(names))
    listed, why, _ = yield from patiently("the accounts", lambda c: c.accounts.list(options=LOOKING))
    if listed is None:
        scope.accounts = wanted
        scope.unsettled = dict.fromkeys(wanted, why)
        return scope
    shared = {"All", *(listed.groups or ()), *(listed.profiles or ())}
    own = [account for account in listed.accounts if account not in shared]
    scope.own = frozenset(own)
    for name in wanted:
        if name in own:
            scope.accounts.append(name)
        else:
            yield from _members(scope, name)
    if anywhere and len(own) <= _FEW:
        scope.accounts += own
    scope.accounts = list(dict.fromkeys(scope.accounts))
    return scope


def _members(scope: Scope, name: str) -> Recipe[None]:
    """The accounts of an advisor's group. Models and profiles have no list of accounts that orders could be held
    against.
    """
    from ibkr_web.models import AllocationGroupName

    try:
        group = yield from do(lambda c: c.allocation.group(body=AllocationGroupName(name=name), options=LOOKING))
    except ConfigurationError:
        raise
    except IbkrError:
        scope.unsettled[name] = (
            f"{masked('name', name)} is neither an account of this login nor a group whose accounts can be read"
        )
        return
    accounts = tuple(member.name for member in group.accounts or () if member.name)
    if group.name != name or not accounts:
        scope.unsettled[name] = f"the accounts of the group {masked('name', name)} cannot be read"
        return
    scope.members[name] = accounts
    scope.accounts += accounts


def read_live(lists: Lists, accounts: Iterable[str | None]) -> Recipe[bool]:
    """Read the live orders of each account, or unscoped (None). False when there is no use in reading on."""
    for account in accounts:
        if not (yield from _live(lists, account)):
            return False
    return True


def read_trades(lists: Lists, accounts: Iterable[str | None]) -> Recipe[bool]:
    """Read the trades of each account, or unscoped (None). False when there is no use in reading on."""
    for account in accounts:
        if not (yield from _trades(lists, account)):
            return False
    return True


def prove(client: BaseClient, lists: Lists, accounts: Sequence[str | None]) -> Recipe[None]:
    """Empty the cache, then read everything to its end: what is in none of the lists, and there are no doubts, is not
    there.

    Args:
        client: for its clock.
        lists: where the rows go, and the doubts.
        accounts: whose lists; the unscoped ones (None) last, so that the last word was about everything.
    """
    lists.began = client.clock.monotonic()
    lists.doubts = []
    session = client.gate.session
    if (yield from _live(lists, None, force=True)) and (yield from read_live(lists, accounts)):
        yield from read_trades(lists, accounts)
    # Last, so that it tells of which session everything was that was read before: a session never comes back.
    told, why, _ = yield from patiently("the accounts", lambda c: c.accounts.list(options=LOOKING))
    if told is None:
        lists.doubts.append(f"{why}, so that it is not known which session the lists are of")
    elif client.gate.session != session:
        lists.doubts.append("the brokerage session was opened anew during the look: look again")


def _named(account: str | None) -> str:
    return "" if account is None else " of one account"


def _live(lists: Lists, account: str | None, *, force: bool | None = None) -> Recipe[bool]:
    """Read live orders until they say that they are complete. False when there is no use in reading on."""
    complete = False
    for turn in range(_TRIES):
        if turn:
            yield from do(Pause(_AGAIN))
        answer, why, go_on = yield from patiently(
            f"the live orders{_named(account)}",
            lambda c: c.orders.list_live(force=force, account_id=account, options=LOOKING),
        )
        if answer is None:
            lists.doubts.append(why)
            return go_on
        rows = answer.orders or []
        # What a list shows is there, complete or not.
        lists.live.update((row.order_id, row) for row in rows)
        for row in rows:
            if ref := ref_of(row):
                lists.refs.setdefault(row.order_id, set()).add(ref)
        if force:
            return True
        complete = answer.snapshot is True
        if complete:
            break
    if not complete:
        lists.doubts.append(f"the list of live orders{_named(account)} was not complete (snapshot: false)")
    elif len(rows) >= MOST_ROWS:
        lists.doubts.append(f"the list of live orders{_named(account)} was cut at {MOST_ROWS} rows")
    elif any(ref_of(row) is None and row.conid is None for row in rows):
        lists.doubts.append(f"the list of live orders{_named(account)} had rows without details")
    elif answer.additional_properties.get("error"):
        lists.doubts.append(f"the list of live orders{_named(account)} came with an error")
    elif len(rows) != len(answer.to_dict().get("orders") or ()):
        lists.doubts.append(f"the list of live orders{_named(account)} had rows that cannot be read")
    return True


def _trades(lists: Lists, account: str | None) -> Recipe[bool]:
    """Read the trades; an empty answer counts only once they have been read before."""
    from ibkr_web.api.orders import list_trades

    while True:
        response, why, go_on = yield from patiently(
            f"the trades{_named(account)}",
            lambda c: c.send(list_trades.build_call(days=_DAYS, account_id=account), LOOKING),
        )
        if response is None:
            lists.doubts.append(why)
            return go_on
        answer: list[Trade] = response.parsed
        for trade in answer:
            lists.trades[trade.execution_id, ref_of(trade), trade.account or trade.account_code] = trade
        if len(answer) != len(json.loads(response.content)):
            lists.doubts.append(f"the trades{_named(account)} had rows that cannot be read")
        primed, lists.primed = lists.primed, True
        if answer or primed:
            return True


def patiently(what: str, call: Call) -> Recipe[tuple[Any, str, bool]]:
    """The answer of a call, None for a failure; why it failed; and whether there is any use in reading on."""
    tries = 0
    while True:
        tries += 1
        try:
            return (yield from do(call)), "", True
        except ConfigurationError:
            raise
        except IbkrError as error:
            pause = _pause_after(error, tries)
            if pause is None:
                return None, f"{what} could not be read ({error.message})", isinstance(error, RejectedError)
        yield from do(Pause(pause))


def _pause_after(error: IbkrError, tries: int) -> float | None:
    """Seconds after which a failed read is tried again; None where it is not. What the client tries again by itself is
    not tried here.
    """
    if isinstance(error, UnreadableAnswerError):
        return _AGAIN if tries == 1 else None
    if not isinstance(error, RateLimitedError) or tries == _TRIES:
        return None
    pause = _LONG_AGAIN if error.retry_after is None else error.retry_after
    return pause if pause <= _LONGEST_WAIT else None
