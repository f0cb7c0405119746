"""What a caller writes and what goes out: arguments by place, names and lists, signed texts, forms, empty objects."""

from __future__ import annotations

import inspect
import json
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from ibkr_core import BrokerUnavailableError, ConfigurationError, InvalidRequestError, RetryPolicy
from ibkr_core.params import joined, put_each, text_body

BASE = "http://localhost:5000/v1/api"
SCHEMAS = """
Tick:
  type: object
  required: [conid]
  properties:
    conid: {type: integer, description: Number.}
    "31": {type: [string, number, "null"], x-name: last, description: Last price.}
    "7295": {type: [string, "null"], x-name: open, description: First price.}
    _updated: {type: [integer, "null"], x-name: updated}
    "99": {type: string}
Field:
  type: string
  x-open-enum: true
  x-known-values: {"31": Last price., "7295": First price.}
  x-enum-varnames: [LAST, OPEN]
Empty: {type: object}
Claims: {type: object, required: [iss], properties: {iss: {type: string}, ip: {type: string}}}
Grant:
  type: object
  required: [grant_type]
  properties:
    grant_type: {type: string}
    scope: {type: string}
    ids: {type: array, items: {type: integer}}
    inner: {$ref: "#/components/schemas/Claims"}
Done: {type: object, required: [id], properties: {id: {type: integer}}}
Things: {type: object, properties: {things: {type: string}}}
"""
PATHS = """
/snapshot:
  get:
    operationId: get_snapshot
    x-method: snapshot
    x-retry: safe
    tags: [things]
    summary: Read prices
    parameters:
      - {name: since, in: query, schema: {type: integer}}
      - name: conids
        in: query
        required: true
        explode: false
        schema: {type: array, items: {type: [integer, string]}}
      - name: fields
        in: query
        explode: false
        schema: {type: array, items: {$ref: "#/components/schemas/Field"}}
    responses:
      "200":
        description: Rows.
        content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Tick"}}}}
/pages/{thingId}/{pageId}:
  get:
    operationId: get_page
    x-method: page
    x-retry: safe
    tags: [things]
    summary: Read a page
    parameters:
      - {name: thingId, in: path, required: true, schema: {type: string}}
      - {name: pageId, in: path, required: true, schema: {type: integer, default: 0}}
      - {name: kind, in: query, required: true, schema: {type: string, const: Q}}
      - {name: word, in: query, required: true, schema: {type: string}}
      - {name: size, in: query, schema: {type: integer, default: 20}}
    responses: {"200": {description: Nothing.}}
/pages:
  delete:
    operationId: delete_pages
    x-method: clear
    x-retry: never
    tags: [things]
    summary: Delete all pages
    requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Empty"}}}}
    responses: {"204": {description: Gone.}}
/signed:
  post:
    operationId: create_signed
    x-method: create_signed
    x-retry: safe
    tags: [things]
    summary: Create something by a signed text
    security: [{oauth2: [things.write]}, {oauth2: [all.write]}]
    requestBody:
      required: true
      description: What to create.
      content:
        application/jwt:
          schema:
            type: string
            description: Its claims are `Claims`.
            contentMediaType: application/jwt
            contentSchema: {$ref: "#/components/schemas/Claims"}
    responses:
      "201": {description: Created., content: {application/json: {schema: {$ref: "#/components/schemas/Done"}}}}
      "202": {description: In work., content: {application/json: {schema: {$ref: "#/components/schemas/Done"}}}}
      "207":
        description: In parts.
        content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Done"}}}}
      "208": {description: Done before.}
      "400": {description: Bad., content: {application/problem+json: {schema: {$ref: "#/components/schemas/Done"}}}}
/token:
  post:
    operationId: request_token
    x-method: token
    x-retry: safe
    tags: [things]
    summary: Get a token
    security: []
    requestBody:
      required: true
      content: {application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/Grant"}}}
    responses: {"200": {description: Words., content: {text/plain: {schema: {type: string}}}}}
/words:
  get:
    operationId: get_words
    x-method: words
    x-retry: safe
    tags: [things]
    summary: Read words
    responses:
      "200": {description: Words., content: {application/json: {schema: {$ref: "#/components/schemas/Things"}}}}
"""


@pytest.fixture(scope="module")
def client(client_of: Any) -> ModuleType:
    return client_of(SCHEMAS, PATHS)  # type: ignore[no-any-return]


class Wire(httpx.BaseTransport):
    """Keeps the last request; answers one thing."""

    def __init__(self, status: int = 200, **how: Any) -> None:
        self.how = {"status_code": status, **how}
        self.request: httpx.Request

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.request = request
        return httpx.Response(**self.how)


def query(wire: Wire) -> list[tuple[str, str]]:
    return parse_qsl(wire.request.url.query.decode())


def test_rows_are_read_by_chosen_names_and_written_by_the_wire_s(client: ModuleType) -> None:
    row = {"conid": 1, "31": "C193.18", "7295": "190", "_updated": 5, "99": "x", "55": "new"}
    with client.Client(BASE, transport=Wire(json=[row])) as made:
        (tick,) = made.things.snapshot([1])
    assert (tick.last, tick.open, tick.updated, tick.field_99) == ("C193.18", "190", 5, "x")
    assert (tick.additional_properties, tick.raw("31")) == ({"55": "new"}, "C193.18")
    assert tick.to_dict() == row
    tick.last = "200"
    assert tick.to_dict()["31"] == "200"


def test_fields_are_asked_for_by_name_or_by_raw_id_and_travel_as_one_text(client: ModuleType) -> None:
    field = client.models.Field
    wire = Wire(json=[])
    with client.Client(BASE, transport=wire) as made:
        made.things.snapshot(conids=[265598, "8314@NYSE"], fields=[field.LAST, field.OPEN, "31", field("7999")])
        assert query(wire) == [("conids", "265598,8314@NYSE"), ("fields", "31,7295,31,7999")]
        made.things.snapshot((265598,), fields=("31", "84"))
        assert query(wire) == [("conids", "265598"), ("fields", "31,84")]
        for wrong in ("265598", 265598):
            with pytest.raises(ConfigurationError, match=f"^conids is {wrong!r}: expected a list$"):
                made.things.snapshot(wrong)


def test_a_text_is_one_item_of_a_list_not_its_letters() -> None:
    pairs: list[tuple[str, str]] = []
    put_each(pairs, "id", "AAPL")
    put_each(pairs, "id", ["A", "B"])
    assert pairs == [("id", "AAPL"), ("id", "A"), ("id", "B")]
    assert joined("A,B") == joined(["A", "B"]) == "A,B"


def test_what_must_be_given_may_be_given_by_place_and_the_rest_by_name(client: ModuleType) -> None:
    wire = Wire()
    with client.Client(BASE, transport=wire) as made:
        kinds = {name: p.kind.name for name, p in inspect.signature(made.things.page).parameters.items()}
        assert kinds == {
            "thing_id": "POSITIONAL_OR_KEYWORD",
            "word": "POSITIONAL_OR_KEYWORD",
            "page_id": "POSITIONAL_OR_KEYWORD",
            "kind": "KEYWORD_ONLY",
            "size": "KEYWORD_ONLY",
            "options": "KEYWORD_ONLY",
        }
        made.things.page("a", "b")
        assert wire.request.url.path.endswith("/pages/a/0")
        assert query(wire) == [("word", "b"), ("kind", "Q")]
        made.things.page("a", "b", 3, kind="Q", size=1)
        assert wire.request.url.path.endswith("/pages/a/3")
        assert sorted(query(wire)) == [("kind", "Q"), ("size", "1"), ("word", "b")]
        with pytest.raises(ConfigurationError, match=r"^kind is 'R': expected 'Q'$"):
            made.things.page("a", "b", 3, kind="R")


def test_an_empty_object_that_is_left_out_is_sent_all_the_same(client: ModuleType) -> None:
    wire = Wire(204)
    with client.Client(BASE, transport=wire) as made:
        made.things.clear()
        assert (wire.request.content, wire.request.headers["content-type"]) == (b"{}", "application/json")
        body = client.models.Empty()
        body.additional_properties["x"] = 1
        made.things.clear(body)
        assert json.loads(wire.request.content) == {"x": 1}


def test_a_signed_text_is_sent_as_it_is_and_its_claims_are_a_model_of_requests(client: ModuleType) -> None:
    claims = client.models.Claims(iss="me")
    assert claims.to_dict() == {"iss": "me"}
    wire = Wire(201, json={"id": 1})
    with client.Client(BASE, transport=wire) as made:
        assert made.things.create_signed("a.b.c").id == 1
        assert (wire.request.content, wire.request.headers["content-type"]) == (b"a.b.c", "application/jwt")
        with pytest.raises(ConfigurationError, match="body is a Claims: expected text") as caught:
            made.things.create_signed(claims)
        assert "me" not in str(caught.value)
        text = " ".join(str(inspect.getdoc(type(made.things).create_signed)).split())
        assert "body: What to create. Its claims are `Claims`." in text
        assert "credentials: oauth2 with scope things.write or oauth2 with scope all.write;" in text
    with pytest.raises(ConfigurationError, match="half a character"):
        text_body("\ud800")


@pytest.mark.parametrize(
    ("status", "content", "expected"),
    [(201, {"id": 1}, 1), (202, {"id": 2}, 2), (207, [{"id": 3}], [3]), (208, None, None)],
)
def test_each_success_is_read_by_its_status(client: ModuleType, status: int, content: Any, expected: Any) -> None:
    how = {} if content is None else {"json": content}
    with client.Client(BASE, transport=Wire(status, **how)) as made:
        answer = made.things.create_signed("a.b.c")
    assert ([item.id for item in answer] if isinstance(answer, list) else answer and answer.id) == expected


def test_a_status_that_nobody_wrote_down_is_read_like_those_that_have_one_form(client_of: Any) -> None:
    body = '{description: Done., content: {application/json: {schema: {$ref: "#/components/schemas/Done"}}}}'
    paths = f"""
/things:
  post:
    operationId: create_thing
    x-method: create
    x-retry: safe
    tags: [things]
    summary: Create a thing
    responses:
      "201": {body}
      "202": {body}
"""
    made = client_of(SCHEMAS, paths)
    found: list[Any] = []
    with made.Client(BASE, transport=Wire(208, json={"id": 4}), on_drift=found.append) as client:
        assert client.things.create().id == 4
    assert [(report.expected, report.got) for report in found] == [("status 201, 202", "status 208")]


def test_a_problem_is_told_in_its_own_words(client: ModuleType) -> None:
    problem = {"type": "about:blank", "title": "Bad claims", "status": 400, "detail": "ip is missing"}
    kind = {"content-type": "application/problem+json"}
    wire = Wire(400, content=json.dumps(problem).encode(), headers=kind)
    with (
        client.Client(BASE, transport=wire) as made,
        pytest.raises(InvalidRequestError, match="ip is missing"),
    ):
        made.things.create_signed("a.b.c")
    wire = Wire(503, content=json.dumps({"title": "Closed", "status": 503}).encode(), headers=kind)
    with (
        client.Client(BASE, transport=wire, retry=RetryPolicy(attempts=1)) as made,
        pytest.raises(BrokerUnavailableError, match="Closed"),
    ):
        made.things.create_signed("a.b.c")


def test_a_form_is_written_from_a_model(client: ModuleType) -> None:
    wire = Wire(text="token")
    grant = client.models.Grant(grant_type="client credentials&", scope="a é", ids=[1, 2])
    with client.Client(BASE, transport=wire) as made:
        assert made.things.token(grant) == "token"
        assert wire.request.headers["content-type"] == "application/x-www-form-urlencoded"
        assert parse_qsl(wire.request.content.decode()) == [
            *(("grant_type", "client credentials&"), ("scope", "a é"), ("ids", "1"), ("ids", "2")),
        ]
        grant.inner = client.models.Claims(iss="me")
        with pytest.raises(ConfigurationError, match="inner holds an object"):
            made.things.token(grant)
        grant = client.models.Grant(grant_type="\ud800")
        with pytest.raises(ConfigurationError, match="half a character"):
            made.things.token(grant)


def test_a_schema_called_like_a_group_keeps_its_name(client: ModuleType) -> None:
    with client.Client(BASE, transport=Wire(json={"things": "x"})) as made:
        assert type(made.things).__name__ == "ThingsGroup"
        assert isinstance(made.things.words(), client.models.Things)
