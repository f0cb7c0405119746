"""What every generated call stands on: send loop, retry, pacing, errors, codec.

Importing the package imports nothing else: a name is looked up where it lives when it is first used, so a program pays
for httpx when it makes a client and not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ibkr_core._http import Auth, Limits
    from ibkr_core.breaker import Circuit, CircuitBreaker
    from ibkr_core.budget import RetryBudget
    from ibkr_core.client import AsyncCore, BaseClient, SyncCore
    from ibkr_core.clock import SYSTEM_CLOCK, Clock, SystemClock
    from ibkr_core.cookies import Cookies
    from ibkr_core.drift import DriftReport
    from ibkr_core.errors import (
        AccountsNotListedError,
        AuthenticationError,
        BrokerRejectionError,
        BrokerUnavailableError,
        CallTimeoutError,
        CircuitOpenError,
        CompetingSessionError,
        ConfigurationError,
        ConnectionFailedError,
        ConnectionLostError,
        ConnectionNotMadeError,
        DuplicateIntentError,
        IbkrError,
        InvalidRequestError,
        OrderConversationError,
        OutcomeUnknownError,
        PermissionDeniedError,
        RateLimitedError,
        RejectedError,
        SessionError,
        SessionMissingError,
        UnreadableAnswerError,
        WaitTooLongError,
    )
    from ibkr_core.gate import Conversation, OrderGate
    from ibkr_core.intents import Intent, answer_of, intents_of
    from ibkr_core.numbers import Amount, Change, Figure, Price, PriceFlag, Size, TextInt
    from ibkr_core.operation import EMPTY, TEXT, Body, Call, JsonBody, Operation, path_segment
    from ibkr_core.options import CallOptions, Timeouts
    from ibkr_core.pacing import Pacing
    from ibkr_core.redact import unmasked
    from ibkr_core.retry import NO_RETRY, RetryPolicy
    from ibkr_core.types import UNSET, Response, Unset

__version__: Final = "0.1.0"
"""Version of the distribution `ibkr-web`."""

__all__ = [
    "EMPTY",
    "NO_RETRY",
    "SYSTEM_CLOCK",
    "TEXT",
    "UNSET",
    "AccountsNotListedError",
    "Amount",
    "AsyncCore",
    "Auth",
    "AuthenticationError",
    "BaseClient",
    "Body",
    "BrokerRejectionError",
    "BrokerUnavailableError",
    "Call",
    "CallOptions",
    "CallTimeoutError",
    "Change",
    "Circuit",
    "CircuitBreaker",
    "CircuitOpenError",
    "Clock",
    "CompetingSessionError",
    "ConfigurationError",
    "ConnectionFailedError",
    "ConnectionLostError",
    "ConnectionNotMadeError",
    "Conversation",
    "Cookies",
    "DriftReport",
    "DuplicateIntentError",
    "Figure",
    "IbkrError",
    "Intent",
    "InvalidRequestError",
    "JsonBody",
    "Limits",
    "Operation",
    "OrderConversationError",
    "OrderGate",
    "OutcomeUnknownError",
    "Pacing",
    "PermissionDeniedError",
    "Price",
    "PriceFlag",
    "RateLimitedError",
    "RejectedError",
    "Response",
    "RetryBudget",
    "RetryPolicy",
    "SessionError",
    "SessionMissingError",
    "Size",
    "SyncCore",
    "SystemClock",
    "TextInt",
    "Timeouts",
    "UnreadableAnswerError",
    "Unset",
    "WaitTooLongError",
    "__version__",
    "answer_of",
    "intents_of",
    "path_segment",
    "unmasked",
]

_HOMES: Final[dict[str, str]] = {
    name: module
    for module, names in {
        "_http": "Auth Limits",
        "breaker": "Circuit CircuitBreaker",
        "budget": "RetryBudget",
        "client": "AsyncCore BaseClient SyncCore",
        "clock": "Clock SYSTEM_CLOCK SystemClock",
        "cookies": "Cookies",
        "drift": "DriftReport",
        "errors": (
            "AccountsNotListedError AuthenticationError BrokerRejectionError BrokerUnavailableError "
            "CallTimeoutError CircuitOpenError CompetingSessionError ConfigurationError ConnectionFailedError "
            "ConnectionLostError ConnectionNotMadeError DuplicateIntentError IbkrError InvalidRequestError "
            "OrderConversationError OutcomeUnknownError PermissionDeniedError RateLimitedError RejectedError "
            "SessionError SessionMissingError UnreadableAnswerError WaitTooLongError"
        ),
        "gate": "Conversation OrderGate",
        "intents": "Intent answer_of intents_of",
        "numbers": "Amount Change Figure Price PriceFlag Size TextInt",
        "operation": "Body Call EMPTY JsonBody Operation TEXT path_segment",
        "options": "CallOptions Timeouts",
        "pacing": "Pacing",
        "redact": "unmasked",
        "retry": "NO_RETRY RetryPolicy",
        "types": "Response UNSET Unset",
    }.items()
    for name in names.split()
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
