"""Logins and brokerage sessions: none -> signed in -> brokerage session, one brokerage session per user name, idle
time-out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .people import UserSpec
from .wire import Said

if TYPE_CHECKING:
    from .trading.questions import Pending

__all__ = ["ESTABLISH_SECONDS", "IDLE_SECONDS", "TOKEN_SECONDS", "Brokerage", "Login", "Sessions"]

TOKEN_SECONDS = 3_600.0
"""Life of a bearer token, and what each validation gives it again."""
IDLE_SECONDS = 300.0
"""A brokerage session without any request for this long is closed."""
ESTABLISH_SECONDS = 1.0
"""From opening a brokerage session until it can trade."""


class Brokerage:
    """An open brokerage session and what lives and dies with it."""

    __slots__ = (
        "accounts_listed",
        "calls",
        "established_at",
        "lists_read",
        "number",
        "order_filters",
        "orders_primed",
        "pending",
        "pnl_primed",
        "searched",
        "selected",
        "streams",
        "suppressed",
        "touched",
        "trades_primed",
    )

    def __init__(self, now: float, established_at: float, number: int, selected: str) -> None:
        self.number = number
        self.established_at = established_at
        self.touched = now
        self.selected = selected
        self.accounts_listed = False
        self.order_filters: frozenset[str] = frozenset()
        """Filters of live orders, active until a read with `force`: what streams of orders leave out."""
        self.orders_primed = False
        self.trades_primed = False
        self.pnl_primed = False
        self.suppressed: set[str] = set()
        self.searched: set[int] = set()
        """Underlyings whose derivatives can be asked for."""
        self.streams: dict[int, float] = {}
        """conid -> when its prices were last read."""
        self.lists_read: set[str] = set()
        self.calls = 0
        self.pending: Pending | None = None


class Login:
    """A signed-in user: one bearer token, or the one implicit login of a gateway without authentication."""

    __slots__ = (
        "accessed",
        "address",
        "also_from",
        "brokerage",
        "competing",
        "dynamic",
        "expires",
        "issued",
        "portfolio_listed",
        "positions_seen",
        "signs",
        "token",
        "user",
        "validated",
    )

    def __init__(self, user: UserSpec, token: str, now: float, address: str | None, validated: bool) -> None:
        self.user = user
        self.token = token
        self.address = address
        self.also_from: frozenset[str | None] = frozenset()
        """Further addresses that its calls may come from."""
        self.signs = False
        """Whether it signs each call (OAuth 1.0a) instead of carrying a token."""
        self.validated = validated
        self.issued = now
        self.accessed = now
        self.expires = now + TOKEN_SECONDS
        self.brokerage: Brokerage | None = None
        self.competing = False
        self.dynamic: str | None = None
        self.portfolio_listed = False
        self.positions_seen: set[str] = set()

    @property
    def accounts(self) -> tuple[str, ...]:
        """What this login may use: its own accounts and the dynamic account it has set."""
        return self.user.accounts if self.dynamic is None else (*self.user.accounts, self.dynamic)

    def __repr__(self) -> str:
        return f"<Login of {self.user.name}>"


class Sessions:
    """All logins of the simulation."""

    def __init__(self, establish_seconds: float) -> None:
        self._establish = establish_seconds
        self._by_token: dict[bytes, Login] = {}
        self._opened = 0
        self._shut_until = 0.0
        self.implicit: Login | None = None

    @property
    def logins(self) -> list[Login]:
        """Everybody signed in now."""
        implicit = [self.implicit] if self.implicit is not None else []
        return [*self._by_token.values(), *implicit]

    def sign_in(self, login: Login) -> None:
        """Accept the login's token from now on."""
        self._by_token[b"Bearer " + login.token.encode()] = login

    def sign_out(self, login: Login) -> None:
        """Revoke the token and end the brokerage session. An implicit login only comes back with a reset."""
        login.brokerage = None
        if login is self.implicit:
            self.implicit = None
        self._by_token.pop(b"Bearer " + login.token.encode(), None)

    def find(self, authorization: bytes | None, address: str | None, now: float) -> Login:
        """The login of a request; `address` None is not held against it.

        `Refusal` 401 when there is none, it has expired, or it comes from another address.
        """
        if self.implicit is not None:
            login: Login | None = self.implicit
        elif authorization is None:
            raise Said(401, "not_authenticated", "no bearer token")
        else:
            login = self._by_token.get(authorization)
            if login is None and authorization[:7].lower() == b"bearer ":
                login = self._by_token.get(b"Bearer " + authorization[7:].strip())
        if login is None:
            raise Said(401, "not_authenticated", "unknown bearer token")
        if login is not self.implicit:
            if now >= login.expires:
                self.sign_out(login)
                raise Said(401, "not_authenticated", "the bearer token has expired")
            if address is not None and address != login.address and address not in login.also_from:
                raise Said(401, "not_authenticated", "the bearer token belongs to another address")
        return self.enter(login, now)

    def holds(self, login: Login) -> bool:
        """Whether the login is still signed in."""
        return self._by_token.get(b"Bearer " + login.token.encode()) is login

    def enter(self, login: Login, now: float) -> Login:
        """Note a call of the login."""
        self._close_when_idle(login, now)
        if login.brokerage is not None:
            login.brokerage.touched = now
        login.accessed = now
        return login

    def open(self, login: Login, now: float, compete: bool) -> bool:
        """Open the brokerage session; False when another login of the same user holds it and `compete` is false. One
        that is open stays open; only what was suppressed in it is asked again.
        """
        rivals = [other for other in self.logins if other is not login and other.user is login.user]
        for rival in rivals:
            self._close_when_idle(rival, now)
        holders = [rival for rival in rivals if rival.brokerage is not None]
        if holders and not compete:
            login.competing = True
            return False
        for rival in holders:
            rival.brokerage = None
            rival.competing = True
        login.competing = False
        self._close_when_idle(login, now)
        if login.brokerage is not None:
            login.brokerage.touched = now
            login.brokerage.suppressed.clear()
            return True
        self._opened += 1
        established = max(now, self._shut_until) + self._establish
        login.brokerage = Brokerage(now, established, self._opened, login.dynamic or login.user.accounts[0])
        return True

    def close(self, login: Login) -> None:
        """End the brokerage session; the token lives on. Whoever was competing with it is free to open one."""
        login.brokerage = None
        for other in self.logins:
            if other.user is login.user:
                other.competing = False

    def reset(self, now: float, seconds: float) -> None:
        """The broker's nightly reset: all brokerage sessions end, and for so long none can trade."""
        self._shut_until = now + seconds
        for login in self.logins:
            self.close(login)

    def require(self, login: Login, now: float) -> Brokerage:
        """The login's brokerage session; `Refusal` 401 when there is none that can trade."""
        brokerage = login.brokerage
        if brokerage is None:
            raise Said(401, "competes" if login.competing else "no_brokerage_session")
        if now < brokerage.established_at:
            raise Said(401, "no_brokerage_session", "it is not established yet")
        return brokerage

    def _close_when_idle(self, login: Login, now: float) -> None:
        if login.brokerage is not None and now - login.brokerage.touched > IDLE_SECONDS:
            self.close(login)
