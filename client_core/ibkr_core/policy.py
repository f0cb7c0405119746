"""How one call goes: pace, send, classify, then decode, raise or try again. Written once, without I/O.

`steps` is a generator. It yields a `Pause` (wait that long), a `Wait` (for another call, at most that long) or a `Send`
(exchange that request, hand back the outcome) and returns the answer; a loop of a few lines drives it for threads and
another for tasks (see `client`). Every try builds its request anew, so that `httpx.Auth` signs every try afresh.
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from ibkr_core._http import NOT_MADE, Answer, Fault
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
    ConnectionFailedError,
    IbkrError,
    OrderConversationError,
    RateLimitedError,
    SessionError,
    UnreadableAnswerError,
)
from ibkr_core.logs import log_attempt, logger
from ibkr_core.passage import Passage, passage_of
from ibkr_core.reading import read_success
from ibkr_core.retry import parse_retry_after
from ibkr_core.types import Response

if TYPE_CHECKING:
    from ibkr_core.client import BaseClient
    from ibkr_core.operation import Call, Operation
    from ibkr_core.options import CallOptions
    from ibkr_core.pacing import Ticket
    from ibkr_core.waiting import Waiter

__all__ = ["Outcome", "Pause", "Send", "Wait", "steps"]

T = TypeVar("T")

Outcome: TypeAlias = Answer | Fault | IbkrError
"""What a loop hands back for a `Send`; an `IbkrError` is one that the auth plugin raised before or instead of
sending.
"""

# 501 and 505 say that the broker never will; they are answers, not outages.
_LASTING: Final = frozenset({501, 505, 511})
_SESSION_ERRORS: Final = (SessionError, AuthenticationError)


class Pause:
    """Wait this many seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Wait:
    """Wait until the waiter is set, at most this many seconds."""

    __slots__ = ("seconds", "waiter")

    def __init__(self, waiter: Waiter, seconds: float) -> None:
        self.waiter = waiter
        self.seconds = seconds


class Send:
    """Exchange one request for an outcome before `deadline`; `timeouts` are those of this try."""

    __slots__ = ("call", "deadline", "options", "timeouts")

    def __init__(self, call: Call[Any], options: CallOptions, timeouts: dict[str, float], deadline: float) -> None:
        self.call = call
        self.options = options
        self.timeouts = timeouts
        self.deadline = deadline


def steps(client: BaseClient, call: Call[T], options: CallOptions) -> Generator[Pause | Wait | Send, Any, Response[T]]:
    """The steps of one call. Closing the generator at any yield gives everything back that the call holds."""
    passage = passage_of(client.gate, call, options, client._asynchronous)
    try:
        response = yield from _tries(client, call, options, passage)
    except IbkrError as error:
        if isinstance(error, _SESSION_ERRORS) or isinstance(error.__cause__, _SESSION_ERRORS):
            client.gate.session_changed()
        raise
    finally:
        if passage is not None:
            passage.leave()
    if call.operation.question == "restarts":
        client.gate.session_changed()
    return response


def _tries(
    client: BaseClient, call: Call[T], options: CallOptions, passage: Passage | None
) -> Generator[Pause | Wait | Send, Any, Response[T]]:
    operation = call.operation
    monotonic = client.clock.monotonic
    retry = options.retry or client.retry
    timeouts = options.timeout or client.timeout
    first = monotonic()
    deadline = first + (options.deadline or retry.budget)
    pacing = client.pacing if client.pacing.mode != "off" else None
    attempt = 0
    error: IbkrError | None = None
    while True:
        attempt += 1
        ticket = None if pacing is None else pacing.take(operation, monotonic())
        sent = False
        try:
            # The gate comes last, so that nothing is held up by a call that pacing does not let go yet.
            while True:
                while ticket is not None and (wait := ticket.wait(now := monotonic())) > 0:
                    if client.pacing.mode == "raise" or now + wait > deadline:
                        raise _would_wait(operation, wait, client.pacing.mode)
                    if passage is not None:
                        passage.stand_back()
                    yield Pause(wait)
                if passage is None or (turn := passage.wait(monotonic(), deadline)) is None:
                    break
                yield Wait(*turn)
            sent = True
        except (RateLimitedError, OrderConversationError) as refusal:
            # A failure that was about to be tried again says more than the wait that stands in its way.
            raise (error or refusal) from None
        finally:
            if ticket is not None and not sent:
                ticket.cancel()
        began = monotonic()
        if attempt == 1:
            first = began
        received: Outcome | None = None
        try:
            received = outcome = yield Send(call, options, timeouts.within(max(deadline - began, 0.001)), deadline)
        finally:
            ended = monotonic()
            if passage is not None:
                passage.landed()
            if ticket is not None:
                if isinstance(received, Fault) and received.kind == NOT_MADE:
                    ticket.cancel()
                else:
                    ticket.done(ended)
            if logger.isEnabledFor(logging.DEBUG):
                log_attempt(call, received, attempt, ended - began)
        if type(outcome) is Answer and 200 <= outcome.status < 300:
            if ticket is not None:
                ticket.accepted()
            response = read_success(client, call, outcome, ended - first, attempt)
            if passage is not None:
                passage.answered(outcome.content)
            return response
        error, retry_after = _judge(client, call, outcome, ticket, ended)
        pause = retry.pause(attempt, retry_after) if _may_send_again(operation, outcome, error) else None
        if pause is None or ended + pause >= deadline:
            raise _final(call, outcome, error)
        if pause > 0:
            yield Pause(pause)


def _would_wait(operation: Operation, wait: float, mode: str) -> RateLimitedError:
    why = "pacing mode is raise" if mode == "raise" else "the call may not take that long"
    return RateLimitedError(
        f"our own pacing would wait {wait:.3g} s, and {why}; nothing was sent", operation=operation.id, retry_after=wait
    )


def _judge(
    client: BaseClient, call: Call[Any], outcome: Outcome, ticket: Ticket | None, now: float
) -> tuple[IbkrError, float | None]:
    """The error that an outcome stands for, and the seconds that the broker asked to wait."""
    if isinstance(outcome, Answer):
        retry_after = parse_retry_after(outcome.headers.get("retry-after"), client.clock.wall())
        if outcome.status == 429:
            closed = ticket.refused(now, retry_after) if ticket is not None else retry_after
            return error_of_answer(call, outcome, closed), retry_after
        if ticket is not None:
            ticket.accepted()
        return error_of_answer(call, outcome, retry_after), retry_after
    if isinstance(outcome, Fault):
        return error_of_fault(call, outcome), None
    return _own_copy(call, outcome), None


def _own_copy(call: Call[Any], error: IbkrError) -> IbkrError:
    """The error for this call alone: a failed token exchange gives one object to every caller that waited for it."""
    error = copy.copy(error)
    error.locate(operation=call.operation.id)
    return error


def _may_send_again(operation: Operation, outcome: Outcome, error: IbkrError) -> bool:
    if isinstance(outcome, Fault) and outcome.kind == NOT_MADE:
        return not outcome.permanent
    if operation.retry != "safe" or isinstance(outcome, IbkrError):
        return False
    if isinstance(error, BrokerUnavailableError):
        return error.status not in _LASTING
    return isinstance(error, RateLimitedError | ConnectionFailedError)


def _final(call: Call[Any], outcome: Outcome, error: IbkrError) -> IbkrError:
    """The error itself, or the one that says that nobody knows, for operations where that matters."""
    if call.operation.retry != "reconcile" or isinstance(outcome, IbkrError):
        return error
    if isinstance(outcome, Fault):
        unknown = outcome.kind != NOT_MADE
    else:
        unknown = isinstance(error, BrokerUnavailableError | UnreadableAnswerError | CallTimeoutError) or (
            error.status is not None and error.status >= 500 and not isinstance(error, AccountsNotListedError)
        )
    return outcome_unknown(call, error) if unknown else error
