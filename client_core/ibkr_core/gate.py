"""Keeps a question of the broker and its reply together: the gate that all calls of one user name pass.

While the broker waits for the answer to an order question, any other request may end the question. An `OrderGate`
makes such calls wait until the conversation is over.
"""

from __future__ import annotations

__all__ = ["Conversation", "OrderGate"]


class Conversation:
    """One order from its first request to the answer without a question."""


class OrderGate:
    """Shared by every client, keeper and recipe of one user name, as `Pacing` is."""
