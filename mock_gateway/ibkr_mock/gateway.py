"""The gateway: one object that answers requests. Servers and transports only carry bytes to and from `handle`."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from . import handlers
from .clock import Clock, SystemClock
from .contract import Contract, ContractError, Operation
from .credentials import Credentials
from .faults import Fault, Faults, refuse
from .late import Late, LateRequests
from .ledger import Ledger
from .pacing import Pacing
from .people import DEFAULT_USER, USERS
from .reading import read_body, read_parameters
from .registry import HANDLERS, Call
from .router import Found, Router
from .sessions import ESTABLISH_SECONDS, Brokerage, Login
from .spoiling import spoil
from .wire import (
    DROP,
    JSON_TYPE,
    SILENT,
    Answer,
    Refusal,
    Rejected,
    Request,
    Said,
    as_problem,
    failure,
    json_answer,
)
from .world import World

if TYPE_CHECKING:
    from .asgi import App

__all__ = ["Gateway"]

_log = logging.getLogger("ibkr_mock")
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
_LENGTHS = frozenset({b"content-length", b"transfer-encoding"})


class Gateway:
    """A simulated broker.

    `seed` decides every id and price; `auth="none"` behaves like a gateway on the user's own machine, signed in as
    `user`; `latency_ms` delays every answer; `establish_seconds` is how long a new brokerage session takes until it
    can trade; `stale_status` is how a reply to a stale question ends (503 as documented, or 200 with an error as
    also seen); `dam_keys` the kind of OpenPGP keys; `penalty_box` shuts out for ten minutes who goes on after a 429.
    `ContractError` when the contract names an operation that cannot be served.
    """

    def __init__(
        self,
        seed: int = 0,
        auth: Literal["bearer", "none"] = "bearer",
        clock: Clock | None = None,
        latency_ms: float = 0.0,
        pacing: bool = True,
        *,
        contract: Path | str | Contract | None = None,
        user: str = DEFAULT_USER,
        establish_seconds: float = ESTABLISH_SECONDS,
        stale_status: int = 503,
        dam_keys: str = "rsa3072",
        penalty_box: bool = False,
    ) -> None:
        if auth not in ("bearer", "none"):
            raise ValueError(f"auth: {auth!r} is not 'bearer' or 'none'")
        if user not in USERS:
            raise ValueError(f"user: {user!r} is not one of {', '.join(USERS)}")
        self.clock: Clock = clock if clock is not None else SystemClock()
        self.latency_ms = latency_ms
        self.pacing = pacing
        self.contract = contract if isinstance(contract, Contract) else Contract.load(contract)
        self.credentials = Credentials(seed, dam_keys)
        self.faults = Faults()
        self._auth = auth
        self._user = user
        self._establish_seconds = establish_seconds
        self._stale_status = stale_status
        self._penalty_box = penalty_box
        self.lock = threading.RLock()
        """Held while a request is answered."""
        self._check_contract()
        self._router = Router(self.contract.operations.values())
        self._start(seed)

    @cached_property
    def app(self) -> App:
        """The gateway as an ASGI application."""
        from .asgi import App

        return App(self)

    @property
    def seed(self) -> int:
        return self.world.seed

    def reset(self, seed: int | None = None) -> None:
        """Forget everything: logins, orders, positions, requests, faults. Credentials and the clock stay as they
        are.
        """
        with self.lock:
            self.faults.clear()
            self._start(self.world.seed if seed is None else seed)

    def _start(self, seed: int) -> None:
        self.world = World(seed, self._establish_seconds, self._stale_status, self.credentials, self.contract.words)
        self.ledger = Ledger(self.world.book.orders)
        self._late = LateRequests()
        self._pacing = Pacing(self._penalty_box)
        if self._auth == "none":
            self.world.sign_in_implicitly(self._user, self.clock.now())

    def advance(self, seconds: float) -> None:
        """Move the clock and let everything happen that falls into the time."""
        with self.lock:
            self.clock.advance(seconds)
            self._settle(self.clock.now())

    def handle(self, request: Request) -> Answer:
        """Answer one request. Never raises: a mistake of the gateway is logged and answered with a 500."""
        with self.lock:
            now = self.clock.now()
            self._settle(now)
            unreached = self.faults.network(now)
            if unreached is not None:
                self.ledger.miss(now, request.method, request.raw_path)
                return unreached
            found = self._router.find(request.method, request.raw_path)
            operation = None if found is None else found.operation
            name = "" if operation is None else operation.id
            hit = self.faults.take(name, request) if self.faults.planned else []
            down = next((fault for fault in hit if fault.kind in ("network_down", "network_drops")), None)
            if down is not None:
                self.ledger.miss(now, request.method, request.raw_path)
                return self.faults.break_network(down, now)
            user = ""
            try:
                answer, user = self._answer(request, found, hit, now)
            except Refusal as refusal:
                answer = refusal.answer(self.contract.words)
            except Exception:
                _log.exception("%s %s failed", request.method, name or "unknown path")
                answer = failure(500, "Internal error")
            if answer.status >= 400 and operation is not None and operation.speaks_problems(answer.status):
                answer = as_problem(answer)
            for fault in hit:
                answer = spoil(answer, fault, self.world.book, self.contract.words)
                if fault.kind == "network_lost":
                    self.faults.break_network(fault, now)
            self.ledger.add(
                now, request.method, request.raw_path, request.query, name, user, request.body, answer.status
            )
            return answer

    def _answer(self, request: Request, found: Found | None, hit: list[Fault], now: float) -> tuple[Answer, str]:
        if found is None:
            raise Refusal(404, "Resource not found")
        operation = found.operation
        if operation is None:
            raise Refusal(405, "Method Not Allowed", (JSON_TYPE, (b"allow", found.allow)))
        if request.method in _WITH_BODY and request.headers.keys().isdisjoint(_LENGTHS):
            raise Refusal(411, "Length Required")
        login = self._login(request, operation, now) if operation.needs_login else None
        if operation.door is not None:
            operation.door(request, operation, self.world, now)
        user = login.user.name if login is not None else ""
        for fault in hit:
            if fault.step == "before":
                self._act(fault, login, now)
                refused = refuse(fault, self.contract.words)
                if refused is not None:
                    return refused, user
        if any(fault.kind == "expire_token" for fault in hit):
            login = self._login(request, operation, now)
        if self.pacing:
            self._pace(operation, login, request.peer, now)
        try:
            brokerage = self._require(operation, login, now)
            if not all(fault.effect for fault in hit):
                return json_answer([]), user
            late = next((fault for fault in hit if fault.kind == "effect_later"), None)
            if late is not None:
                self._late.add(now, late.seconds, operation, found.values, request, login, brokerage)
                return _lost(late), user
            return self._serve(operation, found.values, request, login, brokerage, now, hit), user
        except Refusal as refusal:
            return refusal.answer(self.contract.words), user

    def _settle(self, now: float) -> None:
        """Let everything happen that was due until `now`: requests that act late, and what time does to orders."""
        while (late := self._late.due(now)) is not None:
            self.world.book.settle(late.when)
            self._act_late(late)
        self.world.book.settle(now)

    def _act_late(self, late: Late) -> None:
        """The effect of a request whose connection is gone. Nobody hears its answer, and a question that it raises
        leaves the open one alone.
        """
        brokerage = late.brokerage
        kept = None if brokerage is None else brokerage.pending
        if brokerage is not None and late.question is not None:
            for question in late.question.all():
                question.since = late.when
            brokerage.pending = late.question
        try:
            answer = self._serve(late.operation, late.values, late.request, late.login, brokerage, late.when, hit=())
        except Refusal as refusal:
            answer = refusal.answer(self.contract.words)
        if brokerage is not None:
            brokerage.pending = kept
        self.ledger.add_late(late.received, late.when, late.operation.id, late.request.body, answer.status)

    def _login(self, request: Request, operation: Operation, now: float) -> Login:
        authorization, sessions = request.headers.get(b"authorization"), self.world.sessions
        if authorization is not None and authorization[:6].lower() == b"oauth " and sessions.implicit is None:
            return sessions.enter(self.world.oauth1.login(request, now), now)
        login = sessions.find(authorization, request.address(), now)
        if not login.validated and operation.id != "validate_sso":
            raise Said(401, "not_authenticated", "the token has to be validated first")
        return login

    def _act(self, fault: Fault, login: Login | None, now: float) -> None:
        sessions = self.world.sessions
        if fault.kind == "nightly_reset":
            sessions.reset(now, fault.seconds)
        if login is None:
            return
        if fault.kind == "expire_token":
            sessions.sign_out(login)
        elif fault.kind == "lose_session":
            sessions.close(login)
        elif fault.kind == "compete":
            sessions.close(login)
            login.competing = True

    def _pace(self, operation: Operation, login: Login | None, peer: str, now: float) -> None:
        caller = login.user.name if login is not None else peer
        pacing = self._pacing
        refused = pacing.boxed(caller, now) or pacing.refuse(caller, operation.paced_as, operation.pacing, now)
        if not refused and login is not None:
            refused = pacing.refuse(caller, "", self.contract.pacing, now)
        if refused:
            pacing.count_refusal(caller, now)
            raise Refusal(429, "Too many requests")

    def _require(self, operation: Operation, login: Login | None, now: float) -> Brokerage | None:
        requires = operation.requires
        if login is not None and "list_portfolio_accounts" in requires and not login.portfolio_listed:
            raise Said(400, "accounts_first", before="Bad Request: ")
        if login is None or "brokerage-session" not in requires:
            return None
        brokerage = self.world.sessions.require(login, now)
        if not operation.keeps_question:
            self.world.desk.forget(brokerage)
        if "accounts-listed" in requires and not brokerage.accounts_listed:
            raise Said(400, "accounts_first", before="Bad Request: ")
        return brokerage

    def _serve(
        self,
        operation: Operation,
        values: tuple[str, ...],
        request: Request,
        login: Login | None,
        brokerage: Brokerage | None,
        now: float,
        hit: Sequence[Fault],
    ) -> Answer:
        call = Call(operation, request, self.world, self.credentials, now, login, brokerage, hit)
        if operation.parameters:
            call.params = read_parameters(operation, values, request)
        call.body = read_body(operation, request)
        handler = HANDLERS.get(operation.id)
        if handler is None:
            return self._example(operation)
        try:
            result = handler(call)
        except Rejected as rejected:
            if not operation.error_in_success:
                return failure(400, rejected.text)
            return json_answer({"error": rejected.text})
        return result if isinstance(result, Answer) else json_answer(result)

    def _example(self, operation: Operation) -> Answer:
        example = operation.checked_example
        return Answer(
            example.status,
            example.body,
            ((b"content-type", example.content_type.encode()),) if example.content_type else (),
        )

    def _check_contract(self) -> None:
        _ = handlers
        for operation in self.contract.operations.values():
            if operation.id not in HANDLERS and operation.example is None:
                where = f"{operation.method} {operation.path} ({operation.id})"
                raise ContractError(f"{where} has neither a handler nor an example to serve")


def _lost(late: Fault) -> Answer:
    """What a caller sees of a request that acts later."""
    if late.how == "error":
        return failure(late.status, "Service Unavailable" if late.status == 503 else "Internal error")
    return Answer(0, delivery=SILENT if late.how == "timeout" else DROP)
