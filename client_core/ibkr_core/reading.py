"""From a success to the decoded answer, or to the error that hides in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from ibkr_core._http import Answer
from ibkr_core._json import loads
from ibkr_core.aftermath import tell, unharmed
from ibkr_core.classify import rejection, request_id_of, secrets_of
from ibkr_core.drift import LENIENT, DriftReport, read_answer
from ibkr_core.errors import BrokerRejectionError, IbkrError, UnreadableAnswerError
from ibkr_core.logs import logger
from ibkr_core.operation import TEXT, Body, JsonBody
from ibkr_core.redact import redact_body
from ibkr_core.types import Response, UnknownObject

if TYPE_CHECKING:
    from ibkr_core.client import BaseClient
    from ibkr_core.flight import Flight
    from ibkr_core.operation import Call, Operation

__all__ = ["long_reading", "read_success"]

T = TypeVar("T")

_LONG: Final = 16 * 1024
"""Bytes of an answer that take too long to decode in an event loop: the slowest forms take 0.2 ms a kilobyte, and an
answer of empty rows that is refused, and told to `on_drift`, three times that.
"""

_UNCOLLECTED: Final = 2 * 1024 * 1024
"""Bytes of an answer for which the garbage collector may be made to wait: a third of a second at most."""

Decoded: TypeAlias = tuple[Any, IbkrError | None, list[DriftReport] | None]
"""What an answer was decoded to, or the error that it is; and its drifts, where somebody wants to know them."""


def long_reading(client: BaseClient, call: Call[Any], answer: Answer, *, strict: bool) -> Callable[[], Decoded] | None:
    """What decodes an answer that is so long that a task should have it done elsewhere; None for any other."""
    size = len(answer.content)
    if size <= _LONG:
        return None
    if size > _UNCOLLECTED:
        return lambda: _decoded(client, call, answer, strict)
    return lambda: _uncollected(lambda: _decoded(client, call, answer, strict))


def _uncollected(do: Callable[[], T]) -> T:
    """Do something without the cyclic garbage collector, which stops all threads while it looks at all objects, and
    does so again and again while thousands of new ones are made. Nothing of an answer is a cycle.
    """
    import gc

    if not gc.isenabled():
        return do()
    gc.disable()
    try:
        return do()
    finally:
        gc.enable()


def read_success(
    client: BaseClient,
    call: Call[T],
    answer: Answer,
    elapsed: float,
    attempts: int,
    flight: Flight,
    *,
    strict: bool,
    decoded: Decoded | None = None,
) -> Response[T]:
    """The decoded answer; `decoded` where that has been done already. Drifts are told only when it is at hand, so that
    telling them cannot cost it.

    Raises:
        RejectedError, SessionError: a rejection inside a success.
        UnreadableAnswerError: the contract does not know this form.
    """
    operation = call.operation
    request_id = request_id_of(answer.headers)
    parsed, failure, reports = decoded or _decoded(client, call, answer, strict)
    flight.parsed = parsed
    for report in reports or ():
        if client.strict and report.breaks_contract and not (strict and operation.retry == "safe"):
            unharmed(client, operation.id, "logging", logger.warning, "strict: %r; the answer is given", report)
        tell(client, report)
    if failure is not None:
        failure.locate(operation=operation.id, status=answer.status, request_id=request_id)
        raise failure
    return Response(
        status_code=answer.status,
        headers=answer.headers,
        content=answer.content,
        parsed=parsed,
        request_id=request_id,
        elapsed=elapsed,
        attempts=attempts,
    )


def _decoded(client: BaseClient, call: Call[Any], answer: Answer, strict: bool) -> Decoded:
    # An answer of a call that may have changed something is given whatever it looks like.
    strict = strict and call.operation.retry == "safe"
    reports: list[DriftReport] | None = [] if client.on_drift is not None or client.strict else None
    parsed, failure = _decode(call, answer, strict, reports)
    if failure is not None and failure.body is None:
        failure.body = redact_body(answer.content, secrets_of(call))
    return parsed, failure, reports


def _decode(
    call: Call[Any], answer: Answer, strict: bool, reports: list[DriftReport] | None
) -> tuple[Any, IbkrError | None]:
    """The decoded body, or the error that it is. Returned, not raised: the locals of this frame hold the answer."""
    operation = call.operation
    on_drift = None if reports is None else reports.append
    document: Any = None
    body: Body = TEXT
    try:
        body = _body_for(operation, answer, strict, on_drift)
        if not isinstance(body, JsonBody):
            if (failure := _refused(call, answer)) is not None:
                return None, failure
            return (answer.content.decode("utf-8", "replace") if body is TEXT else None), None
        document = _parse(answer)
        if (failure := rejection(call, answer, document)) is not None:
            if isinstance(failure, BrokerRejectionError):
                failure.keep(_beside(body, document))
            return None, failure
        return read_answer(body.decode, document, operation=operation.id, strict=strict, on_drift=on_drift), None
    except UnreadableAnswerError as error:
        error.__context__ = None
        unreadable = error.with_traceback(None)
    except Exception as error:
        # A reader that fails on something that nobody thought of.
        got = f"something on which reading failed ({type(error).__name__})"
        unreadable = UnreadableAnswerError(expected="what the contract says", got=got)
    if isinstance(body, JsonBody) and isinstance(document, list) and operation.retry != "safe":
        unreadable.rows = tuple(_row(body, item) for item in document)
    return None, unreadable


def _refused(call: Call[Any], answer: Answer) -> IbkrError | None:
    """The refusal that stands where there should be text, or nothing."""
    if len(answer.content) > _LONGEST_REFUSAL or answer.content.lstrip()[:1] != b"{":
        return None
    try:
        document = loads(answer.content)
    except (ValueError, RecursionError):
        return None
    return rejection(call, answer, document)


_LONGEST_REFUSAL: Final = 10_000
_OF_A_REFUSAL: Final = frozenset(("error", "errors", "statusCode", "status", "message", "code", "success"))


def _beside(body: JsonBody, document: Any) -> Any:
    """What a refusal says besides that it is one, read as far as it can be; None where there is nothing."""
    if not any(value is not None for name, value in document.items() if name not in _OF_A_REFUSAL):
        return None
    try:
        return body.decode(document, LENIENT)
    except Exception:
        # It is refused all the same, which is what the caller has to hear.
        return None


def _row(body: JsonBody, item: Any) -> Any:
    """One row of a list that cannot be read as a whole, as far as it can be read."""
    try:
        (row,) = body.decode([item], LENIENT)
    except Exception:
        # Whatever is wrong with it, the rows beside it count, and this one is kept as it came.
        return UnknownObject(item) if isinstance(item, dict) else item
    return row


def _body_for(
    operation: Operation, answer: Answer, strict: bool, on_drift: Callable[[DriftReport], None] | None
) -> Body:
    """The documented body for the status and media type of an answer: exact status before `2XX` before `default`.

    A success status that nobody wrote down is read like the documented ones, where those have one form, and reported as
    drift; strict clients raise.
    """
    status = str(answer.status)
    found: list[Body] = []
    for wanted in (status, "2XX", "default"):
        found = [body for key, body in operation.responses if key.upper() == wanted.upper()]
        if found:
            break
    else:
        expected = ", ".join(key for key, _ in operation.responses) or "none"
        if strict or not _alike([body for _, body in operation.responses]):
            raise UnreadableAnswerError(expected=f"a documented status ({expected})", got=f"status {status}")
        if on_drift is not None:
            on_drift(
                DriftReport(
                    operation=operation.id,
                    path="$",
                    expected=f"status {expected}",
                    got=f"status {status}",
                    kind="status",
                )
            )
        found = [operation.responses[0][1]]
    if len(found) == 1:
        return found[0]
    json_came = "json" in answer.headers.get("content-type", "")
    return next((body for body in found if isinstance(body, JsonBody) is json_came), found[0])


def _alike(bodies: list[Body]) -> bool:
    """Whether there are bodies, and all of them are read in one way."""
    ways = {(body.kind, body.decode if isinstance(body, JsonBody) else None) for body in bodies}
    return len(ways) == 1


def _parse(answer: Answer) -> Any:
    try:
        return loads(answer.content)
    except ValueError:
        pass
    raise UnreadableAnswerError(expected="JSON", got=_kind_of_content(answer))


def _kind_of_content(answer: Answer) -> str:
    """What came instead of JSON, without showing it."""
    content = answer.content.strip()
    if not content:
        return "an empty body"
    declared = answer.headers.get("content-type", "").split(";")[0].strip()[:60]
    as_what = f" declared as {declared}" if declared else ""
    if content[:1] == b"<":
        return f"markup{as_what}"
    if content[:1] in (b"{", b"["):
        whole = content[-1:] == (b"}" if content[:1] == b"{" else b"]")
        return f"{'invalid' if whole else 'truncated'} JSON ({len(content)} bytes)"
    return f"{len(content)} bytes of something else{as_what}"
