"""Pacing: how often a login may call, from the contract. Sliding windows on the gateway's clock."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

__all__ = ["Pacing"]


class Pacing:
    """Windows by caller and rule."""

    __slots__ = ("_windows",)

    def __init__(self) -> None:
        self._windows: dict[tuple[str, str, int, float], deque[float]] = {}

    def refuse(self, caller: str, name: str, rules: Iterable[tuple[int, float]], now: float) -> bool:
        """Whether this call is one too many. A refused call does not count."""
        windows = []
        for requests, seconds in rules:
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
