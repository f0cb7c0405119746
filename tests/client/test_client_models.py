"""Models of answers: what is there is read, what is odd is read as far as it goes, and all of it can be given back."""

from __future__ import annotations

import copy
import json
import pickle
from types import ModuleType
from typing import Any

import attrs
import pytest

from ibkr_core import UNSET, UnreadableAnswerError
from ibkr_core.drift import read_answer

SCHEMAS = """
Row:
  type: object
  description: A row.
  required: [id]
  properties:
    id: {type: integer, format: int64, description: Number of the row.}
    text: {type: string, description: Some text.}
    note: {type: [string, "null"], description: A note, or null.}
    price: {type: number, description: In USD.}
    count: {type: integer, description: How many.}
    flag: {type: boolean, description: A flag.}
    either: {type: [integer, string], description: As it comes.}
    status: {$ref: "#/components/schemas/Status"}
    level:
      anyOf: [{$ref: "#/components/schemas/Level"}, {type: "null"}]
      description: A level.
    child:
      anyOf: [{$ref: "#/components/schemas/Row"}, {type: "null"}]
      description: A row inside.
    rows: {type: array, items: {$ref: "#/components/schemas/Row"}, description: Rows inside.}
    words: {type: array, items: {type: string}, description: Words.}
    maybe: {type: array, items: {type: [number, "null"]}, description: Numbers or nulls.}
    states: {type: array, items: {$ref: "#/components/schemas/Status"}, description: States.}
    grid: {type: array, items: {type: array, items: {type: number}}, description: Rows of numbers.}
    anything: {description: Whatever.}
    from: {type: string, description: A word of Python.}
    "31": {type: string, description: A number for a name.}
    PrepaidCrypto-Z: {type: boolean, description: A dash in its name.}
    to_dict: {type: string, description: The name of a method.}
    account: {type: string, description: An account.}
Status:
  type: string
  description: A state.
  x-known-values: {Submitted: Working., Filled: Done., "": Not said.}
Level:
  type: integer
  description: A level.
  x-known-values: {1: Low., 2: High.}
Pair:
  type: object
  description: Two rows, one of them needed.
  required: [first]
  properties:
    first: {$ref: "#/components/schemas/Row"}
    second: {$ref: "#/components/schemas/Row"}
"""


@pytest.fixture(scope="module")
def models(client_of: Any) -> ModuleType:
    return client_of(SCHEMAS).models  # type: ignore[no-any-return]


def test_members_are_read_under_their_python_names(models: ModuleType) -> None:
    row = models.Row.from_dict(
        {"id": 1, "text": "a", "from": "b", "31": "c", "PrepaidCrypto-Z": True, "to_dict": "d", "status": "Filled"}
    )
    assert (row.id, row.text, row.from_, row.field_31, row.prepaid_crypto_z, row.to_dict_) == (
        *(1, "a", "b", "c", True, "d"),
    )
    assert row.status is models.Status.FILLED


def test_an_absent_member_is_none(models: ModuleType) -> None:
    row = models.Row.from_dict({"id": 1})
    assert [getattr(row, field.name) for field in attrs.fields(models.Row)] == [1, *[None] * 20]


@pytest.mark.parametrize(
    "body",
    [
        {"id": 1},
        {"id": 1, "note": None},
        {"id": 1, "text": None, "child": None, "rows": None, "price": None, "anything": None},
        {"id": 1, "text": "", "words": [], "rows": []},
        {"id": 1, "new": {"deep": [1, None]}, "newer": None},
        {"id": 1, "child": {"id": 2, "note": None, "new": 1}, "rows": [{"id": 3, "note": None}, {"id": 4, "x": None}]},
        {"id": 1, "status": "Zombie", "level": 7, "states": ["Filled", "Zombie", ""]},
        {"id": 1, "price": "1,300", "count": "7", "flag": "true", "text": 5, "either": 1.5, "words": ["a", 2]},
        {"id": 1, "price": [], "count": {}, "flag": "maybe", "text": ["a"], "child": "x", "rows": {"a": 1}},
        {"id": 1.0, "count": 2.0, "price": 3},
        {
            "id": 1,
            "rows": [None, {"id": 2}],
            "words": ["a", None],
            "maybe": [1, None, 2.5],
            "grid": [[1, 2], [], [3.5]],
        },
        {"id": 1, "grid": [[1, "2"]], "anything": [None, {"a": None}]},
    ],
)
def test_whatever_came_is_given_back(models: ModuleType, body: dict[str, Any]) -> None:
    row = models.Row.from_dict(copy.deepcopy(body))
    assert exact(row.to_dict()) == exact(body)
    assert exact(pickle.loads(pickle.dumps(row)).to_dict()) == exact(body)
    assert exact(copy.deepcopy(row).to_dict()) == exact(body)
    assert exact(models.Row.from_dict(row.to_dict()).to_dict()) == exact(body)


def exact(value: Any) -> str:
    """JSON text, in which 1, 1.0 and true are three things."""
    return json.dumps(value, sort_keys=True)


@pytest.mark.parametrize(
    ("member", "received", "read"),
    [
        *(
            ("price", text, number)
            for text, number in [("1,300", 1300.0), ("-1,300.5", -1300.5), (" 7 ", 7.0), ("1e3", 1e3)]
        ),
        *(("price", odd, None) for odd in ["", "C193.18", "1,30", "nan", "1e999", True, [], {}]),
        *(("count", odd, 7) for odd in ["7", 7.0, "7.0", "+7"]),
        *(("count", odd, None) for odd in [7.5, "7.5", "seven", True, "", None]),
        ("count", "12345678901234567890", 12345678901234567890),
        *(("flag", odd, True) for odd in ["true", "TRUE", 1, "1", 1.0]),
        *(("flag", odd, False) for odd in ["False", 0]),
        *(("flag", odd, None) for odd in [2, "yes", [], None]),
        *(("text", odd, text) for odd, text in [(5, "5"), (1.5, "1.5"), (True, "true"), ([], None), ({}, None)]),
        *(("either", odd, kept) for odd, kept in [(5, 5), ("5", "5"), (5.0, 5), (5.5, "5.5"), ([], None)]),
        ("words", ["a", 2, None], ["a", "2"]),
        ("words", "a", None),
        ("child", [], None),
        ("rows", [None, {"id": 2}], None),
    ],
)
def test_an_odd_value_is_read_as_what_it_means(models: ModuleType, member: str, received: Any, read: Any) -> None:
    row = models.Row.from_dict({"id": 1, member: received})
    if member == "rows":
        assert [inner.id for inner in row.rows] == [2]
    else:
        assert exact(getattr(row, member)) == exact(read)
    assert row.raw(member) == received


def test_raw_tells_absent_from_null(models: ModuleType) -> None:
    row = models.Row.from_dict({"id": 1, "note": None, "new": 5})
    assert row.raw("note") is None
    assert row.raw("text") is UNSET
    assert row.raw("new") == 5
    assert row.raw("newer") is UNSET


def test_a_changed_field_is_encoded_as_changed(models: ModuleType) -> None:
    row = models.Row.from_dict({"id": 1, "price": "1,300", "note": None})
    row.price = 5.0
    row.note = "now"
    assert row.to_dict() == {"id": 1, "price": 5.0, "note": "now"}


def test_unknown_values_of_enumerations_are_kept(models: ModuleType) -> None:
    row = models.Row.from_dict({"id": 1, "status": "Zombie", "level": 7})
    assert isinstance(row.status, models.Status)
    assert row.status == "Zombie"
    assert not row.status.is_known
    assert models.Status.FILLED.is_known
    assert (row.level, row.level.is_known) == (7, False)
    assert models.Status("") is models.Status("")
    assert copy.deepcopy(row.status) == pickle.loads(pickle.dumps(row.status)) == "Zombie"
    assert {row.status: 1}["Zombie"] == 1
    with pytest.raises(ValueError, match="is not a valid"):
        models.Status(5)


@pytest.mark.parametrize(
    ("body", "path", "expected", "got"),
    [
        ([], "$", "an object", "a list"),
        ("text", "$", "an object", "text"),
        (None, "$", "an object", "null"),
        ({}, "$.first", "Row", "nothing"),
        ({"first": None}, "$.first", "Row", "null"),
        ({"first": []}, "$.first", "Row", "a list"),
        ({"first": {}}, "$.first.id", "a whole number", "nothing"),
        ({"first": {"id": "x"}}, "$.first.id", "a whole number", "text"),
        ({"first": {"id": 1, "rows": [{"id": 1}, {"id": None}]}}, "$.first.rows[1].id", "a whole number", "null"),
        ({"first": {"id": 1, "rows": [{"id": 1}, "x"]}}, "$.first.rows[1]", "an object", "text"),
        ({"first": {"id": 1, "words": ["a", []]}}, "$.first.words[1]", "a readable item", "a list"),
        ({"first": {"id": 1, "grid": [[1], 5]}}, "$.first.grid[1]", "a readable item", "a whole number"),
    ],
)
def test_a_shape_that_says_nothing_is_refused_with_its_place(
    models: ModuleType, body: Any, path: str, expected: str, got: str
) -> None:
    with pytest.raises(UnreadableAnswerError) as caught:
        read_answer(models.Pair.from_dict, body, operation="read_pair")
    error = caught.value
    assert (error.path, error.expected, error.got, error.operation) == (path, expected, got, "read_pair")


def test_models_compare_by_what_they_hold(models: ModuleType) -> None:
    make = models.Row.from_dict
    assert make({"id": 1, "text": "a"}) == models.Row(id=1, text="a")
    assert make({"id": 1, "text": None}) == make({"id": 1})
    assert make({"id": 1, "new": 1}) != make({"id": 1, "new": 2})
    assert make({"id": 1}) != make({"id": 2})
    assert make({"id": 1}) != {"id": 1}
    with pytest.raises(TypeError, match="unhashable"):
        hash(make({"id": 1}))


def test_models_are_slotted_keyword_only_attrs_classes(models: ModuleType) -> None:
    row = models.Row(id=1, rows=[models.Row(id=2)])
    assert attrs.has(models.Row)
    assert not hasattr(row, "__dict__")
    assert attrs.evolve(row, id=3).id == 3
    row_class: Any = models.Row
    with pytest.raises(TypeError):
        row_class(1)
    with pytest.raises(TypeError, match="unexpected keyword"):
        row_class(id=1, idd=2)
    with pytest.raises(AttributeError):
        row.idd = 2
    assert row.to_dict() == {"id": 1, "rows": [{"id": 2}]}


def test_a_copy_shares_no_unknown_members(models: ModuleType) -> None:
    row = models.Row.from_dict({"id": 1, "new": 1})
    twin = copy.copy(row)
    twin.additional_properties["new"] = 2
    assert row.additional_properties == {"new": 1}
    row.additional_properties["mine"] = models.Row(id=2)
    assert row.to_dict() == {"id": 1, "new": 1, "mine": {"id": 2}}


def test_a_pickle_of_an_older_model_without_a_field_still_loads(models: ModuleType) -> None:
    row = models.Row(id=1, text="a")
    state = row.__getstate__()
    del state["fields"]["text"]
    restored = models.Row.__new__(models.Row)
    restored.__setstate__(state)
    assert restored == models.Row(id=1)


def test_repr_shows_what_is_set_and_no_account(models: ModuleType) -> None:
    row = models.Row.from_dict(
        {"id": 1, "account": "DU7654321", "text": "moved from U7654321", "words": ["DU7654321"], "new": "U7654321"}
    )
    shown = repr(row)
    assert shown.startswith("Row(id=1, ")
    assert "account='DU***321'" in shown
    assert "text='moved from U***321'" in shown
    assert "<1 unknown field>" in shown
    assert "7654321" not in shown
    assert "None" not in shown
