"""What a client asks of whoever keeps its brokerage session open."""

from __future__ import annotations

from typing import Protocol

from ibkr_core.errors import IbkrError
from ibkr_core.waiting import Waiter

__all__ = ["SessionLink"]


class SessionLink(Protocol):
    """Set as `client.session_link` by a session keeper while it runs. Methods never block and never raise."""

    def standing(self) -> str:
        """`open` (trading calls work), `opening` (it will be open again, wait), or `down` (nobody tries any more)."""
        ...

    def waiter(self) -> Waiter:
        """A new waiter, set as soon as the standing is another than `opening`; at once if it is so already."""
        ...

    def error(self) -> IbkrError | None:
        """Why the session is down, as an error of the caller's own; None while it is not."""
        ...

    def heard(self, error: IbkrError, sent: float | None = None) -> None:
        """A call was answered with a session error, or the credentials have a new token: look into it.

        `sent` is when the call (its last try) left, on the client's monotonic clock; None when unknown. What was sent
        before the session was last proven says nothing about it any more.
        """
