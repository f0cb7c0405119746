"""Models of an advisor: what is stored is read back, plans move what they say once, and orders fill the accounts."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibkr_mock.trading.orders import Fill, Order, divided
from ibkr_mock.trading.tickets import Ticket

from .conftest import AAPL, Caller

ONE, TWO, MASTER = "DU7654321", "DU7654322", "DF7654300"
IBM = 8314


@pytest.fixture
def advisor(caller: Caller) -> Caller:
    return caller.ready("mockadvisor")


def ask(advisor: Caller, path: str, **body: Any) -> Any:
    return advisor.post(f"/fa/{path}", {"reqID": 7} | body)


def save(advisor: Caller, name: str = "Mine", **changes: Any) -> Any:
    body = {
        "model": name,
        "desc": "My own",
        "isStatic": False,
        "positionTargets": [{"conid": AAPL, "target": 0.5}, {"conid": IBM, "target": 0.3}],
        "cashTargets": [{"ccy": "USD", "target": 0.2}],
    }
    return ask(advisor, "model/save", **(body | changes))


def invest(advisor: Caller, name: str, **amounts: float) -> Any:
    rows = [{"account": account, "amtToInvest": amount} for account, amount in amounts.items()]
    return ask(advisor, "model/invest-divest", model=name, accountList=rows)


def submit(advisor: Caller, plan: Any) -> Any:
    return ask(advisor, "model/submit-transfers", fpOrderId=plan["transfersInstructionId"])


def summary(advisor: Caller, name: str) -> Any:
    return ask(advisor, "model/summary", model=name)


def targets(advisor: Caller, name: str) -> dict[int, float]:
    rows = ask(advisor, "model/positions", model=name)["positionList"]
    return {row["cid"]: float(row["trgt"]) for row in rows}


def test_a_saved_model_is_listed_everywhere(advisor: Caller) -> None:
    assert save(advisor) == {"reqID": 7, "success": True}
    assert "Mine" in advisor.get("/iserver/account/allocation/models")
    row = next(row for row in ask(advisor, "model/list")["models"] if row["model"] == "Mine")
    assert (row["desc"], row["bootstrapped"], row["nlv"], row["numAccounts"]) == ("My own", False, "0", 0)
    assert summary(advisor, "Mine")["desc"] == "My own"
    assert targets(advisor, "Mine") == {AAPL: 0.5, IBM: 0.3}


def test_a_changed_model_shows_its_change(advisor: Caller) -> None:
    save(advisor)
    save(advisor, desc="Other", positionTargets=[{"cid": AAPL, "trgt": 1.0}], cashTargets=[])
    assert summary(advisor, "Mine")["desc"] == "Other"
    assert targets(advisor, "Mine") == {AAPL: 1.0}


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"cashTargets": []}, "add up to 1.0"),
        ({"positionTargets": [{"conid": 1, "target": 0.8}]}, "conid 1"),
        ({"positionTargets": [{"conid": AAPL, "target": 80}]}, "fractions"),
        ({"cashTargets": [{"ccy": "EUR", "target": 0.2}]}, "one currency"),
    ],
)
def test_targets_that_cannot_be(advisor: Caller, changes: dict[str, Any], text: str) -> None:
    answer = save(advisor, **changes)
    assert answer["success"] is False
    assert text in answer["error"]
    assert "Mine" not in advisor.get("/iserver/account/allocation/models")


def test_whether_an_invested_model_is_static_stays(advisor: Caller) -> None:
    assert "isStatic" in save(advisor, "Growth", isStatic=True)["error"]


def test_an_unknown_model_has_zeros(advisor: Caller) -> None:
    assert summary(advisor, "growth")["nlv"] == "0"
    assert ask(advisor, "model/positions", model="growth")["positionList"] == []
    assert ask(advisor, "model/accounts-details", model="growth")["accountInfoList"] == []


def test_an_investment_moves_cash_when_it_is_submitted_and_only_once(advisor: Caller) -> None:
    save(advisor)
    before = advisor.get(f"/portfolio/{ONE}/ledger")
    plan = invest(advisor, "Mine", **{ONE: 1000, TWO: 500})
    assert [row["destinationModel"] for row in plan["cashTransfers"]] == ["Mine", "Mine"]
    assert {row["conid"]: float(row["cashQty"]) for row in plan["allocations"][:2]} == {AAPL: 500.0, IBM: 300.0}
    assert summary(advisor, "Mine")["nlv"] == "0"
    assert submit(advisor, plan)["success"] is True
    row = summary(advisor, "Mine")
    assert (row["nlv"], row["numAccounts"], row["bootstrapped"]) == ("1500", 2, True)
    assert "There is no plan" in submit(advisor, plan)["error"]
    assert summary(advisor, "Mine")["nlv"] == "1500"
    accounts = {row["account"]: row["nlv"] for row in investments(advisor, "accounts-details", "accountInfoList")}
    assert accounts == {ONE: "1000", TWO: "500", "TOTAL": "1500"}
    # Money that moves between models of an account stays in the account.
    assert advisor.get(f"/portfolio/{ONE}/ledger")["BASE"]["cashbalance"] == before["BASE"]["cashbalance"]


def investments(advisor: Caller, path: str, member: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = ask(advisor, f"model/{path}", model="Mine")[member]
    return rows


def test_what_is_in_a_model_is_not_independent(advisor: Caller) -> None:
    save(advisor)
    before = investments(advisor, "invest-divest-positions", "accountList")[0]
    submit(advisor, invest(advisor, "Mine", **{ONE: 1000}))
    after = investments(advisor, "invest-divest-positions", "accountList")[0]
    assert (before["accountModelNlv"], after["accountModelNlv"]) == ("0", "1000")
    assert float(before["indCashNlv"]) - float(after["indCashNlv"]) == pytest.approx(1000)
    assert before["nlv"] == after["nlv"]
    parts = ("accountModelNlv", "accountOtherModelsNlv", "indCashNlv", "indPosNlv")
    assert sum(float(after[name]) for name in parts) == pytest.approx(float(after["nlv"]), abs=0.05)


def test_divesting_takes_out(advisor: Caller) -> None:
    save(advisor)
    submit(advisor, invest(advisor, "Mine", **{ONE: 1000}))
    submit(advisor, invest(advisor, "Mine", **{ONE: -400}))
    assert summary(advisor, "Mine")["nlv"] == "600"


@pytest.mark.parametrize("amounts", [{ONE: 0}, {"DU1": 5}, {MASTER: 5}])
def test_investments_that_cannot_be(advisor: Caller, amounts: dict[str, float]) -> None:
    assert invest(advisor, "Growth", **amounts)["error"]
    assert "no model" in invest(advisor, "growth", **{ONE: 5})["error"]


def test_a_combined_plan_reaches_its_targets(advisor: Caller) -> None:
    save(advisor)
    wishes = [{"model": "Mine", "targetAmt": 5000}]
    plan = ask(advisor, "model/tws-invest-divest", group="All", modelList=wishes)
    submit(advisor, plan)
    assert summary(advisor, "Mine")["nlv"] == "5000"
    out = ask(advisor, "model/tws-invest-divest", account=ONE, modelList=[{"model": "Mine", "targetPercent": 0}])
    assert submit(advisor, out)["success"] is True
    assert summary(advisor, "Mine")["nlv"] == "2500"


def test_an_order_for_a_model_fills_its_accounts_by_their_value(advisor: Caller) -> None:
    save(advisor)
    submit(advisor, invest(advisor, "Mine", **{ONE: 30_000, TWO: 10_000}))
    held = {account: shares_of(advisor, account) for account in (ONE, TWO)}
    rows = advisor.place_through(advisor.ticket(orderType="MKT", price=None, quantity=40, isModel=True), account="Mine")
    advisor.gateway.advance(10)
    assert advisor.status_of(rows[0]["order_id"]) == "Filled"
    assert {account: shares_of(advisor, account) - held[account] for account in held} == {ONE: 30, TWO: 10}
    row = next(row for row in ask(advisor, "model/positions", model="Mine")["positionList"] if row["cid"] == AAPL)
    assert float(row["position"]) == 40
    assert float(row["actl"]) > 0.2
    advisor.get("/iserver/account/trades")
    trades = advisor.get("/iserver/account/trades")
    assert {row["account"] for row in trades} == {ONE, TWO}
    assert sum(row["size"] for row in trades) == 40


def shares_of(advisor: Caller, account: str) -> float:
    return advisor.gateway.world.portfolio(account).position(AAPL)


def test_a_model_without_accounts_takes_no_order(advisor: Caller) -> None:
    assert "No account" in advisor.place(advisor.ticket(), account="Income")["error"]


def test_an_inline_allocation_divides_an_order(advisor: Caller) -> None:
    rows = [{"account": f"{ONE}.Growth", "amount": 3}, {"account": TWO, "amount": 1}]
    payload = {"allocation_profile": {"alloc_type": "SHARE", "allocations": rows}}
    held = {account: shares_of(advisor, account) for account in (ONE, TWO)}
    advisor.place_through(
        advisor.ticket(orderType="MKT", price=None, quantity=4, jsonPayload=payload), account="Growth"
    )
    advisor.gateway.advance(5)
    assert {account: shares_of(advisor, account) - held[account] for account in held} == {ONE: 3, TWO: 1}


@pytest.mark.parametrize("method", ["E", "S", "N", "A"])
def test_an_order_for_a_group_fills_its_accounts(advisor: Caller, method: str) -> None:
    accounts: list[dict[str, Any]] = [{"name": ONE}, {"name": TWO}]
    if method == "S":
        accounts = [{"name": ONE, "amount": 1}, {"name": TWO, "amount": 9}]
    advisor.post("/iserver/account/allocation/group", {"name": "Both", "accounts": accounts, "default_method": method})
    held = {account: shares_of(advisor, account) for account in (ONE, TWO)}
    advisor.place_through(advisor.ticket(orderType="MKT", price=None, quantity=20), account="Both")
    advisor.gateway.advance(5)
    got = {account: shares_of(advisor, account) - held[account] for account in held}
    assert sum(got.values()) == pytest.approx(20)
    assert got[ONE] == pytest.approx({"E": 10, "S": 2}.get(method, got[ONE]))
    assert got[ONE] > 10 or method in "ES"


def test_rebalancing_plans_the_way_to_the_targets(advisor: Caller) -> None:
    plan = ask(advisor, "model/rebalance/to-existing-targets", model="Growth")
    assert plan["subscriptionStatus"] == 1
    sides = {(row["account"], row["conid"]): float(row["quantity"]) > 0 for row in plan["allocations"]}
    assert sides[f"{ONE}.Growth", AAPL] is False
    assert sides[f"{ONE}.Growth", IBM] is True
    assert submit(advisor, plan)["success"] is True


def test_new_targets_are_kept_and_specific_ones_are_not(advisor: Caller) -> None:
    wanted = {
        "model": "Growth",
        "positionTargets": [{"conid": AAPL, "target": 0.6}],
        "cashTargets": [{"ccy": "USD", "target": 0.4}],
    }
    first = ask(advisor, "model/rebalance/to-new-targets", **wanted)
    assert (first["subscriptionStatus"], "allocations" in first) == (0, False)
    plan = ask(advisor, "model/rebalance/to-new-targets", **wanted, subscriptionKey=first["subscriptionKey"])
    assert plan["allocations"]
    assert targets(advisor, "Growth")[AAPL] == 0.6
    assert targets(advisor, "Growth")[IBM] == 0.0
    once = {"model": "Growth", "positionTargets": [{"conid": IBM, "target": 0.9}]}
    assert ask(advisor, "model/rebalance/to-specific-targets", **once)["allocations"]
    assert targets(advisor, "Growth")[IBM] == 0.0


def test_presets_of_models_are_kept_under_either_name(advisor: Caller) -> None:
    assert ask(advisor, "fa-preset/save", keepModelOpen=True, avoidNegativeCashInCore=True)["success"] is True
    presets = ask(advisor, "fa-preset/get")
    assert (presets["keepModelOpen"], presets["avoidNegativeCashInIndependent"]) == (True, True)
    assert presets["useNonBaseCcy"] is False


def test_rows_are_sorted_and_limited(advisor: Caller) -> None:
    rows = ask(advisor, "model/positions", model="Growth", sortField="mv", sortDirection="DESC", limit=1)
    assert [row["instrument"] for row in rows["positionList"]] == ["AAPL"]
    rows = ask(advisor, "model/positions", model="Growth", sortField="instrument", sortDirection="DESC", limit=2.0)
    assert [row["instrument"] for row in rows["positionList"]] == ["IBM", "AAPL"]


def test_models_are_for_advisors(trader: Caller) -> None:
    for path in ("model/list", "is-full-master", "fa-preset/get"):
        assert trader("POST", f"/fa/{path}", {"reqID": 1}).status_code == 503
    assert trader("GET", "/iserver/account/allocation/models").status_code == 503


def test_a_full_master_is_asked_without_a_model(advisor: Caller) -> None:
    assert ask(advisor, "is-full-master")["isFullMaster"] is True
    assert advisor("POST", "/fa/is-full-master", {"reqID": 1, "model": "Growth"}).status_code == 400


@settings(max_examples=60, deadline=None)
@given(
    weights=st.lists(st.floats(0.01, 100), min_size=1, max_size=5),
    slices=st.lists(st.integers(1, 500), min_size=1, max_size=5),
)
def test_fills_are_divided_without_loss(weights: list[float], slices: list[int]) -> None:
    from ibkr_mock.instruments import INSTRUMENTS

    shares = tuple((f"A{number}", weight / sum(weights)) for number, weight in enumerate(weights))
    ticket = Ticket("M", INSTRUMENTS[AAPL], "BUY", "MKT", "DAY", float(sum(slices)), {}, shares=shares)
    order = Order(1, ticket, 0.0, "t", "o")
    for size in slices:
        order.filled += size
        parts = divided(order, float(size))
        assert sum(part for _, part in parts) == pytest.approx(size)
        assert all(part > 0 for _, part in parts)
        order.fills += [
            Fill("x", order, 0.0, part, 1.0, 0.0, "SMART", account, ticket.instrument, 1) for account, part in parts
        ]
    for account, share in shares:
        got = sum(fill.quantity for fill in order.fills if fill.account == account)
        assert got == pytest.approx(share * sum(slices), abs=0.001)
