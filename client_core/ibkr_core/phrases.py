"""What the broker's words mean, whatever the status they come with: how a list of phrases is held against a text.

The phrases themselves stand in the contract (`x-refusals`), and the generated client gives them to its operations, so
that core, credentials and mock go by one list. A text is compared in lower case; the first phrase that fits counts.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import Final

from ibkr_core.errors import AccountsNotListedError, CompetingSessionError, IbkrError, SessionMissingError
from ibkr_core.types import safe_repr

__all__ = ["NO_PHRASES", "Phrase", "Phrases", "unwrapped"]

_SESSION: Final[dict[str, type[IbkrError]]] = {
    "accounts-not-listed": AccountsNotListedError,
    "competing": CompetingSessionError,
    "session-missing": SessionMissingError,
}
_ENOUGH: Final = 2000
"""Bytes of an answer in which a phrase is looked for before anything is parsed."""


class Phrase:
    """One text of the broker's and what it means. Immutable.

    Args:
        means: `accounts-not-listed`, `competing` or `session-missing`, which are session errors; `refusal` or
            `refusal-of-a-read`, which a 5xx is with these words; `account-not-found`; `duplicate`.
        says: what a text has in it, lower case.
        begins: what it begins with, lower case.
        keeps_token: whether a 401 with these words says nothing against the token.
    """

    __slots__ = ("begins", "keeps_token", "means", "says")

    means: str
    says: str
    begins: str
    keeps_token: bool

    def __init__(self, means: str, says: str = "", *, begins: str = "", keeps_token: bool = False) -> None:
        put = object.__setattr__
        put(self, "means", means)
        put(self, "says", says)
        put(self, "begins", begins)
        put(self, "keeps_token", keeps_token)

    def fits(self, lowered: str) -> bool:
        """Whether a text in lower case says it."""
        return lowered.startswith(self.begins) and self.says in lowered

    @property
    def session_error(self) -> type[IbkrError] | None:
        """The session error that it stands for, if it is about a session."""
        return _SESSION.get(self.means)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a phrase is immutable: {name} cannot be set")

    @safe_repr
    def __repr__(self) -> str:
        return f"<Phrase {self.begins}{'...' if self.begins else ''}{self.says}: {self.means}>"


class Phrases:
    """The phrases of one contract, in its order."""

    __slots__ = ("_phrases",)

    def __init__(self, *phrases: Phrase) -> None:
        self._phrases = phrases

    def __iter__(self) -> Iterator[Phrase]:
        return iter(self._phrases)

    def __len__(self) -> int:
        return len(self._phrases)

    def of_session(self, texts: Iterable[str]) -> tuple[Phrase, str] | None:
        """The phrase about a session that one of the texts of an answer says, and that text."""
        return self._first(texts, _SESSION)

    def says(self, texts: Iterable[str], *meanings: str) -> bool:
        """Whether one of the texts of an answer says something that means one of these."""
        return self._first(texts, meanings) is not None

    def proves_refusal(self, texts: Iterable[str], *, changes: bool) -> bool:
        """Whether a 5xx with these texts is a refusal. Of a call that `changes` something fewer phrases prove that: an
        order that is not found may be one that is not shown yet.
        """
        return self.says(texts, "refusal", *(() if changes else ("refusal-of-a-read",)))

    def spares_the_token(self, body: bytes) -> bool:
        """Whether a 401 with this body says nothing against the token: a session is missing, or an account unknown."""
        lowered = body[:_ENOUGH].decode("utf-8", "replace").lower()
        return any(phrase.keeps_token and phrase.fits(lowered) for phrase in self._phrases)

    def _first(self, texts: Iterable[str], meanings: Container[str]) -> tuple[Phrase, str] | None:
        said = [(text, text.lower()) for text in texts]
        for phrase in self._phrases:
            if phrase.means in meanings:
                for text, lowered in said:
                    if phrase.fits(lowered):
                        return phrase, text
        return None

    @safe_repr
    def __repr__(self) -> str:
        return f"<{len(self)} phrases>"


NO_PHRASES: Final = Phrases()
"""What an operation goes by whose contract names none: no words mean anything."""


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
