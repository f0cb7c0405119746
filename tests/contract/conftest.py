"""The bundled contract and what its tests ask of it; a running mock gateway and clients of it.

Client and mock are imported where they are used, so that the contract is tested even while they cannot be imported.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import jsonschema_rs
import pytest

from generator.bundle import bundle

if TYPE_CHECKING:
    from ibkr_web import Client

ROOT = Path(__file__).resolve().parents[2]
METHODS = ("get", "put", "post", "delete", "patch")
_BASE = "urn:contract"


def step(text: str) -> str:
    """One step of a JSON pointer, escaped."""
    return text.replace("~", "~0").replace("/", "~1")


class Contract:
    """The bundled document, with validation of any value against any schema in it."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._registry = jsonschema_rs.Registry([(_BASE, document)], draft=jsonschema_rs.Draft202012)
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def at(self, pointer: str) -> Any:
        """The value at a JSON pointer (RFC 6901); raises KeyError or IndexError when it leads nowhere."""
        value: Any = self.document
        for part in pointer.split("/")[1:]:
            name = part.replace("~1", "/").replace("~0", "~")
            value = value[int(name)] if isinstance(value, list) else value[name]
        return value

    def resolved(self, node: Any) -> Any:
        """The object itself where the document has a reference to it."""
        while isinstance(node, dict) and "$ref" in node:
            node = self.at(node["$ref"].removeprefix("#"))
        return node

    def errors(self, schema_pointer: str, value: Any) -> list[str]:
        """What is wrong with a value by the schema at a pointer, as ``place: message``."""
        validator = self._validators.get(schema_pointer)
        if validator is None:
            schema = {"$ref": f"{_BASE}#{schema_pointer.replace('{', '%7B').replace('}', '%7D')}"}
            validator = jsonschema_rs.Draft202012Validator(schema, registry=self._registry)
            self._validators[schema_pointer] = validator
        return [
            f"/{'/'.join(map(str, error.instance_path))}: {error.message}" for error in validator.iter_errors(value)
        ]

    def operations(self) -> Iterator[Op]:
        """Every operation, in the order of the document."""
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield Op(
                        path, method, item[method], [*item.get("parameters", ()), *item[method].get("parameters", ())]
                    )


class Op(NamedTuple):
    """One operation, where it stands, and all of its parameters."""

    path: str
    method: str
    node: dict[str, Any]
    parameters: list[dict[str, Any]]

    @property
    def id(self) -> str:
        return str(self.node["operationId"])

    @property
    def pointer(self) -> str:
        return f"/paths/{step(self.path)}/{self.method}"


@pytest.fixture(scope="session")
def contract() -> Contract:
    return Contract(bundle(ROOT / "openapi"))


@pytest.fixture(scope="session")
def project_root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared_file() -> Callable[[str, str], Path]:
    """A file that is not part of the project: named by an environment variable, or found beside the project."""

    def find(variable: str, default: str) -> Path:
        path = Path(os.environ.get(variable) or ROOT / default)
        if not path.is_file():
            pytest.skip(f"{variable} names no file, and {default} is not there")
        return path

    return find


def eager_client(**arguments: Any) -> Client:
    """A client that neither paces nor repeats its calls."""
    from ibkr_core.pacing import Pacing
    from ibkr_core.retry import NO_RETRY
    from ibkr_web import Client

    return Client(pacing=Pacing("off"), retry=NO_RETRY, **arguments)


class Desk:
    """A running gateway and the means to sign in to it."""

    def __init__(self, gateway: Any, origin: str) -> None:
        self.gateway = gateway
        self.origin = origin
        self.api = f"{origin}/v1/api"

    def token(self, user: str) -> str:
        """A bearer token of a user, by the partner's exchange."""
        import jwt

        credentials = self.gateway.credentials
        now = int(self.gateway.clock.now())
        claims = {"clientId": credentials.client_id, "iat": now, "exp": now + 900}
        signed = jwt.encode(claims, credentials.api_key, algorithm="HS256")
        answer = self.post("/brokerage-bearer-token", {"userId": user}, signed)
        return str(answer.json()["access_token"])

    def post(self, path: str, body: Any, bearer: str | None = None) -> httpx.Response:
        """A bare call, beside the client under test."""
        headers = {"authorization": f"Bearer {bearer}"} if bearer else {}
        return httpx.post(self.origin + path, json=body, headers=headers, trust_env=False)

    def open_session(self, client: Client) -> Any:
        """Open the brokerage session of a client and let the time pass that it needs."""
        from ibkr_web.models import SessionInitRequest

        status = client.session.init(body=SessionInitRequest(publish=True, compete=True))
        self.gateway.advance(30)
        return status

    def get(self, path: str, bearer: str | None = None, **query: str) -> httpx.Response:
        """A bare call, beside the client under test."""
        headers = {"authorization": f"Bearer {bearer}"} if bearer else {}
        return httpx.get(self.api + path, params=query, headers=headers, trust_env=False)


@pytest.fixture(scope="module")
def running() -> Iterator[Desk]:
    from ibkr_mock import Gateway, ManualClock, serve

    gateway = Gateway(seed=3, clock=ManualClock(), pacing=False, dam_keys="cv25519")
    with serve(gateway) as origin:
        yield Desk(gateway, str(origin))


@pytest.fixture
def desk(running: Desk) -> Desk:
    running.gateway.reset(3)
    return running


@pytest.fixture
def sign_in(desk: Desk) -> Iterator[Callable[..., Client]]:
    """Clients of users of the gateway; with a brokerage session and its accounts read unless told otherwise."""
    from ibkr_auth import BearerAuth, StaticBearer

    opened: list[Client] = []

    def make(user: str = "mocktrader", *, trading: bool = True) -> Client:
        auth = BearerAuth(StaticBearer(desk.token(user)), origin=desk.origin)
        client = eager_client(base_url=desk.api, auth=auth)
        opened.append(client)
        if trading:
            desk.open_session(client)
            client.accounts.list()
        return client

    yield make
    for client in opened:
        client.close()


@pytest.fixture
def reading() -> Iterator[Callable[[Any], Client]]:
    """A client to which every call answers the same body."""
    opened: list[Client] = []

    def make(body: Any, seen: list[httpx.Request] | None = None) -> Client:
        def answer(request: httpx.Request) -> httpx.Response:
            if seen is not None:
                seen.append(request)
            return httpx.Response(200, json=body)

        opened.append(eager_client(transport=httpx.MockTransport(answer)))
        return opened[-1]

    yield make
    for client in opened:
        client.close()


@pytest.fixture
def eager() -> Callable[..., Client]:
    """Makes clients that neither pace nor repeat their calls."""
    return eager_client
