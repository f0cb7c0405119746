"""A stateful stand-in for the broker's Client Portal Web API, driven by the contract.

    from ibkr_mock import Gateway, ManualClock, serve

    gateway = Gateway(seed=7, clock=ManualClock())
    with serve(gateway) as root:
        ...                      # http calls to f"{root}/v1/api/..."
        gateway.advance(60)      # a minute passes
        gateway.ledger.orders    # what the broker accepted

`Gateway.app` is the ASGI application, `GatewayTransport` an httpx transport without sockets, `Fault` a planned
failure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .clock import Clock, ManualClock, SystemClock
    from .contract import Contract, ContractError
    from .faults import Fault
    from .gateway import Gateway
    from .server import Served, serve
    from .transport import GatewayTransport
    from .wire import Answer, Request

__all__ = [
    "Answer",
    "Clock",
    "Contract",
    "ContractError",
    "Fault",
    "Gateway",
    "GatewayTransport",
    "ManualClock",
    "Request",
    "Served",
    "SystemClock",
    "serve",
]

_HOMES = {
    "Answer": "wire",
    "Clock": "clock",
    "Contract": "contract",
    "ContractError": "contract",
    "Fault": "faults",
    "Gateway": "gateway",
    "GatewayTransport": "transport",
    "ManualClock": "clock",
    "Request": "wire",
    "Served": "server",
    "SystemClock": "clock",
    "serve": "server",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    return value
