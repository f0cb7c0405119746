"""How one call goes: pace, send, classify, then decode, raise or try again. Written once, without I/O.

`steps` is a generator. It yields a `Pause` (wait that long), a `Wait` (for somebody else, at most that long), a `Send`
(exchange that request, hand back the outcome) or, for tasks, an `Away` (have that done in a thread) and returns the
answer; a loop drives it for threads and another for tasks (see `client`). Every try builds its request anew, so that
`httpx.Auth` signs every try afresh.
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from ibkr_core._http import NOT_MADE, Answer, Fault
from ibkr_core.admission import admitted, guard_of, is_vital, link_of, may_go
from ibkr_core.aftermath import tell_fault, unharmed
from ibkr_core.breaker import is_outage
from ibkr_core.classify import (
    error_of_answer,
    error_of_fault,
    outcome_unknown,
)
from ibkr_core.errors import (
    AccountsNotListedError,
    AuthenticationError,
    BrokerUnavailableError,
    CallTimeoutError,
    CircuitOpenError,
    ConfigurationError,
    ConnectionFailedError,
    DuplicateIntentError,
    IbkrError,
    InvalidRequestError,
    OrderConversationError,
    RateLimitedError,
    SessionError,
    SessionMissingError,
    UnreadableAnswerError,
    WaitTooLongError,
)
from ibkr_core.flight import Flight
from ibkr_core.logs import log_attempt, logger
from ibkr_core.passage import Passage, passage_of
from ibkr_core.places import Places
from ibkr_core.reading import Decoded, long_reading, read_success
from ibkr_core.retry import LASTING, parse_retry_after
from ibkr_core.types import Response
from ibkr_core.waiting import Wait

if TYPE_CHECKING:
    from ibkr_core.client import BaseClient
    from ibkr_core.operation import Call, Operation
    from ibkr_core.options import CallOptions
    from ibkr_core.pacing import Ticket

__all__ = ["Away", "Outcome", "Pause", "Send", "steps"]

T = TypeVar("T")

Outcome: TypeAlias = Answer | Fault | IbkrError
"""What a loop hands back for a `Send`; an `IbkrError` is one that the auth plugin raised before or instead of
sending.
"""

_MOST_REOPENINGS: Final = 3


class Pause:
    """Wait this many seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Away:
    """Do this where it holds nobody up, and hand back what comes of it. Asked of tasks alone."""

    __slots__ = ("do",)

    def __init__(self, do: Callable[[], Any]) -> None:
        self.do = do


class Send:
    """Exchange one request for an outcome before `deadline`; `timeouts` are those of this try."""

    __slots__ = ("call", "deadline", "options", "timeouts")

    def __init__(self, call: Call[Any], options: CallOptions, timeouts: dict[str, float], deadline: float) -> None:
        self.call = call
        self.options = options
        self.timeouts = timeouts
        self.deadline = deadline


def steps(
    client: BaseClient, call: Call[T], options: CallOptions, flight: Flight
) -> Generator[Pause | Wait | Send | Away, Any, Response[T]]:
    """The steps of one call. Closing the generator at any yield gives everything back that the call holds."""
    passage = passage_of(client.gate, call, options, client._asynchronous)
    try:
        return (yield from _tries(client, call, options, flight, passage))
    finally:
        try:
            _give_back(client, call, passage)
        finally:
            # Once more, where Ctrl-C came in between. There is nothing left to do otherwise.
            _give_back(client, call, passage)


def _give_back(client: BaseClient, call: Call[Any], passage: Passage | None) -> None:
    if passage is not None and passage.active:
        unharmed(client, call.operation.id, "the order gate", passage.leave)


def _tries(
    client: BaseClient, call: Call[T], options: CallOptions, flight: Flight, passage: Passage | None
) -> Generator[Pause | Wait | Send | Away, Any, Response[T]]:
    operation = call.operation
    monotonic = client.clock.monotonic
    retry = options.retry or client.retry
    timeouts = options.timeout or client.timeout
    first = monotonic()
    deadline = first + (options.deadline or retry.budget)
    pacing = client.pacing if client.pacing.mode != "off" else None
    guard, vital = guard_of(client, operation, options), is_vital(operation, options)
    attempt = reopenings = 0
    error: IbkrError | None = None
    while True:
        if guard is not None and (closed := guard.wait(monotonic())) > 0:
            refused = error or guard.refusal(operation.id, closed)
            raise _final(call, flight, refused, refused)
        if client.session_link is not None:
            yield from _open_session(client, call, options, flight, deadline, error)
        ticket = None if pacing is None else pacing.take(operation, monotonic())
        if ticket is not None:
            ticket.vital = vital
        refusal: IbkrError | None = None
        sent = False
        try:
            sent = yield from admitted(client, operation, options, passage, ticket, deadline)
        except (WaitTooLongError, OrderConversationError, CircuitOpenError) as refused:
            # A failure that was about to be tried again says more than the wait that stands in its way.
            refusal = error or refused.with_traceback(None)
        finally:
            if ticket is not None and not sent:
                ticket.cancel()
        if refusal is not None:
            raise _final(call, flight, refusal, refusal)
        if not sent:
            # The session was lost while the call waited for its turn.
            if passage is not None:
                passage.stand_back()
            continue
        attempt += 1
        began = monotonic()
        if attempt == 1:
            first = began
        if pacing is not None and ticket is not None:
            flight.places = Places(pacing, ticket, operation, vital, client.clock)
        received: Outcome | None = None
        try:
            received = outcome = yield Send(call, options, timeouts.within(max(deadline - began, 0.001)), deadline)
        except ConfigurationError as unusable:
            # Somebody has closed the client, perhaps since an earlier request of this call left.
            refusal = unusable
        finally:
            ended = flight.now() or began
            _account(client, call, flight, passage, received, attempt, began, ended)
        if refusal is not None:
            raise _final(call, flight, refusal, refusal)
        retry_after = None
        if type(outcome) is Answer and 200 <= outcome.status < 300:
            if ticket is not None:
                unharmed(client, operation.id, "pacing", ticket.accepted)
            try:
                strict = client.strict and not options.for_keeper
                long = long_reading(client, call, outcome, strict=strict) if client._asynchronous else None
                decoded = None if long is None else (yield from _elsewhere(long, operation, flight))
                response = read_success(
                    client, call, outcome, ended - first, attempt, flight, strict=strict, decoded=decoded
                )
                if flight.doubtful and operation.retry == "reconcile":
                    raise _surplus(operation, response)
            except IbkrError as failed:
                error = failed.with_traceback(None)
            else:
                _learn(client, operation, outcome, None, began, ended)
                if operation.session:
                    named = str(getattr(response.parsed, operation.session, None) or "")
                    unharmed(client, operation.id, "the order gate", client.gate.session_named, named)
                if passage is not None and passage.active:
                    unharmed(client, operation.id, "the order gate", passage.answered, outcome.content)
                _hear(client, call, options, flight, None, began)
                return response
        else:
            error, retry_after = _judge(client, call, flight, outcome, ticket, ended)
        _learn(client, operation, outcome, error, began, ended)
        _hear(client, call, options, flight, error, began)
        if _waits_for_session(client, operation, options, error) and reopenings < _MOST_REOPENINGS:
            # The keeper was told. Another round waits until the session is open again.
            reopenings += 1
            continue
        again = _may_send_again(call, outcome, error)
        pause = retry.pause(attempt - reopenings, retry_after) if again else None
        if pause is None or ended + pause >= deadline or (guard is not None and guard.wait(ended + pause) > 0):
            raise _final(call, flight, outcome, error)
        if not vital and client.retry_budget is not None and not client.retry_budget.take():
            error.message += "; it was not tried again, because too many calls fail (retry_budget)"
            raise _final(call, flight, outcome, error)
        if pause > 0:
            yield Pause(pause)


def _elsewhere(do: Callable[[], Decoded], operation: Operation, flight: Flight) -> Generator[Away, Any, Decoded]:
    """Have an answer decoded away from the event loop; here, when that cannot be. Who is interrupted meanwhile finds
    the answer of a call that may have changed something with the exception.
    """
    try:
        return (yield Away(do))  # type: ignore[no-any-return]
    except Exception:
        # There is no thread to be had.
        return do()
    except BaseException:
        if operation.retry != "safe":
            flight.parsed = do()[0]
        raise


def _account(
    client: BaseClient,
    call: Call[Any],
    flight: Flight,
    passage: Passage | None,
    received: Outcome | None,
    attempt: int,
    began: float,
    ended: float,
) -> None:
    """Settle with the pacing and the log after a try, however it ended. Nothing of it may cost an answer."""
    operation = call.operation.id
    if passage is not None:
        unharmed(client, operation, "the order gate", passage.landed)
    if flight.places is not None:
        unharmed(client, operation, "pacing", flight.places.settle, ended)
    try:
        if logger.isEnabledFor(logging.DEBUG):
            log_attempt(call, received, attempt, ended - began)
    except Exception as error:
        flight.spoilt("logging", error)
    for what, fault in flight.faults:
        tell_fault(client, operation, what, fault)


def _learn(
    client: BaseClient, operation: Operation, outcome: Outcome, error: IbkrError | None, began: float, ended: float
) -> None:
    """Tell the breaker and the retry budget what a try says about the broker."""
    breaker, budget = client.breaker, client.retry_budget
    if breaker is not None and not operation.server:
        outage = is_outage(outcome, error, ended - began)
        if outage:
            last = type(error).__name__ + (f" {error.status}" if error is not None and error.status else "")
            unharmed(client, operation.id, "the circuit breaker", breaker.failed, ended, last)
        elif outage is False:
            unharmed(client, operation.id, "the circuit breaker", breaker.answered)
    if budget is not None and isinstance(outcome, Answer) and outcome.status < 500 and outcome.status != 429:
        budget.answered()


def _open_session(
    client: BaseClient,
    call: Call[Any],
    options: CallOptions,
    flight: Flight,
    deadline: float,
    before: IbkrError | None,
) -> Generator[Wait, Any, None]:
    """Wait until the keeper has the brokerage session open again, where the call needs one and may wait.

    A cancel goes although the session is in doubt: it does no harm when there is none, and may be urgent.

    Raises:
        IbkrError: nobody tries any more, the call may not wait, or the session is not open in time.
    """
    operation = call.operation
    link = link_of(client, operation, options)
    if link is None:
        return
    while not may_go(operation, standing := link.standing()) and standing != "down":
        left = deadline - client.clock.monotonic()
        if operation.retry != "safe":
            said = "the brokerage session is being opened again, and a call that changes something does not wait"
        elif left <= 0:
            said = "the brokerage session was not open again within the time of the call"
        else:
            yield Wait(link.waiter(), left)
            continue
        missing = SessionMissingError(_unsent(said, flight), operation=operation.id)
        raise before if operation.retry == "safe" and before is not None else _final(call, flight, missing, missing)
    if standing == "down":
        down = link.error() or SessionMissingError("the session keeper has given up")
        error = _own_copy(call, down)
        error.message = _unsent(error.message, flight)
        raise _final(call, flight, error, error)


def _unsent(message: str, flight: Flight) -> str:
    return message if flight.may_have_left else f"{message}; nothing was sent"


def _hear(
    client: BaseClient, call: Call[Any], options: CallOptions, flight: Flight, error: IbkrError | None, began: float
) -> None:
    """Tell the gate and the keeper what the outcome of a try that began then says about the brokerage session."""
    operation = call.operation
    if operation.server:
        return
    lost = _says_lost(error)
    refused = flight.unheard or isinstance(error, AuthenticationError)
    flight.unheard = False  # told once: the next try has begun after it
    if lost or (error is None and operation.question == "restarts"):
        # A 401 alone is about the login: whether the session went with it, the next call that needs one will say.
        unharmed(client, operation.id, "the order gate", client.gate.session_changed)
    link = client.session_link
    if link is None or options.for_keeper:
        return
    if error is not None and (lost or isinstance(error, AuthenticationError)):
        unharmed(client, operation.id, "the session keeper", link.heard, copy.copy(error), began)
    elif refused:
        renewed = AuthenticationError("a call was refused (401) before its token was renewed", operation=operation.id)
        unharmed(client, operation.id, "the session keeper", link.heard, renewed, began)


def _says_lost(error: IbkrError | None) -> bool:
    """Whether an error means that there is no brokerage session, or that it is somebody else's."""
    return isinstance(error, SessionError) and not isinstance(error, AccountsNotListedError)


def _waits_for_session(client: BaseClient, operation: Operation, options: CallOptions, error: IbkrError) -> bool:
    return (
        client.session_link is not None
        and not options.for_keeper
        and operation.retry == "safe"
        and "brokerage-session" in operation.requires
        and _says_lost(error)
    )


def _surplus(operation: Operation, response: Response[Any]) -> UnreadableAnswerError:
    """The error for an answer that may be that of another call."""
    error = UnreadableAnswerError(expected="one answer", got="more than one on a connection that was used before")
    error.locate(operation=operation.id, status=response.status_code, request_id=response.request_id)
    if isinstance(response.parsed, list):
        error.rows = tuple(response.parsed)
    return error


def _judge(
    client: BaseClient, call: Call[Any], flight: Flight, outcome: Outcome, ticket: Ticket | None, now: float
) -> tuple[IbkrError, float | None]:
    """The error that an outcome stands for, and the seconds that the broker asked to wait."""
    if isinstance(outcome, Answer):
        asked = outcome.headers.get("retry-after")
        wall = client.clock.wall
        operation = call.operation.id
        retry_after = unharmed(client, operation, "the clock", lambda: parse_retry_after(asked, wall()))
        if outcome.status == 429:
            closed = retry_after
            if ticket is not None:
                refused = unharmed(client, operation, "pacing", ticket.refused, now, retry_after)
                closed = retry_after if refused is None else refused
            return error_of_answer(call, outcome, closed), retry_after
        if ticket is not None:
            unharmed(client, operation, "pacing", ticket.accepted)
        error = error_of_answer(call, outcome, retry_after)
        if outcome.status == 401:
            _explain(error, flight)
        return error, retry_after
    if isinstance(outcome, Fault):
        return error_of_fault(call, outcome), None
    return _own_copy(call, outcome), None


def _explain(error: IbkrError, flight: Flight) -> None:
    """Say of a 401 what became of the second try that an auth plugin makes."""
    if flight.withheld:
        error.message += "; it was not sent again, because the broker may have acted on it"
    if flight.places is not None and (refused := flight.places.refused) is not None:
        error.message += "; it was not sent again with the new token, for which its time was too short: "
        error.message += refused.message.partition(";")[0]
    for what, fault in flight.faults:
        if what == "the auth plugin":
            error.message += f"; getting a new token failed ({type(fault).__name__})"
            if isinstance(fault, IbkrError):
                error.__cause__ = fault.with_traceback(None)


def _own_copy(call: Call[Any], error: IbkrError) -> IbkrError:
    """The error for this call alone: a failed token exchange gives one object to every caller that waited for it."""
    error = copy.copy(error)
    error.locate(operation=call.operation.id)
    return error


def _may_send_again(call: Call[Any], outcome: Outcome, error: IbkrError) -> bool:
    if isinstance(outcome, Fault) and outcome.kind == NOT_MADE:
        # An earlier request of the same try may have left, before an auth plugin sent it again; what must not go twice
        # was withheld then and does not come here.
        return not outcome.permanent
    if call.operation.retry != "safe" or isinstance(outcome, IbkrError):
        return False
    if isinstance(error, BrokerUnavailableError):
        return error.status not in LASTING
    return isinstance(error, RateLimitedError | ConnectionFailedError)


# Refusals that are plain whatever status they come with: the broker says that it did nothing.
_PLAIN_REFUSALS: Final = (AccountsNotListedError, DuplicateIntentError, InvalidRequestError)
_SAYS_NOTHING: Final = (AuthenticationError, BrokerUnavailableError, UnreadableAnswerError, CallTimeoutError)


def _final(call: Call[Any], flight: Flight, outcome: Outcome, error: IbkrError) -> IbkrError:
    """The error itself, or the one that says that nobody knows, for operations where that matters."""
    if isinstance(error, DuplicateIntentError):
        error.resent = flight.sendings > 1
    if call.operation.retry != "reconcile":
        return error
    if flight.doubtful and isinstance(outcome, Answer):
        unknown = True
    elif isinstance(outcome, IbkrError) or (isinstance(outcome, Fault) and outcome.kind == NOT_MADE):
        unknown = flight.may_have_left
    elif isinstance(outcome, Fault):
        unknown = True
    elif flight.refused and outcome.status != 401:
        # The second try says nothing about the one before it, which was refused when it may have acted; but for a
        # duplicate, of which the first may be the original.
        unknown = not isinstance(error, DuplicateIntentError)
    else:
        unclear = error.status is not None and (error.status == 401 or error.status >= 500)
        unknown = isinstance(error, _SAYS_NOTHING) or (unclear and not isinstance(error, _PLAIN_REFUSALS))
        # The broker refuses to cancel twice, and to change what is cancelled: what was refused now may have been done
        # by the one before it, which a 401 answered.
        unknown = unknown or (flight.refused and flight.sendings > 1 and call.operation.resend == "repeatable")
    return outcome_unknown(call, error, flight.intents()) if unknown else error
