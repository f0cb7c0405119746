"""Pacing: how often a login may call, from the contract. Sliding windows on the gateway's clock."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

__all__ = ["PENALTY_REFUSALS", "PENALTY_SECONDS", "Pacing"]

BURSTS = {"tickle/*": 3}
"""Group -> how many calls may come at once, as long as the rate holds over the time that they have together.

Unverified: clients of the live API tickle three times in a second when they start, and are not known to be refused.
"""
PENALTY_REFUSALS = 10
PENALTY_SECONDS = 600.0


class Pacing:
    """Windows by caller and rule."""

    __slots__ = ("_boxed", "_penalty", "_refused", "_windows")

    def __init__(self, penalty_box: bool = False) -> None:
        self._penalty = penalty_box
        self._windows: dict[tuple[str, str, int, float], deque[float]] = {}
        self._refused: dict[str, deque[float]] = {}
        self._boxed: dict[str, float] = {}

    def boxed(self, caller: str, now: float) -> bool:
        """Whether the caller is shut out. Only with the penalty box, after `PENALTY_REFUSALS` within a minute."""
        return self._penalty and now < self._boxed.get(caller, 0.0)

    def count_refusal(self, caller: str, now: float) -> None:
        """A call was refused; who goes on all the same ends in the box."""
        if not self._penalty:
            return
        refused = self._refused.setdefault(caller, deque(maxlen=PENALTY_REFUSALS))
        refused.append(now)
        if len(refused) == PENALTY_REFUSALS and refused[0] > now - 60.0:
            self._boxed[caller] = now + PENALTY_SECONDS
            refused.clear()

    def refuse(self, caller: str, name: str, rules: Iterable[tuple[int, float]], now: float) -> bool:
        """Whether this call is one too many. A refused call does not count."""
        windows = []
        burst = BURSTS.get(name, 1)
        for rule in rules:
            requests, seconds = rule[0] * burst, rule[1] * burst
            window = self._windows.get((caller, name, requests, seconds))
            if window is None:
                window = self._windows[caller, name, requests, seconds] = deque(maxlen=requests)
            while window and window[0] <= now - seconds:
                window.popleft()
            if len(window) >= requests:
                return True
            windows.append(window)
        for window in windows:
            window.append(now)
        return False
