"""Forms of contract that the tool's own output gets wrong, or that could break out of the text of a module."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

SCHEMAS = r'''
Base: {type: object, required: [id], properties: {id: {type: integer}, kind: {type: string}}}
Merged:
  description: A base and more.
  allOf:
    - {$ref: "#/components/schemas/Base"}
    - {type: object, required: [more], properties: {more: {type: string}, kind: {type: string}}}
Constrained:
  type: object
  properties: {a: {type: string}, b: {type: string}}
  allOf: [{anyOf: [{required: [a]}, {required: [b]}]}, {if: {required: [a]}, then: {required: [b]}}]
Titled: {title: Another name, type: object, properties: {id: {type: integer}}}
Renamed: {$ref: "#/components/schemas/Base"}
Left: {type: object, properties: {right: {$ref: "#/components/schemas/Right"}, name: {type: string}}}
Right:
  type: object
  properties:
    left: {$ref: "#/components/schemas/Left"}
    either: {anyOf: [{$ref: "#/components/schemas/Left"}, {type: string}]}
Options:
  type: object
  properties: {options: {type: string}, additional_properties: {type: string}, raw: {type: string}}
Nasty:
  type: object
  description: 'Ends in a quote "'
  properties:
    "it's \"quoted\"": {type: string, description: 'Three """ and a backslash \ at the end \'}
    "new\nline": {type: string, description: "{braces} %s {{ jinja }} {% raw %}"}
    class: {type: string, description: A keyword.}
    self: {type: string}
    cls: {type: string}
    src: {type: string}
    drift: {type: string}
    n: {type: integer}
    v: {type: string}
    new: {type: string}
    get: {type: string}
    values: {type: string}
    str: {type: string}
    as_text: {type: integer}
    as-text: {type: integer}
    _private: {type: string}
    é: {type: string}
Words:
  type: string
  x-known-values: {'say "hi"': 'Quotes """', 'back\slash': '', '{x}': '', '1st': Digits first., class: A keyword.}
Wordy: {type: object, properties: {word: {$ref: "#/components/schemas/Words"}}}
Big:
  type: object
  properties: {GENERATED}
'''.replace("{GENERATED}", "{" + ", ".join(f"member{n}: {{type: string}}" for n in range(300)) + "}")
PATHS = r'''
/it's/"quoted"/{thing-id}:
  get:
    operationId: get_thing
    x-method: get
    x-retry: safe
    tags: [things]
    summary: 'Ends with """ and \'
    description: 'Quotes """ and {braces} and a backslash \'
    parameters:
      - {name: thing-id, in: path, required: true, schema: {type: string}, description: 'Quote " here'}
      - {name: put, in: query, schema: {type: string}}
      - {name: client, in: query, schema: {type: string}}
      - {name: from, in: query, schema: {type: string}}
    responses:
      "200":
        description: ok
        content: {application/json: {schema: {$ref: "#/components/schemas/Merged"}}}
'''


@pytest.fixture(scope="module")
def client(client_of: Any) -> ModuleType:
    return client_of(SCHEMAS, PATHS)  # type: ignore[no-any-return]


def test_allof_is_one_object_with_all_members(client: ModuleType) -> None:
    merged = client.models.Merged.from_dict({"id": 1, "more": "a", "kind": "b"})
    assert (merged.id, merged.more, merged.kind) == (1, "a", "b")
    with pytest.raises(Exception, match="more"):
        client.models.Merged.from_dict({"id": 1})


def test_constraints_do_not_drop_a_schema(client: ModuleType) -> None:
    assert client.models.Constrained.from_dict({"a": "x"}).a == "x"


def test_a_title_does_not_rename_a_class(client: ModuleType) -> None:
    assert client.models.Titled.from_dict({"id": 1}).id == 1


def test_a_schema_that_is_another_keeps_its_name(client: ModuleType) -> None:
    assert client.models.Renamed is not None
    module = import_module(f"{client.__name__}.models.renamed")
    assert module.Renamed == "Base"


@pytest.mark.parametrize("first", ["left", "right"])
def test_schemas_that_refer_to_each_other(client_of: Any, first: str) -> None:
    """Whichever module is imported first."""
    made = client_of(SCHEMAS.replace("A base and more.", f"A base and more, {first} first."), PATHS)
    import_module(f"{made.__name__}.models.{first}")
    body = {"right": {"left": {"name": "x"}, "either": {"name": "y"}}}
    left = made.models.Left.from_dict(body)
    assert left.right.left.name == "x"
    assert left.right.either.name == "y"
    assert left.to_dict() == body


def test_members_called_like_parts_of_a_model(client: ModuleType) -> None:
    body = {"options": "a", "additional_properties": "b", "raw": "c", "new": 1}
    options = client.models.Options.from_dict(body)
    assert (options.options, options.additional_properties_, options.raw_) == ("a", "b", "c")
    assert options.additional_properties == {"new": 1}
    assert options.to_dict() == body


def test_no_name_and_no_text_breaks_out_of_the_code(client: ModuleType) -> None:
    body: dict[str, Any] = {
        'it\'s "quoted"': "a",
        "new\nline": "b",
        **dict.fromkeys(
            ("class", "self", "cls", "src", "drift", "v", "new", "get", "values", "str", "_private", "é"), "c"
        ),
        **dict.fromkeys(("n", "as_text", "as-text"), 7),
    }
    nasty = client.models.Nasty.from_dict(body)
    assert nasty.to_dict() == body
    assert nasty.class_ == nasty.self_ == nasty.cls == nasty.str_ == "c"
    assert (nasty.as_text, nasty.astext, nasty.n) == (7, 7, 7)
    assert client.models.Nasty.__doc__.strip() == 'Ends in a quote "'
    assert client.models.Nasty.from_dict({"n": "7"}).n == 7


def test_values_of_enumerations_are_what_the_contract_says(client: ModuleType) -> None:
    values = ['say "hi"', "back\\slash", "{x}", "1st", "class"]
    assert [member.value for member in client.models.Words] == values
    assert [client.models.Wordy.from_dict({"word": value}).word.is_known for value in values] == [True] * 5


def test_an_object_of_three_hundred_members(client: ModuleType) -> None:
    body = {f"member{n}": str(n) for n in range(300)}
    big = client.models.Big.from_dict(body)
    assert big.member299 == "299"
    assert big.to_dict() == body
    assert client.models.Big(member7="x").to_dict() == {"member7": "x"}


def test_names_of_parameters_that_are_taken(client: ModuleType) -> None:
    module = import_module(f"{client.__name__}.api.things.get_thing")
    call = module.build_call("a/b", put_="1", client_query="2", from_="3")
    assert call.path == '/it\'s/"quoted"/a%2Fb'
    assert sorted(call.query) == [("client", "2"), ("from", "3"), ("put", "1")]
    assert module.OPERATION.path == '/it\'s/"quoted"/{thing-id}'
