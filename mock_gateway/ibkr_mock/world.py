"""The state of one simulation. `Gateway.reset` throws a world away and makes a new one, so nothing can be left
behind.
"""

from __future__ import annotations

from .advisors import Allocation
from .alertbook import AlertBook
from .credentials import Credentials
from .ids import Ids
from .market import Market
from .models import Models
from .notices import Notices
from .oauth1 import OAuth1
from .oauth2 import OAuth2
from .people import ACCOUNTS, USERS
from .sessions import Login, Sessions
from .tape import Tape
from .trading.book import Book
from .trading.desk import Desk
from .trading.portfolio import Portfolio
from .watchlists import Watchlists
from .words import NO_WORDS, Words

__all__ = ["World"]


class World:
    """Everything that changes while the gateway runs."""

    def __init__(
        self,
        seed: int,
        establish_seconds: float,
        stale_status: int,
        credentials: Credentials | None = None,
        words: Words = NO_WORDS,
    ) -> None:
        credentials = credentials or Credentials(seed)
        self.seed = seed
        self.words = words
        self.ids = Ids(seed)
        self.market = Market(seed)
        self.sessions = Sessions(establish_seconds)
        self.oauth1 = OAuth1(credentials.oauth1, self.ids, self.sessions)
        self.oauth2 = OAuth2(credentials.oauth2, self.ids)
        self._portfolios: dict[str, Portfolio] = {}
        self.book = Book(self.ids, self.market, self.portfolio)
        self.desk = Desk(self.ids, self.market, self.book, self.portfolio, stale_status, words)
        self._allocations: dict[str, Allocation] = {}
        self._models: dict[str, Models] = {}
        self.tape = Tape(self.market)
        self.alerts = AlertBook(self.ids)
        self._notices: dict[str, Notices] = {}
        self._watchlists: dict[str, Watchlists] = {}

    def portfolio(self, account: str) -> Portfolio:
        """Cash and positions of an account."""
        found = self._portfolios.get(account)
        if found is None:
            found = self._portfolios[account] = Portfolio(ACCOUNTS[account], self.market)
        return found

    def allocation(self, login: Login) -> Allocation:
        """Groups and presets of an advisor."""
        found = self._allocations.get(login.user.name)
        if found is None:
            found = self._allocations[login.user.name] = Allocation(login.user)
        return found

    def models(self, login: Login) -> Models:
        """Model portfolios of an advisor."""
        found = self._models.get(login.user.name)
        if found is None:
            found = self._models[login.user.name] = Models(login.user, self.market, self.book.fills)
        return found

    def notices(self, login: Login, now: float) -> Notices:
        """Notifications of a user."""
        found = self._notices.get(login.user.name)
        if found is None:
            found = self._notices[login.user.name] = Notices(now, [*USERS].index(login.user.name))
        return found

    def watchlists(self, login: Login) -> Watchlists:
        """Watchlists of a user."""
        found = self._watchlists.get(login.user.name)
        if found is None:
            found = self._watchlists[login.user.name] = Watchlists(started=login.user.paper)
        return found

    def sign_in_implicitly(self, user: str, now: float) -> None:
        """Like a gateway on the user's own machine: signed in and, until it idles out, with a brokerage session."""
        login = Login(USERS[user], self.ids.text("session", 32), now, None, validated=True)
        self.sessions.implicit = login
        self.sessions.open(login, now, compete=True)
        if login.brokerage is not None:
            login.brokerage.established_at = now
