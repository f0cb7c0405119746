"""Holders of secrets: what they contain shows in no repr, text, copy or pickle."""

from __future__ import annotations

from typing import Any, NoReturn, Self

__all__ = ["Guarded", "HiddenDict", "HiddenText", "Secret", "as_secret", "is_word"]


class Guarded:
    """Base of everything that holds a secret: one object, never a second one elsewhere.

    A copy is the object itself, so a deep copy of a client shares its token instead of doubling it; a pickle is
    refused, because a pickle is a file or a message that outlives the process.
    """

    __slots__ = ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds a secret and cannot be pickled")


class HiddenDict(Guarded, dict[str, Any]):
    """What an answer or a request says, tokens perhaps among it: tracebacks with locals show nothing of it."""

    def copy(self) -> HiddenDict:
        """Another one, as hidden."""
        return HiddenDict(self)

    def __or__(self, other: Any) -> HiddenDict:  # type: ignore[override]
        return HiddenDict({**self, **other})

    def __repr__(self) -> str:
        return "<hidden>"


class Secret(Guarded):
    """A text that shows as ``Secret(hidden)`` wherever it is printed."""

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        """The text itself. Do not bind it to a local name: tracebacks with locals would show it."""
        return self.__text

    def __repr__(self) -> str:
        return "Secret(hidden)"


class HiddenText(Guarded, str):
    """A text that has to be one, such as the value of a header, and still shows nothing in tracebacks."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'(hidden)'"


def as_secret(text: str | Secret | None) -> Secret | None:
    """The text as a secret; an empty one of what is no text, which is refused by its name and not shown on the way."""
    return text if text is None or isinstance(text, Secret) else Secret(text if isinstance(text, str) else "")


def is_word(held: Secret | None) -> bool:
    """Whether there is a text that can stand in a header."""
    return held is not None and bool(held.reveal()) and held.reveal().isascii() and held.reveal().isprintable()
