"""What to answer when the broker asks before it takes an order."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from ibkr_core.errors import RejectedError

if TYPE_CHECKING:
    from ibkr_web.models import OrderQuestion

__all__ = ["Answers", "QuestionRefusedError"]


class QuestionRefusedError(RejectedError):
    """The broker asked something that the caller's `Answers` do not accept. It was declined; nothing is placed.

    Attributes:
        message_ids: the kinds of the question, as `client.orders.suppress` takes them.
        texts: the question, a paragraph each.
    """

    def __init__(self, message_ids: tuple[str, ...], texts: tuple[str, ...]) -> None:
        kinds = ", ".join(message_ids) or "no kind given"
        super().__init__(
            f"the broker asked a question that was not to be accepted ({kinds})",
            operation="place_orders",
            hint=f"read it, and if it may be confirmed: Answers(accept={set(message_ids) or '...'!r})",
        )
        self.message_ids = message_ids
        self.texts = texts

    def __reduce__(self) -> tuple[type[QuestionRefusedError], tuple[tuple[str, ...], tuple[str, ...]]]:
        return type(self), (self.message_ids, self.texts)


class Answers:
    """Which questions of the broker are confirmed. Everything else is declined.

    Args:
        accept: kinds of question to confirm, such as ``{"o163"}``; a question of several needs all of them.
        decide: asked for what `accept` does not settle; True confirms. The place to ask a person.
        limit: how many rounds of questions one submission may take (the live API asks up to three in a row).
    """

    __slots__ = ("accept", "decide", "limit")

    def __init__(
        self,
        accept: Collection[str] = (),
        decide: Callable[[OrderQuestion], bool] | None = None,
        limit: int = 10,
    ) -> None:
        self.accept = frozenset(accept)
        self.decide = decide
        self.limit = limit

    def confirms(self, question: OrderQuestion) -> bool:
        """Whether a question is confirmed. One without a kind is never settled by `accept`."""
        kinds = {str(kind) for kind in question.message_ids or ()}
        if kinds and kinds <= self.accept:
            return True
        return self.decide is not None and bool(self.decide(question))
