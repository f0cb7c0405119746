"""Recorded answers of the real API are what the contract says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from generator.verify.match import Router


def matching(contract: Any, method: str, path: str) -> Any:
    """The operation that serves a path; literal segments win over parameters."""
    candidates = []
    for op in contract.operations():
        pattern = re.sub(r"{\w+}", "[^/]+", op.path)
        if op.method == method.lower() and re.fullmatch(pattern, path):
            candidates.append((op.path.count("{"), op))
    return min(candidates, key=lambda pair: pair[0])[1] if candidates else None


@pytest.fixture(scope="module")
def entries(contract: Any, shared_file: Callable[[str, str], Path]) -> list[tuple[Any, dict[str, Any]]]:
    har = json.loads(shared_file("IBKR_RECORDINGS", "../shared/recordings/recorded-responses.har").read_text("utf-8"))
    found = []
    for entry in har["log"]["entries"]:
        path = urlsplit(entry["request"]["url"]).path.removeprefix("/v1/api")
        op = matching(contract, entry["request"]["method"], path)
        if op is not None:
            found.append((op, entry["response"]))
    return found


def test_recorded_answers_are_valid(contract: Any, entries: list[tuple[Any, dict[str, Any]]]) -> None:
    problems = []
    for op, response in entries:
        status = str(response["status"])
        assert status in op.node["responses"], f"{op.id} {status}"
        content = contract.resolved(op.node["responses"][status]).get("content", {})
        kind = response["content"]["mimeType"].partition(";")[0]
        text = response["content"].get("text", "")
        if not content:
            problems += [f"{op.id} {status}: a body where none is documented"] if text else []
            continue
        assert kind in content, f"{op.id} {status} {kind}"
        value = json.loads(text) if kind.endswith("json") else text
        pointer = f"{op.pointer}/responses/{status}/content/{kind.replace('/', '~1')}/schema"
        problems += [f"{op.id} {error}" for error in contract.errors(pointer, value)]
    assert problems == []


def test_operations_that_claim_to_be_recorded_are_known_or_say_where(
    contract: Any, entries: list[tuple[Any, dict[str, Any]]]
) -> None:
    """A recorded operation is never marked as less than recorded."""
    for op in {entry[0].id: entry[0] for entry in entries}.values():
        assert op.node["x-evidence"] == "recorded", op.id


def test_no_recorded_property_is_unknown(contract: Any, entries: list[tuple[Any, dict[str, Any]]]) -> None:
    """Every property at the top of a recorded answer is named in the contract, so that the client has it typed."""
    unknown = []
    for op, response in entries:
        kind = response["content"]["mimeType"].partition(";")[0]
        if not kind.endswith("json"):
            continue
        value = json.loads(response["content"]["text"])
        pointer = f"{op.pointer}/responses/{response['status']}/content/application~1json/schema"
        unknown += [f"{op.id}{place}" for place in _unknown(contract, contract.at(pointer), value, "")]
    assert unknown == []


def _unknown(contract: Any, schema: dict[str, Any], value: Any, place: str) -> list[str]:
    schema = contract.resolved(schema)
    variants = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if variants:
        return min((_unknown(contract, variant, value, place) for variant in variants), key=len)
    if isinstance(value, list):
        items = schema.get("items", {})
        return [
            name for index, item in enumerate(value) for name in _unknown(contract, items, item, f"{place}/{index}")
        ]
    if isinstance(value, dict):
        known, others = _properties(contract, schema), schema.get("additionalProperties")
        found = []
        for key, child in value.items():
            if key in known:
                found += _unknown(contract, known[key], child, f"{place}/{key}")
            elif isinstance(others, dict) and others:
                found += _unknown(contract, others, child, f"{place}/{key}")
            else:
                found.append(f"{place}/{key}")
        return found
    return []


def _properties(contract: Any, schema: dict[str, Any]) -> dict[str, Any]:
    """The properties of a schema and of all that it is composed of."""
    known = dict(schema.get("properties", {}))
    for part in schema.get("allOf", ()):
        known |= _properties(contract, contract.resolved(part))
    return known


@pytest.mark.parametrize("base", ["https://api.ibkr.com/v1/api", "https://localhost:5000/v1/portal", ""])
def test_an_answer_is_found_below_each_base_path(base: str, contract: Any) -> None:
    """Older gateways answer below a path of their own; it is the same API."""
    found = Router(contract.document).find("GET", urlsplit(f"{base}/portfolio/DU7654321/positions/0").path)
    assert found is not None
    assert found.id == "list_positions"
