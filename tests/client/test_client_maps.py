"""Objects whose member names are data read like dictionaries and lose nothing."""

from __future__ import annotations

import copy
import pickle
from types import ModuleType
from typing import Any

import pytest

from ibkr_core import ConfigurationError
from ibkr_core.drift import read_answer

SCHEMAS = """
Entry: {type: object, properties: {cash: {type: number}, note: {type: [string, "null"]}}}
Ledger: {type: object, description: Entries., additionalProperties: {$ref: "#/components/schemas/Entry"}}
Words: {type: object, additionalProperties: {type: string}}
Maybe: {type: object, additionalProperties: {type: [number, "null"]}}
Lists: {type: object, additionalProperties: {type: array, items: {$ref: "#/components/schemas/Entry"}}}
Anything: {type: object, description: No member is named.}
Mixed:
  type: object
  required: [total]
  properties: {total: {type: integer}, keys: {type: string}, USD: {type: [string, "null"]}}
  additionalProperties: {$ref: "#/components/schemas/Entry"}
Sent: {type: object, additionalProperties: {type: [string, number, boolean]}}
"""
PATHS = """
/things:
  post:
    operationId: create_thing
    x-method: create
    x-retry: never
    tags: [things]
    summary: Create a thing
    requestBody:
      required: true
      content: {application/json: {schema: {$ref: "#/components/schemas/Sent"}}}
    responses:
      "200": {description: Nothing.}
"""


@pytest.fixture(scope="module")
def models(client_of: Any) -> ModuleType:
    return client_of(SCHEMAS, PATHS).models  # type: ignore[no-any-return]


def test_a_map_reads_like_a_dictionary(models: ModuleType) -> None:
    ledger = models.Ledger.from_dict({"USD": {"cash": 5}, "EUR": {"cash": 7}})
    assert ledger["USD"].cash == 5
    assert list(ledger) == ["USD", "EUR"]
    assert list(ledger.keys()) == ["USD", "EUR"]
    assert len(ledger) == 2
    assert "USD" in ledger
    assert "usd" not in ledger
    assert ledger.get("CHF") is None
    assert ledger.get("CHF", 1) == 1
    assert [entry.cash for entry in ledger.values()] == [5, 7]
    assert {name: entry.cash for name, entry in ledger.items()} == {"USD": 5, "EUR": 7}
    assert dict(ledger) == ledger.additional_properties
    assert models.Ledger.from_dict({})
    with pytest.raises(KeyError):
        ledger["CHF"]


def test_a_map_can_be_made_and_changed(models: ModuleType) -> None:
    ledger = models.Ledger()
    ledger["USD"] = models.Entry(cash=1)
    ledger["EUR"] = models.Entry(cash=2)
    del ledger["EUR"]
    assert ledger.to_dict() == {"USD": {"cash": 1}}
    assert ledger == models.Ledger.from_dict({"USD": {"cash": 1}})
    assert ledger != models.Ledger()


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Ledger", {"USD": {"cash": "1,300", "note": None, "new": 1}, "EUR": None, "CHF": "x"}),
        ("Words", {"a": "b", "c": 5, "d": None, "e": []}),
        ("Maybe", {"a": 1, "b": None, "c": "2", "d": {}}),
        ("Lists", {"a": [{"cash": 1}, None], "b": [], "c": 5}),
        ("Anything", {"a": 1, "b": None, "c": {"d": [None]}}),
        ("Mixed", {"total": "5", "keys": "k", "USD": None, "EUR": {"cash": 1}, "CHF": 7}),
    ],
)
def test_whatever_came_is_given_back(models: ModuleType, name: str, body: dict[str, Any]) -> None:
    value = getattr(models, name).from_dict(body)
    assert value.to_dict() == body
    assert pickle.loads(pickle.dumps(value)) == value
    assert pickle.loads(pickle.dumps(value)).to_dict() == body
    assert copy.deepcopy(value).to_dict() == body


def test_what_cannot_be_read_is_beside_the_map(models: ModuleType) -> None:
    words = models.Words.from_dict({"a": "b", "c": 5, "d": None, "e": []})
    assert dict(words) == {"a": "b", "c": "5"}
    assert [words.raw(name) for name in ("a", "c", "d", "e")] == ["b", 5, None, []]
    words["c"] = "6"
    words["d"] = "7"
    assert words.to_dict() == {"a": "b", "c": "6", "d": "7", "e": []}


def test_members_with_names_are_no_entries(models: ModuleType) -> None:
    mixed = models.Mixed.from_dict({"total": 5, "keys": "k", "EUR": {"cash": 1}})
    assert (mixed.total, mixed.keys_, mixed.usd, list(mixed)) == (5, "k", None, ["EUR"])


def test_drift_in_a_map_is_reported_without_account_ids(models: ModuleType) -> None:
    reports: list[Any] = []
    body = {"U7654321": {"cash": "x"}, "USD": None, "EUR": {"new": 1}}
    read_answer(models.Ledger.from_dict, body, operation="read", on_drift=reports.append)
    assert [(report.path, report.kind) for report in reports] == [
        ("$.*.cash", "type"),
        ("$.USD", "null"),
        ("$.EUR.new", "unknown-field"),
    ]


def test_repr_of_a_map_hides_its_names(models: ModuleType) -> None:
    shown = repr(models.Ledger.from_dict({"U7654321": {"cash": 1}}))
    assert shown == "Ledger(<1 members>)"


def test_numbers_without_a_json_form_are_refused_by_name(models: ModuleType) -> None:
    sent = models.Sent()
    sent["limit"] = float("nan")
    with pytest.raises(ConfigurationError, match=r"Sent\['limit'\] is nan: expected a finite number"):
        sent.to_dict()
