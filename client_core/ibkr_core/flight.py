"""What is known of one call under way: whether its request may have left, when, what was answered, and what failed.

The send loop makes a `Flight` for each call. `exchange` tells it about every request that an auth flow wants to send
and asks it whether the call's own request may go again; every way out of the loop takes the intents from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import normpath
from typing import TYPE_CHECKING, Any, Final

from ibkr_core._http import NOT_MADE, URL, Answer, ByteStream, Fault, Request, RequestNotRead, Watch
from ibkr_core.errors import IbkrError
from ibkr_core.intents import Action, IdKind, Intent, annotate, carry_answer, carry_intents
from ibkr_core.types import safe_repr

if TYPE_CHECKING:
    from ibkr_core.client import BaseClient
    from ibkr_core.operation import Call
    from ibkr_core.places import Places
    from ibkr_core.waiting import Wait

__all__ = ["Flight"]

_DOING: Final[dict[Action, str]] = {
    "place": "placing an order",
    "modify": "a change of an order",
    "cancel": "the cancellation of an order",
    "reply": "the answer to an order question",
    "request": "a request that changes something",
}


class SurplusAnswerError(Exception):
    """More came on a connection than was asked for; told, never raised."""


class Flight(Watch):
    """One call between its first byte and the way out.

    Attributes:
        answer: the latest answer to the call's own request in this try, whatever an auth flow did afterwards.
        refused: an answer to the call's own request was a 401.
        unheard: it was, and the keeper has not been told yet.
        doubtful: more than one answer came on a connection that was used before, so the answer may be another call's.
        withheld: an auth flow wanted to send the request again after an answer, and it may not go again.
        faults: what failed in this try after an answer had arrived: what it was, and the exception.
        sendings: how often the call's own request may have left, in all tries.
        sent_wall, sent_monotonic: when the request may have left for the first time; None before.
        ended_monotonic: when the latest request that may have left ended; None while it has not.
        parsed: the decoded answer, once there is one.
        places: the places of this try in the broker's windows; None without pacing.
    """

    __slots__ = (
        "_call",
        "_client",
        "_method",
        "_own",
        "_place",
        "_under_way",
        "answer",
        "doubtful",
        "ended_monotonic",
        "faults",
        "keeps_refusals",
        "parsed",
        "places",
        "refused",
        "sendings",
        "sent_monotonic",
        "sent_wall",
        "session",
        "unheard",
        "withheld",
    )

    def __init__(self, client: BaseClient, call: Call[Any]) -> None:
        self._client = client
        self._call = call
        self.sendings = 0
        self.sent_wall: float | None = None
        self.sent_monotonic: float | None = None
        self.ended_monotonic: float | None = None
        self.session: str | None = None
        self.parsed: Any = None
        self.places: Places | None = None
        self.keeps_refusals = call.operation.retry != "safe"
        self.refused = False
        self.unheard = False
        self.withheld = False
        self.doubtful = False
        self.answer: Answer | None = None
        self.faults: list[tuple[str, BaseException]] = []
        self._own: Request | None = None
        self._method = ""
        self._place: URL | None = None
        self._under_way = False

    # -- told by `exchange` ----------------------------------------------------------------------------------------

    def begin(self, request: Request) -> None:
        """A new try of the call, with this request."""
        self.answer = None
        self.withheld = False
        self.doubtful = False
        self.faults = []
        self._own = request
        self._method = request.method
        self._place = request.url

    def is_own(self, request: Request) -> bool:
        """Whether it is the call's request: the same object, the same method and path however they are spelled and
        whatever signs it, or the same body wherever it goes.
        """
        own = self._own
        if request is own:
            return True
        if own is None or self._place is None:
            return False
        same_place = request.method == self._method and _plain_path(request.url) == _plain_path(self._place)
        return same_place or (bool(body := _body_of(own)) and _body_of(request) == body)

    def may_go(self, request: Request) -> bool:
        """Whether an auth flow may send this now. Remembers that the call's own request was withheld."""
        if self.answer is None or not self.is_own(request) or _repeats(self._call, self.answer.status):
            return True
        self.withheld = True
        return False

    def turns(self, request: Request, deadline: float) -> Iterator[Wait]:
        """What a request to the broker waits for before it may leave: a place in the broker's windows."""
        if self.places is None or not self._to_broker(request):
            return iter(())
        return self.places.turns(self.is_own(request), deadline)

    def _to_broker(self, request: Request) -> bool:
        """Whether it goes where the call's own request goes."""
        return request is self._own or (self._place is not None and request.url.raw_host == self._place.raw_host)

    @property
    def unplaced(self) -> IbkrError | None:
        """Why a request found no place in time, so that it does not leave."""
        return None if self.places is None else self.places.refused

    def leaves(self, request: Request) -> None:
        """The first byte of a request may leave from now on."""
        own = self.is_own(request)
        if self.places is not None:
            self.places.leaves(request, own, self._client._asynchronous)
        if not own:
            return
        # Whatever it was answered before: this time anything may come of it.
        self.answer = None
        self._under_way = True
        self.sendings += 1
        if self.sent_monotonic is None:
            self.sent_monotonic = self._client.clock.monotonic()
            self.sent_wall = self._client.clock.wall()
            self.session = getattr(self._client.gate, "session", None)

    def ends(self, request: Request, outcome: Answer | Fault) -> None:
        """What came of a request."""
        if self.places is not None:
            try:
                self.places.ends(outcome)
            except Exception as error:
                self.spoilt("pacing", error)
        if not self.is_own(request):
            return
        self._under_way = False
        if isinstance(outcome, Answer):
            self.answer = outcome
            if outcome.status == 401:
                self.refused = self.unheard = True
        elif outcome.kind == NOT_MADE:
            self.sendings -= 1
            if self.ended_monotonic is None:
                # Nothing left, neither now nor before.
                self.sent_monotonic = self.sent_wall = self.session = None
            return
        self.ended_monotonic = self.now()

    def shifted(self, doubtful: bool) -> None:
        """More has come on the connection than an answer; `doubtful` when the answer may be that of another call."""
        self.doubtful |= doubtful
        self.faults.append(("keeping answers apart", SurplusAnswerError()))

    def spoilt(self, what: str, error: BaseException) -> None:
        """Something failed that must not cost the answer; the send loop tells it."""
        self.faults.append((what, error))

    def now(self) -> float | None:
        """The client's monotonic time; the latest known when the clock fails, which must not cost an answer."""
        try:
            return self._client.clock.monotonic()
        except Exception:
            return self.ended_monotonic or self.sent_monotonic

    # -- asked by the send loop ------------------------------------------------------------------------------------

    @property
    def may_have_left(self) -> bool:
        """Whether a byte of the request may have reached the broker."""
        return self.sent_monotonic is not None

    def intents(self) -> tuple[Intent, ...]:
        """What the call wanted, with the times of this flight; empty for calls that name no intent."""
        operation = self._call.operation
        if operation.intent is None:
            return ()
        kind, action = _role(operation.intent, operation.method)
        return tuple(
            Intent(
                value,
                kind=kind,
                action=action,
                account=self._call.path_params.get("accountId"),
                sent_wall=self.sent_wall,
                sent_monotonic=self.sent_monotonic,
                ended_monotonic=self.ended_monotonic,
                session=self.session,
            )
            for value in self._call.intent()
        )

    def leave(self, error: BaseException) -> None:
        """Make an exception that ends the call carry what it wanted; never raises."""
        try:
            self._leave(error)
        except Exception as fault:
            annotate(error, f"what the call wanted could not be noted ({type(fault).__name__})")

    def _leave(self, error: BaseException) -> None:
        if self._under_way and self.may_have_left:
            self.ended_monotonic = self.now()
            self._under_way = False
        intents = self.intents()
        if intents:
            carry_intents(error, intents)
        if isinstance(error, IbkrError):
            return
        if self.parsed is not None:
            carry_answer(error, self.parsed)
        if intents:
            annotate(error, _note(self._call.operation.id, intents[0].action, self.may_have_left, self.parsed))

    @safe_repr
    def __repr__(self) -> str:
        return f"<Flight of {self._call.operation.id}>"


def _plain_path(url: URL) -> str:
    """The path in one spelling: without escapes, without what leads nowhere, in small letters. Not the query, where
    some put their signature, nor the host, which has more names than one.
    """
    return normpath("/" + url.path.strip("/")).casefold()


def _body_of(request: Request) -> bytes:
    try:
        return request.content
    except RequestNotRead:
        stream = request.stream
        # Any other stream can be read once, by the connection.
        return b"".join(stream) if isinstance(stream, ByteStream) else b""


def _repeats(call: Call[Any], status: int) -> bool:
    """Whether the request may be sent again after an answer, as the contract says. What changes something goes again
    after a 401 alone: any other answer counts.
    """
    operation = call.operation
    if operation.retry == "safe":
        return True
    if status != 401:
        return False
    if operation.resend in ("always", "repeatable"):
        return True
    return operation.resend == "identified" and _identified(call)


def _identified(call: Call[Any]) -> bool:
    """Whether every ticket names itself, or is a child of one of the same request that does: the broker refuses a
    second order with its `cOID`, and the children with it. A child of an order that is in already is taken twice.
    """
    import json

    try:
        tickets = json.loads(call.content or b"null")["orders"]
        names = {ticket.get("cOID") for ticket in tickets} - {None, ""}
        return bool(tickets) and all(ticket.get("cOID") or ticket.get("parentId") in names for ticket in tickets)
    except (ValueError, TypeError, KeyError, AttributeError):
        return False


def _role(intent: tuple[str, str], method: str) -> tuple[IdKind, Action]:
    """What the value that `x-intent` points at is, and what the call does with it."""
    place, pointer = intent
    if pointer.endswith("/cOID"):
        return "cOID", "place"
    if place == "path" and pointer == "replyId":
        return "question", "reply"
    if place == "path" and pointer == "orderId":
        return "order_id", "cancel" if method == "DELETE" else "modify"
    return "request", "request"


def _note(operation: str, action: Action, left: bool, parsed: Any) -> str:
    doing = _DOING[action]
    if parsed is not None:
        return f"{operation}: this ended {doing} after the broker had answered; answer_of(error) has the answer"
    if left:
        return f"{operation}: this ended {doing} whose request may have left; intents_of(error) says what to look for"
    return f"{operation}: this ended {doing} before anything was sent"
