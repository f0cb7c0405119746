# Written by the generator from the contract; do not edit.
"""Client Portal Web API: a typed client, written from its contract.

`Client` for threads, `AsyncClient` for tasks; `models` has the types, `errors` what can be raised, `api` the
functions of each operation. Importing the package imports none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ibkr_core.options import CallOptions as CallOptions
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
    "CONTRACT_SHA256",
    "CONTRACT_VERSION",
    "UNSET",
    "AsyncClient",
    "CallOptions",
    "Client",
    "Response",
    "Unset",
    "api",
    "contract_bytes",
    "errors",
    "models",
    "types",
]

CONTRACT_VERSION: Final = "1.0.0"
"""Version of the contract, `info.version`."""

_HOMES: Final = {
    "AsyncClient": ".client",
    "CallOptions": "ibkr_core.options",
    "Client": ".client",
    "Response": "ibkr_core.types",
    "UNSET": "ibkr_core.types",
    "Unset": "ibkr_core.types",
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
