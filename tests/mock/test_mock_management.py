"""Account management: every operation behind its token and its scopes, refusals as problems, examples as answers."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import jwt
import pytest

PROBLEM = "application/problem+json"
CLAIMS = {"credential": "mocktrader", "ip": "127.0.0.1"}


def management(contract) -> list[Any]:
    return [operation for operation in contract.operations.values() if any(operation.scopes)]


def everything(contract) -> set[str]:
    return {scope for operation in management(contract) for scopes in operation.scopes for scope in scopes}


def call(caller, operation, scopes, body=None):
    """One call with a token for these scopes, its body signed where the contract wants that."""
    gateway = caller.gateway
    now = gateway.clock.now()
    path, query, content, kind = operation.path, {}, None, None
    for parameter in operation._parameters:
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(str(parameter.get("example", "x")), safe=""))
        elif parameter.get("required"):
            query[parameter["name"]] = parameter.get("example", "x")
    if "requestBody" in operation._raw:
        resolve = gateway.contract.resolve
        (kind, media), *_ = resolve(operation._raw["requestBody"])["content"].items()
        example = next((resolve(one)["value"] for one in media.get("examples", {}).values()), {})
        if kind == "application/json":
            return caller.http.request(
                operation.method,
                path,
                params=query,
                json=example if body is None else body,
                headers=bearer(caller, scopes),
            )
        claims = jwt.decode(example, options={"verify_signature": False}) | CLAIMS
        claims |= {"iss": gateway.credentials.oauth2.client_id, "iat": now, "exp": now + 60}
        content = gateway.credentials.oauth2.signed(claims) if body is None else body
    headers = bearer(caller, scopes) | ({} if kind is None else {"content-type": kind})
    return caller.http.request(operation.method, path, params=query, content=content, headers=headers)


def bearer(caller, scopes) -> dict[str, str]:
    if scopes is None:
        return {}
    token = caller.gateway.world.oauth2.grant(scopes, caller.gateway.clock.now())
    return {"authorization": f"Bearer {token}"}


def test_every_operation_answers_with_its_scopes(caller, contract):
    operations = management(contract)
    assert len(operations) >= 49
    for operation in operations:
        response = call(caller, operation, everything(contract))
        assert response.status_code < 300, f"{operation.id}: {response.text}"
        kind = response.headers.get("content-type", "").partition(";")[0]
        schema = operation.answer_schema(response.status_code, kind) if kind else None
        if schema is not None and kind == "application/json":
            errors = list(contract.schemas.validator(schema).iter_errors(response.json()))
            assert not errors, f"{operation.id}: {errors[0].message}"


def test_no_operation_answers_without_a_token_or_its_scope(caller, contract):
    for operation in management(contract):
        refused = call(caller, operation, None)
        assert (refused.status_code, refused.headers["content-type"]) == (401, PROBLEM), operation.id
        refused = call(caller, operation, ["nothing.read"])
        assert (refused.status_code, refused.headers["content-type"]) == (403, PROBLEM), operation.id


def test_one_of_several_scopes_is_enough(caller, contract):
    operation = contract.operations["list_enumerations"]
    assert len(operation.scopes) == 2
    for scopes in operation.scopes:
        assert call(caller, operation, scopes).status_code == 200


@pytest.mark.parametrize(("name", "body"), [("create_bank_instruction", {"a": 1}), ("create_account", "no jwt")])
def test_a_malformed_body_is_a_problem(caller, contract, name, body):
    operation = contract.operations[name]
    response = call(caller, operation, everything(contract), body)
    assert (response.status_code, response.headers["content-type"]) == (400, PROBLEM)
    problem = response.json()
    assert {"type", "title", "status", "detail"} <= set(problem)
    assert problem["status"] == 400
    schema = operation.answer_schema(400, PROBLEM)
    assert contract.schemas.validator(schema).is_valid(problem)
