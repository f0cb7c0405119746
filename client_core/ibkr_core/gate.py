"""Keeps a question of the broker and its reply together: the gate that all calls of one user name pass.

While the broker waits for the answer to an order question, any other request may end the question. An `OrderGate`
makes such calls wait until the conversation is over.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator

__all__ = ["Conversation", "OrderGate"]


class Conversation:
    """One order from its first request to the answer without a question."""

    def __init__(self) -> None:
        self.ended: str | None = None
        self.closed = False

    def close(self) -> None:
        """Let the others go on."""
        self.closed = True

    @contextlib.contextmanager
    def deciding(self) -> Iterator[None]:
        """While user code decides on a question."""
        yield


class OrderGate:
    """Shared by every client, keeper and recipe of one user name, as `Pacing` is."""

    def __init__(self) -> None:
        self.session = uuid.uuid4().hex

    def conversation(self) -> Conversation:
        """A conversation that holds nothing yet."""
        return Conversation()

    def session_changed(self) -> None:
        """The brokerage session is another one."""
        self.session = uuid.uuid4().hex
