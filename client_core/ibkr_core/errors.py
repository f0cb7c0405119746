"""Every error that a client raises, ordered by what to do next.

::

    IbkrError                        operation, status, request_id, body (redacted), hint
     |-- ConfigurationError          change the arguments: nothing was sent
     |-- AuthenticationError         get a new token, sign in again (401)
     |-- PermissionDeniedError       this login may not do that (403)
     |-- SessionError                repair the brokerage session, then call again
     |    |-- SessionMissingError      open one: accounts and orders need it
     |    |-- AccountsNotListedError   list the accounts once a session first
     |    `-- CompetingSessionError    another login holds the session: take it or leave it
     |-- OrderConversationError      a question of the broker is in the way, or is over: nothing was sent, call later
     |-- RateLimitedError            wait `retry_after` seconds (429, or our own pacing)
     |    `-- WaitTooLongError         our own pacing may not let the call wait: nothing was sent, see `bound`
     |-- RejectedError               fix the request: the broker understood and said no, see `broker_text`
     |    |-- InvalidRequestError      the form is wrong (400, 404, 405, 411, 415, 422, 423, ...)
     |    `-- BrokerRejectionError     the content is refused (200 with {"error": ...})
     |-- ConnectionFailedError       look at the network
     |    |-- ConnectionNotMadeError   no byte of the request left: safe to call again
     |    |    `-- CircuitOpenError        too many calls failed: nothing was sent, wait `retry_after` seconds
     |    |-- ConnectionLostError      the connection broke after the request had left
     |    `-- CallTimeoutError         no answer in time after the request had left
     |-- BrokerUnavailableError      try later (5xx)
     |-- UnreadableAnswerError       an answer that the contract does not know: path, expected, got
     `-- OutcomeUnknownError         the order may or may not be in: look before sending again, see `intent`;
          |                          __cause__ is the precise error
          `-- DuplicateIntentError     the broker has an order with this cOID already: look for it

Errors pickle and copy. They hold no request, no header and no path: a token or an account id cannot leave through
them. A hint may name the origin of the client's base URL.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, Literal, TypeAlias

from ibkr_core.types import safe_repr

__all__ = [
    "AccountsNotListedError",
    "AuthenticationError",
    "BrokerRejectionError",
    "BrokerUnavailableError",
    "CallTimeoutError",
    "CircuitOpenError",
    "CompetingSessionError",
    "ConfigurationError",
    "ConnectionFailedError",
    "ConnectionLostError",
    "ConnectionNotMadeError",
    "DuplicateIntentError",
    "IbkrError",
    "InvalidRequestError",
    "OrderConversationError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitedError",
    "RejectedError",
    "SessionError",
    "SessionMissingError",
    "UnreadableAnswerError",
    "WaitTooLongError",
]

LONGEST_RETRY_AFTER: Final = 900.0
"""Seconds that a `Retry-After` is obeyed at most: the broker shuts callers out for 15 minutes, and a larger number is a
fault.
"""
Bound: TypeAlias = Literal["mode", "deadline", "max_wait", "max_waiting"]
"""What keeps a call from waiting for our own pacing."""


class IbkrError(Exception):
    """Base of every error of this client.

    Attributes:
        message: what happened, one sentence.
        operation: operation id of the contract, None outside a call.
        status: HTTP status, None when there was no answer.
        request_id: the id that the broker gave the request, when it gave one.
        body: the broker's answer, redacted and shortened.
        hint: what to try next.
        intent: what the failed call or recipe wanted of the broker (`Intent`); empty where it wanted nothing.
    """

    default_hint: ClassVar[str] = ""
    intent: tuple[str, ...] = ()

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        status: int | None = None,
        request_id: str | None = None,
        body: str | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.status = status
        self.request_id = request_id
        self.body = body
        self.hint = self.default_hint if hint is None else hint

    def __str__(self) -> str:
        parts = [f"{self.operation}: " if self.operation else "", self.message or type(self).__name__]
        facts = []
        if self.status is not None and str(self.status) not in self.message:
            facts.append(f"HTTP {self.status}")
        if self.request_id:
            facts.append(f"request id {self.request_id}")
        if facts:
            parts.append(f" ({', '.join(facts)})")
        if self.hint:
            parts.append(f". Try: {self.hint}")
        return "".join(parts)

    @safe_repr
    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self}>"

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        if isinstance(self.__cause__, IbkrError):
            state["__cause__"] = self.__cause__
        return type(self), (self.message,), state

    def locate(
        self,
        *,
        operation: str | None = None,
        status: int | None = None,
        request_id: str | None = None,
        body: str | None = None,
    ) -> None:
        """Fill what the code that raised could not know; what is already there stays."""
        if self.operation is None:
            self.operation = operation
        if self.status is None:
            self.status = status
        if self.request_id is None:
            self.request_id = request_id
        if self.body is None:
            self.body = body


class ConfigurationError(IbkrError, ValueError):
    """An argument cannot be used: nothing was sent."""


class AuthenticationError(IbkrError):
    """401: the broker does not accept the credentials."""

    default_hint = "get a new token or sign in again; a token is bound to one user and one address"


class PermissionDeniedError(IbkrError):
    """403: the credentials are good, but this login may not do that."""

    default_hint = "check the permissions of the login and of the account; another token will not help"


class SessionError(IbkrError):
    """The brokerage session is not in the state that the call needs."""


class SessionMissingError(SessionError):
    """There is no brokerage session."""

    default_hint = (
        "open one with SessionKeeper(client) of ibkr_auth, or client.session.init(SessionInitRequest("
        "publish=True, compete=False)), then call again when client.session.status() says established"
    )


class AccountsNotListedError(SessionError):
    """The broker wants the accounts to be listed once a session before this call."""

    default_hint = (
        "call client.accounts.list() once, and for the portfolio client.portfolio.accounts(), then call again"
    )


class CompetingSessionError(SessionError):
    """Another login of the same user holds the brokerage session."""

    default_hint = (
        "take it with client.session.init(SessionInitRequest(publish=True, compete=True)), "
        "or leave it to the other login"
    )


class OrderConversationError(IbkrError):
    """The call would have come between a question of the broker and its answer, or it answers a question that is over.
    Nothing was sent.
    """

    default_hint = "nothing was sent: call again when the order is answered, or give the call a longer deadline"


class RateLimitedError(IbkrError):
    """Too many requests: the broker said so (429), or our own pacing would have to wait longer than the call may take.

    Attributes:
        retry_after: seconds to wait before the next try, None when nobody knows.
    """

    default_hint = "wait before calling again: repeated violations lock the address out for minutes"

    def __init__(self, message: str = "", *, retry_after: float | None = None, **common: Any) -> None:
        super().__init__(message, **common)
        self.retry_after = retry_after
        if retry_after is not None and not common.get("hint"):
            self.hint = f"wait {retry_after:.3g} s before calling again"
            if retry_after > LONGEST_RETRY_AFTER:
                self.hint = f"wait {LONGEST_RETRY_AFTER:g} s before calling again: {retry_after:.6g} s were asked for"


class WaitTooLongError(RateLimitedError):
    """Our own pacing would let the call wait too long, or too many calls wait already. Nothing was sent.

    Attributes:
        bound: what keeps it from waiting: `mode` (pacing mode is raise), `deadline` (the time of the call), `max_wait`
            or `max_waiting` (arguments of `Pacing`).
        limit: the value of `max_wait` in seconds, or of `max_waiting` in calls; None for the others.
    """

    def __init__(
        self,
        message: str = "",
        *,
        bound: Bound = "deadline",
        limit: float | None = None,
        **common: Any,
    ) -> None:
        super().__init__(message, **common)
        self.bound = bound
        self.limit = limit


class RejectedError(IbkrError):
    """The broker understood the request and refused it.

    Attributes:
        broker_text: the broker's own words, account ids and tokens taken out.
    """

    default_hint = "change the request as the broker's text says"

    def __init__(self, message: str = "", *, broker_text: str = "", **common: Any) -> None:
        super().__init__(message, **common)
        self.broker_text = broker_text


class InvalidRequestError(RejectedError):
    """The form of the request is wrong: 400, 404, 405, 411, 415, 422, 423 and other 4xx."""


class BrokerRejectionError(RejectedError):
    """The broker took the call and refused its content: a success status with `{"error": text}`.

    Attributes:
        answer: the answer itself, decoded as that of a success, where it says more than the refusal: the figures of a
            preview that the account has no money for. None where there is nothing else, or nothing else can be read,
            and in copies and pickles of the error, because an answer may name accounts.
    """

    # Not among the attributes that are printed, copied and pickled.
    __slots__ = ("_answer",)

    @property
    def answer(self) -> Any:
        return getattr(self, "_answer", None)

    def keep(self, answer: Any) -> None:
        """Carry the answer; the client does that."""
        self._answer = answer


class ConnectionFailedError(IbkrError):
    """The network failed."""


class ConnectionNotMadeError(ConnectionFailedError):
    """No connection was made (address, refused, TLS, none free in the pool): not a byte of the request left."""

    default_hint = "check address, network and certificate; nothing was sent, calling again is safe"


class CircuitOpenError(ConnectionNotMadeError):
    """Many calls in a row found no broker, so this one was answered at once. Nothing was sent.

    Attributes:
        retry_after: seconds until the next call is let through to see whether the broker is back.
    """

    default_hint = "call again when `retry_after` has passed; cancels, replies and session calls are sent all the same"

    def __init__(self, message: str = "", *, retry_after: float = 0.0, **common: Any) -> None:
        super().__init__(message, **common)
        self.retry_after = retry_after


class ConnectionLostError(ConnectionFailedError):
    """The connection broke after the request, or part of it, had left."""

    default_hint = "the broker may have acted on it: look before sending anything that changes state again"


class CallTimeoutError(ConnectionFailedError):
    """No whole answer came in time after the request had left."""

    default_hint = "the broker may have acted on it: look before sending anything that changes state again"


class BrokerUnavailableError(IbkrError):
    """5xx: the broker could not serve the request.

    Attributes:
        retry_after: seconds that the broker asked to wait, None when it did not say.
        broker_text: the broker's own words, account ids and tokens taken out.
    """

    default_hint = "try again later; the broker restarts its sessions every night around 01:00 of your region"

    def __init__(
        self, message: str = "", *, retry_after: float | None = None, broker_text: str = "", **common: Any
    ) -> None:
        super().__init__(message, **common)
        self.retry_after = retry_after
        self.broker_text = broker_text


class UnreadableAnswerError(IbkrError):
    """The answer is not what the contract describes: HTML, truncated or invalid JSON, a wrong shape, an unknown status.

    Attributes:
        path: JSON path of the place that does not fit, `$` for the whole answer.
        expected: what the contract says.
        got: what came: its kind, never its value.
        rows: where the answer is a list of which some rows cannot be read, and the call may have changed something: all
            its rows in order, decoded where they can be, an `UnknownObject` or the bare JSON value where not.
    """

    default_hint = "report it with operation and path: the contract needs this form"
    rows: tuple[Any, ...] = ()

    def __init__(self, message: str = "", *, path: str = "$", expected: str = "", got: str = "", **common: Any) -> None:
        super().__init__(message or f"the answer cannot be read at {path}: expected {expected}, got {got}", **common)
        self.path = path
        self.expected = expected
        self.got = got


class OutcomeUnknownError(IbkrError):
    """The request may have left and nothing that came back says what the broker did. `__cause__` says how it failed.

    Attributes:
        intent: what was asked for (`ibkr_core.intents.Intent`): client order ids (`cOID`, which come back as
            `order_ref`), an order id or the id of a question, with what is known about the sending.
        rows: the rows of an answer of which not all can be read, as in `UnreadableAnswerError`; empty otherwise.
    """

    default_hint = (
        "do not send it again: ibkr_workflows.reconcile(client, error) finds out whether the broker acted on it"
    )
    rows: tuple[Any, ...] = ()

    def __init__(self, message: str = "", *, intent: tuple[str, ...] = (), **common: Any) -> None:
        super().__init__(message, **common)
        self.intent = intent


class DuplicateIntentError(OutcomeUnknownError):
    """The broker took an order with this `cOID` in the last 24 hours and refuses another one.

    This request placed nothing, but an earlier one may have: the same intent sent before, by this program or by one
    that ended. Whether that order lives is found by looking, not by this error, so it is no `RejectedError`.

    Attributes:
        broker_text: the broker's own words, account ids and tokens taken out.
        resent: whether this very request went more than once in this call: the order may be its own.
    """

    resent: bool = False
    default_hint = (
        "look for the cOID with ibkr_workflows.reconcile(client, error): an earlier request may have placed it"
    )

    def __init__(self, message: str = "", *, broker_text: str = "", **common: Any) -> None:
        super().__init__(message, **common)
        self.broker_text = broker_text
