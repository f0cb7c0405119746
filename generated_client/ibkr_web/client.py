# Written by the generator from the contract; do not edit.
"""The two clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ibkr_core.client import AsyncCore, SyncCore

if TYPE_CHECKING:
    from .groups.accounts import Accounts, AsyncAccounts
    from .groups.alerts import Alerts, AsyncAlerts
    from .groups.allocation import Allocation, AsyncAllocation
    from .groups.analyst import Analyst, AsyncAnalyst
    from .groups.contracts import AsyncContracts, Contracts
    from .groups.currencies import AsyncCurrencies, Currencies
    from .groups.echo import AsyncEchoGroup, EchoGroup
    from .groups.event_contracts import AsyncEventContracts, EventContracts
    from .groups.forecast import AsyncForecast, Forecast
    from .groups.fyi import AsyncFyi, Fyi
    from .groups.gw_accounts import AsyncGwAccounts, GwAccounts
    from .groups.gw_banking import AsyncGwBanking, GwBanking
    from .groups.gw_reports import AsyncGwReports, GwReports
    from .groups.gw_restrictions import AsyncGwRestrictions, GwRestrictions
    from .groups.gw_utilities import AsyncGwUtilities, GwUtilities
    from .groups.marketdata import AsyncMarketdata, Marketdata
    from .groups.models import AsyncModels, Models
    from .groups.oauth import AsyncOauth, Oauth
    from .groups.oauth2 import AsyncOauth2, Oauth2
    from .groups.orders import AsyncOrders, Orders
    from .groups.portfolio import AsyncPortfolio, Portfolio
    from .groups.scanner import AsyncScanner, Scanner
    from .groups.session import AsyncSession, Session
    from .groups.sso import AsyncSso, Sso
    from .groups.tokens import AsyncTokens, Tokens
    from .groups.user import AsyncUser, User
    from .groups.watchlists import AsyncWatchlists, Watchlists

__all__ = ["AsyncClient", "Client"]


class Client(SyncCore):
    """Client Portal Web API, for threads; one client may be shared by many.

    The operations are methods of its groups, `client.orders.place(...)`. Use it in `with`, or call `close` at the end.
    Arguments are those of `ibkr_core.client.BaseClient`; everything raised is in `ibkr_web.errors`.
    """

    @cached_property
    def session(self) -> Session:
        """Open, watch, extend and end the login and the brokerage session."""
        from .groups.session import Session

        return Session(self)

    @cached_property
    def tokens(self) -> Tokens:
        """Exchange credentials for a bearer token. These calls live on servers of their own."""
        from .groups.tokens import Tokens

        return Tokens(self)

    @cached_property
    def user(self) -> User:
        """The signed-in user."""
        from .groups.user import User

        return User(self)

    @cached_property
    def accounts(self) -> Accounts:
        """Accounts that can be traded, dynamic accounts, owners."""
        from .groups.accounts import Accounts

        return Accounts(self)

    @cached_property
    def orders(self) -> Orders:
        """Preview, place, question, answer, modify, cancel and watch orders."""
        from .groups.orders import Orders

        return Orders(self)

    @cached_property
    def portfolio(self) -> Portfolio:
        """Accounts, positions and balances as the back office sees them. Needs the login only, no brokerage
        session. `client.portfolio.accounts` has to be called once a session before the others."""
        from .groups.portfolio import Portfolio

        return Portfolio(self)

    @cached_property
    def allocation(self) -> Allocation:
        """Allocation groups and presets of an advisor or introducing broker; other logins are answered with an
        error. An order for several accounts names a stored group in place of the account, or carries its own
        division in `jsonPayload`."""
        from .groups.allocation import Allocation

        return Allocation(self)

    @cached_property
    def event_contracts(self) -> EventContracts:
        """Event contracts as the release notes of October 2023 name them."""
        from .groups.event_contracts import EventContracts

        return EventContracts(self)

    @cached_property
    def alerts(self) -> Alerts:
        """Price and margin alerts."""
        from .groups.alerts import Alerts

        return Alerts(self)

    @cached_property
    def currencies(self) -> Currencies:
        """Currency pairs and exchange rates."""
        from .groups.currencies import Currencies

        return Currencies(self)

    @cached_property
    def contracts(self) -> Contracts:
        """Find instruments and read what can be ordered. From a symbol to a contract id:
        `client.contracts.search`, or `client.contracts.stocks` and `client.contracts.futures`, which need no
        brokerage session. From an underlying to an option: `client.contracts.search` for the months,
        `client.contracts.strikes`, `client.contracts.secdef_info`."""
        from .groups.contracts import Contracts

        return Contracts(self)

    @cached_property
    def marketdata(self) -> Marketdata:
        """Latest prices and historical bars."""
        from .groups.marketdata import Marketdata

        return Marketdata(self)

    @cached_property
    def scanner(self) -> Scanner:
        """Rankings of a market."""
        from .groups.scanner import Scanner

        return Scanner(self)

    @cached_property
    def watchlists(self) -> Watchlists:
        """Lists of instruments that the user keeps."""
        from .groups.watchlists import Watchlists

        return Watchlists(self)

    @cached_property
    def forecast(self) -> Forecast:
        """Event contracts, yes or no to an outcome. They took the place of the calls that the release notes
        name."""
        from .groups.forecast import Forecast

        return Forecast(self)

    @cached_property
    def fyi(self) -> Fyi:
        """Notifications of the broker, their kinds, disclaimers and devices. Each call may be made once a
        second. Names are the broker's own letters: `FC` is the kind, `R` read, `A` on, `V` taken over."""
        from .groups.fyi import Fyi

        return Fyi(self)

    @cached_property
    def analyst(self) -> Analyst:
        """Performance, transactions and allocation as the broker's portfolio analyst computes them. One call of
        each in 15 minutes."""
        from .groups.analyst import Analyst

        return Analyst(self)

    @cached_property
    def models(self) -> Models:
        """Model portfolios of an advisor: targets that many accounts follow. Read the list of allocation models
        once in a session first."""
        from .groups.models import Models

        return Models(self)

    @cached_property
    def oauth(self) -> Oauth:
        """The three steps of OAuth 1.0a. Their arguments and signatures stand in the `Authorization` header."""
        from .groups.oauth import Oauth

        return Oauth(self)

    @cached_property
    def oauth2(self) -> Oauth2:
        """The token of OAuth 2.0 for account management."""
        from .groups.oauth2 import Oauth2

        return Oauth2(self)

    @cached_property
    def sso(self) -> Sso:
        """Sessions of users, opened by an organisation with a token of OAuth 2.0."""
        from .groups.sso import Sso

        return Sso(self)

    @cached_property
    def echo(self) -> EchoGroup:
        """Self-tests of token and signature."""
        from .groups.echo import EchoGroup

        return EchoGroup(self)

    @cached_property
    def gw_utilities(self) -> GwUtilities:
        """Values, forms, banks and user names that applications and instructions need; requests and how far they
        are; free cash."""
        from .groups.gw_utilities import GwUtilities

        return GwUtilities(self)

    @cached_property
    def gw_reports(self) -> GwReports:
        """Statements, tax documents and trade confirmations, as documents inside JSON."""
        from .groups.gw_reports import GwReports

        return GwReports(self)

    @cached_property
    def gw_banking(self) -> GwBanking:
        """Bank instructions, and transfers of cash and positions. Everything is an instruction with a number of
        the caller's (`clientInstructionId`) and one of the broker's (`instructionId`), in a set
        (`instructionSetId`). A 202 says that it is worked on: read it again until its `instructionStatus` is
        not `PENDING`. Many are sent at once to the address with `:bulk`."""
        from .groups.gw_banking import GwBanking

        return GwBanking(self)

    @cached_property
    def gw_restrictions(self) -> GwRestrictions:
        """Restrictions on what accounts and users may trade, as tables."""
        from .groups.gw_restrictions import GwRestrictions

        return GwRestrictions(self)

    @cached_property
    def gw_accounts(self) -> GwAccounts:
        """Apply for accounts, change them, and read how far they are. Account management is for organisations
        with OAuth 2.0; its operations live on `https://api.ibkr.com`, without `/v1/api`. What changes
        something is sent as a JWT that the client signs (`application/jwt`)."""
        from .groups.gw_accounts import GwAccounts

        return GwAccounts(self)


class AsyncClient(AsyncCore):
    """Client Portal Web API, for tasks of one event loop.

    The operations are methods of its groups, `client.orders.place(...)`. Use it in `async with`, or call `aclose` at the end.
    Arguments are those of `ibkr_core.client.BaseClient`; everything raised is in `ibkr_web.errors`.
    """

    @cached_property
    def session(self) -> AsyncSession:
        """Open, watch, extend and end the login and the brokerage session."""
        from .groups.session import AsyncSession

        return AsyncSession(self)

    @cached_property
    def tokens(self) -> AsyncTokens:
        """Exchange credentials for a bearer token. These calls live on servers of their own."""
        from .groups.tokens import AsyncTokens

        return AsyncTokens(self)

    @cached_property
    def user(self) -> AsyncUser:
        """The signed-in user."""
        from .groups.user import AsyncUser

        return AsyncUser(self)

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Accounts that can be traded, dynamic accounts, owners."""
        from .groups.accounts import AsyncAccounts

        return AsyncAccounts(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Preview, place, question, answer, modify, cancel and watch orders."""
        from .groups.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def portfolio(self) -> AsyncPortfolio:
        """Accounts, positions and balances as the back office sees them. Needs the login only, no brokerage
        session. `client.portfolio.accounts` has to be called once a session before the others."""
        from .groups.portfolio import AsyncPortfolio

        return AsyncPortfolio(self)

    @cached_property
    def allocation(self) -> AsyncAllocation:
        """Allocation groups and presets of an advisor or introducing broker; other logins are answered with an
        error. An order for several accounts names a stored group in place of the account, or carries its own
        division in `jsonPayload`."""
        from .groups.allocation import AsyncAllocation

        return AsyncAllocation(self)

    @cached_property
    def event_contracts(self) -> AsyncEventContracts:
        """Event contracts as the release notes of October 2023 name them."""
        from .groups.event_contracts import AsyncEventContracts

        return AsyncEventContracts(self)

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """Price and margin alerts."""
        from .groups.alerts import AsyncAlerts

        return AsyncAlerts(self)

    @cached_property
    def currencies(self) -> AsyncCurrencies:
        """Currency pairs and exchange rates."""
        from .groups.currencies import AsyncCurrencies

        return AsyncCurrencies(self)

    @cached_property
    def contracts(self) -> AsyncContracts:
        """Find instruments and read what can be ordered. From a symbol to a contract id:
        `client.contracts.search`, or `client.contracts.stocks` and `client.contracts.futures`, which need no
        brokerage session. From an underlying to an option: `client.contracts.search` for the months,
        `client.contracts.strikes`, `client.contracts.secdef_info`."""
        from .groups.contracts import AsyncContracts

        return AsyncContracts(self)

    @cached_property
    def marketdata(self) -> AsyncMarketdata:
        """Latest prices and historical bars."""
        from .groups.marketdata import AsyncMarketdata

        return AsyncMarketdata(self)

    @cached_property
    def scanner(self) -> AsyncScanner:
        """Rankings of a market."""
        from .groups.scanner import AsyncScanner

        return AsyncScanner(self)

    @cached_property
    def watchlists(self) -> AsyncWatchlists:
        """Lists of instruments that the user keeps."""
        from .groups.watchlists import AsyncWatchlists

        return AsyncWatchlists(self)

    @cached_property
    def forecast(self) -> AsyncForecast:
        """Event contracts, yes or no to an outcome. They took the place of the calls that the release notes
        name."""
        from .groups.forecast import AsyncForecast

        return AsyncForecast(self)

    @cached_property
    def fyi(self) -> AsyncFyi:
        """Notifications of the broker, their kinds, disclaimers and devices. Each call may be made once a
        second. Names are the broker's own letters: `FC` is the kind, `R` read, `A` on, `V` taken over."""
        from .groups.fyi import AsyncFyi

        return AsyncFyi(self)

    @cached_property
    def analyst(self) -> AsyncAnalyst:
        """Performance, transactions and allocation as the broker's portfolio analyst computes them. One call of
        each in 15 minutes."""
        from .groups.analyst import AsyncAnalyst

        return AsyncAnalyst(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Model portfolios of an advisor: targets that many accounts follow. Read the list of allocation models
        once in a session first."""
        from .groups.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """The three steps of OAuth 1.0a. Their arguments and signatures stand in the `Authorization` header."""
        from .groups.oauth import AsyncOauth

        return AsyncOauth(self)

    @cached_property
    def oauth2(self) -> AsyncOauth2:
        """The token of OAuth 2.0 for account management."""
        from .groups.oauth2 import AsyncOauth2

        return AsyncOauth2(self)

    @cached_property
    def sso(self) -> AsyncSso:
        """Sessions of users, opened by an organisation with a token of OAuth 2.0."""
        from .groups.sso import AsyncSso

        return AsyncSso(self)

    @cached_property
    def echo(self) -> AsyncEchoGroup:
        """Self-tests of token and signature."""
        from .groups.echo import AsyncEchoGroup

        return AsyncEchoGroup(self)

    @cached_property
    def gw_utilities(self) -> AsyncGwUtilities:
        """Values, forms, banks and user names that applications and instructions need; requests and how far they
        are; free cash."""
        from .groups.gw_utilities import AsyncGwUtilities

        return AsyncGwUtilities(self)

    @cached_property
    def gw_reports(self) -> AsyncGwReports:
        """Statements, tax documents and trade confirmations, as documents inside JSON."""
        from .groups.gw_reports import AsyncGwReports

        return AsyncGwReports(self)

    @cached_property
    def gw_banking(self) -> AsyncGwBanking:
        """Bank instructions, and transfers of cash and positions. Everything is an instruction with a number of
        the caller's (`clientInstructionId`) and one of the broker's (`instructionId`), in a set
        (`instructionSetId`). A 202 says that it is worked on: read it again until its `instructionStatus` is
        not `PENDING`. Many are sent at once to the address with `:bulk`."""
        from .groups.gw_banking import AsyncGwBanking

        return AsyncGwBanking(self)

    @cached_property
    def gw_restrictions(self) -> AsyncGwRestrictions:
        """Restrictions on what accounts and users may trade, as tables."""
        from .groups.gw_restrictions import AsyncGwRestrictions

        return AsyncGwRestrictions(self)

    @cached_property
    def gw_accounts(self) -> AsyncGwAccounts:
        """Apply for accounts, change them, and read how far they are. Account management is for organisations
        with OAuth 2.0; its operations live on `https://api.ibkr.com`, without `/v1/api`. What changes
        something is sent as a JWT that the client signs (`application/jwt`)."""
        from .groups.gw_accounts import AsyncGwAccounts

        return AsyncGwAccounts(self)
