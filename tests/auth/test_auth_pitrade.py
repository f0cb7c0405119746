"""The partner's exchange, as the contract has it and as a partner may change it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from ibkr_auth import BearerAuth, CredentialsRefusedError, PiTrade, Token, TokenRequest
from ibkr_core.errors import (
    BrokerUnavailableError,
    CallTimeoutError,
    ConfigurationError,
    ConnectionLostError,
    ConnectionNotMadeError,
    IbkrError,
    InvalidRequestError,
    PermissionDeniedError,
    RateLimitedError,
    UnreadableAnswerError,
)

KEY = "partner-key-of-more-than-32-bytes!"
HOST = "https://partner.example/gateway"


@pytest.fixture
def partner(server):
    server.answer = lambda request: httpx.Response(
        200, json={"access_token": "broker-token", "token_type": "Bearer", "expires_in": 1800}
    )
    return server


@pytest.fixture
def exchange(clock, partner):
    """Exchange once through BearerAuth; the request that left, and the token's header."""

    def run(provider: PiTrade) -> dict[str, str]:
        auth = BearerAuth(provider, clock=clock, transport=httpx.MockTransport(partner))
        return auth.headers_for("https://api.ibkr.com/")

    return run


def claims_of(request: httpx.Request, now: float) -> dict[str, Any]:
    token = request.headers["authorization"].removeprefix("Bearer ")
    assert jwt.get_unverified_header(token) == {"alg": "HS256", "typ": "JWT"}
    claims: dict[str, Any] = jwt.decode(
        token, KEY, algorithms=["HS256"], options={"verify_exp": False, "verify_iat": False}
    )
    return claims


def test_the_jwt_carries_three_claims_and_lives_15_minutes(clock, exchange, partner) -> None:
    assert exchange(PiTrade("client-1", KEY, base_url=HOST, clock=clock)) == {"Authorization": "Bearer broker-token"}
    (request,) = partner.requests
    now = int(clock.time)
    assert claims_of(request, now) == {"clientId": "client-1", "iat": now, "exp": now + 900}


def test_the_request_is_the_contracts(clock, exchange, partner) -> None:
    exchange(PiTrade("client-1", KEY, base_url=HOST + "/", user_id="user-7", ip="192.0.2.7", clock=clock))
    (request,) = partner.requests
    assert request.method == "POST"
    assert str(request.url) == "https://partner.example/gateway/brokerage-bearer-token"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))
    assert json.loads(request.content) == {"userId": "user-7", "ip": "192.0.2.7"}


def test_without_a_user_the_body_is_an_empty_object(clock, exchange, partner) -> None:
    exchange(PiTrade("client-1", KEY, base_url=HOST, clock=clock))
    assert partner.requests[0].content == b"{}"


@pytest.mark.parametrize("body", [{}, {"userId": "u", "ip": "192.0.2.7"}])
def test_request_and_answer_fit_the_contracts_schemas(body) -> None:
    import jsonschema_rs as validator
    from ruamel import yaml as ruamel

    schemas = Path(__file__).parents[2] / "openapi" / "schemas"
    yaml = ruamel.YAML(typ="safe")
    wanted = yaml.load((schemas / "BearerTokenRequest.yaml").read_text())
    provider = PiTrade("client", KEY, base_url=HOST, user_id=body.get("userId"), ip=body.get("ip"))
    request = provider.build_request(provider._signer.sign({}))
    assert request.content is not None
    assert set(json.loads(request.content)) <= set(wanted["properties"])
    assert validator.is_valid(wanted, json.loads(request.content))
    answered = yaml.load((schemas / "BearerToken.yaml").read_text())
    assert {"access_token", "token_type", "expires_in"} == set(answered["properties"])


def test_life_comes_from_the_answer_or_is_an_hour(clock, partner) -> None:
    provider = PiTrade("client", KEY, base_url=HOST, clock=clock)
    auth = BearerAuth(provider, clock=clock, transport=httpx.MockTransport(partner))
    auth.headers_for("https://api.ibkr.com/")
    assert auth._renewer.held is not None
    assert auth._renewer.held.refuse_at == clock.now + 1800 - 60
    partner.answer = lambda request: httpx.Response(200, json={"access_token": "broker-token-2"})
    auth.invalidate()
    auth.headers_for("https://api.ibkr.com/")
    assert auth._renewer.held.refuse_at == clock.now + 3600 - 60


def test_request_and_answer_can_be_replaced_in_one_place_each(clock, exchange, partner) -> None:
    partner.answer = lambda request: httpx.Response(201, json={"data": {"bearer": "other-token", "minutes": 5}})

    def build(signed):
        return TokenRequest("GET", "https://partner.example/v2/token", headers={"x-partner": signed.reveal()})

    def read(answer):
        data = answer.object()["data"]
        return Token(data["bearer"], expires_in=60 * data["minutes"])

    provider = PiTrade("client", KEY, base_url=HOST, clock=clock, build_request=build, read_answer=read)
    assert exchange(provider) == {"Authorization": "Bearer other-token"}
    (request,) = partner.requests
    assert (request.method, request.url.path) == ("GET", "/v2/token")
    assert jwt.decode(
        request.headers["x-partner"], KEY, algorithms=["HS256"], options={"verify_exp": False, "verify_iat": False}
    )


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, InvalidRequestError),
        (401, CredentialsRefusedError),
        (403, PermissionDeniedError),
        (404, InvalidRequestError),
        (429, RateLimitedError),
        (501, BrokerUnavailableError),
        (302, UnreadableAnswerError),
    ],
)
def test_each_refusal_is_its_own_error(clock, exchange, partner, status, kind) -> None:
    partner.answer = lambda request: httpx.Response(status, json={"error": "told by the partner"})
    with pytest.raises(kind) as caught:
        exchange(PiTrade("client", KEY, base_url=HOST, clock=clock))
    assert caught.value.status == status
    assert caught.value.operation == "exchange_brokerage_bearer_token"
    assert len(partner.requests) == 1


@pytest.mark.parametrize(
    ("status", "text", "kind"),
    [
        (401, "Account not found", CredentialsRefusedError),
        (401, "no bridge", CredentialsRefusedError),
        (400, "no session for this client", InvalidRequestError),
        (500, "the competing request was served", BrokerUnavailableError),
    ],
)
def test_who_asks_for_a_token_has_no_session_to_miss(clock, exchange, partner, status, text, kind) -> None:
    partner.answer = lambda request: httpx.Response(status, json={"error": text})
    with pytest.raises(IbkrError) as caught:
        exchange(PiTrade("client", KEY, base_url=HOST, clock=clock))
    assert type(caught.value) is kind


def test_retry_after_is_told(clock, exchange, partner) -> None:
    partner.answer = lambda request: httpx.Response(429, headers={"retry-after": "17"})
    with pytest.raises(RateLimitedError) as caught:
        exchange(PiTrade("client", KEY, base_url=HOST, clock=clock))
    assert caught.value.retry_after == 17.0


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (httpx.ConnectError("refused"), ConnectionNotMadeError),
        (httpx.ConnectTimeout("slow"), ConnectionNotMadeError),
        (httpx.ReadError("reset"), ConnectionLostError),
        (httpx.ReadTimeout("slow"), CallTimeoutError),
    ],
)
def test_a_failing_network_is_told_as_what_it_is(clock, exchange, partner, fault, kind) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise fault

    partner.answer = fail
    with pytest.raises(kind):
        exchange(PiTrade("client", KEY, base_url=HOST, clock=clock))


@pytest.mark.parametrize(
    ("answer", "path"),
    [
        ({}, "$.access_token"),
        ({"access_token": None}, "$.access_token"),
        ({"access_token": 5}, "$.access_token"),
        ({"access_token": "t", "token_type": "mac"}, "$.token_type"),
        ({"access_token": "t", "expires_in": 0}, "$.expires_in"),
        ({"access_token": "t", "expires_in": "soon"}, "$.expires_in"),
        ({"access_token": "t", "expires_in": True}, "$.expires_in"),
        ([], "$"),
    ],
)
def test_an_answer_of_another_form_names_the_place(clock, exchange, partner, answer, path) -> None:
    partner.answer = lambda request: httpx.Response(200, json=answer)
    with pytest.raises(UnreadableAnswerError) as caught:
        exchange(PiTrade("client", KEY, base_url=HOST, clock=clock))
    assert caught.value.path == path


def test_an_endless_answer_is_not_believed(clock, exchange, partner) -> None:
    partner.answer = lambda request: httpx.Response(200, content=b"x" * (1024 * 1024 + 1))
    with pytest.raises(UnreadableAnswerError, match="more than 1048576 bytes"):
        exchange(PiTrade("client", KEY, base_url=HOST, clock=clock))


@pytest.mark.parametrize("wrong_by", [7200.0, -7200.0, 300.0, -300.0])
def test_a_wrong_clock_is_corrected_by_the_servers(clock, exchange, partner, wrong_by) -> None:
    right = clock.time
    clock.step_wall(wrong_by)

    def strict(request: httpx.Request) -> httpx.Response:
        claims = claims_of(request, right)
        if not claims["iat"] - 30 <= right <= claims["exp"]:
            return httpx.Response(401, headers={"date": "Thu, 01 Jan 2026 10:00:00 GMT"})
        return httpx.Response(200, json={"access_token": "broker-token"})

    partner.answer = strict
    provider = PiTrade("client", KEY, base_url=HOST, clock=clock)
    if wrong_by == -300.0:  # a JWT of five minutes ago is still good for ten
        assert exchange(provider) == {"Authorization": "Bearer broker-token"}
        assert len(partner.requests) == 1
        return
    assert exchange(provider) == {"Authorization": "Bearer broker-token"}
    assert len(partner.requests) == 2
    assert exchange(provider) == {"Authorization": "Bearer broker-token"}
    assert len(partner.requests) == 3, "the correction is remembered"


@pytest.mark.parametrize("date", [{"date": "Thu, 01 Jan 2026 10:00:05 GMT"}, {}])
def test_wrong_credentials_are_not_tried_twice(clock, exchange, partner, date) -> None:
    partner.answer = lambda request: httpx.Response(401, headers=date)
    with pytest.raises(CredentialsRefusedError):
        exchange(PiTrade("client", KEY, base_url=HOST, clock=clock))
    assert len(partner.requests) == 1


def test_a_clock_that_is_corrected_in_vain_gives_the_error(clock, exchange, partner) -> None:
    clock.step_wall(7200)
    partner.answer = lambda request: httpx.Response(401, headers={"date": "Thu, 01 Jan 2026 10:00:00 GMT"})
    with pytest.raises(CredentialsRefusedError):
        exchange(PiTrade("client", KEY, base_url=HOST, clock=clock))
    assert len(partner.requests) == 2


def test_certificates_go_unchecked_on_this_machine_alone(clock, partner) -> None:
    transport = httpx.MockTransport(partner)
    for base, works in ((HOST, False), ("https://localhost:5080", True)):
        auth = BearerAuth(
            PiTrade("client", KEY, base_url=base, clock=clock), clock=clock, transport=transport, verify=False
        )
        if works:
            assert auth.headers_for("https://api.ibkr.com/")
        else:
            with pytest.raises(ConfigurationError, match="verify=False is for this machine alone"):
                auth.headers_for("https://api.ibkr.com/")


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({"client_id": ""}, "client_id"),
        ({"base_url": "http://partner.example"}, "base_url"),
        ({"base_url": "partner.example"}, "base_url"),
    ],
)
def test_arguments_that_cannot_be_are_refused_by_name(arguments, field) -> None:
    with pytest.raises(ConfigurationError, match=f"^{field}: "):
        PiTrade(**{"client_id": "client", "api_key": KEY, "base_url": HOST, **arguments})
