"""What can become of an order besides success.

::

    RejectedError
     |-- QuestionRefusedError      a question was declined; `rows` are the orders that are in all the same
     |-- ChoiceNeededError         the broker holds the order back and offers a choice
     `-- OrdersRefusedError        every ticket came back as a refused row: nothing is in (a BrokerRejectionError)
    OutcomeUnknownError
     |-- SubmissionUnknownError    some ticket may or may not be in; `rows` are the orders that the broker has told
     `-- DuplicateOrderError       the broker has an order with this cOID already; `found` is that order
    IbkrError
     |-- PartlyTakenError          some tickets are in and some are refused: act at once
     `-- DecisionError             `decide` gave neither True nor False; the question was declined

All of them carry the intents of every ticket (`intent`), pickle and copy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ibkr_core.errors import BrokerRejectionError, DuplicateIntentError, IbkrError, OutcomeUnknownError, RejectedError
from ibkr_core.types import UnknownObject

if TYPE_CHECKING:
    from ibkr_web.models import AdvancedOrderReject, OrderAck, OrderTicket
    from ibkr_workflows._verdicts import Reconciliation

__all__ = [
    "ChoiceNeededError",
    "DecisionError",
    "DuplicateOrderError",
    "Leg",
    "OrdersRefusedError",
    "PartlyTakenError",
    "QuestionRefusedError",
    "SubmissionUnknownError",
]

_LOOK = "do not send it again: reconcile(client, error) tells what became of it"


@attrs.frozen
class Leg:
    """One row of the broker's answer, with the ticket that it answers.

    Attributes:
        row: the row as it came; of a refused leg perhaps an object of a form that the contract does not know.
        ticket: the ticket, or None where the answer does not tell which of several it is.
    """

    row: Any
    ticket: OrderTicket | None = None

    @property
    def order_id(self) -> int | None:
        """The broker's number of the order; None for a leg that was refused before it had one."""
        number = getattr(self.row, "order_id", None)
        return number if isinstance(number, int) and number >= 1 else None

    @property
    def text(self) -> str:
        """The broker's words about a refused leg, or its warning about one that was taken."""
        if isinstance(self.row, UnknownObject):
            return str(self.row.raw.get("error") or "")
        more = self.row.additional_properties
        return str(self.row.text or more.get("error") or self.row.warning_message or "")


def _numbers(rows: tuple[Any, ...]) -> str:
    rows = tuple(row for row in rows if str(getattr(row, "order_status", None)) not in ("Failed", "Rejected"))
    return ", ".join(str(number) for number in sorted({leg.order_id for leg in map(Leg, rows) if leg.order_id}))


class QuestionRefusedError(RejectedError):
    """The broker asked something that the caller's `Answers` do not accept, and it was not confirmed.

    An order does not reach the market while its question is open. Other tickets of the same request may be in: `rows`
    has what the broker told of them.

    Attributes:
        message_ids: the kinds of the question, as `client.orders.suppress` takes them.
        texts: the question, a paragraph each.
        rows: orders of the same request that the broker has taken, or legs that it refused.
    """

    def __init__(
        self, message_ids: tuple[str, ...], texts: tuple[str, ...], rows: tuple[OrderAck, ...] = (), why: str = ""
    ) -> None:
        kinds = ", ".join(message_ids) or "no kind given"
        taken = _numbers(rows)
        super().__init__(
            f"the broker asked a question that was not to be confirmed ({kinds}){why}"
            + (f"; these orders of the same request are in: {taken}" if taken else ""),
            operation="reply_to_question",
            hint=f"read it, and if it may be confirmed: Answers(accept={set(message_ids) or '...'!r})",
        )
        self.message_ids = message_ids
        self.texts = texts
        self.rows = rows
        self._why = why

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message_ids, self.texts, self.rows, self._why), super().__reduce__()[2]


class ChoiceNeededError(RejectedError):
    """The broker does not take the order as it is and offers a choice: answer with
    `client.orders.answer_notification`. Until then the order is held back; it is not withdrawn.

    Attributes:
        reject: the broker's answer with its options.
        rows: orders of the same request that the broker has taken.
    """

    def __init__(
        self, reject: AdvancedOrderReject, rows: tuple[OrderAck, ...] = (), operation: str = "place_orders"
    ) -> None:
        taken = _numbers(rows)
        super().__init__(
            "the broker does not take the order as it is and offers a choice"
            + (f"; these orders of the same request are in: {taken}" if taken else ""),
            operation=operation,
            hint="read reject.text and answer with client.orders.answer_notification(...)",
        )
        self.reject = reject
        self.rows = rows

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.reject, self.rows, self.operation), super().__reduce__()[2]


class OrdersRefusedError(BrokerRejectionError):
    """Every ticket came back as a row that says that it was refused: nothing of the request is in.

    Attributes:
        refused: the rows with their tickets.
    """

    def __init__(self, refused: tuple[Leg, ...], operation: str = "place_orders") -> None:
        text = "; ".join(leg.text for leg in refused if leg.text)
        super().__init__(f"refused: {text}" if text else "refused", operation=operation, broker_text=text)
        self.refused = refused

    @property
    def taken(self) -> tuple[Leg, ...]:
        """Empty: nothing was taken."""
        return ()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.refused, self.operation), super().__reduce__()[2]


class DuplicateOrderError(DuplicateIntentError):
    """The broker has an order with this `cOID` already and took none now. It was looked for at once.

    The order may be an earlier try of the same intent, or, where a `cOID` was used again, another order altogether.

    Attributes:
        found: what the look found: its `verdict` is "found", or "unknown" where the lists do not show the order.
        findings: the same for each order of the request.
        same: whether what was found is what the ticket says in contract, side, size and prices; None where nobody
            knows.
    """

    default_hint = "read found.order: it is an earlier try, or another order under the same cOID; see same"

    def __init__(self, broker_text: str, findings: tuple[Reconciliation, ...], same: bool | None) -> None:
        super().__init__(
            f"the broker has an order with this cOID already: {broker_text}",
            operation="place_orders",
            broker_text=broker_text,
        )
        self.findings = findings
        self.same = same

    @property
    def found(self) -> Reconciliation:
        """Of the first order that was found, else of the first order of the request."""
        return next((one for one in self.findings if one.verdict == "found"), self.findings[0])

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.broker_text, self.findings, self.same), super().__reduce__()[2]


class PartlyTakenError(IbkrError):
    """The broker took some tickets and refused others. What was taken is alive now, perhaps without the stop that was
    to protect it: cancel it or replace what is missing, at once.

    Attributes:
        taken: the orders that are in, with their tickets.
        refused: the legs that were refused or cancelled at once, with their tickets.
        unconfirmed: whether a question of the same request was declined because a leg had been refused already.
    """

    def __init__(self, taken: tuple[Leg, ...], refused: tuple[Leg, ...], unconfirmed: bool = False) -> None:
        words = "; ".join(leg.text for leg in refused if leg.text) or "no reason given"
        super().__init__(
            f"{len(refused)} of the tickets refused or ended at once ({words}), but these orders are in: "
            f"{', '.join(str(leg.order_id) for leg in taken)}",
            operation="place_orders",
            hint="cancel what is in (cancel_order), or place what is missing",
        )
        self.taken = taken
        self.refused = refused
        self.unconfirmed = unconfirmed

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.taken, self.refused, self.unconfirmed), super().__reduce__()[2]


class SubmissionUnknownError(OutcomeUnknownError):
    """Some ticket may or may not be in. `__cause__` says how it failed, where it was not the answer itself.

    Attributes:
        rows: what the broker has answered so far: orders that it has taken, refused legs, rows about other orders.
    """

    default_hint = _LOOK

    def __init__(self, message: str = "", *, rows: tuple[Any, ...] = (), **common: Any) -> None:
        super().__init__(message, **common)
        self.rows = rows


class DecisionError(IbkrError):
    """`Answers.decide` gave something other than True or False; the question was declined.

    Attributes:
        rows: orders of the same request that the broker has taken.
    """

    default_hint = "return True to confirm and False to decline; await a coroutine inside, or use an AsyncClient"

    def __init__(self, message: str = "", *, rows: tuple[Any, ...] = (), **common: Any) -> None:
        super().__init__(message, **common)
        self.rows = rows
