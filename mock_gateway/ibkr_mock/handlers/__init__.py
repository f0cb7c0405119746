"""One module a group of the contract; importing this package registers all handlers."""

from . import accounts, alerts, allocation, currencies, events, orders, portfolio, session, tokens, user

__all__ = [
    "accounts",
    "alerts",
    "allocation",
    "currencies",
    "events",
    "orders",
    "portfolio",
    "session",
    "tokens",
    "user",
]
