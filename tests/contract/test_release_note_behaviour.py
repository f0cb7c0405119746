"""What each release note promises, as the client and the mock gateway behave.

`openapi/release_notes.yaml` names a test for each statement that a client could notice, here or, for the bearer token,
in `test_release_note_sign_in.py`. Where the mock takes part the call goes over HTTP; where a note is about the form of
an answer, the client reads a canned one.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import httpx
import pytest

from ibkr_core.errors import BrokerRejectionError, BrokerUnavailableError, InvalidRequestError
from ibkr_core.numbers import Size
from ibkr_web import models

APPLE = 265598


def limit_order(price: float, reference: str) -> Any:
    ticket = models.OrderTicket(
        conid=APPLE, order_type="LMT", side="BUY", tif="DAY", quantity=1, price=price, c_oid=reference
    )
    return models.OrdersRequest(orders=[ticket])


def place(client: Any, account: str, price: float, reference: str) -> Any:
    """Place an order and say yes to whatever is asked."""
    answer = client.orders.place(account, body=limit_order(price, reference))
    while isinstance(answer[0], models.OrderQuestion):
        answer = client.orders.reply(answer[0].id, body=models.ReplyRequest(confirmed=True))
    return answer[0]


def test_white_label_id_is_read_in_both_spellings(sign_in: Any, reading: Any) -> None:
    assert sign_in("mockadvisor", trading=False).user.get_aces().wbid == "MOCKB"
    assert sign_in("mockadvisor", trading=False).user.get().wb_id == "MOCKB"
    assert sign_in("mockbroker", trading=False).user.get_aces().wbid == ""
    assert sign_in("mockbroker", trading=False).user.get().wb_id == ""
    assert reading({"wbId": "BRKID"}).user.get_aces().wb_id == "BRKID"
    assert reading({"wbid": "BRKID"}).user.get().wbid == "BRKID"
    assert reading({}).user.get_aces().wbid is None


def test_each_live_order_has_a_ticket_id(sign_in: Any, reading: Any) -> None:
    client = sign_in()
    place(client, "DU7654321", 150.0, "note-1")
    rows = live_orders(client)
    assert [row.order_ref for row in rows] == ["note-1"]
    assert rows[0].ticket_id
    fix = {"orders": [{"orderId": 1, "ticket_id": "FIX-77"}, {"orderId": 2}], "snapshot": True}
    assert [row.ticket_id for row in reading(fix).orders.list_live().orders] == ["FIX-77", None]


def live_orders(client: Any) -> list[Any]:
    """The rows, once the list has been started."""
    for _ in range(3):
        answer = client.orders.list_live()
        if answer.snapshot:
            return list(answer.orders)
    raise AssertionError("the list of orders never became a snapshot")


def test_crypto_provider_shows_as_two_flags(sign_in: Any) -> None:
    flags = {
        account.id: (account.prepaid_crypto_z, account.prepaid_crypto_p)
        for account in sign_in(trading=False).portfolio.accounts()
    }
    assert flags == {"DU7654321": (True, False), "DU7654322": (False, True)}


def test_brokerage_access_follows_the_session(desk: Any, sign_in: Any) -> None:
    client = sign_in(trading=False)
    assert client.user.get().has_brokerage_access_ind is False
    desk.open_session(client)
    assert client.user.get().has_brokerage_access_ind is True


def test_brokerage_access_reads_one_and_true_alike(reading: Any) -> None:
    for printed in (1, True):
        assert reading({"hasBrokerageAccessInd": printed}).user.get().has_brokerage_access_ind == 1
    for printed in (0, False):
        assert reading({"hasBrokerageAccessInd": printed}).user.get().has_brokerage_access_ind == 0


def test_allocation_accounts_are_listed(sign_in: Any) -> None:
    listed = sign_in("mockadvisor").allocation.accounts().accounts
    assert len(listed) >= 2
    for account in listed:
        assert {figure.key for figure in account.data} == {"NetLiquidation", "AvailableEquity"}


def test_allocation_group_is_created_changed_and_deleted(sign_in: Any) -> None:
    allocation = sign_in("mockadvisor").allocation
    names = [account.name for account in allocation.accounts().accounts][:2]
    members = [models.AllocationMember(name=name) for name in names]
    before = {group.name for group in allocation.groups().data}
    created = allocation.create_group(
        body=models.AllocationGroupRequest(name="Notes", accounts=members, default_method="E")
    )
    assert created.success is True
    assert {group.name for group in allocation.groups().data} == before | {"Notes"}
    allocation.modify_group(
        body=models.AllocationGroupChange(name="Renamed", prev_name="Notes", accounts=members[:1], default_method="N")
    )
    changed = allocation.group(body=models.AllocationGroupName(name="Renamed"))
    assert (changed.default_method, [member.name for member in changed.accounts]) == ("N", names[:1])
    assert allocation.delete_group(body=models.AllocationGroupName(name="Renamed")).success is True
    assert {group.name for group in allocation.groups().data} == before


def test_allocation_presets_are_kept(sign_in: Any) -> None:
    allocation = sign_in("mockadvisor").allocation
    strict = not allocation.presets().strict_credit_check
    wanted = models.AllocationPresetsRequest(
        default_method_for_all="E",
        group_auto_close_positions=True,
        profiles_auto_close_positions=False,
        strict_credit_check=strict,
        group_proportional_allocation=True,
    )
    assert allocation.set_presets(body=wanted).success is True
    kept = allocation.presets()
    assert (kept.default_method_for_all, kept.strict_credit_check) == ("E", strict)
    assert (kept.group_auto_close_positions, kept.profiles_auto_close_positions) == (True, False)


def test_event_contracts_are_read_in_any_form(sign_in: Any, reading: Any) -> None:
    client = sign_in(trading=False)
    assert client.event_contracts.categories()
    assert client.event_contracts.binary_options()
    tree = reading({"g1": {"label": "Inflation"}}).event_contracts.categories()
    assert tree.to_dict() == {"g1": {"label": "Inflation"}}
    listed = reading([{"label": "Inflation", "anything": 1}]).event_contracts.categories()
    assert [category.to_dict() for category in listed] == [{"label": "Inflation", "anything": 1}]
    assert reading({"conid": 1}).event_contracts.binary_options().to_dict() == {"conid": 1}


def test_opening_a_session_tells_the_hardware(desk: Any, sign_in: Any, reading: Any) -> None:
    machine, _, address = desk.open_session(sign_in(trading=False)).hardware_info.partition("|")
    assert machine
    assert len(bytes.fromhex(address.replace(":", ""))) == 6
    misspelt = reading({"authenticated": True, "hardward_info": "1ab7d23|A2:B1:C3:15:68"})
    status = misspelt.session.init(body=models.SessionInitRequest(publish=True))
    assert status.hardware_info is None
    assert status.additional_properties == {"hardward_info": "1ab7d23|A2:B1:C3:15:68"}


def test_declining_a_question_answers_200(desk: Any, sign_in: Any) -> None:
    client = sign_in()
    question = client.orders.place("DU7654321", body=limit_order(20.0, "note-2"))[0]
    assert question.message
    with pytest.raises(BrokerRejectionError) as declined:
        client.orders.reply(question.id, body=models.ReplyRequest(confirmed=False))
    assert declined.value.status == 200
    assert "not confirmed" in str(declined.value)
    assert place(client, "DU7654321", 20.0, "note-3").order_status


def test_ladder_sizes_are_text_with_a_letter() -> None:
    frame = {
        "topic": "sbd+DU7654321+12087792",
        "data": [{"row": 0, "focus": 0, "price": "1.0851", "ask": "2M"}, {"row": 1}],
    }
    rows = models.BookFrame.from_dict(frame).data
    size = rows[0].ask
    assert size == Size("2M")
    assert rows[1].ask is None
    assert size.value == Decimal(2_000_000)
    assert size.letter == "M"
    assert models.BookFrame.from_dict(frame).to_dict() == frame


def test_history_volume_keeps_its_fraction() -> None:
    frame = {
        "topic": "smh+265598",
        "data": [{"t": 1_767_277_800_000, "v": 1203.25}, {"t": 1_767_277_860_000, "v": 998}],
    }
    read = models.HistoryFrame.from_dict(frame)
    assert [bar.v for bar in read.data] == [1203.25, 998]
    assert read.to_dict() == frame


def test_dynamic_account_is_found_and_set(sign_in: Any) -> None:
    client = sign_in("mockbroker")
    assert client.accounts.list().allow_features.allow_dyn_account is True
    found = client.accounts.search_dynamic("DU76544").matched_accounts
    assert [account.account_id for account in found] == ["DU7654401", "DU7654402", "DU7654403"]
    chosen = client.accounts.set_dynamic(body=models.AccountChoice(acct_id="DU7654403"))
    assert (chosen.set_, chosen.acct_id) == (True, "DU7654403")
    with pytest.raises(BrokerUnavailableError):
        sign_in("mocktrader").accounts.search_dynamic("DU76544")


def test_set_dynamic_account_sends_a_body(reading: Any) -> None:
    seen: list[httpx.Request] = []
    reading({"set": True, "acctId": "DU7654403"}, seen).accounts.set_dynamic(
        body=models.AccountChoice(acct_id="DU7654403")
    )
    assert json.loads(seen[0].content) == {"acctId": "DU7654403"}
    assert seen[0].url.query == b""


def test_alert_is_read_by_its_number(sign_in: Any) -> None:
    client = sign_in()
    alert = client.alerts.get(9_876_543, type_="Q")
    assert alert.order_id == 9_876_543
    assert alert.conditions[0].condition_operator == ">="
    with pytest.raises(BrokerRejectionError, match="not found"):
        client.alerts.get(1, type_="Q")


def test_alert_needs_type_q(desk: Any, reading: Any) -> None:
    seen: list[httpx.Request] = []
    reading({"order_id": 9_876_543}, seen).alerts.get(9_876_543, type_="Q")
    assert dict(seen[0].url.params) == {"type": "Q"}
    token = desk.token("mocktrader")
    desk.post("/v1/api/iserver/auth/ssodh/init", {"publish": True, "compete": True}, token)
    desk.gateway.advance(30)
    assert desk.get("/iserver/account/alert/9876543", token, type="Q").status_code == 200
    refused = desk.get("/iserver/account/alert/9876543", token)
    assert refused.status_code == 400
    assert "type" in refused.json()["error"]


def test_currency_pairs_of_one_currency(desk: Any, sign_in: Any) -> None:
    pairs = sign_in().currencies.pairs(currency="USD").additional_properties
    assert list(pairs) == ["USD"]
    assert pairs["USD"]
    for pair in pairs["USD"]:
        assert sorted(pair.symbol.split(".")) == sorted(["USD", pair.ccy_pair])


def test_exchange_rate_of_two_currencies(sign_in: Any, reading: Any) -> None:
    assert sign_in().currencies.rate(source="AUD", target="USD").rate > 0
    seen: list[httpx.Request] = []
    reading({"rate": 0.65}, seen).currencies.rate(source="AUD", target="USD")
    assert seen[0].url.path == "/v1/api/iserver/exchangerate"
    assert dict(seen[0].url.params) == {"source": "AUD", "target": "USD"}


def test_exchange_rate_runs_from_source_to_target(sign_in: Any) -> None:
    rate = sign_in().currencies.rate
    there, back = rate(source="AUD", target="USD").rate, rate(source="USD", target="AUD").rate
    assert there * back == pytest.approx(1.0, rel=1e-6)
    assert there < 1 < back
    with pytest.raises(InvalidRequestError):
        rate(source="USD", target="USD")


def test_owners_are_one_object(sign_in: Any, reading: Any) -> None:
    owners = sign_in(trading=False).accounts.owners("DU7654321")
    assert owners.account_id == "DU7654321"
    assert owners.users[0].entity.entity_type == "INDIVIDUAL"
    assert owners.applicant.signatures
    for printed in ("Joint", "ORG", "TRUST"):
        body = {"accountId": "U7654321", "users": [{"entity": {"entityType": printed, "entityName": "Example"}}]}
        assert reading(body).accounts.owners("U7654321").users[0].entity.entity_type == printed
