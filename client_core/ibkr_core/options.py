"""Time limits of one attempt, and what a caller may change for a single call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ibkr_core.clock import LONGEST_WAIT
from ibkr_core.errors import ConfigurationError
from ibkr_core.types import safe_repr

if TYPE_CHECKING:
    from ibkr_core._http import Auth
    from ibkr_core.gate import Conversation
    from ibkr_core.retry import RetryPolicy

__all__ = ["DEFAULT_OPTIONS", "DEFAULT_TIMEOUTS", "CallOptions", "Timeouts"]


def positive(name: str, value: float) -> float:
    """The value as a float.

    Raises:
        ConfigurationError: it is not a finite number of seconds above zero.
    """
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise ConfigurationError(f"{name} is {value!r}: expected seconds above 0; a call without a limit may hang")
    return float(value)


class Timeouts:
    """Limits of one attempt in seconds: to connect, between two pieces read, between two pieces written, to get a
    pooled connection.
    """

    __slots__ = ("connect", "extension", "longest", "pool", "read", "write")

    def __init__(self, *, connect: float = 5.0, read: float = 30.0, write: float = 30.0, pool: float = 5.0) -> None:
        self.connect = positive("timeout.connect", connect)
        self.read = positive("timeout.read", read)
        self.write = positive("timeout.write", write)
        self.pool = positive("timeout.pool", pool)
        self.extension = {name: min(getattr(self, name), LONGEST_WAIT) for name in ("connect", "read", "write", "pool")}
        self.longest = max(self.extension.values())

    @classmethod
    def of(cls, value: float | Timeouts) -> Timeouts:
        """The same limit for all four when a number is given."""
        if isinstance(value, Timeouts):
            return value
        seconds = positive("timeout", value)
        return cls(connect=seconds, read=seconds, write=seconds, pool=seconds)

    def within(self, seconds: float) -> dict[str, float]:
        """The limits as httpx wants them, none longer than what is left of a call."""
        if seconds >= self.longest:
            return self.extension
        return {name: min(limit, seconds) for name, limit in self.extension.items()}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Timeouts) and self.extension == other.extension

    def __hash__(self) -> int:
        return hash((self.connect, self.read, self.write, self.pool))

    @safe_repr
    def __repr__(self) -> str:
        return f"Timeouts(connect={self.connect}, read={self.read}, write={self.write}, pool={self.pool})"


DEFAULT_TIMEOUTS: Final = Timeouts()


class CallOptions:
    """What one call does differently from its client.

    Args:
        timeout: seconds for each phase of one attempt, or `Timeouts`.
        headers: extra headers; credentials are refused here, use `auth`.
        retry: another `RetryPolicy`.
        deadline: seconds that the whole call may take: waiting, attempts and pauses together.
        auth: credentials for this call alone; the only way to authenticate a call to a server other than the base
            URL's.
        conversation: the order conversation that this call belongs to, from `OrderGate.conversation`; recipes set it.
        vital: the call is sent although the circuit breaker is open, goes ahead of the others in the lines of `Pacing`,
            and is tried again whatever the retry budget says. Cancels, replies, session calls and what `reconcile`
            reads are so by themselves.
        for_keeper: the call is a session keeper's own: it neither waits for the session nor tells the keeper, and its
            answer is read as far as it can be read, also by a strict client.
    """

    __slots__ = ("auth", "conversation", "deadline", "for_keeper", "headers", "retry", "timeout", "vital")

    def __init__(
        self,
        *,
        timeout: float | Timeouts | None = None,
        headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = None,
        deadline: float | None = None,
        auth: Auth | None = None,
        conversation: Conversation | None = None,
        for_keeper: bool = False,
        vital: bool = False,
    ) -> None:
        self.timeout = None if timeout is None else Timeouts.of(timeout)
        self.headers = checked_headers("options.headers", headers or {})
        self.retry = retry
        self.deadline = None if deadline is None else positive("deadline", deadline)
        self.auth = auth
        self.conversation = conversation
        self.for_keeper = for_keeper
        self.vital = vital or for_keeper

    def replace(self, **changes: Any) -> CallOptions:
        """A copy with other values: `options.replace(deadline=5.0)`.

        Raises:
            ConfigurationError: a value cannot be used.
            TypeError: there is no such option.
        """
        settings = {name: getattr(self, name) for name in self.__slots__}
        return CallOptions(**{**settings, "headers": dict(self.headers), **changes})

    @safe_repr
    def __repr__(self) -> str:
        return f"CallOptions(timeout={self.timeout!r}, retry={self.retry!r}, deadline={self.deadline!r})"


# Headers that carry credentials or frame the message: the first have their own, guarded way in, the rest are the
# client's to write.
_REFUSED: Final = {
    "authorization": "use auth=",
    "proxy-authorization": "put the credentials into proxy=",
    "cookie": "use client.cookies",
    "host": "use base_url=",
    "content-length": "it follows from the body",
    "transfer-encoding": "bodies are sent whole",
    "connection": "the connection pool decides",
}


def checked_headers(where: str, headers: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Names in lower case with values that can stand in a message head.

    Raises:
        ConfigurationError: a credential, a framing header, or text that would break the head.
    """
    checked = []
    for name, value in headers.items():
        lower = name.lower()
        if lower in _REFUSED:
            raise ConfigurationError(f"{where} names {name!r}: {_REFUSED[lower]}")
        if not lower or not lower.isascii() or not all(char.isalnum() or char in "!#$%&'*+-.^_`|~" for char in lower):
            raise ConfigurationError(f"{where} names {name!r}: expected a header name")
        if not isinstance(value, str) or not value.isascii() or any(char in value for char in "\r\n\0"):
            raise ConfigurationError(f"{where}[{name!r}] cannot stand in a header: expected one line of ASCII")
        checked.append((lower, value))
    return tuple(checked)


DEFAULT_OPTIONS: Final = CallOptions()
