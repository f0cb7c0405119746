"""Pseudonyms: other characters in the same form, so that an answer keeps its verdict and nothing else."""

from __future__ import annotations

import json
import math
import os
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.verify import Entry, Result, read, verify
from generator.verify.match import Router
from ibkr_web import contract_bytes
from ibkr_workflows.doctor._contract import contract
from ibkr_workflows.doctor._disguise import PUBLIC_TAGS, Disguise

DOCUMENT = json.loads(contract_bytes())
RECORDINGS = Path(os.environ.get("IBKR_RECORDINGS", "../shared/recordings/recorded-responses.har"))
KEY = b"k" * 32


def disguise(*known: str) -> Disguise:
    return Disguise(contract(), known, key=KEY)


def shape(text: str) -> str:
    return re.sub(r"[a-z]", "a", re.sub(r"[A-Z]", "A", re.sub(r"\d", "9", text)))


@pytest.mark.parametrize(
    "text",
    [
        "U7654321",
        "DU7654321.Core",
        "jdoe1234",
        "Morgan Vane",
        "morgan.vane@mail.example",
        "12 Long Street, 06830 Greenwich",
        "+1 203 555 0123",
        "02:4D:4F:43:4B:99",
        "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl",
        "825,208 USD",
    ],
)
def test_texts_keep_their_form_and_nothing_else(text: str) -> None:
    shown = disguise().text(text)
    assert shape(shown) == shape(text)
    for word in re.findall(r"[A-Za-z]{3,}|\d{3,}", text):
        assert word not in shown


def test_accounts_stay_accounts() -> None:
    made = disguise()
    assert re.fullmatch(r"DU\d{7}", made.text("DU7654321"))
    # The same person behind paper and live account stays the same.
    assert made.text("DU7654321")[2:] == made.text("U7654321")[1:]
    assert made.text("U7654321") != made.text("U7654322")


def test_a_number_and_its_text_are_the_same_id() -> None:
    made = disguise()
    assert str(made.number(1370093217)) == made.text("1370093217")
    assert made.document({"orderId": 1370093217}, public=False) == {"orderId": made.number(1370093217)}


@pytest.mark.parametrize("text", ["Submitted", "OPT", "true", "Y", "", "0", "000", "09:30:00", "17:45"])
def test_what_tells_nothing_stays(text: str) -> None:
    assert disguise().text(text) == text


@pytest.mark.parametrize("text", ["1979-05-23", "19790523", "2026-01-05T09:30:00.000Z", "20260105-14:30:00"])
def test_a_day_becomes_another_day(text: str) -> None:
    shown = disguise().text(text)
    assert shown != text
    assert re.match(r"20[0-2]\d-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d)", shown)
    assert shown[10:] == text[10:] or len(text) == 17


@pytest.mark.parametrize("number", [1370093217, -12345, 250000.55, -0.0425, 1.5e-07, 0, 7, 0.0, 2**63, 3_000_000_000])
def test_numbers_keep_kind_sign_and_the_contracts_limits(number: float) -> None:
    shown = disguise().number(number)
    assert type(shown) is type(number)
    assert (shown < 0) == (number < 0)
    assert [shown > bound for bound in contract().bounds] == [number > bound for bound in contract().bounds]
    if abs(number) >= 10:
        assert shown != number


def test_fields_are_shown_by_list_and_new_ones_are_not() -> None:
    answer = {"orderId": 12345, "status": "Submitted", "conid": 265598, "ticker": "AAPL", "neverSeen": "Morgan Vane"}
    shown = disguise().document(answer, public=False)
    assert (shown["status"], shown["conid"], shown["ticker"]) == ("Submitted", 265598, "AAPL")
    assert shown["orderId"] != 12345
    assert list(shown) == list(answer)
    assert "Vane" not in shown["neverSeen"]
    # A listed field tells no account either.
    assert disguise().document({"status": "U7654321 is closed"}, public=False) != {"status": "U7654321 is closed"}


def test_keys_of_maps_are_hidden_and_new_fields_are_not() -> None:
    made = disguise()
    made.learn({"username": "jdoe"})
    shown = made.document({"DU7654321": 1, "jdoe": 1, "Smith family": 1, "USD": 1}, public=False)
    assert [shape(key) for key in shown] == ["AA9999999", "aaaa", "Aaaaa aaaaaa", "AAA"]
    assert not {"DU7654321", "jdoe", "Smith family"} & set(shown)
    assert "USD" in shown
    named = {"accountId": "x", "conid": 1, "brandNew": 1}
    assert list(made.document(named, public=False)) == list(named)
    # One name that the contract happens to know does not make fields of people.
    for people in ({"Smith family": 1, "total": 2}, {"smith": 1, "total": 2}, {"Ann": 1, "Bob": 1, "name": "x"}):
        shown = made.document(people, public=False)
        assert [key for key in shown if key in people] == [key for key in people if key in contract().names]


def test_a_name_in_a_sentence_is_hidden_though_nobody_has_met_it() -> None:
    made = disguise()
    for text in ("Morgan Vane has no permission", "user jdoe has no permission", "bW9yZ2Fu is not valid"):
        shown = made.failure({"error": text, "message": [text]})
        assert shown["message"] == [shown["error"]]
        assert shape(shown["error"]) == shape(text)
        assert not {"Morgan", "Vane", "jdoe", "bW9yZ2Fu"} & set(shown["error"].split())
        assert shown["error"].split()[-2:] == text.split()[-2:]
    shown = made.document({"status": "Pending for Morgan Vane", "type": "LIMIT", "side": "BUY"}, public=False)
    assert (shown["type"], shown["side"]) == ("LIMIT", "BUY")
    assert shown["status"].startswith("Pending for ")
    assert not {"Morgan", "Vane"} & set(shown["status"].split())


def test_who_is_known_is_found_in_any_case() -> None:
    made = disguise()
    made.learn({"accountId": "U7654321", "username": "JDoe"})
    for text in ("u7654321", "jdoe", "held by JDOE"):
        assert made.document({"x": text}, public=True)["x"] != text
    assert disguise().document({"x": "du7654321"}, public=True)["x"] != "du7654321"


def test_public_answers_stay_but_for_who_is_known() -> None:
    made = disguise("a-token-of-mine")
    made.learn({"userName": "jdoe", "accountId": "U7654321"})
    shown = made.document({"symbol": "AAPL", "price": 12.75, "by": "jdoe", "t": "a-token-of-mine"}, public=True)
    assert (shown["symbol"], shown["price"]) == ("AAPL", 12.75)
    assert shape(shown["by"]) == "aaaa"
    assert shown["by"] != "jdoe"
    assert "token" not in shown["t"]
    assert {"jdoe", "U7654321"} <= made.identities


def test_messages_of_refusals_stay_unless_they_name_somebody() -> None:
    made = disguise()
    made.learn({"alias": "Nest egg"})
    refusal = {"error": "Invalid account ID", "statusCode": 500, "who": "Morgan"}
    assert made.failure(refusal) == refusal | {"who": made.text("Morgan")}
    for text in ("no account U7654321", "no order 1370093217", "Nest egg is closed", "ask a@b.example"):
        assert made.failure({"error": text})["error"] != text


@pytest.mark.parametrize("number", [1.7976931348623157e308, -1.7976931348623157e308, 5e-324])
def test_a_number_stays_one_that_json_can_hold(number: float) -> None:
    assert math.isfinite(disguise().number(number))


def test_a_text_of_thousands_of_digits_is_one_word_more() -> None:
    shown = disguise().text("7" * 5000)
    assert len(shown) == 5000
    assert shown.isdigit()
    assert shown != "7" * 5000


def test_no_word_is_drawn_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """A word whose limits only itself keeps, and short words when all others are taken, are no endless search."""
    made, drawn = disguise(), []
    draw = made._draw
    monkeypatch.setattr(made, "_draw", lambda *rest: drawn.append(rest) or draw(*rest))
    for word in ("01", "001", "00001", "1000", "251", "8", *map(str, range(10, 100)), "1.001", "ab", "10" * 30):
        before = len(drawn)
        made.text(word)
        assert len(drawn) - before < 250, word


# How long it takes is no part of what is promised, and a busy machine takes longer.
@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    )
)
def test_any_answer_keeps_its_skeleton(answer: Any) -> None:
    made = disguise()

    def skeleton(node: Any) -> Any:
        if isinstance(node, dict):
            return [skeleton(child) for child in node.values()]
        if isinstance(node, list):
            return [skeleton(child) for child in node]
        return type(node), len(node) if isinstance(node, str) else None

    shown = made.document(answer, public=False)
    # Two keys may get one pseudonym only when they are too short to have their own.
    if json.dumps(answer).count('"') == json.dumps(shown).count('"'):
        assert skeleton(shown) == skeleton(answer)
    assert json.loads(json.dumps(shown)) == shown


def examples() -> list[Entry]:
    """Every example of an answer in the contract, as if it had been recorded."""
    found = []

    def resolve(node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            target: Any = DOCUMENT
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node

    for path, item in DOCUMENT["paths"].items():
        node = item.get("get")
        for status, response in (node or {"responses": {}})["responses"].items():
            for media_type, media in (resolve(response).get("content") or {}).items():
                for example in (media.get("examples") or {}).values():
                    address = "/v1/api" + re.sub(r"\{[^{}]*\}", "x", path)
                    body = json.dumps(resolve(example)["value"]).encode()
                    found.append(Entry("GET", address, int(status), media_type, body))
    return found


def disguised(entries: list[Entry]) -> Result:
    """The verdict on the entries after the doctor would have recorded them."""
    router, made = Router(DOCUMENT), disguise()
    tags = [getattr(router.find(entry.method, entry.path), "tag", "") for entry in entries]
    bodies = [json.loads(entry.body) if "json" in entry.media_type and entry.body else None for entry in entries]
    for tag, body in zip(tags, bodies, strict=True):
        if tag not in PUBLIC_TAGS:
            made.learn(body)
    shown = []
    for entry, tag, body in zip(entries, tags, bodies, strict=True):
        if body is not None:
            other = made.failure(body) if entry.status >= 400 else made.document(body, public=tag in PUBLIC_TAGS)
            entry = entry._replace(body=json.dumps(other).encode())
        shown.append(entry)
    return verify(shown, DOCUMENT)


def told(result: Result) -> list[str]:
    return [f"{found.operation.id} {found.differences}" for found in result.differing]


def test_every_example_of_the_contract_keeps_its_verdict() -> None:
    entries = examples()
    assert len(entries) > 300
    assert told(verify(entries, DOCUMENT)) == []
    assert told(disguised(entries)) == []


def test_recorded_answers_keep_their_verdict() -> None:
    if not RECORDINGS.exists():
        pytest.skip(f"{RECORDINGS} is not there")
    entries = read(RECORDINGS)
    assert told(verify(entries, DOCUMENT)) == []
    assert told(disguised(entries)) == []
    assert len(entries) > 50
