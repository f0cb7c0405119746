"""From an answer, or from its absence, to one error of the tree."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from ibkr_core._http import GARBLED, LOST, NOT_MADE, TOO_LONG, Answer, Fault, Headers
from ibkr_core.errors import (
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    CallTimeoutError,
    ConnectionLostError,
    ConnectionNotMadeError,
    DuplicateIntentError,
    IbkrError,
    InvalidRequestError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    SessionMissingError,
    UnreadableAnswerError,
)
from ibkr_core.phrases import unwrapped
from ibkr_core.redact import LONGEST_TOLD, redact_body, scrub

if TYPE_CHECKING:
    from ibkr_core.intents import Intent
    from ibkr_core.operation import Call, Operation
    from ibkr_core.phrases import Phrase

__all__ = [
    "error_of_answer",
    "error_of_fault",
    "outcome_unknown",
    "rejection",
    "request_id_of",
    "secrets_of",
    "sounds_like_an_outage",
]

_REQUEST_ID_HEADERS: Final = frozenset([b"x-request-id", b"x-correlation-id", b"request-id", b"x-trace-id"])

_OF_A_REFUSAL: Final = frozenset(("error", "statusCode", "status", "message", "code"))
"""Members of an answer that says no and nothing else."""
_STATUSES: Final = ("statusCode", "status", "code")
_OUTAGE: Final = re.compile(
    r"\btimed?[ -]?out\b|\b(internal|server|unknown|unexpected) error\b|\bunavailable\b|\bbad gateway\b|\bgateway time",
    re.I,
)
_TEXT_FIELDS: Final = ("error", "detail", "errorDescription", "message", "title", "text", "fail")


def request_id_of(headers: Headers) -> str | None:
    """The id that the broker, or a proxy before it, gave the request."""
    for name, value in headers.raw:
        if name.lower() in _REQUEST_ID_HEADERS and value:
            # What the caller sent may come back in it.
            return scrub(value.decode("latin-1")[:100])
    return None


def secrets_of(call: Call[Any]) -> tuple[str, ...]:
    """Values of the call that an answer may repeat and that must not be shown: account ids sit in paths and queries."""
    values = [value for name, value in call.path_params.items() if "account" in name.lower()]
    values += [value for name, value in call.query if "acc" in name.lower()]
    return tuple(values)


def texts_of_body(content: bytes) -> list[str]:
    """The sentences that an error answer carries, the one to show first."""
    if len(content) > LONGEST_TOLD:
        return []
    head = content.lstrip()[:1]
    if head == b"<":
        return []
    if head in (b"{", b"[", b'"'):
        try:
            return texts_of(json.loads(content))
        except (ValueError, RecursionError):
            if head != b'"':
                return []
    text = content[:500].decode("utf-8", "replace").strip()
    return [text] if text and "\ufffd" not in text else []


def texts_of(document: Any) -> list[str]:
    """The texts among the fields that the broker uses for one; the first with the fields that it complains about."""
    if isinstance(document, list):
        document = document[0] if document else None
    if isinstance(document, str):
        document = {"error": document}
    if not isinstance(document, dict):
        return []
    values = [document.get(name) for name in _TEXT_FIELDS]
    texts = [unwrapped(text) or text for value in values if isinstance(value, str) and (text := value.strip())]
    arguments = document.get("invalidArguments")
    if isinstance(arguments, list):
        named = [f"{item.get('field')}: {item.get('description')}" for item in arguments[:10] if isinstance(item, dict)]
        texts[:1] = ["; ".join([*texts[:1], *named])] if named else texts[:1]
    return [text[:1000] for text in texts]


def error_of_answer(call: Call[Any], answer: Answer, retry_after: float | None) -> IbkrError:
    """The error for an answer that is not a success."""
    operation = call.operation
    status = answer.status
    known = secrets_of(call)
    # Meanings are looked for before anything is scrubbed: an id of the caller's own may look like a token.
    texts = texts_of_body(answer.content)
    phrases = operation.phrases
    text = scrub(next(iter(texts), ""), known)
    about: dict[str, Any] = {
        "operation": operation.id,
        "status": status,
        "request_id": request_id_of(answer.headers),
        "body": redact_body(answer.content, known),
    }
    said = f": {text}" if text else ""
    if status == 429:
        return RateLimitedError(f"too many requests (429){said}", retry_after=retry_after, **about)
    if 300 <= status < 400:
        return _redirect(answer, about)
    if not 400 <= status < 600:
        return UnreadableAnswerError(expected="a documented status", got=f"status {status}", **about)
    if phrases.says(texts, "duplicate"):
        return _duplicate(text, about)
    session = phrases.of_session(texts)
    if session is not None:
        phrase, words = session
        # A 401 may be about the credentials all the same, unless the words say otherwise.
        if status != 401 or phrase.keeps_token or "brokerage-session" in operation.requires:
            return _session_error(phrase, words, known, about)
    if status == 410:
        return SessionMissingError(f"the session is gone (410){said}", **about)
    if status == 401 and not phrases.says(texts, "account-not-found"):
        return AuthenticationError(f"the broker does not accept the credentials (401){said}", **about)
    if status == 403:
        return PermissionDeniedError(f"not allowed (403){said}", **about)
    if status == 408:
        return CallTimeoutError("the broker gave up waiting for the request (408)", **about)
    changes = operation.retry == "reconcile"
    if status < 500 or phrases.proves_refusal(texts, changes=changes) or (not changes and _is_wrapped(answer.content)):
        return InvalidRequestError(f"the broker refused the request ({status}){said}", broker_text=text, **about)
    return BrokerUnavailableError(
        f"the broker could not serve it ({status}){said}", broker_text=text, retry_after=retry_after, **about
    )


def _is_wrapped(content: bytes) -> bool:
    """Whether the broker put an object of its own into the text of the error."""
    if len(content) > LONGEST_TOLD or content.lstrip()[:1] != b"{":
        return False
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return False
    error = document.get("error") if isinstance(document, dict) else None
    return isinstance(error, str) and unwrapped(error) is not None


def _session_error(phrase: Phrase, words: str, known: tuple[str, ...], about: dict[str, Any]) -> IbkrError:
    kind = phrase.session_error or SessionMissingError
    return kind(f"the broker wants a session for this: {scrub(words, known)}", **about)


def _duplicate(text: str, about: dict[str, Any]) -> DuplicateIntentError:
    return DuplicateIntentError(f"the broker has an order with this cOID already: {text}", broker_text=text, **about)


def _redirect(answer: Answer, about: dict[str, Any]) -> IbkrError:
    location = answer.headers.get("location", "").lower()
    if "login" in location or "/sso" in location or "dispatcher" in location:
        return AuthenticationError(f"the broker sends to a login page ({answer.status})", **about)
    return UnreadableAnswerError(
        expected="an answer of the API",
        got=f"a redirect ({answer.status}), which is never followed",
        hint="check base_url: a redirect usually means another address or scheme",
        **about,
    )


def _says_only_no(document: dict[str, Any]) -> bool:
    """Whether an object is a refusal and nothing else, as any operation may be answered: with a text `error`, or with a
    text and the status of an error, which may be a number or its digits.
    """
    if not document or not _OF_A_REFUSAL.issuperset(document):
        return False
    error = document.get("error")
    if error is not None:
        return isinstance(error, str) and bool(error.strip())
    return any(_is_error_status(document.get(name)) for name in _STATUSES)


def _has_refusal(operation: Operation, document: dict[str, Any]) -> bool:
    return operation.refusal is not None and document.get(operation.refusal[0]) is operation.refusal[1]


def _is_error_status(value: Any, least: int = 400) -> bool:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) == 3:
        value = int(value)
    return type(value) is int and least <= value < 600


def sounds_like_an_outage(text: str) -> bool:
    """Whether a text tells of a server that failed, not of a request that was refused."""
    return _OUTAGE.search(text) is not None


def rejection(call: Call[Any], answer: Answer, document: Any) -> IbkrError | None:
    """The rejection inside a success answer: an object that says nothing else, or, of an operation that has them, one
    with a text `error`, or with the member and the value that mean one."""
    if not isinstance(document, dict):
        return None
    operation, error = call.operation, document.get("error")
    if _says_only_no(document) or _has_refusal(operation, document):
        texts = texts_of(document)
    elif operation.error_in_success and isinstance(error, str) and error:
        # The other members may be about anything: figures, orders.
        texts = texts_of({"error": error})
    else:
        return None
    said = next(iter(texts), "it gave no reason")
    known = secrets_of(call)
    text = scrub(said, known)
    about: dict[str, Any] = {
        "operation": call.operation.id,
        "status": answer.status,
        "request_id": request_id_of(answer.headers),
        "body": redact_body(answer.content, known),
    }
    if operation.phrases.says(texts, "duplicate"):
        return _duplicate(text, about)
    session = operation.phrases.of_session(texts)
    if session is not None:
        return _session_error(*session, known, about)
    failed = any(_is_error_status(document.get(name), 500) for name in _STATUSES) or sounds_like_an_outage(said)
    if failed and operation.retry == "reconcile" and not operation.phrases.proves_refusal(texts, changes=True):
        # A server that failed says so in a 200 too, and the request may have acted all the same.
        return BrokerUnavailableError(f"the broker could not serve it: {text}", broker_text=text, **about)
    return BrokerRejectionError(f"the broker said no: {text}", broker_text=text, **about)


def error_of_fault(call: Call[Any], fault: Fault) -> IbkrError:
    """The error for a call without an answer."""
    operation = call.operation.id
    if fault.kind == NOT_MADE:
        return ConnectionNotMadeError(f"no connection ({fault.text})", operation=operation)
    if fault.kind == LOST:
        return ConnectionLostError(f"connection lost after sending ({fault.text})", operation=operation)
    if fault.kind == TOO_LONG:
        hint = "ask for less, or make the client with a larger max_response_bytes"
        return UnreadableAnswerError(fault.text, expected="no more", got=fault.text, operation=operation, hint=hint)
    if fault.kind == GARBLED:
        return UnreadableAnswerError(operation=operation, expected="a body that can be unpacked", got=fault.text)
    return CallTimeoutError(f"timed out after sending ({fault.text})", operation=operation)


def outcome_unknown(call: Call[Any], error: IbkrError, intents: tuple[Intent, ...]) -> OutcomeUnknownError:
    """The error that replaces another when the request may have had its effect."""
    named = f" [{', '.join(intents)}]" if intents else ""
    unknown = OutcomeUnknownError(
        f"the broker may or may not have acted on it{named}: {error.message}",
        intent=intents,
        operation=error.operation,
        status=error.status,
        request_id=error.request_id,
        body=error.body,
    )
    if isinstance(error, UnreadableAnswerError):
        unknown.rows = error.rows
    unknown.__cause__ = error
    return unknown
