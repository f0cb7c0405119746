"""The faces of an operation: methods of groups, functions of modules, for threads and tasks, from one description."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from ibkr_core import UnreadableAnswerError

BASE = "http://localhost:5000/v1/api"
SCHEMAS = """
Thing: {type: object, required: [id], properties: {id: {type: integer, description: Its number.}}}
ThingRequest:
  type: object
  required: [name]
  properties:
    name: {type: string}
    default: {type: string, description: "As `say_things` says it."}
    colour: {$ref: "#/components/schemas/Colour"}
Colour: {type: string, x-open-enum: true, x-known-values: {RED: "As of `list_things`."}}
"""
PATHS = """
/things/{thingId}:
  get:
    operationId: get_thing
    x-method: get
    x-retry: safe
    x-requires: [brokerage-session, accounts-listed, list_things, rename_thing]
    x-pacing: {requests: 1, seconds: 5}
    x-evidence: recorded
    x-release-note: "2023-10"
    tags: [things]
    summary: Read a thing
    description: |
      `list_things` has the others, `rename_thing` its name, and `get` is a word.

      All of it, in USD. A line of the contract is longer than the lines of a docstring, which is why paragraphs are
      filled anew.

      - a list keeps
      - its lines
    parameters:
      - {name: thingId, in: path, required: true, schema: {type: integer}, description: Its number.}
      - {name: deep, in: query, schema: {type: boolean}, description: With all that is inside.}
    responses:
      "200":
        description: The thing.
        content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
      "400": {description: Bad.}
      "401": {description: Who.}
      "429": {description: Slowly.}
      "503": {description: Later.}
  post:
    operationId: rename_thing
    x-method: rename
    x-retry: reconcile
    x-intent: {in: path, name: thingId}
    x-lookup: get_thing
    x-error-in-success: true
    tags: [things]
    summary: Rename a thing
    servers: [{url: "https://{host}", x-name: other, variables: {host: {default: other.invalid}}}]
    security: []
    parameters:
      - {name: thingId, in: path, required: true, schema: {type: integer}}
    requestBody:
      required: true
      description: The new name.
      content: {application/json: {schema: {$ref: "#/components/schemas/ThingRequest"}}}
    responses: {"204": {description: Done.}}
/things:
  get:
    operationId: list_things
    x-method: list
    x-retry: safe
    tags: [things]
    summary: List things
    responses:
      "200":
        description: The things.
        content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
  post:
    operationId: say_things
    x-method: say
    x-retry: never
    tags: [words]
    summary: Say a thing
    responses:
      "200": {description: Words., content: {text/plain: {schema: {type: string}}}}
      "201": {description: A number., content: {application/json: {schema: {type: integer}}}}
/words:
  post:
    operationId: shout_things
    x-method: shout
    x-retry: never
    x-requires: [sso, shout_things]
    tags: [words]
    summary: Shout a thing
    requestBody:
      required: true
      content: {application/json: {schema: {$ref: "#/components/schemas/ThingRequest"}}}
    responses: {"204": {description: Shouted.}}
"""


@pytest.fixture(scope="module")
def client(client_of: Any) -> ModuleType:
    return client_of(SCHEMAS, PATHS)  # type: ignore[no-any-return]


def answering(status: int = 200, **how: Any) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: httpx.Response(status, **how))


def module(client: ModuleType, name: str, tag: str = "things") -> Any:
    return import_module(f"{client.__name__}.api.{tag}.{name}")


def test_a_method_gives_the_decoded_answer(client: ModuleType) -> None:
    with client.Client(BASE, transport=answering(json={"id": 7})) as made:
        assert made.things.get(7, deep=True) == client.models.Thing(id=7)
        assert made.things is made.things


async def test_a_method_for_tasks_gives_the_same(client: ModuleType) -> None:
    async with client.AsyncClient(BASE, transport=answering(json={"id": 7})) as made:
        assert await made.things.get(7) == client.models.Thing(id=7)
    async with client.AsyncClient(BASE, transport=answering(json=[{"id": 7}])) as made:
        functions = module(client, "list_things")
        assert await made.things.list() == await functions.asyncio(client=made) == [client.models.Thing(id=7)]
        response = await functions.asyncio_detailed(client=made)
        assert (response.status_code, response.parsed[0].id) == (200, 7)


def test_functions_give_the_answer_or_the_whole_response(client: ModuleType) -> None:
    with client.Client(BASE, transport=answering(json=[{"id": 1}, {"id": 2}], headers={"x-request-id": "r"})) as made:
        functions = module(client, "list_things")
        assert [thing.id for thing in functions.sync(client=made)] == [1, 2]
        response = functions.sync_detailed(client=made)
        assert (response.status_code, response.attempts, response.request_id) == (200, 1, "r")
        assert json.loads(response.content) == [{"id": 1}, {"id": 2}]
        assert [thing.id for thing in made.send(functions.build_call()).parsed] == [1, 2]


def test_answers_of_several_kinds(client: ModuleType) -> None:
    with client.Client(BASE, transport=answering(text="well")) as made:
        assert made.words.say() == "well"
    with client.Client(BASE, transport=answering(201, json=5)) as made:
        assert made.words.say() == 5
    with client.Client(BASE, transport=answering(201, json=None)) as made, pytest.raises(UnreadableAnswerError):
        made.words.say()
    servers = {"other": "http://localhost:5001"}
    with client.Client(BASE, transport=answering(204), servers=servers) as made:
        assert made.things.rename(7, client.models.ThingRequest(name="x")) is None


def test_an_operation_carries_the_facts_of_the_contract(client: ModuleType) -> None:
    read = module(client, "get_thing").OPERATION
    assert (read.id, read.method, read.path, read.retry) == ("get_thing", "GET", "/things/{thingId}", "safe")
    assert (read.pacing, read.requires) == (((1, 5.0),), ("brokerage-session", "accounts-listed"))
    assert (read.evidence, read.secured, read.server, read.error_in_success) == ("recorded", True, "", False)
    rename = module(client, "rename_thing").OPERATION
    assert (rename.server, rename.server_url, rename.secured) == ("other", "https://other.invalid", False)
    assert (read.first, read.lookup) == (("things.list()", "things.rename(...)"), "")
    assert (rename.first, rename.lookup) == ((), "things.get(...)")
    # What has to be given may also be the body alone.
    assert module(client, "shout_things", "words").OPERATION.first == ("words.shout(...)",)
    assert (rename.intent, rename.error_in_success, rename.retry) == (("path", "thingId"), True, "reconcile")
    assert [status for status, _ in rename.responses] == ["204"]


def test_the_documentation_of_a_method_says_what_the_contract_says(client: ModuleType) -> None:
    groups = import_module(f"{client.__name__}.groups.things")
    text = inspect.getdoc(groups.Things.get)
    assert text is not None
    for piece in (
        "Read a thing.",
        "thing_id: Its number.",
        "deep: With all that is inside.",
        "InvalidRequestError: 400.",
        "AuthenticationError: 401.",
        "RateLimitedError: 429.",
        "BrokerUnavailableError: 503.",
        "`GET /things/{thingId}`",
        "at most 1 in 5 s",
        "needs a brokerage session and the brokerage accounts listed once before and `client.things.list()` once "
        "before in the session and `client.things.rename(...)` once before in the session",
        "`client.things.list` has the others, `client.things.rename` its name, and `get` is a word",
        "may be sent again freely",
        "source: recorded, note of 2023-10",
    ):
        assert piece in " ".join(text.split())
    assert "- a list keeps\n- its lines" in text
    assert max(map(len, text.splitlines())) <= 120
    assert inspect.getdoc(groups.AsyncThings.get) == text
    renamed = inspect.getdoc(groups.Things.rename)
    assert renamed is not None
    assert "OutcomeUnknownError: no readable answer." in renamed
    assert "BrokerRejectionError: 200 with `error`." in renamed


def test_words_of_schemas_name_methods_and_the_document_itself_goes_on_naming_operations(client: ModuleType) -> None:
    folder = Path(client.__file__ or "").parent
    assert "As `client.words.say` says it." in (folder / "models" / "thing_request.py").read_text()
    assert "As of `client.things.list`." in (folder / "models" / "colour.py").read_text()
    shipped = (folder / "openapi.json").read_text()
    assert "`say_things`" in shipped
    assert "client." not in shipped


def test_both_clients_have_the_same_methods_with_the_same_parameters(client: ModuleType) -> None:
    for tag in ("things", "words"):
        group = import_module(f"{client.__name__}.groups.{tag}")
        plain, tasks = getattr(group, tag.title()), getattr(group, f"Async{tag.title()}")
        methods = [name for name in vars(plain) if not name.startswith("_")]
        assert methods == [name for name in vars(tasks) if not name.startswith("_")]
        for name in methods:
            one, other = inspect.signature(getattr(plain, name)), inspect.signature(getattr(tasks, name))
            assert one == other
            assert "options" in one.parameters
            assert inspect.iscoroutinefunction(getattr(tasks, name))


def test_a_method_called_list_does_not_spoil_annotations(client: ModuleType) -> None:
    groups = import_module(f"{client.__name__}.groups.things")
    assert groups.Things.list.__annotations__["return"] == "builtins.list[Thing]"


def test_an_operation_is_imported_on_its_first_call_and_called_directly_afterwards(client_of: Any) -> None:
    made = client_of(SCHEMAS.replace("Its number.", "Its own number."), PATHS)
    groups = import_module(f"{made.__name__}.groups.things")
    before = groups._get_thing
    with made.Client(BASE, transport=answering(json={"id": 7})) as client:
        client.things.get(7)
    assert groups._get_thing is not before
    assert groups._get_thing is module(made, "get_thing").build_call


def test_the_package_has_its_parts_and_nothing_else(client: ModuleType) -> None:
    assert client.errors.IbkrError is import_module("ibkr_core.errors").IbkrError
    assert client.types.UNSET is client.UNSET
    assert client.api.OPERATIONS["get_thing"].endswith(".api.things.get_thing")
    assert {"Client", "AsyncClient", "models", "UNSET"} <= set(dir(client))
    assert {"Thing", "ThingRequest"} <= set(dir(client.models))
    assert "Thing" in client.models.__all__
    with pytest.raises(AttributeError, match="nothing"):
        _ = client.nothing
    with pytest.raises(AttributeError, match="Nothing"):
        _ = client.models.Nothing


def test_the_contract_ships_with_the_client(client: ModuleType) -> None:
    import hashlib

    content = client.contract_bytes()
    assert hashlib.sha256(content).hexdigest() == client.CONTRACT_SHA256
    assert json.loads(content)["info"]["version"] == client.CONTRACT_VERSION == "1.0.0"


DEPRECATED = """\
/old:
  get:
    operationId: get_old
    x-method: old
    x-retry: safe
    tags: [things]
    deprecated: true
    responses:
      "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
"""


def test_a_deprecated_operation_warns_at_the_line_of_the_caller(client_of: Any) -> None:
    made = client_of(SCHEMAS, DEPRECATED)
    with made.Client(BASE, transport=answering(json={"id": 7})) as client:
        for _ in range(2):  # the first call imports the operation
            with pytest.warns(DeprecationWarning, match="get_old is deprecated") as caught:
                client.things.old()
            assert [warning.filename for warning in caught] == [__file__]
        with pytest.warns(DeprecationWarning, match="get_old") as caught:
            module(made, "get_old").sync(client=client)
        assert caught[0].filename == __file__


async def test_a_deprecated_operation_warns_tasks_too(client_of: Any) -> None:
    made = client_of(SCHEMAS, DEPRECATED)
    async with made.AsyncClient(BASE, transport=answering(json={"id": 7})) as client:
        with pytest.warns(DeprecationWarning, match="get_old") as caught:
            await client.things.old()
    assert caught[0].filename == __file__


def test_a_user_imports_what_he_needs_from_one_package(client: ModuleType) -> None:
    errors = import_module("ibkr_core.errors")
    for name in (*errors.__all__, "CallOptions", "Pacing", "RetryPolicy", "Timeouts", "UNSET", "NO_RETRY", "OrderGate"):
        assert name in client.__all__
    for name in client.__all__:
        assert getattr(client, name) is not None, name
    assert [getattr(client, name) for name in errors.__all__] == [getattr(errors, name) for name in errors.__all__]
    assert client.__version__ == import_module("ibkr_core").__version__
