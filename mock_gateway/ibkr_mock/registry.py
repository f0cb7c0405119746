"""Handlers by operationId. A handler gets a `Call` and returns JSON-able data, or an `Answer` for anything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .contract import Operation
from .faults import Fault
from .sessions import Brokerage, Login
from .wire import BadRequest, Request

if TYPE_CHECKING:
    from .credentials import Credentials
    from .world import World

__all__ = ["HANDLERS", "Call", "Handler", "handles"]


class Call:
    """A validated request on its way to a handler."""

    __slots__ = (
        "_brokerage",
        "_login",
        "body",
        "credentials",
        "faults",
        "now",
        "operation",
        "params",
        "request",
        "world",
    )

    def __init__(
        self,
        operation: Operation,
        request: Request,
        world: World,
        credentials: Credentials,
        now: float,
        login: Login | None,
        brokerage: Brokerage | None,
        faults: Sequence[Fault] = (),
    ) -> None:
        self.operation = operation
        self.request = request
        self.world = world
        self.credentials = credentials
        self.now = now
        self.faults = faults
        self._login = login
        self._brokerage = brokerage
        self.params: Mapping[str, Any] = {}
        self.body: Any = None

    @property
    def login(self) -> Login:
        """Who calls. The contract secures every operation whose handler asks."""
        if self._login is None:
            raise RuntimeError(f"{self.operation.id} is served without a login")
        return self._login

    @property
    def brokerage(self) -> Brokerage:
        """The brokerage session. The contract requires one for every operation whose handler asks."""
        if self._brokerage is None:
            raise RuntimeError(f"{self.operation.id} is served without a brokerage session")
        return self._brokerage

    def fault(self, kind: str) -> Fault | None:
        """The planned fault of this kind that hits the call, if there is one."""
        return next((fault for fault in self.faults if fault.kind == kind), None)

    def account(self) -> str:
        """The account of the path, checked to be one of the login's. `BadRequest` otherwise."""
        account: str = self.params["accountId"]
        if account not in self.login.accounts:
            raise BadRequest(f"accountId is not valid: {account[:40]}")
        return account


Handler = Callable[[Call], Any]

HANDLERS: dict[str, Handler] = {}
"""operationId -> handler; filled by importing `ibkr_mock.handlers`."""


def handles(operation_id: str) -> Callable[[Handler], Handler]:
    """Register a handler."""

    def register(handler: Handler) -> Handler:
        if operation_id in HANDLERS:
            raise ValueError(f"{operation_id} has two handlers")
        HANDLERS[operation_id] = handler
        return handler

    return register
