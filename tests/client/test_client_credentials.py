"""Which credentials go with which operation of the contract: all of them, each side by side with the wrong ones."""

from __future__ import annotations

import importlib
import json
from collections import Counter
from collections.abc import Generator
from urllib.parse import urlsplit

import httpx
import pytest

from ibkr_core import Call, CallOptions, ConfigurationError, IbkrError, Operation
from ibkr_core._http import Auth
from ibkr_web import Client, contract_bytes

DOCUMENT = json.loads(contract_bytes())
SCHEMES = ("bearer", "oauth1", "oauth2Bearer", "partnerJwt")
BASE = "https://api.ibkr.com/v1/api"
SERVERS = {"partner": "https://partner.example", "dam": "https://dam.example", "management": "https://api.ibkr.com"}


class Marked(Auth):
    def __init__(self, mark: str) -> None:
        self._mark = mark

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["authorization"] = self._mark
        yield request


def operations() -> list[Operation]:
    return [
        importlib.import_module(f"ibkr_web.api.{node['tags'][0]}.{node['operationId']}").OPERATION
        for item in DOCUMENT["paths"].values()
        for node in item.values()
        if isinstance(node, dict) and "operationId" in node
    ]


def sent(auth: Auth | dict[str, Auth] | None, operation: Operation) -> tuple[str, str, str | None] | str:
    """Host, path and credentials of the request of an operation, or what was raised instead of one."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(400, json={"error": "no"})

    with Client(BASE, auth=auth, transport=httpx.MockTransport(answer), servers=SERVERS) as client:
        try:
            client.send(Call(operation, operation.path.replace("{", "").replace("}", "")))
        except ConfigurationError as error:
            assert seen == []
            return error.message
        except IbkrError:
            pass
    (request,) = seen
    return request.url.host, urlsplit(str(request.url)).path, request.headers.get("authorization")


def test_each_operation_gets_the_credentials_of_its_side_and_no_others() -> None:
    everything: dict[str, Auth] = {scheme: Marked(scheme) for scheme in SCHEMES}
    count: Counter[str | None] = Counter()
    for operation in operations():
        said = sent(everything, operation)
        assert isinstance(said, tuple), (operation, said)
        host, path, mark = said
        count[mark] += 1
        if not operation.schemes:
            assert mark is None, operation
        elif host == "partner.example":
            assert mark == "partnerJwt"
        elif path.startswith("/gw/"):
            assert (host, mark) == ("api.ibkr.com", "oauth2Bearer"), operation
        else:
            assert path.startswith("/v1/api/"), operation
            assert mark == ("oauth1" if path.startswith("/v1/api/oauth/") else "bearer"), operation
    assert count["bearer"] > 100
    assert count["oauth2Bearer"] > 40


@pytest.mark.parametrize("given", SCHEMES)
def test_an_operation_without_its_credentials_is_not_sent(given: str) -> None:
    for operation in operations():
        said = sent({given: Marked(given)}, operation)
        if not operation.schemes:
            assert isinstance(said, tuple)
            assert said[2] is None
        elif given in operation.schemes:
            assert isinstance(said, tuple)
            assert said[2] == given
        else:
            assert isinstance(said, str), operation
            assert "nothing was sent" in said


def test_credentials_without_a_scheme_stay_on_the_trading_side() -> None:
    for operation in operations():
        said = sent(Marked("mine"), operation)
        if isinstance(said, tuple):
            assert said[2] == (None if not operation.schemes else "mine"), operation
            assert not operation.schemes or said[1].startswith("/v1/api/")
        else:
            assert not {"bearer"} & set(operation.schemes), operation


def test_a_call_brings_its_own() -> None:
    (operation,) = [one for one in operations() if one.id == "get_echo"]
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(400, json={"error": "no"})

    with Client(BASE, auth=Marked("mine"), servers=SERVERS, transport=httpx.MockTransport(answer)) as client:
        for mark in ("own", "another"):
            with pytest.raises(IbkrError):
                client.send(Call(operation, operation.path), CallOptions(auth=Marked(mark)))
    assert seen == ["own", "another"]
