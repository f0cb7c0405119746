"""Cookies of the base URL's host alone.

The hosted API keeps a caller on one back end by cookies and may want its session as the cookie `api`, so what it sets
is sent back: to the same origin only, whatever Domain a cookie asks for. The contract's other servers neither set nor
get any.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Final

from ibkr_core.errors import ConfigurationError
from ibkr_core.types import safe_repr

__all__ = ["Cookies"]

_LONGEST: Final = 4096
"""Bytes of a cookie that a server sets, name and value: what RFC 6265 (6.1) asks for."""
_LONGEST_HEADER: Final = 8000
"""Bytes of all that are sent: servers refuse heads of more than 8 kB."""
_MOST: Final = 50
_MOST_LINES: Final = 200
"""Set-Cookie lines of one answer that are read."""
_LONGEST_LINE: Final = 2 * _LONGEST
"""Characters of a line that are read: a cookie, and when it ends."""


class Cookies:
    """Names and values that the base URL's host set, or that the caller did. Its repr shows names alone."""

    __slots__ = ("_lock", "_own", "_values", "header")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._values: dict[str, str] = {}
        self._own: set[str] = set()
        self.header: str = ""

    def set(self, name: str, value: str) -> None:
        """Send this cookie with every call from now on.

        Raises:
            ConfigurationError: name or value cannot stand in a Cookie header.
        """
        if not name or not _clean(name) or "=" in name or not _clean(value):
            raise ConfigurationError(f"cookie {name!r}: expected name and value without blanks, commas and semicolons")
        with self._lock:
            self._values[name] = value
            self._own.add(name)
            self._write()

    def delete(self, name: str) -> None:
        """Forget one cookie, if it is there."""
        with self._lock:
            self._values.pop(name, None)
            self._own.discard(name)
            self._write()

    def clear(self) -> None:
        """Forget all cookies, for instance after a logout."""
        with self._lock:
            self._values.clear()
            self._own.clear()
            self._write()

    def names(self) -> tuple[str, ...]:
        """Names of the cookies that are sent."""
        return tuple(self._values)

    def receive(self, lines: Iterable[str], wall: float) -> tuple[str, ...]:
        """Take the `Set-Cookie` lines of one answer; `wall` is seconds since 1970, for `Expires`.

        Cookies of more than 4 kB are not taken. Of more than 50, or more than 8 kB together, those go first that were
        set or changed longest ago; what the caller has set stays. Of one answer 200 lines are read.

        Returns:
            what was wrong with lines that could not be read, or not in full, each kind once; never a name or a value.
        """
        unread: dict[str, None] = {}
        with self._lock:
            for place, line in enumerate(lines):
                if place >= _MOST_LINES:
                    unread[f"more than {_MOST_LINES} cookies"] = None
                    break
                pair, _, attributes = line.partition(";")
                name, equals, value = pair.strip().partition("=")
                if not equals or not name or not _clean(name) or not _clean(value):
                    unread["no name and value that can be sent back"] = None
                    continue
                if len(name) + len(value) > _LONGEST:
                    unread[f"a cookie of more than {_LONGEST} bytes"] = None
                    continue
                expired = _expired(attributes[:_LONGEST_LINE], wall)
                if expired is None:
                    unread["an end that is neither seconds nor a date"] = None
                # Taken out first, so that what is changed counts as new.
                self._values.pop(name, None)
                if expired:
                    self._own.discard(name)
                else:
                    self._values[name] = value
            if dropped := self._make_room():
                unread[f"{dropped} of more cookies than are sent"] = None
            self._write()
        return tuple(unread)

    def _make_room(self) -> int:
        """Drop what is too much; returns how many cookies that were."""
        size = sum(len(name) + len(value) + 3 for name, value in self._values.items())
        theirs = [name for name in self._values if name not in self._own]
        dropped = 0
        for name in theirs:
            if len(self._values) <= _MOST and size <= _LONGEST_HEADER:
                break
            size -= len(name) + len(self._values.pop(name)) + 3
            dropped += 1
        return dropped

    def _write(self) -> None:
        self.header = "; ".join(f"{name}={value}" for name, value in self._values.items())

    def refresh_after_fork(self) -> None:
        """A lock that another thread held at the fork would never open."""
        self._lock = threading.Lock()

    @safe_repr
    def __repr__(self) -> str:
        return f"<Cookies {', '.join(self._values) or 'none'}>"


def _clean(text: str) -> bool:
    return text.isascii() and text.isprintable() and not any(char in text for char in " ,;\\")


def _expired(attributes: str, wall: float) -> bool | None:
    """Whether Max-Age, or else Expires, puts the cookie's end into the past; None when neither can be read.

    A malformed Max-Age counts for nothing (RFC 6265 5.2.2), and then Expires is asked.
    """
    found = {}
    for attribute in attributes.split(";"):
        name, _, value = attribute.strip().partition("=")
        found[name.lower()] = value.strip()
    age = found.get("max-age", "")
    digits = age.removeprefix("-")
    if digits.isascii() and digits.isdecimal():
        return age.startswith("-") or not digits.strip("0")
    if "expires" not in found:
        return None if age else False
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(found["expires"].replace("-", " ")).timestamp() <= wall
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
