"""What to answer when the broker asks before it takes an order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import TYPE_CHECKING, TypeAlias

from ibkr_core.errors import ConfigurationError
from ibkr_core.redact import told
from ibkr_core.types import safe_repr

if TYPE_CHECKING:
    from ibkr_web.models import OrderQuestion

__all__ = ["Answers", "Decide"]

Decide: TypeAlias = "Callable[[OrderQuestion], bool | Awaitable[bool]]"


class Answers:
    """Which questions of the broker are confirmed. Everything else is declined.

    Args:
        accept: kinds of question to confirm, such as ``{"o163"}``; a question of several needs all of them.
        decide: asked for what `accept` does not settle. True confirms and False declines; anything else declines and
            raises `DecisionError`. The place to ask a person. A coroutine function is awaited by the recipes whose
            names end in `_async`, and refused by the others before anything is sent. While it runs the broker waits for
            the answer, 110 seconds at the most, and other calls of the same user name wait with it.
        limit: how many rounds of questions one order may take (the live API asks up to three in a row).

    Raises:
        ConfigurationError: an argument is of another type.
    """

    __slots__ = ("accept", "decide", "limit")

    accept: frozenset[str]
    decide: Decide | None
    limit: int

    def __init__(self, accept: Collection[str] = (), decide: Decide | None = None, limit: int = 10) -> None:
        # A text is a collection too, of its letters; of a mapping the values would be ignored, a False too.
        if isinstance(accept, str | bytes | Mapping) or not isinstance(accept, Collection):
            raise ConfigurationError(
                f"Answers.accept is a {type(accept).__name__}: expected a collection of kinds, such as {{'o163'}}"
            )
        for kind in accept:
            if not isinstance(kind, str) or not kind:
                raise ConfigurationError(
                    f"Answers.accept holds {told(kind)}: expected kinds of question, such as 'o163'"
                )
        if decide is not None and not callable(decide):
            raise ConfigurationError(f"Answers.decide is a {type(decide).__name__}: expected a function or None")
        if isinstance(limit, bool) or not isinstance(limit, int) or limit < 0:
            raise ConfigurationError(f"Answers.limit is {told(limit)}: expected a whole number of at least 0")
        self.accept = frozenset(str(kind) for kind in accept)
        self.decide = decide
        self.limit = limit

    def accepts(self, question: OrderQuestion) -> bool:
        """Whether `accept` alone confirms the question. One without a kind is never settled by it."""
        kinds = {str(kind) for kind in question.message_ids or ()}
        return bool(kinds) and kinds <= self.accept

    @safe_repr
    def __repr__(self) -> str:
        return f"Answers(accept={set(self.accept) or '()'}, decide={self.decide!r}, limit={self.limit})"
