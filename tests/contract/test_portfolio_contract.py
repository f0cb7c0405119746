"""How the contract reads figures of accounts, portfolios, the analyst, models and OAuth 1.0a."""

from __future__ import annotations

from typing import Any

import pytest

ROW = {"acctId": "DU7654321", "conid": 265598, "position": 95.0}
FIGURE = {"amount": 268285.65, "currency": "USD", "isNull": False, "timestamp": 1792508531, "value": None}


def errors(contract: Any, schema: str, value: Any) -> list[str]:
    found: list[str] = contract.errors(f"/components/schemas/{schema}", value)
    return found


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        pytest.param("AccountSummary", {"balance": 240115.5, "cashBalances": None}, id="money has fractions"),
        pytest.param("AvailableFunds", {"total": {"current_available": "240,115 USD"}}, id="amounts are text"),
        pytest.param("AvailableFunds", {"Crypto at Paxos": {"look_ahead_excess": "0 USD"}}, id="names in plain words"),
        pytest.param("AvailableFunds", {"total": {"Lk Ahd Avlbl Fnds": "240,115 USD"}}, id="names in short"),
        pytest.param("AvailableFunds", {}, id="no segment at all"),
        pytest.param("MarketValues", {"EUR": {"total_cash": "1,000"}, "USD": {"stock": None}}, id="by currency"),
        pytest.param("PartitionedPnl", {"upnl": {"DU7654321.Growth": {"dpl": -125.5}}}, id="by account and model"),
        pytest.param("PartitionedPnl", {"upnl": {}}, id="first call of a session"),
        pytest.param("PortfolioSummary", {"netliquidation-s": FIGURE}, id="currency is text"),
        pytest.param("PortfolioSummary", {"cushion": {**FIGURE, "currency": None}}, id="no currency"),
        pytest.param("Subaccounts", [{"accountId": "U7654321"}], id="accounts as a list"),
        pytest.param("Subaccounts", {"subaccounts": [{"accountId": "U7654321"}]}, id="accounts as a page"),
        pytest.param("PositionsByAccount", {"DU7654321": [ROW]}, id="a list of rows an account"),
        pytest.param("LivePosition", {"conid": "265598", "avgCost": None}, id="contract id as text"),
        pytest.param("LivePosition", {"conid": 265598}, id="contract id as a number"),
        pytest.param(
            "PortfolioAllocation", {"assetClass": {"long": {"STK": 1.5}, "short": {}}, "sector": None}, id="sides"
        ),
        pytest.param("Transaction", {"pr": 181.07, "amt": -905.35, "conid": 265598}, id="price with fractions"),
        pytest.param("RealizedPnlRow", {"amt": "25.5", "conid": "265598"}, id="realised profit as text"),
        pytest.param("ModelSummary", {"model": "Growth", "nlv": "30510.25"}, id="value of a model as text"),
        pytest.param("ModelSummary", {"model": "Growth", "nlv": 0}, id="value of a model as a number"),
        pytest.param("ModelPosition", {"cid": 265598, "trgt": "0.45", "actlRangeMax": "None"}, id="short names"),
        pytest.param("ModelPosition", {"conid": 265598, "target": 0.45, "actualRangeMax": None}, id="long names"),
        pytest.param("InvestmentPlan", {"reqID": "1", "subscriptionKey": "2", "subscriptionStatus": 0}, id="not ready"),
        pytest.param("RebalancePlan", {"transfersInstructionId": "4", "errors": []}, id="number of a plan as text"),
    ],
)
def test_what_sources_send_differently_is_read(contract: Any, schema: str, value: Any) -> None:
    assert errors(contract, schema, value) == []


def test_a_map_is_not_one_placeholder_key(contract: Any) -> None:
    """What the published document spells as one member, or as 110 of them, is a map, whose entries are checked."""
    for schema, entry in {
        "MarketValues": {"USD": {"stock": True}},
        "PnlRows": {"DU7654321.Core": {"dpl": "1"}},
        "PortfolioSummary": {"netliquidation": {"amount": "1"}},
        "PositionsByAccount": {"DU7654321": ROW},
        "AccountPeriods": {"1D": {"nav": ["1"]}},
    }.items():
        assert "additionalProperties" in contract.at(f"/components/schemas/{schema}")
        assert errors(contract, schema, entry), schema


def test_periods_stand_beside_fixed_members(contract: Any) -> None:
    period = {
        "freq": "D",
        "startNAV": {"date": "20261103", "val": 267901.25},
        "dates": ["20261104"],
        "nav": [None],
        "cps": [0.1],
    }
    answer = {"id": "getPerformanceAllPeriods", "DU7654321": {"periods": ["1D"], "baseCurrency": "USD", "1D": period}}
    assert errors(contract, "PerformanceAllPeriods", answer) == []
    answer["DU7654321"]["1D"] = "20261104"  # type: ignore[index]
    assert errors(contract, "PerformanceAllPeriods", answer)


@pytest.mark.parametrize("missing", ["acctIds", "conids", "currency"])
def test_transactions_need_all_three(contract: Any, missing: str) -> None:
    request = {"acctIds": ["DU7654321"], "conids": ["265598", 8314], "currency": "USD"}
    assert errors(contract, "TransactionsRequest", request) == []
    del request[missing]
    assert errors(contract, "TransactionsRequest", request)


@pytest.mark.parametrize(
    ("target", "valid"),
    [
        ({"cid": 265598, "trgt": 0.45}, True),
        ({"conid": 265598, "target": 0.45, "locked": False}, True),
        ({"conid": 265598, "trgt": 0.45}, False),
        ({"conid": 265598}, False),
        ({}, False),
    ],
)
def test_a_target_has_an_id_and_a_weight_of_one_vocabulary(contract: Any, target: dict[str, Any], valid: bool) -> None:
    assert (errors(contract, "PositionTarget", target) == []) is valid


def test_who_invests_is_said_once(contract: Any) -> None:
    request: dict[str, Any] = {"reqID": 1, "modelList": [{"model": "Growth", "amtToInvest": 1000}]}
    assert errors(contract, "CombinedInvestmentRequest", request)
    assert errors(contract, "CombinedInvestmentRequest", {**request, "group": "All"}) == []
    assert errors(contract, "CombinedInvestmentRequest", {**request, "accountList": ["DU7654321"]}) == []
    assert errors(contract, "CombinedInvestmentRequest", {**request, "account": "DU7654321", "group": "All"})
    assert errors(contract, "ModelInvestmentTarget", {"model": "Growth", "amtToInvest": 1, "targetAmt": 2})


def test_presets_are_sent_without_the_status_they_come_with(contract: Any) -> None:
    sent = contract.at("/components/schemas/ModelPresetsRequest")["properties"]
    received = contract.at("/components/schemas/ModelPresets")["properties"]
    assert set(received) - set(sent) == {"subscriptionStatus", "subscriptionKey"}
    for older, newer in {
        "avoidNegativeCashInCore": "avoidNegativeCashInIndependent",
        "closeDivestCorePosition": "closeDivestIndependentPosition",
        "roundAllocExchBoardLot": "roundAllocationQuantityToExchangeBoardLot",
    }.items():
        assert {older, newer} <= set(sent)


def test_plans_only_plan_and_submitting_one_is_reconciled_by_its_number(contract: Any) -> None:
    operations = {op.id: op.node for op in contract.operations()}
    assert operations["submit_model_transfers"]["x-retry"] == "reconcile"
    assert operations["submit_model_transfers"]["x-intent"] == {"in": "body", "pointer": "/fpOrderId"}
    for name in operations:
        if name.startswith("create_") and name.endswith("_plan"):
            assert operations[name]["x-retry"] == "never"
            assert operations[name]["x-error-in-success"] is True


def test_the_steps_of_oauth_are_signed_by_themselves(contract: Any) -> None:
    for name in ("request_token", "access_token", "live_session_token"):
        operation = contract.at(f"/paths/~1oauth~1{name}/post")
        assert operation["security"] == [{"oauth1": []}]
        assert not {"requestBody", "parameters"} & set(operation)
    token = contract.at("/components/schemas/LiveSessionToken")
    assert "diffie_hellman_response" in token["required"]
    assert "diffie_hellman_challenge" not in token["properties"]
    assert "is_true" not in contract.at("/components/schemas/AccessToken")["properties"]
    expiry = {
        "diffie_hellman_response": "00",
        "live_session_token_signature": "00",
        "live_session_token_expiration": 2**41,
    }
    assert errors(contract, "LiveSessionToken", expiry) == []


def test_the_analyst_is_asked_once_in_fifteen_minutes(contract: Any) -> None:
    asked = [op.node for op in contract.operations() if op.path.startswith("/pa/")]
    assert len(asked) == 4
    for operation in asked:
        assert operation["x-pacing"] == {"requests": 1, "seconds": 900}
        assert operation["x-retry"] == "never"
