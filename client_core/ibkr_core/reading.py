"""From a success to the decoded answer, or to the error that hides in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ibkr_core._http import Answer
from ibkr_core._json import loads
from ibkr_core.classify import outcome_unknown, rejection, request_id_of, secrets_of
from ibkr_core.drift import DriftReport, read_answer
from ibkr_core.errors import IbkrError, UnreadableAnswerError
from ibkr_core.operation import TEXT, Body, JsonBody
from ibkr_core.redact import redact_body
from ibkr_core.types import Response

if TYPE_CHECKING:
    from ibkr_core.client import BaseClient
    from ibkr_core.operation import Call, Operation

__all__ = ["read_success"]

T = TypeVar("T")


def read_success(client: BaseClient, call: Call[T], answer: Answer, elapsed: float, attempts: int) -> Response[T]:
    """The decoded answer.

    Raises:
        RejectedError, SessionError: a rejection inside a success.
        UnreadableAnswerError: the contract does not know this form.
        OutcomeUnknownError: the same, where it leaves open whether the broker acted.
    """
    request_id = request_id_of(answer.headers)
    parsed, failure = _decode(client, call, answer)
    if failure is not None:
        failure.locate(operation=call.operation.id, status=answer.status, request_id=request_id)
        if failure.body is None:
            failure.body = redact_body(answer.content, secrets_of(call))
        if call.operation.retry == "reconcile" and isinstance(failure, UnreadableAnswerError):
            failure = outcome_unknown(call, failure)
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


def _decode(client: BaseClient, call: Call[Any], answer: Answer) -> tuple[Any, IbkrError | None]:
    """The decoded body, or the error that it is. Returned, not raised: the locals of this frame hold the answer."""
    operation = call.operation
    try:
        body = _body_for(client, operation, answer)
        if isinstance(body, JsonBody):
            document = _parse(answer)
            may_refuse = operation.error_in_success or operation.refusal is not None
            if may_refuse and (failure := rejection(call, answer, document)) is not None:
                return None, failure
            return read_answer(
                body.decode, document, operation=operation.id, strict=client.strict, on_drift=client.on_drift
            ), None
        return (answer.content.decode("utf-8", "replace") if body is TEXT else None), None
    except UnreadableAnswerError as error:
        error.__context__ = None
        return None, error.with_traceback(None)


def _body_for(client: BaseClient, operation: Operation, answer: Answer) -> Body:
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
        if client.strict or not _alike([body for _, body in operation.responses]):
            raise UnreadableAnswerError(expected=f"a documented status ({expected})", got=f"status {status}")
        if client.on_drift is not None:
            client.on_drift(
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
