"""Time that passes only when everybody waits: one clock for the gateway, the client and the event loop."""

from __future__ import annotations

import asyncio
import selectors
from typing import Any

from ibkr_mock import Gateway

__all__ = ["SharedClock", "VirtualLoop"]


class SharedClock:
    """The gateway's time for the client too. A thread that waits moves it; a task that waits lets the loop do so."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway

    def wall(self) -> float:
        return self.gateway.clock.now()

    monotonic = wall

    def sleep(self, seconds: float, /) -> None:
        self.gateway.advance(seconds)

    async def sleep_async(self, seconds: float, /) -> None:
        await asyncio.sleep(seconds)


class _Selector(selectors.DefaultSelector):  # type: ignore[misc, valid-type]
    """Where a loop would wait for the time of its next call, the gateway's clock goes there at once."""

    def __init__(self, gateway: Gateway) -> None:
        super().__init__()
        self._gateway = gateway

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready: list[tuple[selectors.SelectorKey, int]] = super().select(0)
        if ready or timeout == 0:
            return ready
        if timeout is None:
            raise RuntimeError("every task waits for something that will not come")
        self._gateway.advance(timeout)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop on the gateway's clock. Tasks take turns as always; time passes only when none can go on."""

    def __init__(self, gateway: Gateway) -> None:
        super().__init__(_Selector(gateway))
        self._gateway = gateway
        # Seconds since 1970 are too coarse for asyncio's own: a call that is due now would be due later for ever.
        self._clock_resolution = 1e-6

    def time(self) -> float:
        return self._gateway.clock.now()

    @classmethod
    def run(cls, gateway: Gateway, main: Any) -> Any:
        """`asyncio.run` in virtual time."""
        with asyncio.Runner(loop_factory=lambda: cls(gateway)) as runner:
            return runner.run(main)
