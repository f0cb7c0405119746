"""The harness itself: what it changes in the contract, what it refuses, what it hides."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from fuzzkit.contract import bundled_document, flatten_servers, open_signed_bodies, operation_index
from fuzzkit.exclusions import (
    STRICT_STATUSES,
    Exclusion,
    as_operations_config,
    load,
    statuses_after_the_fact,
    statuses_for_unknown_ids,
)
from fuzzkit.outcome import Finding, Outcome
from fuzzkit.profile import Profile
from fuzzkit.report import MASK, Masker, write_html, write_junit
from fuzzkit.signing import settled_claims
from fuzzkit.tap import Tap
from fuzzkit.thinning import EVERY, thinned

CONTRACT: dict[str, Any] = {
    "openapi": "3.1.1",
    "servers": [{"url": "https://api.example.com/v1/api"}],
    "paths": {
        "/accounts": {"get": {"operationId": "list_accounts"}},
        "/token": {"servers": [{"url": "https://partner.example.com"}], "post": {"operationId": "get_token"}},
        "/report": {"get": {"operationId": "read_report", "servers": [{"url": "https://api.example.com/gw/"}]}},
    },
}


def test_each_path_gets_the_path_of_its_own_server() -> None:
    flat = flatten_servers(CONTRACT)
    assert operation_index(flat) == {
        "list_accounts": ("GET", "/v1/api/accounts"),
        "get_token": ("POST", "/token"),
        "read_report": ("GET", "/gw/report"),
    }
    assert flat["servers"] == [{"url": "/"}]
    assert "servers" not in str(flat["paths"])


def test_flattening_leaves_the_document_it_was_given_alone() -> None:
    before = repr(CONTRACT)
    flatten_servers(CONTRACT)
    assert repr(CONTRACT) == before


def test_operations_of_one_path_on_two_servers_cannot_be_flattened() -> None:
    item = {"get": {"operationId": "a"}, "put": {"operationId": "b", "servers": [{"url": "https://b.example.com/b"}]}}
    with pytest.raises(ValueError, match="/mixed: its operations live on servers with different paths"):
        flatten_servers({**CONTRACT, "paths": {"/mixed": item}})


ENTRY = """
[[exclusion]]
operation = "get_alert"
checks = ["positive_data_acceptance"]
statuses = [404]
reason = "The broker forgets alerts at night, and says so with this status."
"""


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (("statuses = [404]", ""), "expected operation, checks, statuses, reason"),
        (("reason", "because"), "expected operation, checks, statuses, reason"),
        (('"positive_data_acceptance"', '"ignored_auth"'), "can be loosened"),
        (("[404]", '["4xx"]'), "expected exact numbers"),
        (("[404]", '[404]\nwhen = "sometimes"'), "expected 'unknown id'"),
        (("The broker forgets alerts at night, and says so with this status.", "flaky"), "explains nothing"),
    ],
)
def test_an_exclusion_without_substance_is_refused(tmp_path: Path, change: tuple[str, str], complaint: str) -> None:
    file = tmp_path / "exclusions.toml"
    file.write_text(ENTRY.replace(*change))
    with pytest.raises(ValueError, match=complaint):
        load(file)


def test_an_exclusion_given_twice_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "exclusions.toml"
    file.write_text(ENTRY * 2)
    with pytest.raises(ValueError, match="twice"):
        load(file)


def test_an_exclusion_adds_to_the_strict_statuses_of_one_check_of_one_operation() -> None:
    rows = as_operations_config([Exclusion("get_alert", ("positive_data_acceptance",), (404,), "-")])
    strict = STRICT_STATUSES["positive_data_acceptance"]
    expected = {"positive_data_acceptance": {"expected-statuses": [*strict, "404"]}}
    assert rows == [{"include-operation-id": "get_alert", "checks": expected}]


def test_an_exclusion_for_unknown_ids_is_no_general_one() -> None:
    entries = [Exclusion("get_alert", ("not_a_server_error",), (503,), "-", when="unknown id")]
    assert as_operations_config(entries) == []
    assert statuses_for_unknown_ids(entries) == {"get_alert": {"not_a_server_error": (503,)}}


def test_the_exclusions_in_use_name_operations_of_the_contract() -> None:
    assert {entry.operation for entry in load()} <= set(operation_index(bundled_document()))


def test_a_profile_prints_as_the_command_that_repeats_it() -> None:
    profile = Profile(seed=7, examples=20, scenarios=5, steps=6)
    assert profile.command() == "python scripts/fuzz.py --seed 7 --examples 20 --scenarios 5 --steps 6"
    alone = profile.command("place_orders", "fuzzing")
    assert alone == "python scripts/fuzz.py --seed 7 --examples 20 --phase fuzzing --operation place_orders"
    assert "--operation" not in profile.command("place_orders", "stateful")


def test_the_tap_passes_the_request_on_and_notices_every_byte_of_it() -> None:
    received = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        received.append((scope["path"], await receive()))

    def digest(**change: Any) -> str:
        tap = Tap(app)
        scope = {"type": "http", "method": "GET", "path": "/", "raw_path": b"/", "query_string": b"", "headers": []}

        async def receive() -> Any:
            return {"type": "http.request", "body": change.get("body", b"")}

        asyncio.run(tap({**scope, **change}, receive, None))
        assert tap.requests == 1
        return tap.digest

    changes = [{}, {"query_string": b"a=1"}, {"headers": [(b"a", b"1")]}, {"body": b"x"}, {"method": "PUT"}]
    digests = [digest(**change) for change in changes]
    assert len(set(digests)) == len(digests)
    assert digest() == digests[0]
    assert received[3] == ("/", {"type": "http.request", "body": b"x"})


SECRET = "correct-horse-battery-staple"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl"


def test_reports_hold_no_secret_and_say_how_to_repeat_a_finding(tmp_path: Path) -> None:
    curl = f"curl -H 'Authorization: Bearer abc.def' -d '{SECRET}' -H 'x: {JWT}' http://testserver/"
    finding = Finding(
        "get_alert",
        "fuzzing",
        "a_check",
        "Wrong <status>",
        f"got \x00 {SECRET}",
        curl,
        "python scripts/fuzz.py --seed 7",
    )
    outcome = Outcome(Profile(), [finding], requests=3, seconds=1.5)
    outcome.tally["get_alert"] = Counter({200: 2, 500: 1})
    mask = Masker([SECRET])
    page, junit = tmp_path / "deep" / "report.html", tmp_path / "deep" / "junit.xml"
    write_html(outcome, page, mask)
    write_junit(outcome, junit, mask)
    for text in (page.read_text("utf-8"), junit.read_text("utf-8")):
        assert "python scripts/fuzz.py --seed 7" in text
        assert MASK in text
        assert "Wrong &lt;status&gt;" in text
        assert not [leak for leak in (SECRET, JWT, "abc.def") if leak in text]


@pytest.mark.parametrize("first", [1, 4, 40])
def test_of_many_cases_the_first_are_kept_and_a_sample_of_the_rest(first: int) -> None:
    endless = itertools.count()
    kept = list(thinned(endless, first))
    assert kept[:first] == [*range(first)]
    assert all(number % EVERY == 0 for number in kept[first:])
    assert kept[-1] == (first - 1) * EVERY
    assert list(thinned(range(first), first)) == [*range(first)]


def test_claims_say_the_truth_about_who_signs_and_when_where_they_are_of_the_right_type() -> None:
    broken = {"iss": "me", "iat": 82768.0, "exp": "soon", "credential": 5}
    assert settled_claims(broken, "client", 1000) == {"iss": "client", "iat": 1000, "exp": "soon", "credential": 5}
    assert settled_claims({"iss": None, "iat": True, "exp": 2**63}, "client", 1000) == {
        "iss": None,
        "iat": True,
        "exp": 2**63,
    }
    assert settled_claims(["no object"], "client", 1000) == ["no object"]
    assert broken["iss"] == "me"


def test_signed_bodies_are_shown_as_their_claims() -> None:
    document = bundled_document()
    operation = document["paths"]["/gw/api/v1/restrictions"]["post"]
    kind = "text/plain"
    shown = open_signed_bodies(document)["paths"]["/gw/api/v1/restrictions"]["post"]["requestBody"]["content"][kind]
    assert shown["schema"] == {"$ref": "#/components/schemas/RestrictionClaims"}
    assert {example["value"]["userName"] for example in shown["examples"].values()} == {"jdoe1234"}
    assert operation["requestBody"]["content"][kind]["schema"]["contentMediaType"] == "application/jwt"


def test_checks_without_a_setting_are_loosened_after_the_fact() -> None:
    entry = Exclusion(
        "tickle", ("unsupported_method",), (200,), "The broker takes more methods than it has documented."
    )
    assert statuses_after_the_fact([entry]) == {("tickle", "unsupported_method"): (200,)}
    assert as_operations_config([entry]) == []
