"""Answers vary: one sample of an answer stands for all that the broker may send in its place.

Every recorded answer and every example of a success is changed in each way in which answers of the broker are known to
differ between servers, accounts and hours. The contract has to know the changed answer, and the client has to read it
and give it back unchanged. What may not vary stands in `answer_forms.toml`, with its reason.
"""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.verify import Entry, read
from generator.verify.answers import Verifier
from generator.verify.match import Operation, Router

GONE = object()
UNKNOWN: dict[str, Any] = {"addedLater": "x", "added_later": {"a": [1, None]}, "ADDED": None, "added": 1.5}
LONG = 9_007_199_254_740_993
JSON = "application/json"


class Place(NamedTuple):
    """A member of an answer: where it is, whose it is, its types, and whether values of it are known."""

    path: tuple[str | int, ...]
    owner: str
    member: str
    types: frozenset[str]
    known: bool


class Key(NamedTuple):
    """One way to vary one member in the answers of one operation."""

    operation: str
    owner: str
    member: str
    form: str


class Sample(NamedTuple):
    """One answer to be varied, with the pointer of its schema."""

    operation: Operation
    status: int
    pointer: str
    value: Any


class Rules(NamedTuple):
    """What may not vary: members that have to be there by schema, and forms by `Schema.member`."""

    identifying: dict[str, tuple[str, ...]]
    excepted: dict[str, tuple[str, ...]]


@pytest.fixture(scope="module")
def rules() -> Rules:
    listed = tomllib.loads((Path(__file__).parent / "answer_forms.toml").read_text("utf-8"))
    assert all(len(group["reason"]) > 15 for kind in listed.values() for group in kind)
    identifying = [item for group in listed["identifying"] for item in group["schemas"].items()]
    assert len({name for name, _ in identifying}) == len(identifying)
    excepted = {member: tuple(group["forms"]) for group in listed["excepted"] for member in group["members"]}
    return Rules({name: tuple(members) for name, members in identifying}, excepted)


@pytest.fixture(scope="module")
def verifier(contract: Any) -> Verifier:
    return Verifier(contract.document)


def pointer_of(operation: Operation, status: int | str) -> str:
    path = operation.path.replace("~", "~0").replace("/", "~1")
    return f"/paths/{path}/{operation.method.lower()}/responses/{status}/content/application~1json/schema"


def examples(contract: Any) -> Iterator[Sample]:
    for operation in Router(contract.document).operations:
        for status, answer in operation.node["responses"].items():
            content = contract.resolved(answer).get("content", {}) if status.startswith("2") else {}
            for example in content.get(JSON, {}).get("examples", {}).values():
                value = contract.resolved(example)["value"]
                yield Sample(operation, int(status), pointer_of(operation, status), value)


def recorded(contract: Any, file: Path) -> Iterator[Sample]:
    router = Router(contract.document)
    for entry in read(file):
        operation = router.find(entry.method, entry.path)
        if operation is not None and entry.media_type == JSON and entry.status == 200:
            yield Sample(operation, 200, pointer_of(operation, 200), json.loads(entry.body))


def short(value: Any) -> Any:
    """The value with its lists cut: one row varies as the next one does."""
    if isinstance(value, list):
        return [short(item) for item in value[:3]]
    return {key: short(item) for key, item in value.items()} if isinstance(value, dict) else value


def leaves(contract: Any, pointer: str, value: Any) -> Iterator[str]:
    """Pointers of the schemas that describe a value: references followed, compositions opened, unions decided."""
    schema = contract.at(pointer)
    if "$ref" in schema:
        yield from leaves(contract, schema["$ref"].removeprefix("#"), value)
        return
    for key in ("anyOf", "oneOf"):
        fitting = (f"{pointer}/{key}/{index}" for index in range(len(schema.get(key, ()))))
        chosen = next((place for place in fitting if not contract.errors(place, value)), None)
        if chosen is not None:
            yield from leaves(contract, chosen, value)
    for index in range(len(schema.get("allOf", ()))):
        yield from leaves(contract, f"{pointer}/allOf/{index}", value)
    yield pointer


def places(contract: Any, pointer: str, value: Any, path: tuple[str | int, ...] = ()) -> Iterator[Place]:
    """Every declared member of an answer; every object that may get others as `*`, or as `+` where it is a part."""
    for leaf in leaves(contract, pointer, value):
        schema, owner = contract.at(leaf), leaf.split("/")[3]
        others = schema.get("additionalProperties")
        if isinstance(value, list) and "items" in schema:
            for index, item in enumerate(value):
                yield from places(contract, f"{leaf}/items", item, (*path, index))
        for key, item in value.items() if isinstance(value, dict) else ():
            if key in schema.get("properties", {}):
                below = f"{leaf}/properties/{key.replace('~', '~0').replace('/', '~1')}"
                yield Place((*path, key), owner, key, *declared(contract, below))
                yield from places(contract, below, item, (*path, key))
            elif isinstance(others, dict) and others:
                yield from places(contract, f"{leaf}/additionalProperties", item, (*path, key))
        if isinstance(value, dict) and "properties" in schema and not isinstance(others, dict):
            yield Place(path, owner, "+" if "/allOf/" in leaf else "*", frozenset({"object"}), False)


def declared(contract: Any, pointer: str) -> tuple[frozenset[str], bool]:
    """All JSON types that a schema allows, and whether it names known values."""
    schema = contract.at(pointer)
    if "$ref" in schema:
        return declared(contract, schema["$ref"].removeprefix("#"))
    written = schema.get("type", ())
    types, known = {written} if isinstance(written, str) else set(written), "x-known-values" in schema
    for key in ("anyOf", "oneOf", "allOf"):
        for index in range(len(schema.get(key, ()))):
            below = declared(contract, f"{pointer}/{key}/{index}")
            types, known = types | below[0], known or below[1]
    return frozenset(types), known


def variations(place: Place, value: Any, identifying: Collection[str]) -> Iterator[tuple[str, Any]]:
    """Name and replacement of each way in which a member may differ from `value`."""
    if place.member in ("*", "+"):
        yield "members added", {**value, **UNKNOWN}
        if place.member == "*":
            yield "nothing else", {key: item for key, item in value.items() if key in identifying}
        return
    yield "missing", GONE
    yield "null", None
    if isinstance(value, list):
        yield "empty list", []
    if isinstance(value, (list, dict)):
        return
    if "string" in place.types:
        yield "empty text", ""
        yield "some text", "something new"
    if "integer" in place.types or "number" in place.types:
        yield "zero", 0
        yield "negative", -7
        yield "64 bits", LONG
    if "number" in place.types:
        yield "fraction", 12.25
    if "number" in place.types and place.types & {"string"}:
        yield "number as text", "1,300.5"
    if "integer" in place.types and place.types & {"string"}:
        yield "integer as text", "265598"
    if place.known and "integer" in place.types:
        yield "unknown value", 99


def varied(value: Any, path: tuple[str | int, ...], replacement: Any) -> Any:
    holder = [copy.deepcopy(value)]
    parent: Any = holder
    key: str | int = 0
    for part in path:
        parent, key = parent[key], part
    if replacement is GONE:
        del parent[key]
    else:
        parent[key] = replacement
    return holder[0]


def refused(contract: Any, verifier: Verifier, rules: Rules, samples: Iterator[Sample]) -> tuple[set[Key], set[str]]:
    """The variations that were tried, and which of them the contract or the client does not know."""
    seen: set[Key] = set()
    problems = set()
    for sample in samples:
        value = short(sample.value)
        for place in places(contract, sample.pointer, value):
            identifying = rules.identifying.get(place.owner, ())
            excepted = rules.excepted.get(f"{place.owner}.{place.member}", ())
            original = value
            for part in place.path:
                original = original[part]
            for name, replacement in variations(place, original, identifying):
                key = Key(sample.operation.id, place.owner, place.member, name)
                same = replacement == original and type(replacement) is type(original)
                if same or key in seen or name in excepted:
                    continue
                seen.add(key)
                if place.member in identifying and name in ("missing", "null"):
                    continue
                body = json.dumps(varied(value, place.path, replacement)).encode()
                entry = Entry(sample.operation.method, sample.operation.path, sample.status, JSON, body)
                found = verifier.verdict(sample.operation, entry).differences
                problems |= {f"{' '.join(key)}: {each.check} {each.path} {each.expected}" for each in found[:1]}
    return seen, problems


def test_each_example_stands_for_all_its_forms(contract: Any, verifier: Verifier, rules: Rules) -> None:
    tried, problems = refused(contract, verifier, rules, examples(contract))
    assert sorted(problems) == []
    assert len(tried) > 9_000


def test_each_recorded_answer_stands_for_all_its_forms(
    contract: Any, verifier: Verifier, rules: Rules, shared_file: Callable[[str, str], Path]
) -> None:
    file = shared_file("IBKR_RECORDINGS", "../shared/recordings/recorded-responses.har")
    _, problems = refused(contract, verifier, rules, recorded(contract, file))
    assert sorted(problems) == []


def test_a_variation_that_is_not_known_is_noticed(contract: Any, verifier: Verifier) -> None:
    sample = next(each for each in examples(contract) if each.operation.id == "get_exchange_rate")
    _, problems = refused(contract, verifier, Rules({}, {}), iter([sample]))
    assert {problem.partition(":")[0] for problem in problems} == {
        "get_exchange_rate ExchangeRate * nothing else",
        "get_exchange_rate ExchangeRate rate missing",
        "get_exchange_rate ExchangeRate rate null",
    }


def test_only_what_is_listed_with_its_reason_has_to_be_there(contract: Any, rules: Rules) -> None:
    """A member that is always there is one without which an answer is another answer, or a row no row."""
    schemas = contract.document["components"]["schemas"]
    required = {
        name: set(schemas[name]["required"]) for name in response_side(contract) if schemas[name].get("required")
    }
    assert {name: set(members) for name, members in rules.identifying.items()} == required


def response_side(contract: Any) -> set[str]:
    """Names of all schemas that are reached from answers to calls."""
    found: set[str] = set()
    pending: list[Any] = [
        media_type["schema"]
        for op in contract.operations()
        for answer in op.node["responses"].values()
        for media_type in contract.resolved(answer).get("content", {}).values()
    ]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference not in found:
                found.add(reference)
                pending.append(contract.resolved(node))
        pending.extend(node.values() if isinstance(node, dict) else node if isinstance(node, list) else ())
    return {reference.rpartition("/")[2] for reference in found}
