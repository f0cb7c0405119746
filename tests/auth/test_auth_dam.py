"""The DAM single sign-on: a signed credential, a validated token, never more than one validation a minute."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibkr_auth import BearerAuth, CredentialsRefusedError, DamSso, Secret, Sequoia, TokenRequest
from ibkr_core.errors import (
    AuthenticationError,
    BrokerUnavailableError,
    ConfigurationError,
    ConnectionNotMadeError,
    RateLimitedError,
    UnreadableAnswerError,
)

DATE = "Thu, 01 Jan 2026 10:00:00 GMT"
SERVER_NOW = 1_767_261_600


class Plain:
    """Stands in for the cryptography: the message is the credential, long enough for base64 to want to break lines."""

    def sign_and_encrypt(self, data: bytes) -> bytes:
        return b"\xff" * 80 + data


class Dam:
    """Issues token-1, token-2, ...; validates what it issued; remembers."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.issued = 0
        self.dead: set[str] = set()
        self.life = 3600.0
        self.epoch = True
        self.now = float(SERVER_NOW)
        self.instead: dict[str, Any] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        path = request.url.path
        if path in self.instead:
            answer = self.instead[path]
            if isinstance(answer, Exception):
                raise answer
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        if path == "/sso/dam/token":
            self.issued += 1
            return httpx.Response(
                200, json={"ACCESS_TOKEN": f"token-{self.issued}", "TOKEN_TYPE": "Bearer", "RESULT": True}
            )
        assert path == "/v1/api/sso/validate"
        if request.headers["authorization"].removeprefix("Bearer ") in self.dead:
            return httpx.Response(401, json={"error": "expired"})
        expires = int((self.now + self.life) * 1000) if self.epoch else int(self.life * 1000)
        return httpx.Response(200, headers={"date": DATE}, json={"RESULT": True, "EXPIRES": expires})

    @property
    def calls(self) -> list[str]:
        return [request.url.path.rpartition("/")[2] for request in self.requests]


@pytest.fixture
def dam() -> Dam:
    return Dam()


@pytest.fixture
def make(clock, dam):
    def build(**settings: Any) -> tuple[DamSso, BearerAuth]:
        chosen = {"csid": "CSID-1", "user": "user77", "ip": "192.0.2.10", "pgp": Plain(), "clock": clock, **settings}
        provider = DamSso(chosen.pop("csid"), chosen.pop("user"), **chosen)
        return provider, BearerAuth(provider, clock=clock, transport=httpx.MockTransport(dam))

    return build


def header(auth: BearerAuth) -> str:
    return auth.headers_for("https://api.ibkr.com/")["Authorization"]


def settle(auth: BearerAuth) -> None:
    flight = auth._renewer._flight
    if flight is not None and flight.thread is not None:
        flight.thread.join(20)


def credential_in(request: httpx.Request) -> dict[str, str]:
    payload = json.loads(request.content)["payload"]
    assert "\n" not in payload
    assert "\r" not in payload
    found: dict[str, str] = json.loads(base64.b64decode(payload, validate=True)[80:])
    return found


def test_a_token_is_issued_then_validated_before_anybody_gets_it(make, dam) -> None:
    _, auth = make()
    assert header(auth) == "Bearer token-1"
    issue, validate = dam.requests
    assert (issue.method, str(issue.url)) == ("POST", "https://www.clientam.com/sso/dam/token")
    assert set(json.loads(issue.content)) == {"csid", "payload"}
    assert json.loads(issue.content)["csid"] == "CSID-1"
    assert "authorization" not in issue.headers
    assert (validate.method, str(validate.url)) == ("GET", "https://api.ibkr.com/v1/api/sso/validate")
    assert validate.headers["authorization"] == "Bearer token-1"


@pytest.mark.parametrize("identity", ["CREDENTIAL", "UID", "COUNTERPARTY"])
def test_the_credential_names_the_user_as_asked(make, dam, identity) -> None:
    _, auth = make(identity=identity)
    header(auth)
    assert credential_in(dam.requests[0]) == {identity: "user77", "IP": "192.0.2.10", "CONTEXT": "CP_API"}


def test_the_request_fits_the_contracts_schema(make) -> None:
    import jsonschema_rs as validator
    from ruamel import yaml as ruamel

    path = Path(__file__).parents[2] / "openapi" / "schemas" / "DamTokenRequest.yaml"
    schema = ruamel.YAML(typ="safe").load(path.read_text())
    provider, _ = make()
    assert validator.is_valid(schema, json.loads(provider.build_request("abcd").content))


def test_the_real_cryptography_carries_the_same_credential(make, dam, pgp_keys) -> None:
    import pysequoia

    key = pgp_keys("future-default")
    _, auth = make(pgp=Sequoia(signing_key=key.secret, encryption_key=key.public))
    header(auth)
    message = base64.b64decode(json.loads(dam.requests[0].content)["payload"], validate=True)
    read = pysequoia.decrypt(
        message,
        decryptor=pysequoia.Tsk.from_bytes(key.secret).decryptor(),
        store=lambda ids: [pysequoia.Cert.from_bytes(key.public)],
    )
    assert json.loads(bytes(read.bytes)) == {"CREDENTIAL": "user77", "IP": "192.0.2.10", "CONTEXT": "CP_API"}
    assert len(read.valid_sigs) == 1


@pytest.mark.parametrize("epoch", [True, False])
@pytest.mark.parametrize("step", [0.0, 7200.0, -7200.0, 300.0])
def test_the_life_follows_either_meaning_of_expires_and_not_our_wall_clock(make, dam, clock, epoch, step) -> None:
    dam.epoch, dam.life = epoch, 1920.0
    clock.step_wall(step)
    _, auth = make()
    header(auth)
    held = auth._renewer.held
    assert held is not None
    assert held.refuse_at == pytest.approx(clock.now + 1920 - 60)


def test_the_token_is_extended_and_not_replaced(make, dam, clock) -> None:
    _, auth = make()
    dam.epoch = False
    for _ in range(4):
        assert header(auth) == "Bearer token-1"
        settle(auth)
        clock.advance(2200)
    assert dam.calls == ["token", "validate", "validate", "validate", "validate"]


def test_validations_are_a_minute_apart_however_short_the_life(make, dam, clock) -> None:
    dam.life, dam.epoch = 30.0, False
    _, auth = make()
    header(auth)
    clock.advance(20)
    assert header(auth) == "Bearer token-1"
    settle(auth)
    assert dam.calls == ["token", "validate"]
    clock.advance(20)
    with pytest.raises(RateLimitedError) as caught:
        header(auth)
    assert caught.value.retry_after == pytest.approx(20.0)
    assert dam.calls == ["token", "validate"]
    clock.advance(20)
    assert header(auth) == "Bearer token-2"


def test_a_validation_by_somebody_else_counts(make, clock) -> None:
    provider, auth = make()
    assert auth.validation_due_in() == 0.0
    auth.note_validation(3_600_000)
    assert auth.validation_due_in() == 60.0
    clock.advance(45)
    assert provider.validation_due_in() == 15.0
    clock.advance(45)
    assert provider.validation_due_in() == 0.0


def test_a_validation_that_never_left_does_not_count(make, dam) -> None:
    dam.instead = {"/v1/api/sso/validate": httpx.ConnectError("refused")}
    provider, auth = make()
    with pytest.raises(ConnectionNotMadeError):
        header(auth)
    assert provider.validation_due_in() == 0.0
    dam.instead = {}
    assert header(auth) == "Bearer token-5", "each of the four tries had a token of its own"


def test_a_token_that_can_no_longer_be_extended_is_replaced_a_minute_later(make, dam, clock) -> None:
    _, auth = make()
    header(auth)
    clock.advance(2200)
    dam.dead.add("token-1")
    header(auth)
    settle(auth)
    assert dam.calls == ["token", "validate", "validate"]
    clock.advance(60)
    header(auth)
    settle(auth)
    assert header(auth) == "Bearer token-2"
    assert dam.calls == ["token", "validate", "validate", "token", "validate"]


def test_a_changed_address_means_a_new_token(make, dam, clock) -> None:
    addresses = ["192.0.2.10"]
    _, auth = make(ip=lambda: addresses[-1])
    header(auth)
    clock.advance(2200)
    addresses.append("2001:db8::7")
    header(auth)
    settle(auth)
    assert header(auth) == "Bearer token-2"
    assert credential_in(dam.requests[2])["IP"] == "2001:db8::7"


def test_a_401_within_the_minute_keeps_the_token_and_asks_nobody(make, dam, clock, client_for, server) -> None:
    _, auth = make()
    server.answer = lambda request: httpx.Response(401 if "/iserver/" in request.url.path else 200)
    client = client_for(auth)
    for _ in range(5):
        assert client.get("/iserver/accounts").status_code == 401
        assert client.get("/tickle").status_code == 200
    assert dam.calls == ["token", "validate"]
    assert set(server.tokens) == {"token-1"}


@pytest.mark.parametrize(
    ("path", "answer", "kind"),
    [
        ("/sso/dam/token", httpx.Response(401), CredentialsRefusedError),
        ("/sso/dam/token", httpx.Response(503), BrokerUnavailableError),
        ("/sso/dam/token", httpx.Response(200, json={"RESULT": False}), AuthenticationError),
        ("/sso/dam/token", httpx.Response(200, json={"RESULT": True}), UnreadableAnswerError),
        ("/sso/dam/token", httpx.Response(200, json={"ACCESS_TOKEN": "t", "TOKEN_TYPE": "mac"}), UnreadableAnswerError),
        ("/sso/dam/token", httpx.Response(200, text="<html>"), UnreadableAnswerError),
        ("/v1/api/sso/validate", httpx.Response(401), AuthenticationError),
        ("/v1/api/sso/validate", httpx.Response(429, headers={"retry-after": "40"}), RateLimitedError),
        ("/v1/api/sso/validate", httpx.Response(200, json={"RESULT": False}), AuthenticationError),
        ("/v1/api/sso/validate", httpx.Response(200, json={"RESULT": True}), UnreadableAnswerError),
        ("/v1/api/sso/validate", httpx.Response(200, json={"RESULT": True, "EXPIRES": 0}), AuthenticationError),
    ],
)
def test_each_refusal_is_its_own_error(make, dam, path, answer, kind) -> None:
    dam.instead = {path: answer}
    _, auth = make()
    with pytest.raises(kind) as caught:
        header(auth)
    assert caught.value.operation == ("request_dam_token" if "dam" in path else "validate_sso")


def test_request_and_answer_can_be_replaced(make, dam) -> None:
    def build(payload: str) -> TokenRequest:
        return TokenRequest("POST", "https://www.clientam.com/sso/dam/token", json={"id": "x", "message": payload})

    _, auth = make(build_request=build, read_answer=lambda answer: Secret("own-" + answer.object()["ACCESS_TOKEN"]))
    assert header(auth) == "Bearer own-token-1"
    assert set(json.loads(dam.requests[0].content)) == {"id", "message"}


def test_the_token_belongs_to_the_api_that_validates_it(make) -> None:
    provider, _ = make(api_base="http://127.0.0.1:5080/v1/api/", url="http://127.0.0.1:5080/sso/dam/token")
    assert provider.origin == "http://127.0.0.1:5080"
    assert BearerAuth(provider).origin == ("http", "127.0.0.1", 5080)
    with pytest.raises(ConfigurationError, match="origin: expected http://127"):
        BearerAuth(provider, "https://api.ibkr.com")


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"csid": ""}, "csid"),
        ({"user": ""}, "user"),
        ({"identity": "NAME"}, "identity"),
        ({"identity": "uid"}, "identity"),
        ({"ip": "localhost"}, "ip"),
        ({"ip": ""}, "ip"),
        ({"url": "http://www.clientam.com/sso/dam/token"}, "url"),
        ({"api_base": "http://api.ibkr.com/v1/api"}, "api_base"),
    ],
)
def test_arguments_that_cannot_be_are_refused_by_name(make, settings, field) -> None:
    with pytest.raises(ConfigurationError, match=f"^{field}: expected"):
        make(**settings)


def test_an_address_function_that_returns_nonsense_is_told(make) -> None:
    _, auth = make(ip=lambda: "nonsense")
    with pytest.raises(ConfigurationError, match="ip: expected an IP address"):
        header(auth)
