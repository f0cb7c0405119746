"""What the contract says that text means, held against every example and every recorded answer."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from ibkr_core.drift import LENIENT
from ibkr_core.errors import UnreadableAnswerError
from ibkr_core.maps import MapModel
from ibkr_core.model import Model
from ibkr_core.numbers import Amount, Figure

ACCOUNT = re.compile(r"(?i)(?:.*_)?(?:acct|account)(?:_?id|_?code|_?van|_?number)?")
#: Text that stands where a number would, and means none: the time of the next change of margins, an account, a word.
WORDS = re.compile(r"|@ \d\d:\d\d:\d\d|[A-Z]{1,2}\d{7}|[A-Za-z /]+")
#: A fraction, thousands, a currency or a per cent sign: nothing but a quantity is written so.
QUANTITY = re.compile(r"[CH]?[+-]?\$?(\d{1,3}(,\d{3})+(\.\d+)?|\d+\.\d+|\d+(?=[ %]))[KMB]?( ?%| [A-Z]{3})?")


def successes(contract: Any) -> Iterator[tuple[Any, str, Any]]:
    """Operation, status and value of every example of a success in JSON."""
    for op in contract.operations():
        for status, answer in op.node["responses"].items():
            media = contract.resolved(answer).get("content", {}).get("application/json", {})
            for example in media.get("examples", {}).values():
                if status.startswith("2"):
                    yield op, status, contract.resolved(example)["value"]


def recorded(contract: Any, path: Path) -> Iterator[tuple[Any, str, Any]]:
    """The same of every recorded answer."""
    operations = [(re.sub(r"{\w+}", "[^/]+", op.path), op) for op in contract.operations()]
    operations.sort(key=lambda pair: pair[1].path.count("{"))
    for entry in json.loads(path.read_text("utf-8"))["log"]["entries"]:
        place = urlsplit(entry["request"]["url"]).path.removeprefix("/v1/api")
        method, status = entry["request"]["method"].lower(), entry["response"]["status"]
        op = next((op for form, op in operations if op.method == method and re.fullmatch(form, place)), None)
        if op is not None and 200 <= status < 300 and "json" in entry["response"]["content"]["mimeType"]:
            yield op, str(status), json.loads(entry["response"]["content"]["text"])


def decoded(op: Any, status: str, value: Any) -> Any:
    """An answer as the client reads it; None where the client raises it instead."""
    module = importlib.import_module(f"ibkr_web.api.{op.node['tags'][0]}.{op.id}")
    decode = getattr(dict(module.OPERATION.responses)[status], "decode", None)
    try:
        return decode(value, LENIENT) if decode else None
    except UnreadableAnswerError:
        assert isinstance(value, dict)
        assert value.get("error")
        return None


def leaves(value: Any, place: str = "$") -> Iterator[tuple[str, Any]]:
    """Every value in a decoded answer, with class and attribute that hold it."""
    if isinstance(value, list):
        for item in value:
            yield from leaves(item, place)
    elif isinstance(value, Model):
        for attribute in value._keys.values():
            yield from leaves(getattr(value, attribute), f"{type(value).__name__}.{attribute}")
        if isinstance(value, MapModel):
            for item in value.values():
                yield from leaves(item, f"{type(value).__name__}[]")
    else:
        yield place, value


def unmeant(answers: Iterator[tuple[Any, str, Any]]) -> tuple[set[str], int]:
    """Places whose reading does not fit what stands there, and how many figures were read."""
    problems, seen = set(), 0
    for op, status, value in answers:
        for place, leaf in leaves(decoded(op, status, value)):
            if isinstance(leaf, Figure):
                seen += 1
                read = leaf.value is not None or (isinstance(leaf, Amount) and leaf.bounds is not None)
                if not read and not WORDS.fullmatch(str(leaf)):
                    problems.add(f"{place} is {leaf!r}, which holds no number")
            elif type(leaf) is str and QUANTITY.fullmatch(leaf):
                problems.add(f"{place} is the text {leaf!r}")
    return problems, seen


def test_examples_are_read_as_what_they_mean(contract: Any) -> None:
    problems, seen = unmeant(successes(contract))
    assert not problems
    assert seen > 150


def test_recorded_answers_are_read_as_what_they_mean(contract: Any, shared_file: Callable[[str, str], Path]) -> None:
    path = shared_file("IBKR_RECORDINGS", "../shared/recordings/recorded-responses.har")
    problems, seen = unmeant(recorded(contract, path))
    assert not problems
    assert seen > 100


def test_account_ids_are_text_everywhere(contract: Any) -> None:
    """The ids of accounts have letters (`U7654321`, `DU7654321`), so no place may make a number of one."""
    seen = 0
    for name, schema in contract.document["components"]["schemas"].items():
        for key, child in schema.get("properties", {}).items():
            if ACCOUNT.fullmatch(key):
                kinds = contract.resolved(child).get("type", [])
                assert not {"integer", "number"} & set([kinds] if isinstance(kinds, str) else kinds), f"{name}.{key}"
                seen += 1
    for op in contract.operations():
        for parameter in map(contract.resolved, op.parameters):
            if ACCOUNT.fullmatch(parameter["name"]):
                assert contract.resolved(parameter["schema"])["type"] == "string", f"{op.id} {parameter['name']}"
                seen += 1
    assert seen > 60


@pytest.mark.parametrize("name", ["orderId", "conid"])
def test_ids_in_paths_are_what_models_give(contract: Any, name: str) -> None:
    found = [
        contract.resolved(parameter["schema"])["type"]
        for op in contract.operations()
        for parameter in map(contract.resolved, op.parameters)
        if (parameter["in"], parameter["name"]) == ("path", name)
    ]
    assert found
    assert set(found) == {"integer"}
