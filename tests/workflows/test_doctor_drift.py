"""What the doctor reports of answers that left the contract, and that it tells no values."""

from __future__ import annotations

from typing import Any

import pytest

SECRET = "hush-4711-hush"


def test_an_injected_drift_is_reported_without_its_value(ward: Any, changed: Any) -> None:
    def edit(document: Any) -> None:
        for row in document:
            row["faclient"] = SECRET

    assert ward.run(change=changed("/portfolio/accounts", edit)) == 1
    assert ward.findings() == ["[type] $[0].faclient: expected a truth value, got text (2 times)"]
    assert ward.line("list_portfolio_accounts").endswith("1 drift")
    assert ward.out.splitlines()[-1] == "65 walked, 30 skipped, 64 as documented, 1 drifted"
    assert SECRET not in ward.out


def test_what_is_new_is_drift_too(ward: Any, changed: Any) -> None:
    def edit(document: Any) -> None:
        document["brandNew"] = SECRET

    assert ward.run(change=changed("/one/user", edit)) == 1
    assert ward.findings() == ["[unknown-field] $.brandNew: expected no such field, got text"]
    assert ward.out.splitlines()[-1].endswith("1 drifted (1 of them only by something new)")


def test_a_place_is_named_in_the_contracts_words_alone(ward: Any, changed: Any) -> None:
    """The keys of a map are chosen by people."""

    def edit(document: Any) -> None:
        document["Smith"] = document["USD"] | {"cashbalance": {"Vane": 1}}
        document["CHF"] = document["USD"] | {"brandNew": 1}

    assert ward.run(change=changed("/portfolio/DU7654321/ledger", edit)) == 1
    assert [line.split(":")[0] for line in ward.findings()] == [
        "[type] $.*.cashbalance",
        "[unknown-field] $.CHF.brandNew",
    ]
    assert "Smith" not in ward.out


@pytest.mark.parametrize(
    ("answer", "finding"),
    [
        ({"status_code": 418, "json": {}}, "[status] $: expected one of 200, 400, 401, 429, 500, 503, got 418"),
        ({"status_code": 204}, "[status] $: expected one of 200, 400, 401, 429, 500, 503, got 204"),
        ({"html": SECRET}, "[media-type] $: expected application/json, got text/html"),
        ({"content": b""}, "[body] $: expected a body of application/json, got no body"),
        (
            {"content": b'{"username": "' + SECRET.encode(), "headers": {"content-type": "application/json"}},
            "[unreadable] $: expected JSON, got truncated JSON (28 bytes)",
        ),
        ({"json": [SECRET]}, "[type] $: expected an object, got a list"),
        ({"status_code": 500, "json": {"error": 5, "statusCode": SECRET}}, None),
        ({"status_code": 503, "json": {"why": SECRET}}, None),
    ],
)
def test_answers_of_another_form_are_findings(
    ward: Any, changed: Any, answer: dict[str, Any], finding: str | None
) -> None:
    assert ward.run(change=changed("/one/user", **answer)) == 1
    found = ward.findings()
    if finding is None:
        assert found
        assert ward.line("get_user").startswith(str(answer["status_code"]))
    else:
        assert found == [finding]
    assert SECRET not in ward.out + ward.err


def test_documented_refusals_are_as_documented(ward: Any, changed: Any) -> None:
    answer = {"status_code": 500, "json": {"error": "Internal", "statusCode": 500}}
    assert ward.run(change=changed("/one/user", **answer)) == 0
    assert ward.line("get_user").startswith("500")


def test_a_rejection_inside_a_success_is_as_documented(ward: Any, changed: Any) -> None:
    answer = {"status_code": 200, "json": {"error": "Chart data unavailable"}}
    assert ward.run(change=changed("/iserver/marketdata/history", **answer)) == 0
    assert ward.line("get_history").startswith("200")


def test_each_place_is_reported_once_however_often_it_is_asked(ward: Any, changed: Any) -> None:
    def edit(document: Any) -> None:
        document["snapshot"] = SECRET

    assert ward.run(change=changed("/iserver/account/orders", edit)) == 1
    assert len(ward.gateway.ledger.of("list_live_orders")) == 2
    assert ward.findings() == ["[type] $.snapshot: expected a truth value, got text"]
