"""What to try next after an error of a call: fits the operation, the credentials and the place that was called.

`advise` is asked once, where a call fails; `hint` makes the sentence and knows nothing of clients.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ibkr_core.errors import (
    AccountsNotListedError,
    AuthenticationError,
    BrokerUnavailableError,
    CallTimeoutError,
    CircuitOpenError,
    CompetingSessionError,
    ConnectionLostError,
    ConnectionNotMadeError,
    DuplicateIntentError,
    IbkrError,
    OutcomeUnknownError,
    RejectedError,
    SessionMissingError,
    UnreadableAnswerError,
)
from ibkr_core.servers import is_loopback, origin_of

if TYPE_CHECKING:
    from ibkr_core.client import BaseClient
    from ibkr_core.operation import Operation
    from ibkr_core.options import CallOptions

__all__ = ["Situation", "advise", "hint"]

_AGAIN: Final = "call again: this call may be repeated freely"
_LOOK: Final = "look before calling again: the broker may have acted on it"
_OPEN_ASYNC: Final = (
    "open one with AsyncSessionKeeper(client) of ibkr_auth, or await client.session.init(SessionInitRequest("
    "publish=True, compete=False)), then call again when client.session.status() says established"
)


class Situation:
    """Where a call went, and as whom.

    Args:
        base_url: where the calls of the client go.
        auth: what signs the call; its `refused_hint`, if it has one, says what to do about a 401.
        kept: a session keeper is attached to the client and `opening` or keeping the session `open`; `down` when it
            has given up; empty without one.
        asynchronous: the client is one for tasks.
    """

    __slots__ = ("address", "asynchronous", "auth", "host", "kept", "local", "origin", "path", "port")

    def __init__(self, base_url: str, *, auth: Any = None, kept: str = "", asynchronous: bool = False) -> None:
        parts = urlsplit(base_url)
        _, self.host, self.port = origin_of(base_url)
        self.local = is_loopback(self.host)
        self.address = parts.netloc
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.path = parts.path.rstrip("/")
        self.auth = auth
        self.kept = kept
        self.asynchronous = asynchronous


def advise(error: IbkrError, client: BaseClient, operation: Operation, options: CallOptions) -> None:
    """Give the error of a call the hint that fits; one that was made for the occasion stays."""
    # An error of another name is of a request that the auth plugin sent by itself.
    if error.hint not in ("", type(error).default_hint) or error.operation not in (None, operation.id):
        return
    link = getattr(client, "session_link", None)
    situation = Situation(
        client.base_url,
        auth=client.credentials.of(operation, options.auth),
        kept="" if link is None or options.for_keeper else link.standing(),
        asynchronous=client._asynchronous,
    )
    error.hint = hint(error, operation, situation) or error.hint


def hint(error: IbkrError, operation: Operation, situation: Situation) -> str:
    """What to try next, one sentence; empty where the error's own hint says all."""
    if isinstance(error, DuplicateIntentError):
        return _of_duplicate(situation)
    if isinstance(error, OutcomeUnknownError):
        return _of_unknown_outcome(operation, situation)
    if isinstance(error, AccountsNotListedError):
        return _of_accounts(operation)
    if isinstance(error, SessionMissingError):
        return _of_missing_session(situation)
    if isinstance(error, CompetingSessionError):
        return _of_competing_session(situation)
    if isinstance(error, AuthenticationError):
        return _of_refused_credentials(operation, situation)
    if isinstance(error, CircuitOpenError):
        return ""
    if isinstance(error, ConnectionNotMadeError):
        return "" if operation.server else _of_no_connection(error.message, situation)
    if isinstance(error, ConnectionLostError | CallTimeoutError):
        return _of_lost_connection(operation, situation)
    if not (operation.server or situation.path) and (error.status == 404 or isinstance(error, UnreadableAnswerError)):
        return f"check base_url: the API is at {situation.origin}/v1/api"
    return _of_refusal(error, operation)


def _calls(operation: Operation) -> str:
    return " and ".join(f"client.{call}" for call in operation.first)


def _of_unknown_outcome(operation: Operation, situation: Situation) -> str:
    if operation.lookup:
        return f"do not send it again: client.{operation.lookup} shows whether the broker acted on it"
    if operation.server or not operation.path.startswith("/iserver/"):
        return "do not send it again: find out first whether the broker acted on it"
    return _in_tasks(OutcomeUnknownError.default_hint) if situation.asynchronous else ""


def _of_duplicate(situation: Situation) -> str:
    return _in_tasks(DuplicateIntentError.default_hint) if situation.asynchronous else ""


def _in_tasks(text: str) -> str:
    return text.replace("ibkr_workflows.reconcile(", "await ibkr_workflows.reconcile_async(")


def _of_accounts(operation: Operation) -> str:
    if "brokerage-session" in operation.requires:
        return "call client.accounts.list() once after each opening of the session, then call again"
    lists = [call for call in operation.first if call.endswith(".accounts()")]
    return f"call client.{lists[0]} once after signing in, then call again" if lists else ""


def _of_missing_session(situation: Situation) -> str:
    if situation.kept == "down":
        return "read `error` of the session keeper, which says why it gave up, and start a new one"
    if situation.kept:
        return "wait for keeper.ensure_open(), then call again: the session keeper opens the session anew"
    opening = _OPEN_ASYNC if situation.asynchronous else SessionMissingError.default_hint
    if situation.local and situation.auth is None:
        return f"log in with the browser at {situation.origin} if nobody is logged in there; else {opening}"
    return opening


def _of_competing_session(situation: Situation) -> str:
    if situation.kept:
        return "end the other login, or make the session keeper with policy='take', which takes the session back"
    if situation.asynchronous:
        return CompetingSessionError.default_hint.replace("client.", "await client.")
    return ""


def _of_refused_credentials(operation: Operation, situation: Situation) -> str:
    if situation.auth is not None:
        return str(getattr(situation.auth, "refused_hint", ""))
    if operation.server or not operation.schemes:
        return ""
    if situation.local:
        return (
            f"log in to the gateway with the browser at {situation.origin}, then call again; "
            "if a token is wanted there, make the client with auth="
        )
    return (
        "make the client with auth=BearerAuth(...) or auth=OAuth1a(...) of ibkr_auth: it has no auth now; "
        "if this is a gateway on another machine, log in to it with a browser"
    )


def _of_no_connection(text: str, situation: Situation) -> str:
    if "CERTIFICATE_VERIFY_FAILED" in text:
        found = _of_certificate(text, situation)
    elif "WRONG_VERSION_NUMBER" in text:
        found = "check base_url: no TLS is spoken there"
        # To another machine nothing is sent in the clear.
        found += f", perhaps it is http://{situation.address}" if situation.local else ""
    elif situation.local and "Timeout" not in text:
        found = f"start the gateway, or correct base_url: nothing listens at {situation.origin}"
    else:
        return ""
    return f"{found}; nothing was sent"


def _of_certificate(text: str, situation: Situation) -> str:
    if "expired" in text:
        return "replace the certificate of the server: it has expired"
    if "certificate is not valid for" in text:
        return (
            "use a name in base_url that the certificate is for, or, if it is pinned, set check_hostname = False on "
            f"the context that is given as verify=: it is not for {situation.host}"
        )
    if situation.local:
        return (
            "pin the gateway's own certificate: pathlib.Path('gateway.pem').write_text(ssl.get_server_certificate("
            f"({situation.host!r}, {situation.port}))) once, then make the client with "
            "verify=ssl.create_default_context(cafile='gateway.pem')"
        )
    return (
        "make the client with verify=ssl.create_default_context(cafile='authority.pem'), where that file holds the "
        "certificate of the authority: it is not among those that are known here"
    )


def _of_lost_connection(operation: Operation, situation: Situation) -> str:
    if operation.retry != "safe":
        return _LOOK
    if situation.local and not operation.server and situation.origin.startswith("http:"):
        return f"{_AGAIN}; if it never works, the gateway may want https://{situation.address}"
    return _AGAIN


def _of_refusal(error: IbkrError, operation: Operation) -> str:
    own = type(error).default_hint
    if isinstance(error, BrokerUnavailableError) and operation.retry != "safe":
        own = f"{_LOOK}; {own}"
    elif not isinstance(error, BrokerUnavailableError | RejectedError):
        return ""
    return f"{own}; {_calls(operation)} has to come first in a session" if operation.first else own
