"""Keeps a question of the broker and its reply together: the gate that all calls of one user name pass.

While the broker waits for the answer to an order question, any other request may end the question. An `OrderGate`
makes such calls wait until the conversation is over.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["Conversation", "OrderGate"]


class Conversation:
    """One order from its first request to the answer without a question."""

    @property
    def ended(self) -> str | None:
        """Why somebody else ended it; None while it stands, or when its owner closed it."""
        return None

    def close(self) -> None:
        """Let the others go on. May be called more than once."""

    @contextmanager
    def deciding(self) -> Iterator[None]:
        """While code of the user's decides: calls from inside that would end the conversation are refused at once."""
        yield


class OrderGate:
    """Shared by every client, keeper and recipe of one user name, as `Pacing` is."""

    def conversation(self) -> Conversation:
        """A new conversation; it holds nothing yet. Give it to every call of the order in `CallOptions`."""
        return Conversation()

    @property
    def session(self) -> str:
        """An opaque mark of the brokerage session as far as we know; another one after every `session_changed`."""
        return "1"

    def session_changed(self) -> None:
        """The brokerage session was opened, lost or ended."""
