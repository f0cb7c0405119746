"""Answers: what the contract allows survives the client unchanged, and nothing that a server can send breaks its word.

Valid answers are generated from the schemas, decoded by the generated client, encoded again and compared; strict
decoding finds nothing to report. Then the same answers are damaged, wrapped in wrong statuses and headers, and sent
through a whole client: whatever comes of it is an answer or an `IbkrError`.
"""

from __future__ import annotations

import copy
import gzip
import importlib
import json
import re
from decimal import Decimal
from typing import Any

import httpx
import jsonschema_rs
import pytest
from fuzzkit.contract import METHODS, bundled_document
from fuzzkit.effort import IN_FULL, trying
from fuzzkit.mirror import answers, mirror, strategy
from hypothesis import given
from hypothesis import strategies as st

from ibkr_core import NO_RETRY, IbkrError, Pacing, RejectedError, RetryPolicy, SessionError
from ibkr_core._json import loads
from ibkr_core.drift import read_answer
from ibkr_core.model import Model, encode
from ibkr_core.operation import Call, Operation
from ibkr_web import Client, models


def is_model(found: Any) -> bool:
    return isinstance(found, type) and issubclass(found, Model)


DOCUMENT = bundled_document()
COMPONENTS = DOCUMENT["components"]
SUCCESSES = {f"{name}-{status}": schema for name, status, schema in answers(DOCUMENT) if status.startswith("2")}
MODELS = [name for name in COMPONENTS["schemas"] if is_model(getattr(models, name, None))]
# What stands inside other schemas is tried with them.
INSIDE = set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(COMPONENTS["schemas"])))
TRIED_ALONE = MODELS if IN_FULL else [name for name in MODELS if name not in INSIDE]
MIRROR = mirror(DOCUMENT, {**SUCCESSES, **{name: {"$ref": f"#/components/schemas/{name}"} for name in MODELS}})
TAGS = {
    item[method]["operationId"]: item[method]["tags"][0]
    for item in DOCUMENT["paths"].values()
    for method in METHODS
    if method in item
}


def operation_of(name: str) -> Operation:
    module = importlib.import_module(f"ibkr_web.api.{TAGS[name]}.{name}")
    operation: Operation = module.OPERATION
    return operation


def validator(schema: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({**schema, "components": {"schemas": COMPONENTS["schemas"]}})


def exact(value: Any) -> Any:
    """JSON with its types: 1 and 1.0 are one number, 1 and true are two values."""
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    if isinstance(value, Decimal):
        # What is sent spells the exponents of floats out, by way of the decimal with the same shortest text.
        return (False, float(value))
    return (isinstance(value, bool), value)


class Stub(httpx.BaseTransport):
    """Answers every request with the same bytes."""

    def __init__(self, status: int, headers: list[tuple[bytes, bytes]], content: bytes) -> None:
        self.answer = (status, headers, content)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        status, headers, content = self.answer
        return httpx.Response(status, headers=headers, stream=httpx.ByteStream(content), request=request)


class Timeless:
    """A clock on which waiting costs nothing."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return 1_767_625_200.0 + self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.now += seconds


def client_on(transport: httpx.BaseTransport, **how: Any) -> Client:
    """A client to whatever `transport` is, for which time stands still."""
    servers = dict.fromkeys(["partner", "dam"], "http://127.0.0.1:5000")
    base_url = "http://127.0.0.1:5000/v1/api"
    return Client(base_url, transport=transport, servers=servers, pacing=Pacing(mode="off"), clock=Timeless(), **how)


def refuses(operation: Operation, body: Any) -> bool:
    """Whether a member of the answer says that the broker refused."""
    if operation.refusal is None or not isinstance(body, dict):
        return False
    name, value = operation.refusal
    return body.get(name) is value


@pytest.mark.parametrize("answer", SUCCESSES)
def test_a_valid_answer_comes_back_unchanged(answer: str) -> None:
    name, status = answer.rsplit("-", 1)
    operation, valid = operation_of(name), validator(SUCCESSES[answer])

    @trying
    @given(strategy(MIRROR, answer))
    def check(body: Any) -> None:
        content = json.dumps(body).encode()
        stub = Stub(int(status), [(b"content-type", b"application/json")], content)
        with client_on(stub, strict=True, retry=NO_RETRY) as client:
            error = body.get("error") if operation.error_in_success and isinstance(body, dict) else None
            if (isinstance(error, str) and error) or refuses(operation, body):
                # The contract allows for a rejection here, and the client raises it instead of returning it.
                with pytest.raises((RejectedError, SessionError)):
                    client.send(Call(operation, "/x"))
                return
            try:
                again = encode(client.send(Call(operation, "/x")).parsed)
            except IbkrError:
                if error != "":
                    raise
                return  # an error without a text says nothing that could be returned or raised as a rejection
        assert exact(again) == exact(loads(content))
        assert valid.is_valid(again)

    check()


@pytest.mark.parametrize("name", TRIED_ALONE)
def test_a_valid_object_comes_back_unchanged(name: str) -> None:
    model = getattr(models, name)
    valid = validator({"$ref": f"#/components/schemas/{name}"})

    @trying
    @given(strategy(MIRROR, name))
    def check(body: Any) -> None:
        document = loads(json.dumps(body).encode())
        again = encode(read_answer(model.from_dict, document, operation=name, strict=True))
        assert exact(again) == exact(document)
        assert valid.is_valid(again)

    check()


ODD_NUMBERS = [0, -1, 1.5, 1e308, 2**53 + 1, 2**64, 10**400]
ODD_TEXTS = ["", " ", "NaN", "1,300", "C193.18", "\x00", "é" * 9]
ODD_ERRORS = [{"error": "no"}, {"error": 5}, {"error": None}]
ODD_SHAPES = [[], {}, [None], [[]], {"": None}, {"a": {"b": [1, "2", None]}}]
ODD_VALUES = st.sampled_from([None, True, *ODD_NUMBERS, *ODD_TEXTS, *ODD_ERRORS, *ODD_SHAPES]).map(
    copy.deepcopy  # later damage is done to what was put in earlier
)


@st.composite
def damaged(draw: st.DrawFn, body: Any) -> Any:
    """A copy of `body` with a few values replaced, removed, doubled or wrapped."""
    body = json.loads(json.dumps(body))
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(body))
        container, key = draw(st.sampled_from(places)) if places else (None, None)
        if container is None or draw(st.integers(0, 9)) == 0:
            return draw(ODD_VALUES)
        act = draw(st.sampled_from(["replace", "remove", "wrap", "stringify"]))
        if act == "remove":
            del container[key]
        elif act == "wrap":
            container[key] = [container[key]]
        elif act == "stringify":
            container[key] = json.dumps(container[key])
        else:
            container[key] = draw(ODD_VALUES)
    return body


def _places(node: Any) -> Any:
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield node, key
        yield from _places(value)


def spoiled(content: bytes) -> st.SearchStrategy[bytes]:
    """Bytes that are not what they were meant to be."""
    return st.one_of(
        st.just(content),
        st.integers(0, max(len(content) - 1, 0)).map(lambda end: content[:end]),
        st.sampled_from(
            [
                b"",
                b"<!DOCTYPE html><html><body><h1>Access Denied</h1></body></html>",
                b"\xef\xbb\xbf" + content,
                content + content,
                b"\xff\xfe" + content,
                content.replace(b'"', b"'"),
                b"[" * 5_000,
                b'{"a":' * 5_000,
                b"NaN",
                b"null",
                b"not json at all",
                gzip.compress(content),
            ]
        ),
        st.binary(max_size=64),
    )


OTHER_STATUSES = [201, 202, 204, 207, 301, 304, 400, 401, 403, 404, 405, 418, 429, 500, 502, 503, 599]
STATUSES = st.sampled_from([*[200] * 12, *OTHER_STATUSES])
CONTENT_TYPES = [b"application/json", b"application/json; charset=utf-8", b"text/html", b"text/plain; charset=odd", b""]
HEADERS = st.lists(
    st.one_of(
        st.sampled_from(CONTENT_TYPES).map(lambda value: (b"content-type", value)),
        st.sampled_from([b"0", b"-5", b"1e9", b"soon", b"", b"Wed, 21 Oct 2026 07:28:00 GMT", b"9" * 400]).map(
            lambda value: (b"retry-after", value)
        ),
        st.sampled_from([b"gzip", b"deflate", b"br", b"identity"]).map(lambda value: (b"content-encoding", value)),
        st.sampled_from([b"api=abc; Path=/", b"=", b"a=b; Expires=never", b"\xff=\xfe", b";;;"]).map(
            lambda value: (b"set-cookie", value)
        ),
        st.sampled_from([b"req-1", b"\xe9\xff"]).map(lambda value: (b"x-request-id", value)),
    ),
    max_size=3,
)


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize("answer", SUCCESSES)
def test_nothing_but_the_error_tree_comes_out_of_a_damaged_answer(answer: str, strict: bool) -> None:
    operation = operation_of(answer.rsplit("-", 1)[0])

    @trying
    @given(st.data())
    def check(data: st.DataObject) -> None:
        body = data.draw(strategy(MIRROR, answer).flatmap(damaged))
        content = data.draw(spoiled(json.dumps(body).encode()))
        stub = Stub(data.draw(STATUSES), data.draw(HEADERS), content)
        retry = data.draw(st.sampled_from([NO_RETRY, RetryPolicy(attempts=3)]))
        with client_on(stub, strict=strict, retry=retry, on_drift=str) as client:
            try:
                response = client.send(Call(operation, "/x"))
            except IbkrError as error:
                failure = error
            else:
                repr(response.parsed)
                encode(response.parsed)
                return
        assert str(failure)
        assert repr(failure)
        assert failure.operation == operation.id

    check()
