"""README's own order sample, run as it stands while every kind of fault hits every step of it.

What it prints about an order has to be true of the mock's ledger, no order may be made twice, and nothing but errors of
this project may come out.
"""

from __future__ import annotations

import contextlib
import io
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ibkr_web
from ibkr_core import IbkrError, Pacing
from ibkr_core.clock import SystemClock
from ibkr_mock import Fault, Gateway, ManualClock, serve

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
SAMPLE = next(
    text for text in re.findall(r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE) if "reconcile" in text
)
STEPS = ("place_orders", "reply_to_question", "get_order_status", "cancel_order")
KINDS = (
    *("drop_before", "drop_after", "error_before", "error_after", "truncate", "html", "invalid_json", "empty"),
    *("rate_limit", "expire_token", "lose_session", "unauthorized_after"),
)
VERDICTS = {"found", "not-found", "unknown", "cancelled", "filled", "partly filled", "pending", "working"}


class SkippingClock(SystemClock):
    """The machine's time, except that waiting takes none of it: the time that would have passed is added."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._skipped = 0.0
        self._lock = threading.Lock()

    def monotonic(self) -> float:  # type: ignore[override]
        return time.monotonic() + self._skipped

    def wall(self) -> float:  # type: ignore[override]
        return self._gateway.clock.now()

    def sleep(self, seconds: float) -> None:  # type: ignore[override]
        with self._lock:
            self._skipped += seconds
        self._gateway.advance(seconds)


@pytest.fixture(scope="module")
def gateway() -> Gateway:
    return Gateway(seed=2, clock=ManualClock(), pacing=False, establish_seconds=0.0, dam_keys="cv25519")


@pytest.fixture(scope="module")
def origin(gateway: Gateway) -> Iterator[str]:
    with serve(gateway) as url:
        yield str(url)


def run_sample(
    gateway: Gateway, origin: str, monkeypatch: pytest.MonkeyPatch, fault: Fault | None
) -> tuple[str, BaseException | None]:
    gateway.reset(2)
    clock = SkippingClock(gateway)
    real = ibkr_web.Client

    def client(**options: Any) -> ibkr_web.Client:
        made = real(**options, clock=clock, pacing=Pacing("off"))
        if fault is not None:
            gateway.faults.add(fault)
        return made

    monkeypatch.setattr(ibkr_web, "Client", client)
    printed = io.StringIO()
    raised: BaseException | None = None
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(SAMPLE.replace("http://127.0.0.1:5080", origin), "README.md", "exec"), {"__name__": "readme"})
        except BaseException as error:
            raised = error
    return printed.getvalue(), raised


def test_without_a_fault_the_order_is_placed_and_cancelled(gateway, origin, monkeypatch) -> None:
    printed, raised = run_sample(gateway, origin, monkeypatch, None)
    assert raised is None
    assert printed.splitlines()[-1] == "cancelled"
    assert len(gateway.ledger.orders) == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", STEPS)
def test_what_the_sample_says_is_true_under_a_fault(gateway, origin, monkeypatch, step, kind) -> None:
    printed, raised = run_sample(gateway, origin, monkeypatch, Fault(kind, operation=step, status=503))

    orders = gateway.ledger.orders
    assert len(orders) <= 1, "an order was made twice"
    assert raised is None or isinstance(raised, IbkrError), repr(raised)
    said = [
        line.split()[0] if line.split()[0] in VERDICTS else "partly filled"
        for line in printed.splitlines()[1:]
        if line.split()[0] in {*VERDICTS, "partly"}
    ]
    if "not-found" in said:
        assert orders == []
    if "found" in said:
        assert len(orders) == 1
    if said == ["cancelled"]:
        assert [order.status for order in orders] == ["Cancelled"]
    if "working" in said:
        assert [order.status for order in orders if order.status != "Cancelled"]
    if step in ("place_orders", "reply_to_question") and kind in ("drop_after", "truncate", "unauthorized_after"):
        assert said, f"the sample says nothing: {raised!r}"
