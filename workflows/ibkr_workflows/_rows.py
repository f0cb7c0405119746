"""Which row of the broker's answer belongs to which ticket, and what the rows together say.

Rows stand in any order. A parent's row names its `cOID`; the row of a child names its parent and nothing else, so that
one child is told from another by what remains, by figures that a row happens to carry, or by looking at the order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import attrs

from ibkr_core.classify import sounds_like_an_outage
from ibkr_core.types import UnknownObject
from ibkr_workflows._errors import Leg
from ibkr_workflows._views import View, agreement, view_of_row

if TYPE_CHECKING:
    from ibkr_web.models import OrderTicket

__all__ = ["Reading", "is_no_parent", "is_odd", "is_over", "is_refused", "merged", "read_rows", "refs_of"]

# A leg that is refused may have a number all the same.
_REFUSED: Final = frozenset({"Failed", "Rejected"})
_OVER: Final = frozenset({"Cancelled", "ApiCancelled"})
_NO_PARENT: Final = frozenset({"", "0", "-1"})
_TELLING: Final = ("conid", "side", "order_type", "quantity", "price", "aux_price")


@attrs.define
class Reading:
    """What the rows of one request say.

    Attributes:
        taken: orders that are in.
        refused: legs that are not.
        foreign: rows that name an order of somebody else.
        odd: rows that cannot be understood.
        missing: how many tickets have no row.
        surplus: how many rows more than tickets there are.
        unclear: whether some order that has an id of its own cannot be told from the others.
    """

    taken: list[Leg] = attrs.field(factory=list)
    refused: list[Leg] = attrs.field(factory=list)
    foreign: list[Any] = attrs.field(factory=list)
    odd: list[Any] = attrs.field(factory=list)
    missing: int = 0
    surplus: int = 0
    unclear: bool = False

    @property
    def unpaired(self) -> bool:
        """Whether some leg's ticket is not known."""
        return any(leg.ticket is None for leg in (*self.taken, *self.refused))


def merged(answers: Iterable[Sequence[Any]]) -> list[Any]:
    """The rows of several answers about one request: a later row of the same order replaces the earlier one, and a row
    without a number counts as often as the answer has it that repeats it most.
    """
    orders: dict[int, Any] = {}
    others: list[Any] = []
    for answer in answers:
        known = list(others)
        for row in answer:
            number = getattr(row, "order_id", None)
            if isinstance(number, int) and number >= 1:
                orders[number] = row
            elif row in known:
                known.remove(row)
            else:
                others.append(row)
    return [*orders.values(), *others]


def error_of(row: Any) -> str:
    """The text of `error` in a row, empty where there is none."""
    members = row.raw if isinstance(row, UnknownObject) else row.additional_properties
    return str(members.get("error") or "")


def is_refused(row: Any) -> bool:
    """Whether a row says that its leg is not in."""
    if isinstance(row, UnknownObject):
        return "order_id" not in row.raw and bool(error_of(row)) and not _tells_of_an_outage(row)
    if not isinstance(row.order_id, int):
        return False
    if row.order_status is None:
        return row.order_id < 1 and bool(row.text or error_of(row))
    return str(row.order_status) in _REFUSED


def _tells_of_an_outage(row: UnknownObject) -> bool:
    """Whether its words are those of a server that failed, after which the order may be in."""
    status = row.raw.get("statusCode")
    return sounds_like_an_outage(error_of(row)) or (isinstance(status, int) and status >= 500)


def is_over(leg: Leg) -> bool:
    """Whether an order ended at once, without another one of its group having ended it."""
    grouped = leg.ticket is not None and leg.ticket.is_single_group is True
    return not grouped and str(leg.row.order_status) in _OVER


def is_odd(row: Any) -> bool:
    """Whether a row neither names an order nor refuses one, or does both."""
    if is_refused(row):
        return False
    nameless = isinstance(row, UnknownObject) or not isinstance(row.order_id, int) or row.order_id < 1
    return nameless or bool(error_of(row))


def is_no_parent(parent: Any) -> bool:
    """Whether what stands for the number of a parent means that there is none."""
    return parent is None or str(parent) in _NO_PARENT


def _parent_of(row: Any) -> str | None:
    parent = None if isinstance(row, UnknownObject) else row.parent_order_id
    return None if is_no_parent(parent) else str(parent)


def refs_of(row: Any) -> set[str]:
    """The caller's own ids that a row names."""
    if isinstance(row, UnknownObject):
        return set()
    return {str(ref) for ref in (row.local_order_id, row.order_ref) if ref}


def read_rows(tickets: Sequence[OrderTicket], rows: Sequence[Any], views: Mapping[int, View] | None = None) -> Reading:
    """Pair rows with tickets, as far as the rows and what was read since leave no choice.

    Args:
        tickets: the tickets of the request, with their ids.
        rows: the rows, those of one order once (see `merged`).
        views: what was read of single orders since, by number.
    """
    reading = Reading()
    pairing = _Pairing(tickets, rows, views or {})
    for row in rows:
        if is_odd(row):
            reading.odd.append(row)
        elif not any(pairing.fits(row, ticket, figures=False) for ticket in tickets):
            reading.foreign.append(row)
        else:
            pairing.rows.append(row)
    pairing.run()
    for row, ticket in pairing.pairs:
        (reading.refused if is_refused(row) else reading.taken).append(Leg(row, ticket))
    for row in pairing.rows:
        if any(pairing.fits(row, ticket) for ticket in pairing.tickets):
            (reading.refused if is_refused(row) else reading.taken).append(Leg(row))
        elif any(pairing.fits(row, ticket, figures=False) for ticket in tickets):
            # The ticket that it fits has a row already, or its figures are of no ticket.
            reading.odd.append(row)
        else:
            # Its parent is none of the orders of this request.
            reading.foreign.append(row)
    reading.missing = max(0, len(tickets) - len(reading.taken) - len(reading.refused))
    reading.surplus = max(0, len(reading.taken) + len(reading.refused) - len(tickets))
    reading.unclear = any(not ticket.parent_id for ticket in pairing.tickets)
    return reading


def _take(things: list[Any], thing: Any) -> None:
    """Remove this very thing, once."""
    del things[next(place for place, other in enumerate(things) if other is thing)]


class _Pairing:
    """Rows and tickets that are still to be paired, and the pairs."""

    def __init__(self, tickets: Sequence[OrderTicket], rows: Sequence[Any], views: Mapping[int, View]) -> None:
        self.tickets = list(tickets)
        self.rows: list[Any] = []
        self.pairs: list[tuple[Any, OrderTicket]] = []
        self._views = views
        self._own = {str(ticket.c_oid) for ticket in tickets if not ticket.parent_id}
        self._named = {_parent_of(row) for row in rows}
        self._numbers: dict[str, str] = {}

    def run(self) -> None:
        """Pair what has one choice, until nothing more follows."""
        while (pair := self._next()) is not None:
            row, ticket = pair
            self.pairs.append(pair)
            _take(self.rows, row)
            _take(self.tickets, ticket)
            if not ticket.parent_id:
                self._numbers[str(ticket.c_oid)] = str(getattr(row, "order_id", ""))

    def _next(self) -> tuple[Any, OrderTicket] | None:
        for row in self.rows:
            fitting = [ticket for ticket in self.tickets if self.fits(row, ticket)]
            # One of several equal tickets is as good as another.
            if fitting and all(ticket == fitting[0] for ticket in fitting):
                return row, fitting[0]
        if len(self.rows) == len(self.tickets):
            for ticket in self.tickets:
                fitting_rows = [row for row in self.rows if self.fits(row, ticket)]
                if len(fitting_rows) == 1:
                    return fitting_rows[0], ticket
        return None

    def fits(self, row: Any, ticket: OrderTicket, *, figures: bool = True) -> bool:
        """Whether nothing that is known speaks against it."""
        parent, refs, view = _parent_of(row), refs_of(row), None
        if not is_refused(row):
            view = self._views.get(row.order_id)
        if ticket.parent_id:
            if not self._is_child(row, parent, refs, str(ticket.parent_id)):
                return False
        else:
            seen = {view.order_ref} if view is not None and view.order_ref else set()
            if parent is not None or (refs | seen) - {str(ticket.c_oid)}:
                return False
        if not figures:
            return True
        view = view or view_of_row(row)
        if view is None:
            return True
        if ticket.parent_id and view.order_ref in self._own:
            return False
        said = agreement(ticket, view)
        return all(said.get(name) is not False for name in _TELLING)

    def _is_child(self, row: Any, parent: str | None, refs: set[str], own_id: str) -> bool:
        """Whether a row may be of a child of the order with this id."""
        if parent is None:
            # It names no parent; then it may not name another order either, nor be the parent of other rows.
            return not (refs & self._own or refs - {own_id} or str(getattr(row, "order_id", "")) in self._named)
        number = self._numbers.get(own_id)
        return parent == own_id or (parent == number if number is not None else parent not in self._own)
