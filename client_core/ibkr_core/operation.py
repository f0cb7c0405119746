"""What one operation of the contract is, and one call of it that is ready to be sent.

Both are plain slotted classes: generated code builds an `Operation` once a module and a `Call` once a call, so they
must be cheap, and neither may show a path, a query or a body in its repr (account ids live there).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Generic, TypeVar
from urllib.parse import quote

from ibkr_core.errors import ConfigurationError
from ibkr_core.phrases import NO_PHRASES, Phrases
from ibkr_core.types import safe_repr

__all__ = ["EMPTY", "TEXT", "Body", "Call", "JsonBody", "Operation", "path_segment"]

T = TypeVar("T")

_RETRY_CLASSES: Final = frozenset({"safe", "never", "reconcile"})
_QUESTION_ROLES: Final = frozenset({"opens", "answers", "overrides", "delays", "restarts", "ends"})
_VITAL_ROLES: Final = _QUESTION_ROLES - {"opens", "ends"}
_RESEND_CLASSES: Final = frozenset({"identified", "repeatable", "never", "always"})


class Body:
    """How the body of one documented answer is read: `EMPTY`, `TEXT` or a `JsonBody`."""

    __slots__ = ("kind",)

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return f"<{self.kind} body>"


class JsonBody(Body):
    """A JSON body; `decode(parsed_json, drift)` makes the model of it."""

    __slots__ = ("decode",)

    def __init__(self, decode: Callable[[Any, Any], Any]) -> None:
        super().__init__("JSON")
        self.decode = decode


EMPTY: Final = Body("empty")
"""No body is due; whatever comes is ignored and the call gives `None`."""
TEXT: Final = Body("text")
"""Plain text; the call gives a `str`."""


class Operation:
    """One operation of the contract: where it is, and how it may be sent. Immutable.

    Args:
        id: operation id of the contract.
        method: HTTP method, upper case.
        path: path template, relative to the server, `/iserver/account/{accountId}/orders`.
        server: name of the contract's own server for this operation, `""` for the client's base URL.
        server_url: default URL of that named server.
        schemes: the contract's security schemes, any one of which will do; none for an open operation, which is never
            given credentials. `bearer` is the one of the API itself.
        retry: `safe` (may be re-sent freely), `never`, or `reconcile` (never, and the outcome may be unknown).
        pacing: `(requests, seconds)` windows of this operation; the client adds the broker's overall limit.
        pacing_group: name of the operations that share these windows with it; `""` when they are its own.
        requires: the sessions that it needs: `sso`, `brokerage-session`, `accounts-listed`.
        first: calls that have to come before it in a session, as methods of a client: `portfolio.accounts()`.
        lookup: the call that finds out what became of a request whose answer was lost; empty when there is none.
        error_in_success: a 200 may carry `{"error": text}`, which is a rejection.
        refusal: `("success", False)`: a member of a success answer and the value by which it is a rejection.
        intent: `("body", "/orders/*/cOID")` or `("path", "orderId")`: the value that names the caller's intent.
        same: `("accountId", "/orders/*/acctId")`: a path parameter, and members of the body that may only repeat it.
        session: attribute of its answer that has the broker's own id of the brokerage session; empty for none.
        question: what it means for an open order question (see `OrderGate`): `opens` (may raise one), `answers`,
            `overrides` (ends it, and is sent at once), `delays` (a keep-alive that may wait a while), `restarts` (opens
            or ends the brokerage session), or `ends` (anything else).
        resend: when it may be sent again after a 401 with new credentials: `identified` (when each ticket has a
            `cOID`), `repeatable` (twice does what once does), `never`, or `always`; by default `always` where retry is
            `safe`, else `never`.
        vital: never kept back by the circuit breaker, and ahead of the others in the lines of `Pacing`: what overrides
            or answers an order question, what keeps or restarts a session, and what the contract counts among the
            session's operations.
        evidence: `recorded`, `published`, `release-note` or `unverified`.
        phrases: what the broker's words prove of an answer, whatever its status; none by default.
        responses: `(status, body)` pairs of documented successes; status is exact, `2XX` or `default`.
    """

    __slots__ = (
        "error_in_success",
        "evidence",
        "first",
        "id",
        "intent",
        "lookup",
        "method",
        "pacing",
        "pacing_group",
        "path",
        "phrases",
        "question",
        "refusal",
        "requires",
        "resend",
        "responses",
        "retry",
        "same",
        "schemes",
        "server",
        "server_url",
        "session",
        "vital",
    )

    id: str
    method: str
    path: str
    server: str
    server_url: str
    schemes: tuple[str, ...]
    retry: str
    pacing: tuple[tuple[int, float], ...]
    pacing_group: str
    requires: tuple[str, ...]
    first: tuple[str, ...]
    lookup: str
    error_in_success: bool
    refusal: tuple[str, bool] | None
    intent: tuple[str, str] | None
    same: tuple[str, str] | None
    session: str
    question: str
    resend: str
    vital: bool
    evidence: str
    phrases: Phrases
    responses: tuple[tuple[str, Body], ...]

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        server: str = "",
        server_url: str = "",
        schemes: tuple[str, ...] = ("bearer",),
        retry: str = "never",
        pacing: tuple[tuple[int, float], ...] = (),
        pacing_group: str = "",
        requires: tuple[str, ...] = (),
        first: tuple[str, ...] = (),
        lookup: str = "",
        error_in_success: bool = False,
        refusal: tuple[str, bool] | None = None,
        intent: tuple[str, str] | None = None,
        same: tuple[str, str] | None = None,
        session: str = "",
        question: str = "ends",
        resend: str = "",
        vital: bool = False,
        evidence: str = "unverified",
        phrases: Phrases = NO_PHRASES,
        responses: tuple[tuple[str, Body], ...] = (),
    ) -> None:
        if retry not in _RETRY_CLASSES:
            raise ConfigurationError(f"operation {id}: retry is {retry!r}, expected one of {sorted(_RETRY_CLASSES)}")
        resend = resend or ("always" if retry == "safe" else "never")
        if question not in _QUESTION_ROLES or resend not in _RESEND_CLASSES:
            raise ConfigurationError(
                f"operation {id}: question is {question!r} and resend is {resend!r}, expected one of "
                f"{sorted(_QUESTION_ROLES)} and one of {sorted(_RESEND_CLASSES)}"
            )
        put = object.__setattr__
        put(self, "id", id)
        put(self, "method", method)
        put(self, "path", path)
        put(self, "server", server)
        put(self, "server_url", server_url)
        put(self, "schemes", schemes)
        put(self, "retry", retry)
        put(self, "pacing", pacing)
        put(self, "pacing_group", pacing_group)
        put(self, "requires", requires)
        put(self, "first", first)
        put(self, "lookup", lookup)
        put(self, "error_in_success", error_in_success)
        put(self, "refusal", refusal)
        put(self, "intent", intent)
        put(self, "same", same)
        put(self, "session", session)
        put(self, "question", question)
        put(self, "resend", resend)
        put(self, "vital", vital or question in _VITAL_ROLES)
        put(self, "evidence", evidence)
        put(self, "phrases", phrases)
        put(self, "responses", responses)

    @property
    def secured(self) -> bool:
        """Whether it takes credentials at all."""
        return bool(self.schemes)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"operation {self.id} is immutable: {name} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"operation {self.id} is immutable: {name} cannot be deleted")

    @safe_repr
    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"


class Call(Generic[T]):
    """One call ready to be sent: an operation, its parameters in wire form and its body in bytes.

    Args:
        operation: what is called.
        path: path with parameters put in and percent-encoded (see `path_segment`).
        query: decoded names and values, in order; a name may repeat.
        headers: header parameters of the contract.
        content: body in bytes, None for no body.
        content_type: media type of the body.
        path_params: path parameters by name, decoded; used for the intent and to keep their values out of errors.

    Raises:
        ConfigurationError: the body names another account than the path.
    """

    __slots__ = ("content", "content_type", "headers", "operation", "path", "path_params", "query")

    def __init__(
        self,
        operation: Operation,
        path: str,
        query: list[tuple[str, str]] | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        content_type: str | None = None,
        path_params: Mapping[str, str] | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query: list[tuple[str, str]] = query or []
        self.headers: Mapping[str, str] = headers or {}
        self.content = content
        self.content_type = content_type
        self.path_params: Mapping[str, str] = path_params or {}
        if operation.same is not None:
            self._check_same(*operation.same)

    def _check_same(self, name: str, pointer: str) -> None:
        wanted = self.path_params.get(name)
        for place, value in self._in_body(pointer):
            if value != wanted:
                raise ConfigurationError(
                    f"{place} names another account than the call ({name}): leave it out, or make the two the same",
                    operation=self.operation.id,
                )

    def _in_body(self, pointer: str) -> Iterator[tuple[str, str]]:
        if self.content is None:
            return
        import json

        try:
            document = json.loads(self.content)
        except ValueError:
            return
        for place, value in _pointed(document, pointer.split("/")[1:], ""):
            yield place, str(value)

    def intent(self) -> tuple[str, ...]:
        """Values that name the caller's intent (client order ids, an order id, a reply id); read from the call on
        demand.
        """
        if self.operation.intent is None:
            return ()
        place, pointer = self.operation.intent
        if place == "path":
            value = self.path_params.get(pointer)
            return () if value is None else (str(value),)
        return tuple(value for _, value in self._in_body(pointer))

    @safe_repr
    def __repr__(self) -> str:
        return f"<Call of {self.operation.id}: {self.operation.method} {self.operation.path}>"


def _pointed(node: Any, steps: list[str], place: str) -> Iterator[tuple[str, str | int]]:
    """Scalars that a JSON pointer reaches, with their places; `*` stands for all items of a list or of an object."""
    if not steps:
        if isinstance(node, str | int) and not isinstance(node, bool):
            yield place, node
        return
    step, rest = steps[0].replace("~1", "/").replace("~0", "~"), steps[1:]
    if step == "*" and isinstance(node, list):
        for number, item in enumerate(node):
            yield from _pointed(item, rest, f"{place}[{number}]")
        return
    for name in node if isinstance(node, dict) else ():
        if step in ("*", name):
            yield from _pointed(node[name], rest, f"{place}.{name}" if place else name)


def path_segment(name: str, value: object) -> str:
    """One path parameter, percent-encoded.

    Raises:
        ConfigurationError: the value is empty, `.` or `..`, which would name another path, or it is no number where it
            should be one.
    """
    if type(value) is str:
        text = value
    else:
        from ibkr_core.params import text_of

        text = text_of(value)
    if text in ("", ".", ".."):
        raise ConfigurationError(f"path parameter {name} is {text!r}: expected a value that can stand in a path")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        pass
    raise ConfigurationError(f"path parameter {name} holds half a character: expected text")
