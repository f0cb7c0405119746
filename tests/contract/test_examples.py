"""Every example is what its schema says, and every operation has what a reader, the client and the mock need of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

EVIDENCE = {"recorded", "published", "release-note", "unverified"}
RETRY = {"safe", "never", "reconcile"}
REQUIRES = ([], ["sso"], ["brokerage-session"], ["brokerage-session", "accounts-listed"])
MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")


def media_types(contract: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Pointer and node of every media type: requests, answers, streamed messages, shared answers."""
    holders = [(op.pointer, op.node) for op in contract.operations()]
    for name, item in contract.document.get("webhooks", {}).items():
        holders.append((f"/webhooks/{name}/post", item["post"]))
    for pointer, node in holders:
        if "requestBody" in node:
            yield from _contents(f"{pointer}/requestBody", node["requestBody"])
        for status, answer in node["responses"].items():
            if "$ref" not in answer:
                yield from _contents(f"{pointer}/responses/{status}", answer)
    for name, answer in contract.document["components"]["responses"].items():
        yield from _contents(f"/components/responses/{name}", answer)


def _contents(pointer: str, holder: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for kind, media_type in holder.get("content", {}).items():
        yield f"{pointer}/content/{kind.replace('/', '~1')}", media_type


def success_examples(contract: Any, op: Any) -> Iterator[tuple[str, Any]]:
    """Name and value of the examples of an operation's success answers."""
    for status, answer in op.node["responses"].items():
        if status.startswith("2"):
            for media_type in contract.resolved(answer).get("content", {}).values():
                for name, example in media_type.get("examples", {}).items():
                    yield name, contract.resolved(example)["value"]


def has_body(contract: Any, op: Any) -> bool:
    """Whether any success answer of an operation has a body at all."""
    answers = [answer for status, answer in op.node["responses"].items() if status.startswith("2")]
    return any("content" in contract.resolved(answer) for answer in answers)


def test_every_example_is_valid_by_its_schema(contract: Any) -> None:
    problems, seen = [], 0
    for pointer, media_type in media_types(contract):
        for name, reference in media_type.get("examples", {}).items():
            example = contract.resolved(reference)
            seen += 1
            problems += [
                f"{pointer} {name} {error}" for error in contract.errors(f"{pointer}/schema", example["value"])
            ]
            if not example.get("summary"):
                problems.append(f"{pointer} {name}: no summary")
    assert problems == []
    assert seen > 60


def test_an_example_that_breaks_its_schema_is_noticed(contract: Any) -> None:
    schema = "/components/schemas/ExchangeRate"
    assert contract.errors(schema, {"rate": 1.5}) == []
    assert len(contract.errors(schema, {"rate": "1.5"})) == 1
    assert len(contract.errors(schema, {})) == 1


def test_every_parameter_has_a_valid_example(contract: Any) -> None:
    problems = []
    for op in contract.operations():
        for index, reference in enumerate(op.parameters):
            parameter = contract.resolved(reference)
            where = f"{op.id} {parameter['name']}"
            named = parameter.get("examples", {}).values()
            examples = [contract.resolved(each)["value"] for each in named] or [parameter.get("example")]
            if examples == [None]:
                problems.append(f"{where}: no example")
                continue
            pointer = f"{_parameter_pointer(contract, op, index, reference)}/schema"
            problems += [f"{where} {error}" for value in examples for error in contract.errors(pointer, value)]
    assert problems == []


def _parameter_pointer(contract: Any, op: Any, index: int, reference: dict[str, Any]) -> str:
    if "$ref" in reference:
        return str(reference["$ref"]).removeprefix("#")
    shared = len(contract.document["paths"][op.path].get("parameters", ()))
    path_item = op.pointer.rsplit("/", 1)[0]
    return f"{path_item}/parameters/{index}" if index < shared else f"{op.pointer}/parameters/{index - shared}"


def test_every_example_file_is_used(contract: Any, project_root: Path) -> None:
    folder = project_root / "openapi" / "examples"
    files = {f"{file.parent.name}_{file.stem}" for file in folder.rglob("*.yaml")}
    assert files == set(contract.document["components"]["examples"])


def states(requires: list[str] | None) -> list[str] | None:
    """What `x-requires` says of sessions; the operations that it names besides have a rule of the linter."""
    known = {name for combination in REQUIRES for name in combination}
    return None if requires is None else [name for name in requires if name in known]


def test_every_operation_has_its_parts(contract: Any) -> None:
    problems, ids, methods = [], [], []
    tags = {tag["name"] for tag in contract.document["tags"]}
    for op in contract.operations():
        node = op.node
        ids.append(op.id)
        methods.append((tuple(node["tags"]), node["x-method"]))
        expected = {
            "operationId is snake_case": re.fullmatch(r"[a-z][a-z0-9_]*", op.id) is not None,
            "x-method is a name": re.fullmatch(r"[a-z][a-z0-9_]*", node["x-method"]) is not None,
            "one declared tag": len(node["tags"]) == 1 and node["tags"][0] in tags,
            "summary and description": bool(node.get("summary")) and len(node.get("description", "")) > 40,
            "x-evidence": node.get("x-evidence") in EVIDENCE,
            "x-release-note is a month": "x-release-note" not in node or bool(MONTH.fullmatch(node["x-release-note"])),
            "x-retry": node.get("x-retry") in RETRY,
            "a GET is safe": op.method != "get" or node["x-retry"] == "safe",
            "x-requires": states(node.get("x-requires")) in REQUIRES,
            "a reconciled operation names its intent": node["x-retry"] != "reconcile" or "x-intent" in node,
            "401, 429, 500 and 503": {"401", "429", "500", "503"} <= set(node["responses"]),
            "400 where there is input": "400" in node["responses"] or not (op.parameters or "requestBody" in node),
            "a success": any(status.startswith("2") for status in node["responses"]),
            "a success example": any(True for _ in success_examples(contract, op)) or not has_body(contract, op),
        }
        for media_type in node.get("requestBody", {}).get("content", {}).values():
            expected["a request example"] = bool(media_type.get("examples"))
        problems += [f"{op.id}: {rule}" for rule, kept in expected.items() if not kept]
    assert problems == []
    assert len(ids) == len(set(ids))
    assert len(methods) == len(set(methods))


def test_path_parameters_agree_with_their_path(contract: Any) -> None:
    for op in contract.operations():
        declared = [contract.resolved(parameter) for parameter in op.parameters]
        assert sorted(re.findall(r"{(\w+)}", op.path)) == sorted(p["name"] for p in declared if p["in"] == "path"), (
            op.id
        )


def test_error_in_success_is_declared_where_an_answer_can_carry_it(contract: Any) -> None:
    """The extension and the schema of the 200 say the same."""
    for op in contract.operations():
        content = contract.resolved(op.node["responses"].get("200", {})).get("content", {})
        pointer = f"{op.pointer}/responses/200/content/application~1json/schema"
        takes_error = "application/json" in content and _has_error_variant(contract, contract.at(pointer))
        assert takes_error == bool(op.node.get("x-error-in-success")), op.id


def _has_error_variant(contract: Any, schema: dict[str, Any]) -> bool:
    schema = contract.resolved(schema)
    if "error" in schema.get("properties", {}) and _may_be_text(contract, schema["properties"]["error"]):
        return True
    return any(_has_error_variant(contract, variant) for key in ("anyOf", "oneOf") for variant in schema.get(key, ()))


def _may_be_text(contract: Any, schema: dict[str, Any]) -> bool:
    """A refusal tells its reason as text; an object called `error` is a part of an answer."""
    schema = contract.resolved(schema)
    if "anyOf" in schema:
        return any(_may_be_text(contract, variant) for variant in schema["anyOf"])
    return "type" not in schema or "string" in schema["type"]


def test_every_variant_of_an_answer_has_an_example(contract: Any) -> None:
    problems = []
    for op in contract.operations():
        for status, answer in op.node["responses"].items():
            for kind, media_type in contract.resolved(answer).get("content", {}).items() if status[0] == "2" else ():
                pointer = f"{op.pointer}/responses/{status}/content/{kind.replace('/', '~1')}/schema"
                values = [contract.resolved(example)["value"] for example in media_type.get("examples", {}).values()]
                for variant in _variants(contract, pointer):
                    if not any(contract.errors(variant, value) == [] for value in values):
                        problems.append(f"{op.id}: no example of {variant}")
    assert problems == []


def _variants(contract: Any, pointer: str) -> list[str]:
    schema = contract.at(pointer)
    if "$ref" in schema:
        return _variants(contract, schema["$ref"].removeprefix("#"))
    for key in ("anyOf", "oneOf"):
        if key in schema:
            places = [f"{pointer}/{key}/{index}" for index in range(len(schema[key]))]
            return [leaf for place in places for leaf in _variants(contract, place)]
    return [pointer]


def test_links_lead_somewhere(contract: Any) -> None:
    """The target exists, takes what is passed, and what is passed is in one of the examples of the answer."""
    operations = {op.id: op for op in contract.operations()}
    linked = 0
    for op in operations.values():
        for answer in op.node["responses"].values():
            for name, link in contract.resolved(answer).get("links", {}).items():
                linked += 1
                target = operations[link["operationId"]]
                known = {contract.resolved(parameter)["name"] for parameter in target.parameters}
                passed = {key.split(".")[-1] for key in link.get("parameters", {})}
                assert passed <= known, f"{op.id} {name}: {target.id} has no {passed - known}"
                assert "requestBody" not in link or "requestBody" in target.node, f"{op.id} {name}"
                assert link.get("description"), f"{op.id} {name}"
                examples = [value for _, value in success_examples(contract, op)]
                for expression in _body_expressions(link):
                    assert any(_points_into(value, expression) for value in examples), f"{op.id} {name} {expression}"
    assert linked > 15


def _body_expressions(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for child in value.values():
            yield from _body_expressions(child)
    elif isinstance(value, str):
        yield from re.findall(r"\$response\.body#([^}]*)", value)


def _points_into(value: Any, pointer: str) -> bool:
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and name in value:
            value = value[name]
        elif isinstance(value, list) and name.isdigit() and int(name) < len(value):
            value = value[int(name)]
        else:
            return False
    return value is not None


@pytest.mark.parametrize("section", ["schemas", "parameters", "responses"])
def test_everything_shared_is_described(contract: Any, section: str) -> None:
    problems = []
    for name, node in contract.document["components"][section].items():
        if not node.get("description"):
            problems.append(name)
        for prop, schema in node.get("properties", {}).items():
            if not schema.get("description"):
                problems.append(f"{name}.{prop}")
    assert problems == []


def test_answers_may_carry_more_than_the_contract_knows(contract: Any) -> None:
    for name, schema in contract.document["components"]["schemas"].items():
        assert schema.get("additionalProperties", True) is not False, name
        assert "unevaluatedProperties" not in schema, name
        if "enum" in schema:
            assert schema["enum"] == list(schema["x-known-values"]), (
                f"{name}: a closed request value names all it knows"
            )
