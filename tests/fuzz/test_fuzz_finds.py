"""Planted faults: a run against a mock that misbehaves must say so, or a green run would mean nothing."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from fuzzkit import exclusions
from fuzzkit.contract import bundled_document
from fuzzkit.profile import Profile
from fuzzkit.report import MASK, Masker, write_html, write_junit
from fuzzkit.run import Outcome, Run

from ibkr_mock import Gateway, ManualClock

pytestmark = pytest.mark.xdist_group("fuzz-1")

ALERT, PATH = "get_alert", "/iserver/account/alert/"


class Reply(NamedTuple):
    status: int
    headers: dict[bytes, bytes]
    body: bytes


Change = Callable[[dict[str, Any], Reply], Reply]


def altered(change: Change) -> Callable[[Any], Any]:
    """The mock, except that `change` has a word in every answer."""

    def wrap(app: Any) -> Any:
        async def sabotaged(scope: Any, receive: Any, send: Any) -> None:
            if scope["type"] != "http":
                await app(scope, receive, send)
                return
            messages: list[Any] = []

            async def keep(message: Any) -> None:
                messages.append(message)

            await app(scope, receive, keep)
            body = b"".join(message.get("body", b"") for message in messages[1:])
            reply = change(scope, Reply(messages[0]["status"], dict(messages[0]["headers"]), body))
            headers = {**reply.headers, b"content-length": str(len(reply.body)).encode()}
            await send({"type": "http.response.start", "status": reply.status, "headers": list(headers.items())})
            await send({"type": "http.response.body", "body": reply.body})

        return sabotaged

    return wrap


def fuzz(change: Change, operation: str = ALERT, phases: tuple[str, ...] = ("examples", "coverage")) -> Outcome:
    profile = Profile(examples=5, scenarios=5, phases=phases, operations=(operation,))
    gateway = Gateway(seed=profile.seed, clock=ManualClock(), pacing=False, dam_keys="cv25519")
    return Run(profile, gateway, bundled_document(), exclusions.load(), wrap=altered(change)).execute()


def checks_of(outcome: Outcome) -> set[str]:
    return {finding.check for finding in outcome.findings}


def on(path: str, change: Callable[[Reply], Reply], status: int | None = None) -> Change:
    def apply(scope: dict[str, Any], reply: Reply) -> Reply:
        return change(reply) if path in scope["path"] and status in (None, reply.status) else reply

    return apply


def test_the_operation_of_these_tests_is_clean_when_nobody_interferes() -> None:
    outcome = fuzz(lambda scope, reply: reply)
    assert not outcome.findings, outcome.report()


FAULTS: dict[str, tuple[Change, str]] = {
    "server error": (on(PATH, lambda r: r._replace(status=500), 200), "not_a_server_error"),
    "undocumented status": (on(PATH, lambda r: r._replace(status=418), 200), "status_code_conformance"),
    "another content type": (
        on(PATH, lambda r: r._replace(headers={b"content-type": b"text/csv"}), 200),
        "content_type_conformance",
    ),
    "another shape": (
        on(PATH, lambda r: r._replace(body=b'{"account": {"of": "nobody"}}'), 200),
        "response_schema_conformance",
    ),
    "bad requests taken": (
        on(PATH, lambda r: Reply(200, r.headers, b'{"error": "no"}'), 400),
        "negative_data_rejection",
    ),
    "good requests refused": (
        on(PATH, lambda r: r._replace(status=400, body=b'{"error": "no"}'), 200),
        "positive_data_acceptance",
    ),
    "everybody let in": (on(PATH, lambda r: Reply(200, r.headers, b'{"error": "no"}'), 401), "ignored_auth"),
    "wrong methods let in": (on(PATH, lambda r: Reply(200, r.headers, b'{"error": "no"}'), 405), "unsupported_method"),
    "locked door": (
        on(PATH, lambda r: Reply(401, r.headers, b'{"error": "not authenticated"}')),
        "SignedInMeansNo401",
    ),
    "never a 2xx": (on(PATH, lambda r: Reply(400, r.headers, b'{"error": "no"}')), "EveryOperationReached"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(fault: str) -> None:
    change, check = FAULTS[fault]
    outcome = fuzz(change)
    assert check in checks_of(outcome), outcome.report() or "nothing found"
    named = [finding for finding in outcome.findings if finding.check == check]
    assert all(finding.command.startswith("python scripts/fuzz.py --seed ") for finding in named)
    if check != "EveryOperationReached":
        assert all("--operation get_alert" in finding.command for finding in named)
        assert all(finding.curl.startswith("curl ") for finding in named)


ORDERS = ("list_brokerage_accounts", "place_orders", "get_order_status")


def scenarios(operations: tuple[str, ...], wrap: Callable[[Any], Any] | None = None, number: int = 15) -> Outcome:
    profile = Profile(scenarios=number, steps=6, phases=("stateful",), operations=operations)
    gateway = Gateway(seed=profile.seed, clock=ManualClock(), pacing=False, dam_keys="cv25519")
    return Run(profile, gateway, bundled_document(), exclusions.load(), wrap=wrap).execute()


def test_one_client_order_id_making_two_orders_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ibkr_mock.trading.book.Book.taken", lambda *args: None)
    outcome = scenarios(ORDERS)
    assert "OneOrderPerIntent" in checks_of(outcome), outcome.report() or "nothing found"


def test_a_stranger_reading_an_order_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def find(call: Any, number: Any) -> Any:
        return call.world.book.orders.get(number)

    monkeypatch.setattr("ibkr_mock.handlers.orders._find", find)
    outcome = scenarios(ORDERS)
    assert checks_of(outcome) == {"object_level_authorization"}, outcome.report() or "nothing found"


def test_scenarios_that_end_early_are_found() -> None:
    calls = itertools.count()

    def waver(scope: dict[str, Any], reply: Reply) -> Reply:
        if reply.status == 200 and scope["path"].endswith("/iserver/accounts") and next(calls) % 3 == 0:
            return reply._replace(body=b'{"accounts": []}')
        return reply

    # The same request is not always answered alike, so Hypothesis cannot repeat what it did, and gives up.
    outcome = scenarios(ORDERS, altered(waver), number=60)
    assert [finding.title for finding in outcome.findings] == ["Ended early"], outcome.report() or "nothing found"


def test_reports_of_a_failed_exchange_hold_no_token(tmp_path: Path) -> None:
    issued: set[str] = set()

    def fail(scope: dict[str, Any], reply: Reply) -> Reply:
        if scope["path"] != "/brokerage-bearer-token" or reply.status != 200:
            return reply
        issued.add(json.loads(reply.body)["access_token"])
        return reply._replace(status=500)

    profile = Profile(examples=3, phases=("examples", "fuzzing"), operations=("exchange_brokerage_bearer_token",))
    gateway = Gateway(seed=profile.seed, clock=ManualClock(), pacing=False, dam_keys="cv25519")
    run = Run(profile, gateway, bundled_document(), exclusions.load(), wrap=altered(fail))
    outcome = run.execute()
    assert any(token in finding.answer for token in issued for finding in outcome.findings)
    mask = Masker(run.secrets())
    write_html(outcome, tmp_path / "report.html", mask)
    write_junit(outcome, tmp_path / "junit.xml", mask)
    for file in ("report.html", "junit.xml"):
        text = (tmp_path / file).read_text("utf-8")
        assert MASK in text
        assert not [secret for secret in (*issued, *run.secrets()) if secret and secret in text]


def test_a_run_that_cannot_sign_in_does_not_start() -> None:
    class Locked(Gateway):
        def reset(self, seed: int | None = None) -> None:
            super().reset(seed)
            self.app = refuse

    async def refuse(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 401, "headers": []})
        await send({"type": "http.response.body", "body": b"{}"})

    gateway = Gateway(seed=1, clock=ManualClock(), pacing=False, dam_keys="cv25519")
    gateway.app = refuse
    run = Run(Profile(seed=1, operations=(ALERT,)), gateway, bundled_document(), exclusions.load())
    with pytest.raises(AssertionError, match="POST /brokerage-bearer-token answered 401"):
        run.execute()


def test_an_operation_that_the_contract_does_not_have_is_refused() -> None:
    gateway = Gateway(seed=1, clock=ManualClock(), pacing=False, dam_keys="cv25519")
    with pytest.raises(ValueError, match="not in the contract: \\['no_such'\\]"):
        Run(Profile(operations=("no_such",)), gateway, bundled_document(), [])
