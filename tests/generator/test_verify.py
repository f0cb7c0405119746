"""Recorded traffic against the contract: our own recordings with one defect each, and the real one where it is."""

from __future__ import annotations

import base64
import json
import os
import random
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Bundle, bundle
from generator.cli import main
from generator.coverage import Entry as Listed
from generator.coverage import Exclusion
from generator.verify import Entry, RecordingError, Result, Router, Verifier, read, verify
from generator.verify.report import lines

PROJECT = Path(__file__).resolve().parents[2]
RECORDINGS = Path(os.environ.get("IBKR_RECORDINGS", "../shared/recordings/recorded-responses.har"))
LIST = "paths/things/things.yaml"
THING = {"id": 7, "colour": "red", "parts": [{"label": "leg", "weight": 12.5}]}


def exchange(
    body: Any,
    method: str = "GET",
    path: str = "/v1/things/7",
    status: int = 200,
    media_type: str = "application/json; charset=UTF-8",
    **content: Any,
) -> dict[str, Any]:
    """One HAR entry; `body` is text as it stands, anything else as JSON, None nothing."""
    text = body if isinstance(body, str) else "" if body is None else json.dumps(body)
    return {
        "request": {"method": method, "url": f"https://things.example{path}?page=1", "headers": [], "queryString": []},
        "response": {
            "status": status,
            "headers": [{"name": "Content-Type", "value": media_type}],
            "content": {"mimeType": media_type, "text": text, **content},
        },
    }


def recording(folder: Path, *entries: dict[str, Any]) -> Path:
    """A HAR file of those entries."""
    file = folder / "made.har"
    file.write_text(json.dumps({"log": {"version": "1.2", "entries": list(entries)}}))
    return file


@pytest.fixture
def found(bundled: Callable[..., Bundle], tmp_path: Path) -> Callable[..., Result]:
    """`found(entries, files)`: what is wrong with entries of the small contract (which has no generated client)."""

    def run(*entries: dict[str, Any], files: Any = None, left_out: Iterable[Exclusion] = ()) -> Result:
        recorded = read(recording(tmp_path, *entries))
        return verify(recorded, bundled(files).document, decode=False, left_out=left_out)

    return run


def told(result: Result, **options: bool) -> list[str]:
    """The differences as printed."""
    return [line for line in _below(result, **options) if line.split()[1] not in ("[member]", "[proof]")]


def remarks(result: Result, **options: bool) -> list[str]:
    """The remarks as printed."""
    return [line for line in _below(result, **options) if line.split()[1] in ("[member]", "[proof]")]


def _below(result: Result, **options: bool) -> list[str]:
    return [line.strip() for line in lines(result, **options) if line.startswith("    ")]


def test_a_good_answer_has_no_differences(found: Callable[..., Result]) -> None:
    result = found(exchange(THING), exchange([THING], path="/v1/things"))
    assert [(item.operation.id, item.answers, item.differences) for item in result.met] == [
        ("list_things", 1, []),
        ("get_thing", 1, []),
    ]
    assert result.outside == []
    assert remarks(result) == []


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (exchange({}, status=302), "302 [status] $: expected one of 200, 400, 401, 429, 500, 503, got 302"),
        (
            exchange("<html>", media_type="text/html"),
            "200 [media-type] $: expected application/json, got text/html",
        ),
        (exchange("{"), "200 [json] $: expected JSON, got unreadable text (JSONDecodeError)"),
        (exchange(None), "200 [body] $: expected a body of application/json, got 0 bytes"),
        (exchange({"colour": "red"}), "200 [schema] $.id: expected to be there, got nothing"),
        (exchange({"id": "7"}), '200 [schema] $.id: expected integer, got a text'),
        (exchange({"id": 7, "colour": 4}), "200 [schema] $.colour: expected Colour or null, got an integer"),
        (
            exchange({"id": 7, "parts": [{}, {"weight": "heavy"}]}),
            "200 [schema] $.parts[1].weight: expected number or null, got a text",
        ),
        (exchange([{"id": 7}, {"id": None}], path="/v1/things"), "200 [schema] $[1].id: expected integer, got null"),
        (exchange({"message": "no"}, status=401), "401 [schema] $.error: expected to be there, got nothing"),
    ],
    ids=["status", "media type", "json", "body", "missing", "type", "union", "nested", "in a list", "error answer"],
)  # fmt: skip
def test_a_defect_is_told_with_its_place(entry: dict[str, Any], expected: str, found: Callable[..., Result]) -> None:
    result = found(entry)
    assert told(result) == [expected]
    assert len(result.differing) == 1


@pytest.mark.parametrize(
    "entry",
    [
        exchange(None, status=401),
        exchange(None, status=503, media_type=""),
        exchange("<html>", status=503, media_type="text/html"),
        exchange("Access Denied", status=401, media_type="application/json"),
        exchange({"error": "no"}, status=401, media_type="text/plain"),
        exchange(THING, media_type="text/plain"),
        exchange(THING, media_type=""),
    ],
    ids=[
        "empty",
        "nothing at all",
        "page",
        "text",
        "error without its label",
        "answer as text",
        "answer without label",
    ],
)
def test_a_label_is_not_the_body_and_a_failed_call_may_have_any(
    entry: dict[str, Any], found: Callable[..., Result]
) -> None:
    result = found(entry)
    assert told(result) == []
    assert [item.answers for item in result.met] == [1]


def test_json_under_another_label_is_still_held_against_its_schema(found: Callable[..., Result]) -> None:
    result = found(
        exchange({"error": 7}, status=401, media_type="text/plain"), exchange({"id": "7"}, media_type="text/plain")
    )
    assert told(result) == [
        "401 [schema] $.error: expected string, got an integer",
        "200 [schema] $.id: expected integer, got a text",
    ]


def test_what_is_documented_as_text_is_text_under_any_label(found: Callable[..., Result]) -> None:
    text = "get: {operationId: get_thing, responses: {'200': {description: A., content: {text/plain: {}}}}}\n"
    files = {"paths/things/thing.yaml": text}
    result = found(exchange("Success"), exchange({"id": 7}, media_type="text/html"), files=files)
    assert told(result) == []


def test_the_same_defect_is_told_once_with_its_count(found: Callable[..., Result]) -> None:
    result = found(
        exchange([{"id": "7"}, {"id": "8"}, {"id": 9}], path="/v1/things"), exchange([{"id": "7"}], path="/v1/things")
    )
    assert told(result) == ["200 [schema] $[0].id: expected integer, got a text (3 times)"]


def test_of_a_union_the_variant_that_fits_best_is_told(found: Callable[..., Result]) -> None:
    result = found(exchange({"id": 7, "parts": [{"label": 1}]}, method="POST", path="/v1/things"))
    assert told(result) == ["200 [schema] $.parts[0].label: expected string, got an integer"]


def test_values_are_printed_only_when_asked_for(found: Callable[..., Result]) -> None:
    result = found(exchange({"id": "DU7654321"}))
    assert "DU7654321" not in "\n".join(lines(result))
    assert told(result, show_values=True) == ['200 [schema] $.id: expected integer, got a text: "DU7654321"']


def test_keys_that_may_be_ids_are_not_printed(found: Callable[..., Result]) -> None:
    text = "type: object\nadditionalProperties: {type: object, additionalProperties: {type: string}}\n"
    files = {"schemas/Thing.yaml": text}
    result = found(exchange({"DU7654321": {"a b": 1, "plain": 2}}), files=files)
    assert told(result) == [
        "200 [schema] $.*.*: expected string, got an integer",
        "200 [schema] $.*.plain: expected string, got an integer",
    ]


def test_a_member_without_a_name_in_the_contract_is_remarked(found: Callable[..., Result]) -> None:
    parts = [{"label": "leg"}, {"label": "leg", "maker": {"town": "Ulm"}}, {"label": "leg", "maker": {}}]
    result = found(exchange({**THING, "parts": parts, "age 9": "1", "made111": None}))
    assert told(result) == []
    assert result.differing == []
    assert remarks(result) == [
        "200 [member] $.parts[1].maker: expected a name in the contract, got an object (2 times)",
        "200 [member] $.*: expected a name in the contract, got a text",
        "200 [member] $.*: expected a name in the contract, got null",
    ]
    assert remarks(result, show_values=True)[1].endswith('got a text: "1"')
    printed = list(lines(result))
    assert printed[1].split(maxsplit=3)[-1] == "ok, 3 remarks"
    assert "; 3 members without a name in it, 0 answers that could be of another operation" in printed[-1]


def test_an_answer_that_is_wrong_is_not_told_to_be_odd_as_well(found: Callable[..., Result]) -> None:
    assert remarks(found(exchange({"id": "7", "age": 1}))) == []


SHAPES = """
    oneOf:
      - type: object
        required: [radius]
        properties: {radius: {type: number}, colour: {type: string}}
      - allOf:
          - {type: object, required: [side], properties: {side: {type: number}}}
          - {type: object, properties: {label: {type: string}}}
    """


@pytest.mark.parametrize(
    ("schema", "body", "expected"),
    [
        (SHAPES, {"radius": 1, "colour": "red"}, []),
        (SHAPES, {"side": 1, "label": "a"}, []),
        (SHAPES, {"side": 1, "colour": "red"}, ["$.colour"]),
        ("type: object\nadditionalProperties: {$ref: Part.yaml}\n", {"x": {"label": "a", "b": 1}}, ["$.x.b"]),
        (
            "type: object\nproperties: {a: {type: string}}\npatternProperties: {^x: {type: object}}\n",
            {"a": "", "xy": {}, "yx": {}},
            ["$.yx"],
        ),
        (
            "type: object\nproperties: {a: {type: array, items: {$ref: Part.yaml}}}\n",
            {"a": [{"q": 1}, {"label": ""}]},
            ["$.a[0].q"],
        ),
        (
            "type: object\nproperties: {a: {type: object, properties: {b: {type: string}}}}\n"
            "additionalProperties: {type: object, properties: {c: {type: string}}}\n",
            {"a": {"b": ""}, "x": {"c": "", "b": ""}},
            ["$.x.b"],
        ),
    ],
    ids=["variant", "composed", "another variant's", "map", "pattern", "list", "named beside a map"],
)  # fmt: skip
def test_a_name_counts_where_it_stands(
    schema: str, body: Any, expected: list[str], found: Callable[..., Result]
) -> None:
    result = found(exchange(body), files={"schemas/Thing.yaml": schema})
    assert told(result) == []
    assert [line.split()[2].rstrip(":") for line in remarks(result)] == expected


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (exchange([], path="/v1/things"), ["200 [proof] $: expected members that the contract names, got none"]),
        (
            exchange({"id": 7, "a": 1, "b": 2}),
            [
                "200 [member] $.a: expected a name in the contract, got an integer",
                "200 [member] $.b: expected a name in the contract, got an integer",
                "200 [proof] $: expected members that the contract names, got 1 of 3",
            ],
        ),
        (exchange({"id": 7, "a": 1}), ["200 [member] $.a: expected a name in the contract, got an integer"]),
        (exchange({"error": "no", "a": 1, "b": 2, "c": 3}, status=401), [
            "401 [member] $.a: expected a name in the contract, got an integer",
            "401 [member] $.b: expected a name in the contract, got an integer",
            "401 [member] $.c: expected a name in the contract, got an integer",
        ]),
    ],
    ids=["empty list", "hardly a name", "half of them", "failed"],
)  # fmt: skip
def test_an_answer_that_could_be_of_another_operation_is_remarked(
    entry: dict[str, Any], expected: list[str], found: Callable[..., Result]
) -> None:
    result = found(entry)
    assert told(result) == []
    assert remarks(result) == expected


def test_json_where_a_text_is_documented_is_remarked(found: Callable[..., Result]) -> None:
    text = "get: {operationId: get_thing, responses: {'200': {description: A., content: {text/plain: {}}}}}\n"
    files = {"paths/things/thing.yaml": text}
    result = found(exchange({"id": 7}), exchange("[x"), exchange("7"), exchange({"no": 1}, status=404), files=files)
    assert remarks(result) == ["200 [proof] $: expected a text (text/plain), got an object"]


def test_keys_and_statuses_of_digits_are_told_like_any_other(found: Callable[..., Result]) -> None:
    """The validator has the digits of a key as a number."""
    inline = "schema: {type: object, properties: {'2026': {type: object, additionalProperties: {type: string}}}}"
    text = (
        "get: {operationId: get_thing, responses: {'200': {description: A., content: {application/json: {"
        + inline
        + "}}}}}\n"
    )
    files = {"paths/things/thing.yaml": text}
    result = found(exchange({"2026": {"20260402": 1}}), exchange([]), files=files)
    assert told(result) == [
        "200 [schema] $.*.*: expected string, got an integer",
        "200 [schema] $: expected object, got an array",
    ]


def test_a_literal_path_beats_a_parameter_and_bases_are_stripped(found: Callable[..., Result]) -> None:
    files = {
        "openapi.yaml": [
            ("  /things/{thingId}:", "  /things/{thingId}: {$ref: paths/things/thing.yaml}\n  /things/newest:"),
            ("{$ref: paths/things/thing.yaml}\ncomponents", "{$ref: paths/things/newest.yaml}\ncomponents"),
        ],
        "paths/things/newest.yaml": "get: {operationId: get_newest, responses: {'200': {description: A thing.}}}\n",
    }
    entries = [exchange(None, path=path) for path in ("/v1/things/newest", "/things/newest/", "/v1/things/newest/")]
    result = found(*entries, exchange(THING, path="/things/%C3%A4"), files=files)
    assert {item.operation.id: item.answers for item in result.met} == {"get_newest": 3, "get_thing": 1}
    assert result.outside == []


def test_entries_outside_the_contract_are_counted_and_are_no_error(found: Callable[..., Result]) -> None:
    result = found(
        exchange(THING),
        exchange({}, path="/v1/other/DU7654321"),
        exchange({}, method="DELETE"),
        exchange({}, path="/v2/things"),
    )
    assert len(result.outside) == 3
    assert result.differing == []
    printed = list(lines(result, everything=True))
    assert "  GET /v1/other/*" in printed
    assert "  list_things                                      not recorded" in printed
    assert "; 3 entries outside the contract; " in printed[-1]
    assert not any("DU7654321" in line for line in printed)


def test_entries_that_the_contract_leaves_out_are_told_with_the_reason(found: Callable[..., Result]) -> None:
    left_out = [
        Exclusion(Listed("*", "/other/*"), "removed", 1),
        Exclusion(Listed("GET", "/things/{thingId}/parts"), "superseded", 2),
    ]
    result = found(
        exchange({}, method="POST", path="/v1//other/a/b/"),
        exchange({}, path="/v1/things/123456/parts"),
        exchange({}, path="/v1/things/123456/whole/parts"),
        left_out=left_out,
    )
    assert [reason.reason for _, reason in result.left_out] == ["removed", "superseded"]
    assert [entry.path for entry in result.outside] == ["/v1/things/123456/whole/parts"]
    assert list(lines(result))[:-1] == [
        "outside the contract",
        "  GET /v1/things/*/whole/parts",
        "left out of the contract",
        "  GET /v1/things/*/parts: superseded",
        "  POST /v1//other/a/b/: removed",
    ]


def test_bodies_in_base64_are_read(found: Callable[..., Result]) -> None:
    text = base64.b64encode(json.dumps({"id": "x"}).encode()).decode()
    assert len(told(found(exchange(text, encoding="base64")))) == 1


def test_the_media_type_may_stand_in_the_header_only(found: Callable[..., Result]) -> None:
    entry = exchange(THING)
    del entry["response"]["content"]["mimeType"]
    assert told(found(entry)) == []


def test_exchanges_that_were_never_answered_are_left_out(tmp_path: Path) -> None:
    assert read(recording(tmp_path, exchange(None, status=0))) == []


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"log": {"entries": [{}]}}', '{"log": {"entries": 3}}'])
def test_a_file_that_is_no_recording_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "no.har"
    file.write_text(text)
    with pytest.raises(RecordingError, match=r"no\.har is no HAR recording"):
        read(file)


# With the real contract and the client generated from it.

TRADE = {
    "execution_id": "0000e0d5.1",
    "symbol": "AAPL",
    "conid": 265598,
    "size": 5.0,
    "price": "195.5",
    "commission": None,
    "brand_new_field": {"a": [1, 1.0, True]},
}


def api(body: Any, path: str, method: str = "GET", **rest: Any) -> dict[str, Any]:
    """One HAR entry of the real API's address."""
    return exchange(body, method, f"/v1/api{path}", **rest)


@pytest.fixture(scope="module")
def real() -> dict[str, Any]:
    """The project's own contract, bundled."""
    return bundle(PROJECT / "openapi")


def test_answers_go_through_the_generated_client_unchanged(real: dict[str, Any], tmp_path: Path) -> None:
    rejected = {"error": "no such order"}
    entries = [
        api([TRADE], "/iserver/account/trades"),
        api(rejected, "/iserver/account/DU7654321/order/17", "DELETE"),
    ]
    result = verify(read(recording(tmp_path, *entries)), real)
    assert [item.operation.id for item in result.met] == ["cancel_order", "list_trades"]
    assert told(result) == []
    assert {line.split()[1] for line in remarks(result)} == {"[member]"}, "a refusal is of any operation"


def test_what_the_client_cannot_read_is_told(real: dict[str, Any], tmp_path: Path) -> None:
    result = verify(read(recording(tmp_path, api({"a": 1}, "/iserver/account/trades"))), real)
    checks = [line.split()[1] for line in told(result)]
    assert checks == ["[schema]", "[decode]"]
    without = verify(read(recording(tmp_path, api({"a": 1}, "/iserver/account/trades"))), real, decode=False)
    assert [line.split()[1] for line in told(without)] == ["[schema]"]


def test_what_the_client_loses_is_told(real: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import ibkr_core.model

    def lossy(value: Any, *, sent: bool) -> bytes:
        assert not sent, "an answer goes back as it came"
        (trade,) = ibkr_core.model.encode(value)
        del trade["symbol"]
        return json.dumps([{**trade, "size": 5, "conid": 1, "added": None}]).encode()

    monkeypatch.setattr(ibkr_core.model, "to_json", lossy)
    result = verify(read(recording(tmp_path, api([TRADE], "/iserver/account/trades"))), real)
    assert told(result) == [
        "200 [round-trip] $[0].symbol: expected a text, got nothing",
        "200 [round-trip] $[0].conid: expected the same integer, got another integer",
        "200 [round-trip] $[0].size: expected a number, got an integer",
        "200 [round-trip] $[0].added: expected nothing, got null",
    ]


def test_an_operation_without_generated_code_is_told(real: dict[str, Any], tmp_path: Path) -> None:
    paths = {"/new": {"get": {**real["paths"]["/one/user"]["get"], "operationId": "get_new"}}}
    result = verify(read(recording(tmp_path, api({}, "/new"))), {**real, "paths": paths})
    assert told(result)[-1] == "200 [decode] $: expected code for get_new 200, got nothing in the generated client"


def test_command_says_by_its_exit_code_whether_the_recording_is_as_documented(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(PROJECT)
    good = recording(tmp_path, api([TRADE], "/iserver/account/trades"))
    assert main(["verify", str(good)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.splitlines()[0] == "orders"
    assert out.splitlines()[1].split() == ["list_trades", "1", "answer", "ok,", "1", "remark"]
    assert "all as documented, decoded and encoded unchanged; 0 entries outside the contract" in out
    unknown = recording(tmp_path, api({}, "/iserver/nowhere"))
    assert main(["verify", str(unknown)]) == 0
    assert main(["verify", "--every-entry", str(unknown)]) == 1
    removed = recording(tmp_path, api({}, "/hmds/history"))
    assert main(["verify", "--every-entry", str(removed)]) == 0
    assert "GET /v1/api/hmds/history: removed" in capsys.readouterr().out
    bad = recording(tmp_path, api([{"conid": []}], "/iserver/account/trades"))
    assert main(["verify", str(bad)]) == 1
    assert "[schema] $[0].conid: expected" in capsys.readouterr().out
    assert main(["verify", str(tmp_path / "none.har")]) == 2
    (tmp_path / "no.har").write_text("{}")
    assert main(["verify", str(tmp_path / "no.har")]) == 2


def test_command_takes_remarks_for_differences_when_strict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(PROJECT)
    named = {name: value for name, value in TRADE.items() if name != "brand_new_field"}
    for body, code in ((TRADE, 1), ([], 1), (named, 0)):
        har = recording(tmp_path, api([body] if body else [], "/iserver/account/trades"))
        command = ["verify", "--contract", "generated_client/ibkr_web/openapi.json", str(har)]
        assert main(command) == 0
        assert main([*command, "--strict"]) == code
    assert "0 members without a name in it, 0 answers" in capsys.readouterr().out.splitlines()[-1]


def test_hardly_an_answer_passes_for_one_of_another_operation(real: dict[str, Any]) -> None:
    """Every example of the contract, given by every other operation: told to differ, or at least to prove little."""
    answers, router, verifier = [], Router(real), Verifier(real, decode=False)
    for operation in router.operations:
        response = operation.node["responses"].get("200") or {}
        examples = response.get("content", {}).get("application/json", {}).get("examples") or {}
        answers += [(operation, example["$ref"].rpartition("/")[2]) for example in examples.values()]
    asked = passed = 0
    for owner, name in random.Random(8).sample(answers, 60):
        body = json.dumps(real["components"]["examples"][name]["value"]).encode()
        entry = Entry("GET", "/", 200, "application/json", body)
        own = verifier.verdict(owner, entry)
        assert own.differences == [], owner.id
        for operation in router.operations:
            if operation is not owner and "200" in operation.node["responses"]:
                asked += 1
                verdict = verifier.verdict(operation, entry)
                passed += not verdict.differences and not any(remark.check == "proof" for remark in verdict.remarks)
    assert asked > 9_000
    assert passed <= 0.05 * asked, f"{passed} of {asked}"


def test_command_tells_that_the_client_is_of_another_contract(
    on_disk: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    har = recording(tmp_path, exchange(THING))
    assert main(["verify", str(har), "--contract", str(on_disk()), "--no-decode"]) == 0
    assert capsys.readouterr().err == ""
    assert main(["verify", str(har), "--contract", str(on_disk())]) == 1
    out, err = capsys.readouterr()
    assert "generated from another contract" in err
    assert "nothing in the generated client" in out


@pytest.mark.parametrize(("name", "met"), [(RECORDINGS.name, 90), ("more-answers.har", 10)])
def test_the_real_recording_is_as_documented(name: str, met: int, real: dict[str, Any]) -> None:
    file = PROJECT / RECORDINGS.parent / name
    if not file.is_file():
        pytest.skip(f"no recording at {file} (IBKR_RECORDINGS names another)")
    result = verify(read(file), real)
    assert told(result) == []
    assert result.outside == []
    assert {line.split()[1] for line in remarks(result)} <= {"[proof]"}, "empty lists only"
    assert len(result.met) >= met
