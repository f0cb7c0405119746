"""Drift: where an answer leaves the contract, told with its path and without its values."""

from __future__ import annotations

import json
import pickle
import threading
import tracemalloc
from contextlib import suppress
from itertools import islice, product
from types import ModuleType
from typing import Any

import httpx
import pytest

from ibkr_core import UnreadableAnswerError
from ibkr_core.drift import LENIENT, Drift, DriftReport, Once, Recorder, kind_of, read_answer

SCHEMAS = """
Row:
  type: object
  required: [id]
  properties:
    id: {type: integer}
    text: {type: string}
    maybe: {type: [string, "null"]}
    must: {type: [string, "null"]}
    status: {$ref: "#/components/schemas/Status"}
    words: {type: array, items: {type: string}}
    child: {$ref: "#/components/schemas/Row"}
Status: {type: string, x-known-values: {Open: Open.}}
Rows:
  type: object
  required: [rows, next]
  properties:
    rows: {type: array, items: {$ref: "#/components/schemas/Row"}}
    next: {type: [string, "null"]}
"""
PATHS = """
/things:
  get:
    operationId: list_things
    x-method: list
    x-retry: safe
    tags: [things]
    summary: List things
    responses:
      "200":
        description: Things.
        content: {application/json: {schema: {$ref: "#/components/schemas/Rows"}}}
"""


@pytest.fixture(scope="module")
def client(client_of: Any) -> ModuleType:
    return client_of(SCHEMAS, PATHS)  # type: ignore[no-any-return]


def reports_of(client: ModuleType, body: Any) -> list[DriftReport]:
    found: list[DriftReport] = []
    read_answer(client.models.Rows.from_dict, body, operation="list_things", on_drift=found.append)
    return found


def test_an_answer_as_the_contract_says_has_no_drift(client: ModuleType) -> None:
    assert (
        reports_of(client, {"rows": [{"id": 1, "maybe": None, "status": "Open", "words": ["a"]}], "next": None}) == []
    )


@pytest.mark.parametrize(
    ("row", "path", "expected", "got", "kind"),
    [
        ({"id": "1"}, "$.rows[0].id", "a whole number", "text", "type"),
        ({"id": 1, "text": 5}, "$.rows[0].text", "text", "a whole number", "type"),
        ({"id": 1, "text": None}, "$.rows[0].text", "a value", "null", "null"),
        ({"id": 1, "words": ["a", None]}, "$.rows[0].words[1]", "an item", "null", "null"),
        ({"id": 1, "words": ["a", 5]}, "$.rows[0].words[1]", "text", "a whole number", "type"),
        ({"id": 1, "words": {}}, "$.rows[0].words", "a list", "an object", "type"),
        ({"id": 1, "child": []}, "$.rows[0].child", "an object", "a list", "type"),
        ({"id": 1, "child": {"id": 2, "child": {"id": True}}}, None, "", "", ""),
        ({"id": 1, "new": "x"}, "$.rows[0].new", "no such field", "text", "unknown-field"),
        ({"id": 1, "status": "Shut"}, "$.rows[0].status", "a known Status", "text", "unknown-value"),
        ({"id": 1, "status": ""}, "$.rows[0].status", "a known Status", "empty text", "unknown-value"),
    ],
)
def test_each_kind_of_drift_is_reported_once(
    client: ModuleType, row: dict[str, Any], path: str | None, expected: str, got: str, kind: str
) -> None:
    body = {"rows": [row], "next": None}
    if path is None:
        with pytest.raises(UnreadableAnswerError) as caught:
            reports_of(client, body)
        assert caught.value.path == "$.rows[0].child.child.id"
        return
    (report,) = reports_of(client, body)
    assert (report.path, report.expected, report.got, report.kind) == (path, expected, got, kind)
    assert report.operation == "list_things"
    assert report.breaks_contract is not kind.startswith("unknown")


def test_a_member_that_must_be_there_but_may_be_null_is_missed(client: ModuleType) -> None:
    (report,) = reports_of(client, {"rows": []})
    assert (report.path, report.expected, report.got, report.kind) == ("$.next", "text", "nothing", "missing")


def test_the_same_drift_in_many_rows_is_one_report(client: ModuleType) -> None:
    (report,) = reports_of(client, {"rows": [{"id": n, "text": n} for n in range(1000)], "next": None})
    assert (report.path, report.count) == ("$.rows[0].text", 1000)


def test_no_report_holds_a_value_or_an_account(client: ModuleType) -> None:
    found = reports_of(client, {"rows": [{"id": "1,300", "U7654321": 1, "a b": "secret"}], "next": "secret"})
    text = repr(found) + str(pickle.dumps([report.path for report in found]))
    assert "secret" not in text
    assert "7654321" not in text
    assert "1,300" not in text
    assert [report.path for report in found] == ["$.rows[0].id", "$.rows[0].*", "$.rows[0].*"]


def test_strict_refuses_breaks_but_not_news(client: ModuleType) -> None:
    decode = client.models.Rows.from_dict
    news = {"rows": [{"id": 1, "new": 1, "status": "Shut"}], "next": None}
    assert read_answer(decode, news, strict=True).to_dict() == news
    with pytest.raises(UnreadableAnswerError) as caught:
        read_answer(decode, {"rows": [{"id": 1}, {"id": 2, "text": 5}], "next": None}, operation="x", strict=True)
    assert (caught.value.path, caught.value.operation) == ("$.rows[1].text", "x")


def test_reports_come_before_the_error(client: ModuleType) -> None:
    found: list[DriftReport] = []
    with pytest.raises(UnreadableAnswerError):
        read_answer(
            client.models.Rows.from_dict, {"rows": [{"id": 1, "text": 5}, {}], "next": None}, on_drift=found.append
        )
    assert [report.path for report in found] == ["$.rows[0].text", "$.rows[1].id"]


def test_a_client_reports_drift_of_its_calls(client: ModuleType) -> None:
    found: list[DriftReport] = []
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"rows": [{"id": "7"}], "next": None}))
    with client.Client("http://localhost:5000/v1/api", transport=transport, on_drift=found.append) as made:
        assert made.things.list().rows[0].id == 7
    assert [(report.operation, report.path) for report in found] == [("list_things", "$.rows[0].id")]
    with (
        client.Client("http://localhost:5000/v1/api", transport=transport, strict=True) as made,
        pytest.raises(UnreadableAnswerError, match=r"list_things: the answer cannot be read at \$\.rows\[0\]\.id"),
    ):
        made.things.list()


def test_a_client_reports_each_drift_once_in_its_life(client: ModuleType) -> None:
    found: list[DriftReport] = []
    bodies = [
        {"rows": [{"id": "7"}, {"id": "8", "U7654321": 1}], "next": None},
        {"rows": [{"id": 7}, {"id": "9"}], "next": None},
        {"rows": [{"id": 7, "text": "secret", "U1234567": "secret"}, {"id": 1, "text": True}], "next": None},
    ]
    answers = iter([*bodies, *bodies])
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=next(answers)))
    with client.Client("http://localhost:5000/v1/api", transport=transport, on_drift=found.append) as made:
        for _ in range(6):
            made.things.list()
    assert [(report.path, report.got, report.count) for report in found] == [
        ("$.rows[0].id", "text", 2),
        # Never the name of an account, nor a value.
        ("$.rows[1].*", "a whole number", 1),
        ("$.rows[0].*", "text", 1),
        ("$.rows[1].text", "a truth value", 1),
    ]
    assert "secret" not in repr(found)
    assert not any("7654321" in str(value) for report in found for value in report.identity)


def test_keys_that_may_be_ids_stay_out_of_paths(client: ModuleType) -> None:
    row = {"id": 1, "jdoe123": 1, "DU7654321": 2, "x1370093217y": 3, "brandNew": 4}
    found = reports_of(client, {"rows": [row], "next": None})
    assert {report.path for report in found} == {"$.rows[0].*", "$.rows[0].brandNew"}


async def test_an_async_client_reports_each_drift_once_too(client: ModuleType) -> None:
    found: list[DriftReport] = []
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"rows": [{"id": "7"}], "next": None}))
    async with client.AsyncClient("http://localhost:5000/v1/api", transport=transport, on_drift=found.append) as made:
        await made.things.list()
        await made.things.list()
    assert [(report.path, report.got) for report in found] == [("$.rows[0].id", "text")]


def test_of_many_threads_one_reports_a_drift() -> None:
    class Slow(str):
        """Two threads that look up this text do so at the same time."""

        __slots__ = ()

        def __hash__(self) -> int:
            with suppress(threading.BrokenBarrierError):
                together.wait(timeout=0.2)
            return super().__hash__()

    together = threading.Barrier(2)
    found: list[DriftReport] = []
    once = Once(found.append)

    def report() -> None:
        once(DriftReport(operation="x", path="$", expected=Slow("text"), got="null", kind="null"))

    threads = [threading.Thread(target=report) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 1


def test_what_a_client_remembers_of_drifts_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ibkr_core.drift._REMEMBERED", 2)
    found: list[str] = []
    once = Once(lambda report: found.append(report.path))
    for path in ("$.a[0]", "$.a[9]", "$.b", "$.c", "$.c", "$.a[1]"):
        once(DriftReport(operation="x", path=path, expected="text", got="null", kind="null"))
    assert found == ["$.a[0]", "$.b", "$.c", "$.c"]


def test_a_container_from_elsewhere_is_its_own_root(client: ModuleType) -> None:
    recorder = Recorder("x")
    client.models.Row.from_dict({"id": "1"}, recorder)
    assert [report.path for report in recorder.reports([])] == ["$.id"]


def test_a_path_is_written_for_what_is_told_alone() -> None:
    """Paths of all containers of a megabyte that is nested took a gigabyte."""
    inner: list[object] = [[] for _ in range(20_000)]
    for _ in range(800):
        inner = [inner]
    answer = {"orders": [{"price": []}], "odd": 1, "more": inner}

    def decode(value: Any, drift: Drift) -> None:
        drift.fail(value["orders"][0], "price", "a number", [])

    tracemalloc.start()
    try:
        with pytest.raises(UnreadableAnswerError) as caught:
            read_answer(decode, answer)
        assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()
    assert caught.value.path == "$.orders[0].price"


def test_an_answer_of_odd_members_is_told_in_part() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    answer = {f"k{''.join(each)}": 1 for each in islice(product(letters, repeat=3), 12_000)}

    def decode(value: Any, drift: Drift) -> None:
        for key in value:
            drift.note(value, key, "no such member", 1, "unknown-field")
        drift.note(value, "late", "a number", "x")
        drift.note(value, "later", "a number", "x")

    heard: list[DriftReport] = []
    read_answer(decode, answer, on_drift=heard.append)
    assert [report.kind for report in heard] == ["unknown-field"] * 1000 + ["type"]
    assert heard[-1].path == "$.late"
    with pytest.raises(UnreadableAnswerError, match=r"\$\.late"):
        read_answer(decode, answer, strict=True)


def test_of_many_breaks_the_first_are_told() -> None:
    answer = {"".join(each): 1 for each in islice(product("abcdefgh", repeat=4), 1002)}

    def decode(value: Any, drift: Drift) -> None:
        for place, key in enumerate(value):
            drift.note(value, key, "a number", "x", "unknown-field" if place < 1000 else "type")

    heard: list[DriftReport] = []
    read_answer(decode, answer, on_drift=heard.append)
    assert [report.kind for report in heard] == ["unknown-field"] * 1000 + ["type"]


def test_of_many_rows_the_same_is_counted_up_to_a_bound() -> None:
    answer: list[dict[str, int]] = [{} for _ in range(12_000)]

    def decode(value: Any, drift: Drift) -> None:
        for row in value:
            drift.note(row, "a", "a number", "x")
        drift.fail(value, 11_999, "an object", "x")

    heard: list[DriftReport] = []
    with pytest.raises(UnreadableAnswerError) as caught:
        read_answer(decode, answer, on_drift=heard.append)
    assert [(report.path, report.count) for report in heard] == [("$[0].a", 10_000), ("$[11999]", 1)]
    assert caught.value.path == "$[11999]"


def test_reports_compare_and_hash() -> None:
    report = DriftReport(operation="a", path="$", expected="text", got="null", kind="null")
    same = DriftReport(operation="a", path="$", expected="text", got="null", kind="null")
    assert report == same
    assert hash(report) == hash(same)
    assert report != DriftReport(operation="b", path="$", expected="text", got="null", kind="null")
    assert repr(report) == "<null drift of a at $: expected text, got null>"


def test_kinds_are_told_without_values() -> None:
    values = [None, True, 1, 1.5, "x", "", [], {}, object()]
    assert [kind_of(value) for value in values] == [
        *("null", "a truth value", "a whole number", "a number", "text", "empty text", "a list", "an object", "object"),
    ]


def test_lenient_reading_keeps_quiet(client: ModuleType) -> None:
    rows = client.models.Rows.from_dict(json.loads('{"rows": [{"id": "1"}], "next": 5}'), LENIENT)
    assert (rows.rows[0].id, rows.next_) == (1, "5")
