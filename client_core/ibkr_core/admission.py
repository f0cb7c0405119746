"""What a call waits for before each try: our own pacing, the order gate, and the session, in this order.

The gate comes last, so that nothing is held up by a call that pacing does not let go yet; and who waits at the gate
holds no place of pacing, so that those it waits for find one. The circuit breaker has the last word.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from ibkr_core.waiting import Wait

if TYPE_CHECKING:
    from ibkr_core.breaker import CircuitBreaker
    from ibkr_core.client import BaseClient
    from ibkr_core.link import SessionLink
    from ibkr_core.operation import Operation
    from ibkr_core.options import CallOptions
    from ibkr_core.pacing import Ticket
    from ibkr_core.passage import Passage

__all__ = ["admitted", "guard_of", "is_vital", "link_of", "may_go"]


def admitted(
    client: BaseClient,
    operation: Operation,
    options: CallOptions,
    passage: Passage | None,
    ticket: Ticket | None,
    deadline: float,
) -> Generator[Wait, Any, bool]:
    """Wait until the try may leave. False when the session was lost meanwhile.

    Raises:
        WaitTooLongError: pacing would take too long.
        OrderConversationError: a question is in the way.
        CircuitOpenError: the breaker has opened meanwhile.
    """
    monotonic = client.clock.monotonic
    while True:
        while ticket is not None and (turn := ticket.turn(monotonic(), deadline)) is not None:
            if passage is not None:
                passage.stand_back()
            yield turn
        if passage is None or (held_up := passage.wait(monotonic(), deadline)) is None:
            break
        if ticket is not None:
            ticket.cancel()
        yield Wait(*held_up)
    link = link_of(client, operation, options)
    if link is not None and not may_go(operation, link.standing()):
        return False
    guard = guard_of(client, operation, options)
    if guard is not None and (wait := guard.enter(monotonic())) > 0:
        raise guard.refusal(operation.id, wait)
    return True


def may_go(operation: Operation, standing: str) -> bool:
    """Whether the operation may leave while the session stands so; what overrides an order goes unless it is down."""
    return standing == "open" or (standing == "opening" and operation.question == "overrides")


def link_of(client: BaseClient, operation: Operation, options: CallOptions) -> SessionLink | None:
    """Who keeps the session that the operation needs; None where nobody does, or where it needs none."""
    if options.for_keeper or "brokerage-session" not in operation.requires:
        return None
    return client.session_link


def guard_of(client: BaseClient, operation: Operation, options: CallOptions) -> CircuitBreaker | None:
    """The breaker that may keep the call back; None for what is vital, and for the contract's other servers."""
    return None if operation.server or is_vital(operation, options) else client.breaker


def is_vital(operation: Operation, options: CallOptions) -> bool:
    """Whether the call is never held up by what protects the broker from us."""
    return operation.vital or options.vital
