"""An open circuit breaker stands in the way of no cancel and of no look at what became of an order."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from ibkr_core import CircuitBreaker, CircuitOpenError, Intent, OrderGate, Pacing

ACCOUNT = "DU7654321"


class Stuck(CircuitBreaker):
    """Open, whatever is answered."""

    def __init__(self, now: float) -> None:
        super().__init__(failures=1, pause=1e6, longest=1e6)
        self.failed(now, "scripted")

    def answered(self) -> None:
        return


@pytest.fixture
def outage(broker: Any) -> dict[str, Any]:
    return {"breaker": Stuck(broker.now), "pacing": Pacing("off")}


def sent(gate: OrderGate, broker: Any, intent: Intent) -> Intent:
    intent.account = ACCOUNT
    intent.sent_wall = intent.sent_monotonic = intent.ended_monotonic = broker.now - 30
    intent.session = gate.session
    return intent


def test_an_order_is_looked_for(drive: Any, broker: Any, outage: Any) -> None:
    gate = OrderGate()
    intent = sent(gate, broker, Intent("a", kind="cOID", action="place"))
    found = drive(broker, "reconcile", intent, options={"gate": gate, **outage})
    assert "in a row found no broker" not in found.reason
    assert {call for call, _ in broker.times} >= {"accounts", "live", "trades"}


@pytest.mark.parametrize("action", ["cancel", "modify"])
def test_a_change_is_looked_for(drive: Any, broker: Any, outage: Any, action: str) -> None:
    gate = OrderGate()
    intent = sent(gate, broker, Intent("1370093217", kind="order_id", action=action))
    drive(broker, "reconcile", intent, options={"gate": gate, **outage})
    assert "status" in {call for call, _ in broker.times}


def test_an_order_is_cancelled_and_watched(drive: Any, broker: Any, outage: Any) -> None:
    broker.answer("cancel", httpx.Response(200, json={"msg": "Request was submitted", "order_id": 1370093217}))
    done = drive(broker, "cancel_order", ACCOUNT, 1370093217, wait=5, options=outage)
    assert done.verdict == "pending"
    assert [call for call, _ in broker.times][:2] == ["cancel", "status"]


def test_an_order_is_not_placed(drive: Any, broker: Any, outage: Any, ticket: Any) -> None:
    with pytest.raises(CircuitOpenError, match="nothing was sent"):
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), options=outage)
    assert broker.times == []
