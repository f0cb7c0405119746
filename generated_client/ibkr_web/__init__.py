# Written by the generator from the contract; do not edit.
"""Client Portal Web API: a typed client, written from its contract.

`Client` for threads, `AsyncClient` for tasks; `models` has the types, `errors` what can be raised (each class is here by
name too), `api` the functions of each operation. `CallOptions`, `Timeouts`, `RetryPolicy` and `Pacing` are what a client
is given. Importing the package imports none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ibkr_core import __version__ as __version__
    from ibkr_core.errors import AccountsNotListedError as AccountsNotListedError
    from ibkr_core.errors import AuthenticationError as AuthenticationError
    from ibkr_core.errors import BrokerRejectionError as BrokerRejectionError
    from ibkr_core.errors import BrokerUnavailableError as BrokerUnavailableError
    from ibkr_core.errors import CallTimeoutError as CallTimeoutError
    from ibkr_core.errors import CircuitOpenError as CircuitOpenError
    from ibkr_core.errors import CompetingSessionError as CompetingSessionError
    from ibkr_core.errors import ConfigurationError as ConfigurationError
    from ibkr_core.errors import ConnectionFailedError as ConnectionFailedError
    from ibkr_core.errors import ConnectionLostError as ConnectionLostError
    from ibkr_core.errors import ConnectionNotMadeError as ConnectionNotMadeError
    from ibkr_core.errors import DuplicateIntentError as DuplicateIntentError
    from ibkr_core.errors import IbkrError as IbkrError
    from ibkr_core.errors import InvalidRequestError as InvalidRequestError
    from ibkr_core.errors import OrderConversationError as OrderConversationError
    from ibkr_core.errors import OutcomeUnknownError as OutcomeUnknownError
    from ibkr_core.errors import PermissionDeniedError as PermissionDeniedError
    from ibkr_core.errors import RateLimitedError as RateLimitedError
    from ibkr_core.errors import RejectedError as RejectedError
    from ibkr_core.errors import SessionError as SessionError
    from ibkr_core.errors import SessionMissingError as SessionMissingError
    from ibkr_core.errors import UnreadableAnswerError as UnreadableAnswerError
    from ibkr_core.errors import WaitTooLongError as WaitTooLongError
    from ibkr_core.gate import OrderGate as OrderGate
    from ibkr_core.intents import answer_of as answer_of
    from ibkr_core.intents import intents_of as intents_of
    from ibkr_core.options import CallOptions as CallOptions
    from ibkr_core.options import Timeouts as Timeouts
    from ibkr_core.pacing import Pacing as Pacing
    from ibkr_core.redact import unmasked as unmasked
    from ibkr_core.retry import NO_RETRY as NO_RETRY
    from ibkr_core.retry import RetryPolicy as RetryPolicy
    from ibkr_core.types import UNSET as UNSET
    from ibkr_core.types import Response as Response
    from ibkr_core.types import Unset as Unset

    CONTRACT_SHA256: str
    """SHA-256 of the bundled contract, the bytes that `contract_bytes` gives; computed when it is asked for."""

    from . import api as api
    from . import errors as errors
    from . import models as models
    from . import types as types
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client

__all__ = [
    "AccountsNotListedError",
    "AsyncClient",
    "AuthenticationError",
    "BrokerRejectionError",
    "BrokerUnavailableError",
    "CONTRACT_SHA256",
    "CONTRACT_VERSION",
    "CallOptions",
    "CallTimeoutError",
    "CircuitOpenError",
    "Client",
    "CompetingSessionError",
    "ConfigurationError",
    "ConnectionFailedError",
    "ConnectionLostError",
    "ConnectionNotMadeError",
    "DuplicateIntentError",
    "IbkrError",
    "InvalidRequestError",
    "NO_RETRY",
    "OrderConversationError",
    "OrderGate",
    "OutcomeUnknownError",
    "Pacing",
    "PermissionDeniedError",
    "RateLimitedError",
    "RejectedError",
    "Response",
    "RetryPolicy",
    "SessionError",
    "SessionMissingError",
    "Timeouts",
    "UNSET",
    "UnreadableAnswerError",
    "Unset",
    "WaitTooLongError",
    "__version__",
    "answer_of",
    "api",
    "contract_bytes",
    "errors",
    "intents_of",
    "models",
    "types",
    "unmasked",
]

CONTRACT_VERSION: Final = "1.0.0"
"""Version of the contract, `info.version`."""

_HOMES: Final[dict[str, str]] = {
    name: home
    for home, names in {
        ".client": "AsyncClient Client",
        "ibkr_core": "__version__",
        "ibkr_core.errors": (
            "AccountsNotListedError AuthenticationError BrokerRejectionError BrokerUnavailableError "
            "CallTimeoutError CircuitOpenError CompetingSessionError ConfigurationError "
            "ConnectionFailedError ConnectionLostError ConnectionNotMadeError DuplicateIntentError "
            "IbkrError InvalidRequestError OrderConversationError OutcomeUnknownError "
            "PermissionDeniedError RateLimitedError RejectedError SessionError "
            "SessionMissingError UnreadableAnswerError WaitTooLongError "
        ),
        "ibkr_core.gate": "OrderGate",
        "ibkr_core.intents": "answer_of intents_of",
        "ibkr_core.options": "CallOptions Timeouts",
        "ibkr_core.pacing": "Pacing",
        "ibkr_core.redact": "unmasked",
        "ibkr_core.retry": "NO_RETRY RetryPolicy",
        "ibkr_core.types": "Response UNSET Unset",
    }.items()
    for name in names.split()
}
_PARTS: Final = frozenset({"api", "errors", "models", "types"})


def contract_bytes() -> bytes:
    """The contract that this client was written from, as one JSON document."""
    from pkgutil import get_data

    data = get_data(__name__, "openapi.json")
    if data is None:
        raise FileNotFoundError("openapi.json is missing from the package")
    return data


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "CONTRACT_SHA256":
        from hashlib import sha256

        globals()[name] = digest = sha256(contract_bytes()).hexdigest()
        return digest
    if name in _PARTS:
        return import_module(f".{name}", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
