"""The examples of the contract, damaged at random: each is refused with its place, or given back unchanged."""

from __future__ import annotations

import copy
import importlib
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ibkr_web
from ibkr_core import JsonBody, UnreadableAnswerError
from ibkr_core.drift import DriftReport, read_answer
from ibkr_core.model import to_json

DOCUMENT: dict[str, Any] = json.loads(ibkr_web.contract_bytes())
OPERATIONS = {
    item[method]["operationId"]: item[method]
    for item in DOCUMENT["paths"].values()
    for method in ("get", "post", "put", "delete")
    if method in item
}
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 1.5, 1e300, 12345678901234567890, "", " ", "1", "1,300", "true", "x", "U7654321"),
    *([], {}, [None], [[]], {"a": 1}, [{"a": None}], {"error": ""}, [1, "2", None]),
)


def examples(operation: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Example bodies of the documented successes that the client decodes."""
    for status, response in operation["responses"].items():
        if not status.startswith("2"):
            continue
        for media_type, media in (response.get("content") or {}).items():
            if "json" in media_type:
                for example in media.get("examples", {}).values():
                    yield status, resolved(example)["value"]


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = DOCUMENT
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def is_raised(operation: dict[str, Any], body: Any) -> bool:
    """The client raises a 200 with a text `error`, or with the flag that means a refusal, before it decodes."""
    if not isinstance(body, dict):
        return False
    if any(body.get(name) is value for name, value in operation.get("x-refusal", {}).items()):
        return True
    return bool(operation.get("x-error-in-success") and isinstance(body.get("error"), str) and body["error"])


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    steps: Any = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, child in steps:
        found += places(child, (*path, step))
    return found


def damaged(body: Any, rng: random.Random) -> Any:
    """The body with one to three members replaced, removed, doubled or added."""
    holder = [copy.deepcopy(body)]
    for _ in range(rng.randint(1, 3)):
        path = rng.choice(places(holder[0]))
        parent: Any = holder
        key: Any = 0
        for step in path:
            parent, key = parent[key], step
        how = rng.choice(("replace", "replace", "remove", "add"))
        if how == "remove" and path:
            del parent[key]
        elif how == "add" and isinstance(parent[key], dict):
            parent[key][rng.choice(("new", "error", "id", "order_id", "U7654321"))] = copy.deepcopy(rng.choice(ODD))
        elif how == "add" and isinstance(parent[key], list):
            parent[key].append(copy.deepcopy(rng.choice(ODD)))
        else:
            parent[key] = copy.deepcopy(rng.choice(ODD))
    return holder[0]


def exact(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def decoders() -> Iterator[tuple[str, dict[str, Any], Any, Any]]:
    for name, operation in OPERATIONS.items():
        module = importlib.import_module(f"ibkr_web.api.{operation['tags'][0]}.{name}")
        bodies = {status: body for status, body in module.OPERATION.responses if isinstance(body, JsonBody)}
        for status, example in examples(operation):
            yield name, operation, bodies[status].decode, example


CASES = list(decoders())


@pytest.mark.parametrize("name", sorted({case[0] for case in CASES}))
def test_every_example_is_decoded_and_given_back_unchanged(name: str) -> None:
    for operation, decode, example in [case[1:] for case in CASES if case[0] == name]:
        if not is_raised(operation, example):
            reports: list[DriftReport] = []
            decoded = read_answer(decode, copy.deepcopy(example), operation=name, strict=True, on_drift=reports.append)
            assert exact(json.loads(to_json(decoded, sent=False))) == exact(example)
            assert [report for report in reports if report.breaks_contract] == []


@pytest.mark.parametrize("name", sorted({case[0] for case in CASES}))
def test_a_damaged_answer_is_refused_or_given_back_unchanged(name: str) -> None:
    rng = random.Random(name)
    own = [case[1:] for case in CASES if case[0] == name]
    for _ in range(150):
        operation, decode, example = rng.choice(own)
        body = damaged(example, rng)
        if is_raised(operation, body):
            continue
        reports: list[DriftReport] = []
        try:
            decoded = read_answer(decode, body, operation=name)
        except UnreadableAnswerError:
            with pytest.raises(UnreadableAnswerError, match=rf"^{name}: the answer cannot be read at \$"):
                read_answer(decode, body, operation=name, on_drift=reports.append)
            assert reports[-1].breaks_contract or any(report.breaks_contract for report in reports)
            continue
        # A null row of an answer that is a list is left out for good: there is no object around it to keep it.
        kept = [row for row in body if row is not None] if isinstance(body, list) else body
        assert exact(json.loads(to_json(decoded, sent=False))) == exact(kept), body
        again = read_answer(decode, json.loads(to_json(decoded, sent=False)), operation=name)
        assert again == decoded
        read_answer(decode, body, operation=name, on_drift=reports.append)
        assert "U7654321" not in repr(reports) + repr(decoded)


def test_the_examples_are_there() -> None:
    assert Path(ibkr_web.__file__).with_name("openapi.json").is_file()
    assert len(CASES) > 40
