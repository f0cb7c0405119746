"""The walk: asks what can be asked, in the order in which answers give parameters, and holds each answer against the
contract.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from ibkr_core._json import loads
from ibkr_core.drift import DriftReport, read_answer
from ibkr_core.errors import (
    ConfigurationError,
    ConnectionFailedError,
    IbkrError,
    RateLimitedError,
    UnreadableAnswerError,
)
from ibkr_core.model import to_json
from ibkr_core.operation import Call, path_segment
from ibkr_core.options import CallOptions
from ibkr_workflows.doctor._envelope import failure_decoder, outside
from ibkr_workflows.doctor._sources import DAYS_BACK, Answers, Missing, Sources

if TYPE_CHECKING:
    from ibkr_core.client import SyncCore
    from ibkr_core.types import Response
    from ibkr_workflows.doctor._contract import Contract, Get
    from ibkr_workflows.doctor._guard import Exchange, Guard

__all__ = ["NotRunError", "Visit", "Walk"]

STATUS: Final = "get_auth_status_via_get"
PORTFOLIO: Final = "list_portfolio_accounts"
ACCOUNTS: Final = "list_brokerage_accounts"
#: The first call of a session only starts these lists; the second has the rows.
ASKED_TWICE: Final = frozenset({"list_live_orders", "list_trades", "get_partitioned_pnl"})
_STEP: Final = re.compile(r"\[\d+\]|\.[^.\[\]]+")
_NO_NAME: Final = re.compile(r"\[\d+\]|\.[A-Z]{3}")
_PATIENCE: Final = CallOptions(deadline=120.0)


class NotRunError(Exception):
    """The walk could not begin: nothing answers there, or nobody is signed in."""


class Visit:
    """What became of one GET of the contract.

    Attributes:
        get: the GET.
        status: HTTP status of the last answer, None without one.
        seconds: how long that took.
        findings: where answers left the contract, without their values.
        skipped: why it was not asked or not answered, None when it was.
    """

    __slots__ = ("findings", "get", "seconds", "skipped", "status")

    def __init__(self, get: Get, skipped: str | None = None) -> None:
        self.get = get
        self.status: int | None = None
        self.seconds = 0.0
        self.findings: list[DriftReport] = []
        self.skipped = skipped


class Walk:
    """One walk with one client, whose transport is the guard and whose drifts go to `drifts`."""

    def __init__(
        self,
        client: SyncCore,
        guard: Guard,
        drifts: list[DriftReport],
        contract: Contract,
        *,
        symbol: str,
        servers: set[str],
    ) -> None:
        self._client = client
        self._guard = guard
        self._drifts = drifts
        self._contract = contract
        self._servers = servers
        self._answers = Answers()
        today = datetime.fromtimestamp(client.clock.wall(), UTC).date()
        dates = ((today - timedelta(days=DAYS_BACK)).isoformat(), today.isoformat())
        self._sources = Sources(contract, self._answers, symbol=symbol, dates=dates)
        self._visits: dict[str, Visit] = {}
        self._in_session = False
        self._stopped: str | None = None

    def run(self) -> list[Visit]:
        """Ask everything; a visit for each GET of the contract, in its order.

        Raises:
            NotRunError: nothing answers, something else answers, or nobody is signed in.
        """
        waiting: dict[str, Get] = {}
        for get in self._contract.gets:
            if get.server not in self._servers:
                self._visits[get.id] = Visit(get, f"it is on the server {get.server!r}, which was not asked for")
            elif get.unsafe is not None:
                self._visits[get.id] = Visit(get, get.unsafe)
            else:
                waiting[get.id] = get
        self._begin(waiting.pop(STATUS), waiting.pop(PORTFOLIO))
        progress = True
        while waiting and progress:
            progress = False
            for get in [*waiting.values()]:
                try:
                    values = self._sources.values(get)
                except Missing:
                    continue
                if self._why_not(get) is None:
                    progress = True
                    del waiting[get.id]
                    self._visit(get, values)
        for get in waiting.values():
            self._visits[get.id] = Visit(get, self._why_not(get) or self._what_is_missing(get))
        return [self._visits[get.id] for get in self._contract.gets]

    def _why_not(self, get: Get) -> str | None:
        if self._stopped is not None:
            return self._stopped
        if "brokerage-session" in get.requires and not self._in_session:
            return "it needs a brokerage session, and there is none; the doctor opens none"
        if "accounts-listed" in get.requires and not self._answers.of(ACCOUNTS):
            return "it needs the list of brokerage accounts to be answered first"
        return None

    def _what_is_missing(self, get: Get) -> str:
        try:
            self._sources.values(get)
        except Missing as missing:
            return str(missing)
        raise AssertionError(f"{get.id} was left out for no reason")

    def _begin(self, get: Get, portfolio: Get) -> None:
        """The first questions: is there a gateway, is somebody signed in, and is there a brokerage session?"""
        self._visits[get.id] = visit = Visit(get)
        error = self._ask(get, {}, visit)
        if isinstance(error, ConnectionFailedError | ConfigurationError):
            hint = "; --insecure accepts the certificate of a gateway on this machine"
            raise NotRunError(str(error) + (hint if "CERTIFICATE_VERIFY_FAILED" in str(error) else ""))
        if visit.status is None or self._contract.response(get, visit.status) is None:
            raise NotRunError(f"this is no gateway of the contract: {get.path} is answered with status {visit.status}")
        for _, document in self._answers.of(STATUS):
            if isinstance(document, dict):
                self._in_session = document.get("authenticated") is True
        if self._stopped is not None:
            self._visits[portfolio.id] = Visit(portfolio, self._stopped)
            return
        # The broker wants this one before the others of the portfolio. And below /iserver a 401 may only mean that
        # there is no brokerage session: here it means that nobody is signed in.
        self._visit(portfolio, {})
        if visit.status == self._visits[portfolio.id].status == 401:
            raise NotRunError("the gateway says that nobody is signed in (401)")

    def _visit(self, get: Get, values: dict[str, str]) -> None:
        self._visits[get.id] = visit = Visit(get)
        for _ in range(2 if get.id in ASKED_TWICE else 1):
            self._ask(get, values, visit)
            if self._stopped is not None:
                break

    def _ask(self, get: Get, values: dict[str, str], visit: Visit) -> IbkrError | None:
        """One question; what came of it is put down in the visit."""
        before = len(self._guard.exchanges)
        self._drifts.clear()
        response: Response[Any] | None = None
        failure: IbkrError | None = None
        try:
            response = self._client.send(_call(get, values), _PATIENCE)
        except IbkrError as error:
            failure = error
        exchange = self._guard.exchanges[-1] if len(self._guard.exchanges) > before else None
        if exchange is None or not exchange.whole:
            if isinstance(failure, ConfigurationError) and get.id != STATUS:
                raise failure
            visit.skipped = f"no answer came: {failure}"
            return failure
        visit.skipped = None
        if isinstance(failure, RateLimitedError):
            self._stopped = "the gateway asked to slow down (429) before its turn came"
        visit.status, visit.seconds = exchange.status, exchange.seconds
        known = {finding.identity for finding in visit.findings}
        found = [self._without_names(one) for one in self._findings(get, exchange, response, failure)]
        visit.findings += [finding for finding in found if finding.identity not in known]
        if response is not None:
            self._answers.add(exchange, _json(exchange))
        return failure

    def _findings(
        self, get: Get, exchange: Exchange, response: Response[Any] | None, failure: IbkrError | None
    ) -> list[DriftReport]:
        form = outside(self._contract, get, exchange)
        if form is not None:
            return [form]
        if response is None and not isinstance(failure, UnreadableAnswerError):
            return self._of_failure(get, exchange)
        found = [*self._drifts]
        if isinstance(failure, UnreadableAnswerError) and not any(drift.breaks_contract for drift in found):
            found.append(_finding(get, str(failure.path or "$"), str(failure.expected), str(failure.got), "unreadable"))
        if response is not None and not found and not _survives(response, exchange):
            found.append(_finding(get, "$", "the same answer after decoding and encoding", "another", "round-trip"))
        return found

    def _without_names(self, finding: DriftReport) -> DriftReport:
        """The finding with `*` for each step that the contract knows nothing of: the key of a map, perhaps a name."""
        steps = _STEP.findall(finding.path)
        new = steps[-1] if steps and finding.kind == "unknown-field" else ""
        known = self._contract.keys
        path = "$" + "".join(
            step if step == new or step[1:] in known or _NO_NAME.fullmatch(step) else ".*" for step in steps
        )
        if path == finding.path or "".join(steps) != finding.path[1:]:
            return finding
        return DriftReport(
            operation=finding.operation, path=path, expected=finding.expected, got=finding.got, kind=finding.kind,
            count=finding.count,
        )  # fmt: skip

    def _of_failure(self, get: Get, exchange: Exchange) -> list[DriftReport]:
        """Drifts of an answer that the client raises instead of returning it; a rejection inside a success is one."""
        decode = failure_decoder(self._contract, get, exchange) if exchange.status >= 400 else None
        if decode is None:
            return []
        found: list[DriftReport] = []
        try:
            read_answer(decode, loads(exchange.content), operation=get.id, on_drift=found.append)
        except UnreadableAnswerError as error:
            if not found:
                found.append(_finding(get, str(error.path or "$"), str(error.expected), str(error.got), "unreadable"))
        except ValueError:
            found.append(_finding(get, "$", "JSON", "something else", "unreadable"))
        return found


def _call(get: Get, values: dict[str, str]) -> Call[Any]:
    """The call with its parameters in wire form."""
    path, query, in_path = get.path, [], {}
    for name, value in values.items():
        if get.parameters[name].place == "path":
            path = path.replace(f"{{{name}}}", path_segment(name, value))
            in_path[name] = value
        else:
            query.append((name, value))
    return Call(get.operation, path, query=query, path_params=in_path)


def _json(exchange: Exchange) -> Any:
    try:
        return loads(exchange.content)
    except ValueError:
        return None


def _survives(response: Response[Any], exchange: Exchange) -> bool:
    """Whether the answer is the same after it went through the client's models and back."""
    if "json" not in exchange.media_type or not exchange.content:
        return True
    before, after = loads(exchange.content), loads(to_json(response.parsed, sent=False))
    return json.dumps(before, sort_keys=True) == json.dumps(after, sort_keys=True)


def _finding(get: Get, path: str, expected: str, got: str, kind: str) -> DriftReport:
    return DriftReport(operation=get.id, path=path, expected=expected, got=got, kind=kind)
