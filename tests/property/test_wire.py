"""Client against contract: what the generated client puts on the wire is what the contract says.

For every operation schemathesis generates valid requests and serialises them its own way. The same values go through
the public method of the client into a transport that keeps the request. Method, path, query, body and content type of
the two must be equal; the two serialisers have no line of code in common.
"""

from __future__ import annotations

import importlib
import inspect
import json
import re
from collections import Counter
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import jsonschema_rs
import pytest
import requests
import schemathesis
from fuzzkit.contract import METHODS, bundled_document, flatten_servers
from fuzzkit.effort import trying
from fuzzkit.profile import Profile
from hypothesis import given
from schemathesis import Case, GenerationMode

import ibkr_web
from ibkr_core import NO_RETRY, ConfigurationError, IbkrError, Pacing
from ibkr_web import Client, models

DOCUMENT = flatten_servers(bundled_document())
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT, config=Profile().config([]))
OPERATIONS = {
    item[method]["operationId"]: (item[method], path, method.upper())
    for path, item in DOCUMENT["paths"].items()
    for method in METHODS
    if method in item
}
HOST = "http://127.0.0.1:5000"
BASE_URL = f"{HOST}/v1/api"
SERVERS = {"partner": HOST, "dam": HOST, "management": HOST}
# An object without members is sent empty when it is left out: the broker wants it, the contract does not insist.
EMPTY_BODIES = {"delete_alert"}
EXPONENT = re.compile(r"-?\d(?:\.\d+)?e[+-]\d{2,3}")
FORM = "application/x-www-form-urlencoded"


class Keeper(httpx.BaseTransport):
    """Keeps the last request and refuses it, so that no answer has to be made up."""

    def __init__(self) -> None:
        self.request: httpx.Request | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        request.read()
        return httpx.Response(400, json={"error": "kept"}, request=request)


def plain(name: str) -> str:
    """A name without its spelling: `accountId`, `account_id` and `AccountID` are one."""
    return re.sub("[^a-z0-9]", "", name.lower())


def typed(value: Any, schema: dict[str, Any]) -> Any:
    """A query value as a caller gives it: schemathesis has made text of truth values and of lists with commas."""
    if schema.get("type") == "boolean" and isinstance(value, str):
        return {"true": True, "false": False}[value]
    if schema.get("type") == "array" and isinstance(value, str):
        return value.split(",")
    return value


def arguments(method: Any, case: Case) -> dict[str, Any]:
    """The values of a case as arguments of the client's method, paired by name."""
    signature = inspect.signature(method)
    names = {plain(name): name for name in signature.parameters}
    # Generated path values are percent-encoded already.
    path = {name: unquote(value) if isinstance(value, str) else value for name, value in case.path_parameters.items()}
    schemas = {parameter.name: parameter.definition["schema"] for parameter in case.operation.query}
    given = {**path, **{name: typed(value, schemas[name]) for name, value in case.query.items()}}
    found = {names[plain(name)]: value for name, value in given.items()}
    if "body" in signature.parameters and has_body(case):
        model = re.search(r"[A-Z]\w+", str(signature.parameters["body"].annotation))
        # A signed text is a text to the client too.
        found["body"] = case.body if model is None else getattr(models, model.group()).from_dict(case.body)
    return found


def breaks_the_form_it_was_read_as(case: Case, raw: dict[str, Any]) -> bool:
    """Whether an object of a union is no valid one of the class that its required members chose."""
    name = raw["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    body = getattr(models, name).from_dict(case.body)
    read = body.instructions if "instructions" in case.body else [body.instruction]
    given = case.body["instructions"] if "instructions" in case.body else [case.body["instruction"]]
    return any(
        not jsonschema_rs.is_valid({"$ref": f"#/components/schemas/{type(model).__name__}", **DOCUMENT}, data)
        for model, data in zip(read, given, strict=True)
    )


def repeat_the_path(case: Case, same: dict[str, str]) -> None:
    """Let members of the body that may only repeat a path parameter do so: JSON Schema has no word for it."""
    wanted = unquote(str(case.path_parameters[same["path"]]))
    *steps, member = same["pointer"].split("/")[1:]
    objects = [case.body]
    for step in steps:
        objects = [inner for one in objects for inner in (one if step == "*" else [one[step]])]
    for one in objects:
        if member in one:
            one[member] = wanted


def has_body(case: Case) -> bool:
    return case.media_type is not None and not isinstance(case.body, schemathesis.core.NotSet)


def sent_by_client(case: Case, tag: str, name: str) -> httpx.Request:
    keeper = Keeper()
    how = {"retry": NO_RETRY, "pacing": Pacing(mode="off"), "servers": SERVERS}
    with Client(BASE_URL, transport=keeper, **how) as client:
        method = getattr(getattr(client, tag), name)
        with pytest.raises(IbkrError) as caught:
            method(**arguments(method, case))
    if keeper.request is None:
        raise caught.value
    return keeper.request


def serialised_by_case(case: Case) -> requests.PreparedRequest:
    parts = case.as_transport_kwargs(base_url=HOST)
    parts["headers"] = {k: v for k, v in parts["headers"].items() if k.lower() != "x-schemathesis-testcaseid"}
    return requests.Request(**parts).prepare()


def exact(value: Any) -> Any:
    """JSON with its types: 1 and 1.0 are one number, 1 and true are two values."""
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return (isinstance(value, bool), value)


def meaning(body: bytes, media_type: str | None) -> Any:
    """What a body says, apart from how it is spelt."""
    if media_type == "application/json":
        return exact(json.loads(body, parse_float=Decimal))
    if media_type == FORM:
        return pairs_of(body.decode())
    return body


def pairs_of(text: str) -> Counter[tuple[str, str]]:
    """Names and values; the client writes the digits of a number out, where others write `1e-07`."""
    pairs = parse_qsl(text, keep_blank_values=True)
    return Counter((name, format(Decimal(value), "f") if EXPONENT.fullmatch(value) else value) for name, value in pairs)


def query_of(url: str) -> Counter[tuple[str, str]]:
    return pairs_of(urlsplit(url).query)


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_the_client_sends_what_the_contract_says(operation_id: str) -> None:
    raw, path, verb = OPERATIONS[operation_id]
    sent = 0

    @trying
    @given(SCHEMA[path][verb].as_strategy(generation_mode=GenerationMode.POSITIVE))
    def check(case: Case) -> None:
        nonlocal sent
        if case.media_type == FORM and isinstance(case.body, dict):
            # How a form says null is nobody's rule.
            case.body = {name: value for name, value in case.body.items() if "null" not in json.dumps(value)}
        if "x-same" in raw and has_body(case):
            repeat_the_path(case, raw["x-same"])
        try:
            request = sent_by_client(case, raw["tags"][0], raw["x-method"])
        except ConfigurationError as refused:
            # The client refuses objects in a form, which has no place for them, values that would name another path,
            # and objects of a union that `from_dict` read as the form which they break; nothing else may stop a valid
            # request.
            if re.match(r"instructions?\b", str(refused)):
                assert breaks_the_form_it_was_read_as(case, raw)
                return
            if verb == "POST" and isinstance(case.body, dict) and case.media_type == FORM:
                items = [
                    item for value in case.body.values() for item in (value if isinstance(value, list) else [value])
                ]
                assert any(isinstance(item, dict | list) for item in items)
                return
            given = {name: unquote(str(value)) for name, value in (case.path_parameters or {}).items()}
            every = raw.get("x-all")  # the value that means all there are has a call of its own
            if every is None or given[every["name"]] != str(every["value"]):
                assert {"", ".", ".."} & {*given.values()}
            return
        expected = serialised_by_case(case)
        assert request.method == expected.method == verb
        mine, theirs = request.url.raw_path.decode().partition("?")[0], urlsplit(str(expected.url)).path
        assert [unquote(part) for part in mine.split("/")] == [unquote(part) for part in theirs.split("/")]
        assert query_of(str(request.url)) == query_of(str(expected.url))
        body = expected.body.encode() if isinstance(expected.body, str) else expected.body
        if case.media_type == "application/jwt":
            # To schemathesis text of a type that it does not know is JSON.
            body = case.body.encode()
        if not body and operation_id in EMPTY_BODIES:
            assert (request.content, request.headers["content-type"]) == (b"{}", "application/json")
        elif not body:
            assert request.content == b""
            assert "content-type" not in request.headers
        else:
            assert request.headers["content-type"] == expected.headers["Content-Type"]
            assert meaning(request.content, case.media_type) == meaning(body, case.media_type)
        if verb != "GET":
            assert request.headers["content-length"] == str(len(request.content))
        sent += 1

    check()
    assert sent > 0


def test_every_operation_is_a_method_of_the_client_and_a_module_of_its_own() -> None:
    assert len(OPERATIONS) == len({(raw["tags"][0], raw["x-method"]) for raw, _, _ in OPERATIONS.values()})
    with Client(BASE_URL) as client:
        for operation_id, (raw, _, _) in OPERATIONS.items():
            assert callable(getattr(getattr(client, raw["tags"][0]), raw["x-method"]))
            module = importlib.import_module(f"{ibkr_web.__name__}.api.{raw['tags'][0]}.{operation_id}")
            assert operation_id == module.OPERATION.id
