"""What guides and measurements say of calling an operation: how often, after what, and whether again."""

from __future__ import annotations

from typing import Any

MANAGEMENT = ("/gw/", "/oauth2/")
QUARTER = 15 * 60

# operation -> (requests, seconds); everything below /fyi comes on top.
PACING = {
    "list_live_orders": (1, 5),
    "list_trades": (1, 5),
    "get_partitioned_pnl": (1, 5),
    "list_portfolio_accounts": (1, 5),
    "list_subaccounts": (1, 5),
    "get_snapshot": (10, 1),
    "get_scanner_params": (1, QUARTER),
    "run_scanner": (1, 1),
    "get_performance": (1, QUARTER),
    "get_performance_all_periods": (1, QUARTER),
    "list_transactions": (1, QUARTER),
    "get_analyst_allocation": (1, QUARTER),
    "validate_sso": (1, 60),
    "tickle": (1, 1),
    "tickle_via_get": (1, 1),
}

# Answered with an error until the accounts were read in this session.
AFTER_ACCOUNTS = {
    "cancel_order",
    "get_account_summary",
    "get_partitioned_pnl",
    "get_snapshot",
    "list_live_orders",
    "modify_order",
    "place_orders",
    "preview_orders",
}

# These decide about orders or money, so that the outcome has to be looked up before they are sent again.
RECONCILED = {
    "answer_notification",
    "cancel_order",
    "modify_order",
    "place_orders",
    "reply_to_question",
    "submit_model_transfers",
}


def test_operations_with_a_limit_of_their_own_say_so(contract: Any) -> None:
    found = {}
    for op in contract.operations():
        if "x-pacing" in op.node:
            found[op.id] = op.node["x-pacing"]["requests"], op.node["x-pacing"]["seconds"]
    notifications = {op.id: (1, 1) for op in contract.operations() if op.path.startswith("/fyi/")}
    assert len(notifications) == 12
    assert found == PACING | notifications
    assert contract.document["x-pacing"] == {"requests": 50, "seconds": 1}


def test_what_works_without_a_brokerage_session_is_told_from_what_needs_one(contract: Any) -> None:
    for op in contract.operations():
        needs = op.node["x-requires"]
        if op.path.startswith(("/iserver/auth/", "/iserver/reauthenticate")):
            assert needs == ["sso"], op.id
        elif op.path.startswith(("/iserver/", "/hmds/")):
            assert "brokerage-session" in needs, op.id
        elif op.path.startswith("/portfolio"):
            listing = op.path.removeprefix("/portfolio/") in ("accounts", "subaccounts", "subaccounts2")
            assert needs == (["sso"] if listing else ["sso", "list_portfolio_accounts"]), op.id
        elif op.path.startswith(("/pa/", "/fyi/", "/trsrv/", "/sso/validate", "/tickle", "/one/")):
            assert needs == ["sso"], op.id
        elif op.path.startswith((*MANAGEMENT, "/oauth/")):
            assert needs == [], op.id


def test_what_comes_after_the_list_of_accounts_says_so(contract: Any) -> None:
    found = {op.id for op in contract.operations() if "accounts-listed" in op.node["x-requires"]}
    assert found >= AFTER_ACCOUNTS


def test_what_comes_after_another_call_names_it(contract: Any) -> None:
    after = {op.id: op.node["x-requires"][-1] for op in contract.operations() if op.node["x-requires"]}
    assert after["list_strikes"] == after["get_secdef_info"] == "search_contracts"
    assert after["preview_orders"] == "get_snapshot"
    models = [op for op in contract.operations() if op.path.startswith("/fa/model/")]
    assert len(models) == 13
    assert {after[op.id] for op in models} == {"list_allocation_models"}


def test_what_moves_money_is_looked_up_by_the_caller_s_own_number(contract: Any) -> None:
    lookups = {op.id: op.node["x-lookup"] for op in contract.operations() if "x-lookup" in op.node}
    assert lookups.pop("answer_notification") == "get_order_status"
    assert set(lookups.values()) == {"get_client_instruction"}
    moves = {op.id for op in contract.operations() if op.path.startswith("/gw/") and op.node["x-retry"] == "reconcile"}
    assert set(lookups) == moves


def test_what_decides_about_orders_or_money_is_looked_up_before_it_is_sent_again(contract: Any) -> None:
    found = {op.id for op in contract.operations() if op.node["x-retry"] == "reconcile"}
    assert {name for name in found if not is_management(contract, name)} == RECONCILED
    for op in contract.operations():
        moves = op.path.startswith("/gw/api/v1/") and ("-transfers" in op.path or "/cancel" in op.path)
        if moves and op.method == "post" and not op.path.endswith("/query"):
            assert op.id in found, op.id


def is_management(contract: Any, name: str) -> bool:
    return any(op.id == name and op.path.startswith(MANAGEMENT) for op in contract.operations())
