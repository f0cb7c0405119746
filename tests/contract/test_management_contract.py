"""Account management: one host, scopes, signed bodies, instructions with a number of their own."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

MANAGEMENT = ("/gw/", "/oauth2/")
SCHEMAS = "/components/schemas/"


@pytest.fixture(scope="module")
def management(contract: Any) -> list[Any]:
    return [op for op in contract.operations() if op.path.startswith(MANAGEMENT)]


def media(op: Any) -> tuple[str, dict[str, Any]]:
    """Media type and content of an operation's request body."""
    (found,) = op.node["requestBody"]["content"].items()
    return found  # type: ignore[no-any-return]


def examples(contract: Any, content: dict[str, Any]) -> Iterator[Any]:
    for example in content["examples"].values():
        yield contract.resolved(example)["value"]


def claims(token: str) -> Any:
    """The claims of a JWT, unverified."""
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def signed(management: list[Any]) -> list[Any]:
    """Operations whose body is a text with claims in it."""
    return [op for op in management if "requestBody" in op.node and "contentSchema" in media(op)[1]["schema"]]


def test_it_lives_on_one_host_of_its_own(contract: Any, management: list[Any]) -> None:
    assert management
    for op in management:
        (server,) = contract.document["paths"][op.path]["servers"]
        assert (server["url"], server["x-name"]) == ("https://api.ibkr.com", "management"), op.path
        assert op.node["x-requires"] == [], op.id


def test_every_published_operation_of_it_is_in_the_contract(management: list[Any], shared_file: Any) -> None:
    published = yaml.safe_load(
        shared_file("IBKR_PUBLISHED", "../shared/reference/published-2.28.0.yaml").read_text("utf-8")
    )
    expected = {(o["method"], o["path"]) for o in published["operations"] if o["path"].startswith(MANAGEMENT)}
    assert {(op.method.upper(), op.path) for op in management} == expected


def test_each_call_but_that_for_the_token_names_declared_scopes(contract: Any, management: list[Any]) -> None:
    scheme = contract.document["components"]["securitySchemes"]["oauth2Bearer"]
    declared = scheme["flows"]["clientCredentials"]["scopes"]
    used: set[str] = set()
    for op in management:
        if op.id == "request_oauth2_token":
            assert op.node["security"] == []
            continue
        for option in op.node["security"]:
            assert list(option) == ["oauth2Bearer"], op.id
            assert option["oauth2Bearer"], op.id
            used.update(option["oauth2Bearer"])
    assert used == set(declared)


def test_signed_examples_carry_claims_of_the_schema(contract: Any, management: list[Any]) -> None:
    """What the text contains is checked here; to a validator it is a text."""
    found = signed(management)
    assert {op.id for op in found} == {
        "create_sso_session", "create_sso_browser_session", "send_signed_echo", "create_account", "update_account",
        "submit_account_documents", "apply_restrictions",
    }  # fmt: skip
    for op in found:
        _, content = media(op)
        schema = content["schema"]
        assert schema["contentMediaType"] == "application/jwt"
        pointer = schema["contentSchema"]["$ref"].removeprefix("#")
        assert {"iss", "iat", "exp"} <= set(contract.at(pointer)["required"]), op.id
        for token in examples(contract, content):
            assert re.fullmatch(schema["pattern"], token)
            assert contract.errors(pointer, claims(token)) == [], op.id
            assert undeclared(contract, pointer, claims(token)) == [], op.id


def undeclared(contract: Any, pointer: str, value: Any, place: str = "") -> list[str]:
    """Members of a value that its schema does not declare."""
    schema = contract.at(pointer)
    if "$ref" in schema:
        return undeclared(contract, schema["$ref"].removeprefix("#"), value, place)
    if isinstance(value, list):
        return [x for i, v in enumerate(value) for x in undeclared(contract, f"{pointer}/items", v, f"{place}/{i}")]
    if not isinstance(value, dict):
        return []
    parts = [pointer, *(f"{pointer}/allOf/{n}" for n in range(len(schema.get("allOf", ()))))]
    parts = [contract.at(p)["$ref"].removeprefix("#") if "$ref" in contract.at(p) else p for p in parts]
    where = {name: f"{p}/properties/{name}" for p in parts for name in contract.at(p).get("properties", {})}
    found = [f"{place}/{name}" for name in value if name not in where]
    return found + [
        x for name, v in value.items() if name in where for x in undeclared(contract, where[name], v, f"{place}/{name}")
    ]


def test_the_token_is_asked_for_by_a_form_with_the_names_of_the_wire(contract: Any, management: list[Any]) -> None:
    (op,) = [op for op in management if op.id == "request_oauth2_token"]
    media_type, content = media(op)
    assert media_type == "application/x-www-form-urlencoded"
    pointer = content["schema"]["$ref"].removeprefix("#")
    assert all(re.fullmatch(r"[a-z_]+", name) for name in contract.at(pointer)["properties"])
    for form in examples(contract, content):
        assert contract.errors(pointer, form) == []
        assertion = claims(form["client_assertion"])
        assert assertion["iss"] == assertion["sub"]
        assert 0 < assertion["exp"] - assertion["iat"] <= 60


def test_an_instruction_that_moves_something_is_found_again_by_its_own_number(
    contract: Any, management: list[Any]
) -> None:
    moving = [op for op in management if op.node["x-retry"] == "reconcile"]
    assert len(moving) == 12
    for op in moving:
        _, content = media(op)
        many = op.path.endswith(":bulk")
        assert op.node["x-intent"]["pointer"] == (
            "/instructions/*/clientInstructionId" if many else "/instruction/clientInstructionId"
        )
        for body in examples(contract, content):
            rows = body["instructions"] if many else [body["instruction"]]
            numbers = [row["clientInstructionId"] for row in rows]
            assert len(set(numbers)) == len(numbers), op.id
            assert contract.errors(content["schema"]["$ref"].removeprefix("#"), body) == []


def test_one_and_many_take_the_same_instruction(contract: Any, management: list[Any]) -> None:
    by_path = {op.path: op for op in management}
    pairs = [(by_path[path.removesuffix(":bulk")], op) for path, op in by_path.items() if path.endswith(":bulk")]
    assert len(pairs) == 6
    for one, many in pairs:
        single = contract.resolved(media(one)[1]["schema"])["properties"]["instruction"]["$ref"]
        assert contract.resolved(media(many)[1]["schema"])["properties"]["instructions"]["items"]["$ref"] == single
        assert set(many.node["responses"]) >= {"202", "207"}


@pytest.mark.parametrize(
    "body",
    [
        {"status": 202, "instructionSetId": 1, "instructionResult": None},
        {"status": 200, "instructionResult": {"instructionStatus": "SOMETHING_NEW", "instructionId": 1}},
        {"status": 208, "instructionSetId": 1},
    ],
)
def test_sparse_answers_to_an_instruction_are_valid(contract: Any, body: Any) -> None:
    assert contract.errors(f"{SCHEMAS}InstructionAnswer", body) == []


def test_what_the_document_gets_wrong_is_settled(contract: Any, management: list[Any]) -> None:
    schemas = contract.document["components"]["schemas"]
    assert schemas["SsoBrowserSession"]["required"] == ["url"]
    for op in management:
        parameters = [contract.resolved(parameter) for parameter in op.parameters]
        assert "client-id" not in {parameter["name"] for parameter in parameters}, op.id
        assert "authorization" not in {parameter["name"].lower() for parameter in parameters}, op.id
        for parameter in parameters:
            schema = contract.resolved(parameter["schema"])
            assert schema.get("type") != "object", (op.id, parameter["name"])
            assert "properties" not in schema, (op.id, parameter["name"])
    (enumeration,) = [op for op in management if op.id == "list_enumerations"]
    assert "enumerationType" in {parameter["name"] for parameter in enumeration.parameters}


@pytest.mark.parametrize("number", [482913, "482913"])
def test_the_number_of_a_request_is_read_as_either(contract: Any, number: Any) -> None:
    assert contract.errors(f"{SCHEMAS}RequestStatus", {"requestId": number}) == []


def test_errors_are_problem_documents(contract: Any, management: list[Any]) -> None:
    for op in management:
        for status, node in op.node["responses"].items():
            if status in ("400", "401", "402", "403", "404", "422"):
                content = contract.resolved(node)["content"]
                assert list(content) == ["application/problem+json"], (op.id, status)
