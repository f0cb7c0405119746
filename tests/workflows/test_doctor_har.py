"""The recording of a walk: nobody's secrets in it, and the same verdict as the walk itself."""

from __future__ import annotations

import json
import os
import re
import secrets
import stat
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.verify import Result, read, verify
from ibkr_mock.people import ACCOUNTS, USERS
from ibkr_web import contract_bytes
from ibkr_workflows.doctor._disguise import Disguise
from ibkr_workflows.doctor._har import write_har

DOCUMENT = json.loads(contract_bytes())
SECRET = "hush-4711-hush"
# Words of made-up titles that the contract uses too.
COMMON = {"Client", "One", "Two", "Three", "Advisors"}


def verdict(file: Path) -> Result:
    return verify(read(file), DOCUMENT)


def differences(result: Result) -> list[tuple[str, str, str]]:
    return [
        (found.operation.id, difference.check, difference.path)
        for found in result.differing
        for _, difference, _ in found.differences
    ]


def people() -> set[str]:
    """Everything by which the mock knows somebody."""
    found: set[str] = set()
    for spec in ACCOUNTS.values():
        found |= {spec.id, spec.id.lstrip("DUF"), spec.title, *spec.title.split()} - COMMON
        found |= {spec.alias} - {None}
    for user in USERS.values():
        found |= {user.name, str(user.user_id), user.first_name, user.last_name, user.wbid} - {""}
    # Among thousands of pseudonyms any word of two or three letters turns up.
    return {who for who in found if len(who) > 3}


@pytest.mark.parametrize("user", [*USERS])
def test_the_recording_holds_nobody_and_is_as_documented(
    make_ward: Any, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A pseudonym drawn by chance may be somebody's name.
    monkeypatch.setattr(secrets, "token_bytes", bytes)
    ward = make_ward(user=user)
    code, file = ward.record()
    assert code == 0, ward.findings()
    result = verdict(file)
    assert differences(result) == []
    assert result.outside == []
    walked = int(ward.out.splitlines()[-2].split()[0])
    assert len(result.met) == walked
    text = file.read_text(encoding="utf-8")
    for who in people():
        assert not re.search(rf"(?i)(?<![a-z]){re.escape(who)}(?![a-z])", text), who
    assert re.findall(r"[\w.+-]+@[\w-]+\.[a-z]+", text) == []
    assert "127.0.0.1" not in text


def test_a_token_and_cookies_are_not_recorded(make_ward: Any) -> None:
    ward = make_ward(auth="bearer")
    token = ward.environ["TOKEN"] = ward.sign_in()

    def echo(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if not request.url.path.endswith("/one/user"):
            return response
        user = json.loads(response.read()) | {"token": token, "wbId": f"Bearer {token}", token: 1}
        return httpx.Response(200, json=user, headers={"set-cookie": f"session={SECRET}; Path=/"})

    _, file = ward.record("--token-env", "TOKEN", change=echo)
    text = file.read_text(encoding="utf-8")
    assert token not in text
    assert SECRET not in text
    assert '"authorization"' in text
    assert '"REDACTED"' in text


def test_an_injected_drift_is_the_same_place_in_the_recording(ward: Any, changed: Any) -> None:
    def edit(document: Any) -> None:
        document[1]["faclient"] = SECRET

    code, file = ward.record(change=changed("/portfolio/accounts", edit))
    assert code == 1
    assert ward.findings() == ["[type] $[1].faclient: expected a truth value, got text"]
    assert ("list_portfolio_accounts", "schema", "$[1].faclient") in differences(verdict(file))
    assert {operation for operation, _, _ in differences(verdict(file))} == {"list_portfolio_accounts"}
    assert SECRET not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("answer", "check"),
    [
        ({"status_code": 418, "json": {"who": SECRET}}, "status"),
        ({"html": f"<h1>{SECRET}</h1>"}, "media-type"),
        ({"content": b""}, "body"),
        ({"content": f'{{"a": "{SECRET}'.encode(), "headers": {"content-type": "application/json"}}, "json"),
    ],
)
def test_other_forms_are_the_same_in_the_recording(ward: Any, changed: Any, answer: Any, check: str) -> None:
    code, file = ward.record(change=changed("/one/user", **answer))
    assert code == 1
    assert [found[:2] for found in differences(verdict(file))] == [("get_user", check)]
    assert SECRET not in file.read_text(encoding="utf-8")


def test_the_same_id_is_the_same_pseudonym_everywhere(ward: Any) -> None:
    order = ward.place_order()
    _, file = ward.record()
    entries = {entry["comment"]: entry for entry in json.loads(file.read_text(encoding="utf-8"))["log"]["entries"]}

    def body(operation: str) -> Any:
        return json.loads(entries[operation]["response"]["content"]["text"])

    account = body("list_portfolio_accounts")[0]["accountId"]
    assert re.fullmatch(r"DU\d{7}", account)
    assert account != "DU7654321"
    assert account in body("list_brokerage_accounts")["acctProps"]
    assert f"/portfolio/{account}/ledger" in entries["get_ledger"]["request"]["url"]
    number = body("list_live_orders")["orders"][0]["orderId"]
    assert str(number) != order
    assert entries["get_order_status"]["request"]["url"].endswith(f"/{number}")
    assert body("get_order_status")["order_id"] == number
    assert body("list_positions")[0]["conid"] == 265598


def test_two_walks_have_other_pseudonyms(ward: Any) -> None:
    found = set()
    for _ in range(2):
        _, file = ward.record()
        found |= set(re.findall(r"/portfolio/(DU\d+)/ledger", file.read_text(encoding="utf-8")))
    assert len(found) == 2


def test_the_file_is_the_owners_alone_and_whole_or_not_there(ward: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    _, file = ward.record()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()

    def fail(*_: Any) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        write_har(file, {"log": {}})
    assert file.read_bytes() == before
    assert [path.name for path in ward.folder.iterdir()] == ["walk.har"]


def test_a_recording_that_would_betray_somebody_is_not_written(ward: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Disguise, "text", lambda _self, text: text)
    code, file = ward.record()
    assert code == 2
    assert "would hold a token or an account id" in ward.err
    assert "7654321" not in ward.err
    assert not file.exists()


def test_a_recording_that_cannot_be_written_is_told(ward: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", fail)
    code, file = ward.record()
    assert code == 2
    assert "disk full" in ward.err
    assert not file.exists()
