"""The places in the broker's windows that the requests of one call take: one each, whoever sends them.

The send loop takes the place of a try. What an auth flow sends beyond that, the request again with a new token above
all, arrives at the broker like any other, so it takes a place of its own and waits for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from ibkr_core._http import NOT_MADE, Answer, Fault, Request
from ibkr_core.errors import WaitTooLongError
from ibkr_core.operation import Operation

if TYPE_CHECKING:
    from ibkr_core.clock import Clock
    from ibkr_core.pacing import Pacing, Ticket
    from ibkr_core.waiting import Wait

__all__ = ["Places"]

_BESIDE: Final = Operation("another request of an auth flow", "GET", "/")
_WRITTEN: Final = "http11.send_request_body.complete"


class Places:
    """The places of one call in one try. Told by its `Flight` what leaves and what comes back.

    Args:
        pacing: whose windows.
        ticket: the place that the first request of the call's own uses.
        operation: what is called.
        vital: whether it goes ahead of the others in line.
        clock: time.

    Attributes:
        refused: why a further request found no place in time; None while none did.
    """

    __slots__ = ("_beside", "_clock", "_operation", "_own", "_pacing", "_tunnel", "_under_way", "_vital", "refused")

    def __init__(self, pacing: Pacing, ticket: Ticket, operation: Operation, vital: bool, clock: Clock) -> None:
        self._pacing = pacing
        self._operation = operation
        self._vital = vital
        self._clock = clock
        self._own: Ticket | None = ticket
        self._beside: Ticket | None = None
        self._under_way: Ticket | None = None
        self._tunnel = False
        self.refused: WaitTooLongError | None = None

    def turns(self, own: bool, deadline: float) -> Iterator[Wait]:
        """What a request has to wait for before it may leave; afterwards it has its place, or `refused` says why not.

        Args:
            own: whether it is the call's own request; else it is another one to the broker.
            deadline: when the call has to be over.
        """
        if self._own is not None:
            if own:
                return
            # Not to be held while it waits for another one: ten calls that do so would wait for each other.
            self._own.cancel()
            self._own = None
        now = self._clock.monotonic
        ticket = self._pacing.take(self._operation if own else _BESIDE, now())
        ticket.vital = self._vital
        # Kept from now on, so that it is given back whatever ends the wait.
        if own:
            self._own = ticket
        else:
            self._beside = ticket
        try:
            while (turn := ticket.turn(now(), deadline)) is not None:
                yield turn
        except WaitTooLongError as refused:
            self.refused = refused.with_traceback(None)

    def leaves(self, request: Request, own: bool, asynchronous: bool) -> None:
        """The first byte may leave from now on."""
        if own:
            self._under_way, self._own = self._own, None
        else:
            self._under_way, self._beside = self._beside, None
        self._tunnel = False
        request.extensions = {**request.extensions, "trace": self._trace_async if asynchronous else self._trace}

    def ends(self, outcome: Answer | Fault) -> None:
        """What came of the request."""
        ticket, self._under_way = self._under_way, None
        if ticket is None:
            return
        if isinstance(outcome, Fault) and outcome.kind == NOT_MADE:
            ticket.cancel()
        else:
            ticket.done(self._clock.monotonic(), answered=isinstance(outcome, Answer))

    def settle(self, now: float) -> None:
        """The try is over, however it ended: what was not sent gives its place back, what was may be on its way."""
        unused, self._own, self._beside = (self._own, self._beside), None, None
        for ticket in unused:
            if ticket is not None:
                ticket.cancel()
        under_way, self._under_way = self._under_way, None
        if under_way is not None:
            under_way.done(now, answered=False)

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        """Hears from httpcore when the last byte was handed to the network; other transports do not tell."""
        if event == "http11.send_request_headers.started":
            self._tunnel = info["request"].method == b"CONNECT"
        elif event == _WRITTEN and not self._tunnel and self._under_way is not None:
            self._under_way.left(self._clock.monotonic())

    async def _trace_async(self, event: str, info: dict[str, Any]) -> None:
        self._trace(event, info)
