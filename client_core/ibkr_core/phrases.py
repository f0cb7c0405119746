"""What the broker's words mean, whatever the status they come with: the one list for client and credentials.

Matched in lower case, anywhere in the text of an answer. Sources stand in `docs/contract-choices.md`.
"""

from __future__ import annotations

from typing import Final

from ibkr_core.errors import AccountsNotListedError, CompetingSessionError, IbkrError, SessionMissingError

__all__ = ["names_no_account", "proves_refusal", "session_error", "spares_the_token", "unwrapped"]

# Said in 200s, 400s, 401s, 410s, 500s and 503s alike. The last column: whether a 401 that says so is about the session
# alone. Its token is good then, and a new one would be a new login, which costs the session that is just being opened.
_SESSION: Final[tuple[tuple[str, type[IbkrError], bool], ...]] = (
    ("query /accounts first", AccountsNotListedError, False),
    ("query accounts first", AccountsNotListedError, False),
    ("competing", CompetingSessionError, True),
    ("competes", CompetingSessionError, True),
    ("no bridge", SessionMissingError, True),
    ("init session first", SessionMissingError, True),
    ("brokerage session", SessionMissingError, True),
    ("not authenticated", SessionMissingError, False),
    ("no session", SessionMissingError, False),
    ("session not found", SessionMissingError, False),
)
# Said in 500s and 503s though nothing is down: the same request will never do.
_REFUSALS: Final = (
    "can not contain field",
    "account already set",
)
# The same, but where an order may be at stake: an order that is not found may be one that is not shown yet.
_REFUSALS_OF_READS: Final = ("is not found", "invalid account id")
_ACCOUNT_NOT_FOUND: Final = ("acct not found", "account not found")


def session_error(text: str) -> type[IbkrError] | None:
    """The session error that a known phrase stands for."""
    lowered = text.lower()
    return next((kind for phrase, kind, _ in _SESSION if phrase in lowered), None)


def spares_the_token(body: bytes) -> bool:
    """Whether a 401 with this body says that only the brokerage session is missing, or an account unknown."""
    lowered = body[:2000].decode("utf-8", "replace").lower()
    return names_no_account(lowered) or any(phrase in lowered for phrase, _, spares in _SESSION if spares)


def names_no_account(text: str) -> bool:
    """Whether the text says that an account was not found."""
    lowered = text.lower()
    return any(phrase in lowered for phrase in _ACCOUNT_NOT_FOUND)


def proves_refusal(text: str, *, changes: bool) -> bool:
    """Whether a 5xx with this text is a refusal. Of a call that `changes` something fewer texts prove that."""
    lowered = text.lower()
    if any(phrase in lowered for phrase in _REFUSALS) or (lowered.startswith("order ") and "is not valid" in lowered):
        return True
    return not changes and any(phrase in lowered for phrase in _REFUSALS_OF_READS)


def unwrapped(text: str) -> str | None:
    """The sentence of a JSON object that was sent inside a text: `"{\\"reason\\": \\"...\\"}"`; None for other text."""
    if not text.startswith("{"):
        return None
    from ibkr_core._json import loads

    try:
        inner = loads(text.encode())
    except (ValueError, RecursionError):
        return None
    names = ("reason", "error", "message", "text", "detail")
    found = (inner.get(name) for name in names) if isinstance(inner, dict) else ()
    return next((said for said in found if isinstance(said, str) and said), None)
