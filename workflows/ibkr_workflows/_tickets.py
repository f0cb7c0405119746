"""Tickets made ready: every order gets the id that finds it again before a byte of it leaves."""

from __future__ import annotations

import hashlib
import operator
import re
import threading
import uuid
from collections.abc import Iterator, Sequence
from copy import copy, deepcopy
from typing import TYPE_CHECKING, Any, Final, overload

import attrs

from ibkr_core.errors import ConfigurationError
from ibkr_core.intents import Intent
from ibkr_core.redact import told
from ibkr_core.types import safe_repr

if TYPE_CHECKING:
    from ibkr_web.models import OrderTicket

__all__ = ["Prepared", "new_intent", "prepare"]

_OWN_ID: Final = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,62}[\x21-\x7e])?")
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,18}", re.ASCII)


class Prepared(Sequence["OrderTicket"]):
    """Tickets of one request whose ids are fixed, and the intents that find them again.

    It is for one account: the same ids in two would be told apart by nobody. Submitted again, it is the same order
    again, which the broker refuses as a duplicate.

    Attributes:
        intents: one for each order with an id of its own; children of a bracket are found through their parent, whose
            intent knows them. They tell when the tickets first left and when the last request ended. Each submission
            has copies of its own, which `on_intent`, its errors and its result carry.
    """

    __slots__ = ("_account", "_made", "_tickets", "intents")

    def __init__(
        self, tickets: tuple[OrderTicket, ...], intents: tuple[Intent, ...], made: frozenset[str] = frozenset()
    ) -> None:
        self._tickets = tickets
        self.intents = intents
        self._made = made
        self._account: str | None = None

    def claim(self, account: str) -> Attempt:
        """One submission of the tickets.

        Raises:
            ConfigurationError: they were submitted for another account.
        """
        with _claims:
            first = self._account is None
            if self._account not in (None, account):
                raise ConfigurationError(
                    "these tickets were submitted for another account already: expected the same account, or prepare "
                    "tickets with other ids for this one"
                )
            self._account = account
        for intent in self.intents:
            intent.account = account
        return Attempt(self, tuple(map(copy, self.intents)), first and self._made.issuperset(self.intents))

    @overload
    def __getitem__(self, place: int, /) -> OrderTicket: ...

    @overload
    def __getitem__(self, place: slice, /) -> tuple[OrderTicket, ...]: ...

    def __getitem__(self, place: int | slice, /) -> OrderTicket | tuple[OrderTicket, ...]:
        return self._tickets[place]

    def __len__(self) -> int:
        return len(self._tickets)

    def __iter__(self) -> Iterator[OrderTicket]:
        return iter(self._tickets)

    def __reduce__(self) -> tuple[Any, ...]:
        # Of a copy nobody knows whether the ids have been sent from elsewhere.
        return _restored, (self._tickets, self.intents, self._account)

    @safe_repr
    def __repr__(self) -> str:
        return f"<Prepared: {len(self)} tickets, intents {', '.join(self.intents)}>"


def _restored(tickets: tuple[OrderTicket, ...], intents: tuple[Intent, ...], account: str | None) -> Prepared:
    copied = Prepared(tickets, intents)
    copied._account = account
    return copied


@attrs.frozen
class Attempt:
    """One submission of prepared tickets.

    Attributes:
        tickets: what is submitted.
        intents: those of this submission alone.
        unheard: whether the broker cannot have heard the ids from anybody before: they are random, made here, and this
            is the first submission.
    """

    tickets: Prepared
    intents: tuple[Intent, ...]
    unheard: bool


_claims: Final = threading.Lock()


def new_intent(key: str | None = None) -> str:
    """An id for one intent to trade, to be used as `cOID`: random, or always the same for the same `key`.

    Make it before the first attempt and keep it: the broker refuses a second order with the same id for 24 hours. A key
    therefore needs the date, `"rebalance 2026-11-21 AAPL"`: one that says the same every day would be refused on the
    second day, and two days later it would trade again.

    Raises:
        ConfigurationError: the key is empty or no text.
    """
    if key is None:
        return f"w-{uuid.uuid4().hex}"
    if not isinstance(key, str) or not key:
        raise ConfigurationError(
            f"key is {told(key)}: expected a text that names the intent and its date, 'rebalance 2026-11-21 AAPL'"
        )
    return f"w-{hashlib.sha256(key.encode()).hexdigest()[:32]}"


def prepare(tickets: OrderTicket | Sequence[OrderTicket]) -> Prepared:
    """Fix the id (`cOID`) of every order of one request, before anything is sent.

    Write `intents` down, then give the result to `submit_order` or `submit_orders`: whatever happens afterwards, to the
    connection or to the program, `reconcile` finds the orders by it. The recipes prepare by themselves what is not
    prepared yet.

    The tickets are copied: what is done to them afterwards changes nothing. One without `cOID` gets a random one. The
    children of a bracket get none, which is the broker's rule; they are
    found through their parent.

    Raises:
        ConfigurationError: no ticket, something that is no ticket, an id that the broker does not take or that two
            tickets share, or a child whose parent cannot be told.
    """
    from ibkr_web.models import OrderTicket

    if isinstance(tickets, Prepared):
        return tickets
    given = [tickets] if isinstance(tickets, OrderTicket) else tickets
    if isinstance(given, str | bytes) or not isinstance(given, Sequence):
        raise ConfigurationError(f"tickets is a {type(given).__name__}: expected an OrderTicket or a list of them")
    if not given:
        raise ConfigurationError("tickets: none given, expected at least one OrderTicket")
    for place, ticket in enumerate(given):
        if not isinstance(ticket, OrderTicket):
            raise ConfigurationError(f"tickets[{place}] is a {type(ticket).__name__}: expected an OrderTicket")
    _check_ids(given)
    ready = [deepcopy(ticket) for ticket in given]
    made = []
    for ticket in ready:
        if not ticket.c_oid and not ticket.parent_id:
            ticket.c_oid = new_intent()
            made.append(ticket.c_oid)
    return Prepared(tuple(ready), tuple(_intents_of(ready)), frozenset(made))


def _check_ids(tickets: Sequence[OrderTicket]) -> None:
    own = [ticket.c_oid for ticket in tickets if ticket.c_oid]
    for place, ticket in enumerate(tickets):
        where = f"tickets[{place}]"
        for name, value in (("c_oid", ticket.c_oid), ("parent_id", ticket.parent_id)):
            if value and not (isinstance(value, str) and _OWN_ID.fullmatch(value)):
                raise ConfigurationError(
                    f"{where}.{name} is {told(value)}: expected up to 64 printable ASCII characters"
                )
        if ticket.c_oid and ticket.parent_id:
            raise ConfigurationError(
                f"{where} has c_oid and parent_id: the children of a bracket have no id of their own, leave c_oid out"
            )
        if ticket.c_oid and own.count(ticket.c_oid) > 1:
            raise ConfigurationError(f"{where}.c_oid is {ticket.c_oid!r}, as in another ticket: expected one each")
        if ticket.parent_id and ticket.parent_id not in own and any(not t.c_oid and not t.parent_id for t in tickets):
            raise ConfigurationError(
                f"{where}.parent_id is {ticket.parent_id!r}, which no ticket of the request has as its c_oid: give the "
                "parent that c_oid"
            )


def _intents_of(tickets: Sequence[OrderTicket]) -> Iterator[Intent]:
    own = {ticket.c_oid for ticket in tickets if not ticket.parent_id}
    for ticket in tickets:
        if not ticket.parent_id:
            children = tuple(child for child in tickets if child.parent_id == ticket.c_oid)
            yield Intent(str(ticket.c_oid), ticket=ticket, children=children)
    # Children of an order that is in already: its id and their tickets together find them.
    for parent in dict.fromkeys(str(ticket.parent_id) for ticket in tickets if ticket.parent_id):
        if parent not in own:
            yield Intent(parent, children=tuple(child for child in tickets if child.parent_id == parent))


def checked_account(account_id: Any, tickets: Sequence[OrderTicket] = ()) -> str:
    """The account of a call.

    Raises:
        ConfigurationError: it is no text, or a ticket names another one.
    """
    if not isinstance(account_id, str) or not account_id.strip():
        raise ConfigurationError(
            f"account_id is {told(account_id)}: expected an account as client.accounts.list() has it"
        )
    for place, ticket in enumerate(tickets):
        if ticket.acct_id and ticket.acct_id != account_id:
            raise ConfigurationError(
                f"tickets[{place}].acct_id names another account than the call: leave it out, or make the two the same"
            )
    return account_id


def checked_order_id(order_id: Any) -> int:
    """The broker's number of an order, given as a number or as exactly its digits.

    Raises:
        ConfigurationError: it is anything else; -1 would mean every order of the account.
    """
    if isinstance(order_id, str) and _NUMBER.fullmatch(order_id):
        return int(order_id)
    if not isinstance(order_id, str | bool):
        try:
            number = operator.index(order_id)
        except TypeError:
            number = 0
        if number >= 1:
            return number
    raise ConfigurationError(
        f"order_id is {told(order_id)}: expected the broker's number of one order, 1 or above "
        "(cancel_all_orders cancels all orders of an account)"
    )
