"""Both OAuths as the gateway runs them, called by hand: the steps in order, and what ends them."""

from __future__ import annotations

import hmac
from email.utils import formatdate

import httpx
import jwt
import pytest

from ibkr_mock import Gateway, GatewayTransport, ManualClock, serve
from ibkr_mock.keys import PRIME
from ibkr_mock.oauth1 import shared_bytes
from ibkr_mock.wire import Request

HOST = "http://127.0.0.1:5080"


class Steps:
    """Makes the steps of OAuth 1.0a with headers signed by the gateway's own helper."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway
        self.http = httpx.Client(transport=GatewayTransport(gateway), base_url=HOST)
        self.count = 0

    def __call__(self, step: str, **members: str) -> httpx.Response:
        self.count += 1
        path = f"/v1/api/oauth/{step}"
        request = Request("POST", path, headers={b"host": b"127.0.0.1:5080"})
        now, nonce = self.gateway.clock.now(), members.pop("nonce", f"n{self.count}")
        header = self.gateway.credentials.oauth1.signed(request, now, nonce, **members)
        return self.http.post(path, headers={"authorization": header})


@pytest.fixture(scope="module")
def keyed() -> Gateway:
    return Gateway(clock=ManualClock(), pacing=False)


@pytest.fixture
def gateway(keyed) -> Gateway:
    keyed.reset()
    return keyed


@pytest.fixture
def step(gateway) -> Steps:
    return Steps(gateway)


def test_three_steps_lead_to_a_live_session_token(gateway, step) -> None:
    asked = step("request_token", oauth_callback="oob").json()["oauth_token"]
    agreed = step.http.post("/_mock/oauth1/authorize", json={"oauth_token": asked, "user": "mockbroker"}).json()
    access = step("access_token", oauth_token=asked, oauth_verifier=agreed["oauth_verifier"]).json()
    assert access["is_paper"] is True
    assert step("access_token", oauth_token=asked, oauth_verifier=agreed["oauth_verifier"]).status_code == 401


def test_the_proof_fits_the_key(gateway, step) -> None:
    keys, prime = gateway.credentials.oauth1, int(PRIME, 16)
    said = step(
        "live_session_token", oauth_token=keys.access_token, diffie_hellman_challenge=f"{pow(2, 5, prime):x}"
    ).json()
    shared = shared_bytes(pow(int(said["diffie_hellman_response"], 16), 5, prime))
    key = hmac.digest(shared, keys.plain_secret, "sha1")
    assert said["live_session_token_signature"] == hmac.digest(key, keys.consumer_key.encode(), "sha1").hex()
    assert said["live_session_token_expiration"] == int((gateway.clock.now() + 86_400) * 1000)


@pytest.mark.parametrize(
    ("step_name", "members", "problem"),
    [
        ("request_token", {}, "missing oauth_callback"),
        ("access_token", {"oauth_token": "x", "oauth_verifier": "y"}, "invalid token"),
        ("access_token", {}, "missing oauth_token"),
        ("live_session_token", {"oauth_token": "x", "diffie_hellman_challenge": "5"}, "invalid token"),
        ("live_session_token", {"diffie_hellman_challenge": "1"}, "invalid diffie_hellman_challenge"),
        ("live_session_token", {"diffie_hellman_challenge": "zz"}, "invalid diffie_hellman_challenge"),
        ("live_session_token", {"diffie_hellman_challenge": "0"}, "invalid diffie_hellman_challenge"),
        ("live_session_token", {}, "invalid signature"),
    ],
)
def test_steps_that_are_refused(gateway, step, step_name, members, problem) -> None:
    if step_name == "live_session_token" and "oauth_token" not in members:
        members = members | {"oauth_token": gateway.credentials.oauth1.access_token}
    answer = step(step_name, **members)
    assert answer.status_code == 401
    assert answer.json()["error"].endswith(problem)


def test_a_number_is_used_up_by_whatever_was_signed_with_it(gateway, step) -> None:
    assert step("request_token", nonce="same").json()["error"].endswith("missing oauth_callback")
    assert step("request_token", nonce="same", oauth_callback="oob").json()["error"].endswith("nonce used")
    gateway.advance(601)
    assert step("request_token", nonce="same", oauth_callback="oob").status_code == 200


def test_a_client_may_name_the_real_host(gateway) -> None:
    """Some send `Host: api.ibkr.com` wherever they connect to, and sign the address that they were given."""
    with serve(gateway) as url:
        path = "/v1/api/oauth/request_token"
        signed = Request("POST", path, headers={b"host": url.removeprefix("http://").encode()})
        header = gateway.credentials.oauth1.signed(signed, gateway.clock.now(), "n", oauth_callback="oob")
        answer = httpx.post(url + path, headers={"authorization": header, "host": "api.ibkr.com"})
        assert answer.status_code == 200, answer.text
        assert answer.headers["date"] == formatdate(gateway.clock.now(), usegmt=True), "on the gateway's clock"


def test_remembered_numbers_do_not_pile_up(gateway, step) -> None:
    oauth = gateway.world.oauth1
    for number in range(10_001):
        oauth._use_up(("c", "t", str(number)), gateway.clock.now())
    gateway.advance(601)
    oauth._use_up(("c", "t", "new"), gateway.clock.now())
    assert len(oauth._nonces) == 1


@pytest.mark.parametrize("body", [{"oauth_token": "x"}, {}, {"oauth_token": "x", "user": "nobody"}])
def test_nobody_agrees_to_what_was_not_asked(step, body) -> None:
    assert step.http.post("/_mock/oauth1/authorize", json=body).status_code == 400


def test_an_unknown_user_cannot_agree(step) -> None:
    asked = step("request_token", oauth_callback="oob").json()["oauth_token"]
    answer = step.http.post("/_mock/oauth1/authorize", json={"oauth_token": asked, "user": "nobody"})
    assert answer.status_code == 400
    assert "user" in answer.json()["error"]


def test_keys_are_told_to_other_processes_and_parse(gateway, step) -> None:
    first = step.http.get("/_mock/credentials/oauth1").json()
    assert first == gateway.credentials.oauth1.to_dict()
    assert "PRIVATE KEY" in first["signature_key"]
    second = step.http.get("/_mock/credentials/oauth2").json()
    signed = gateway.credentials.oauth2.signed({"a": 1})
    public = gateway.credentials.oauth2.private_key.public_key()
    assert jwt.decode(signed, public, algorithms=["RS256"]) == {"a": 1}
    assert second["key_id"] == jwt.get_unverified_header(signed)["kid"]
    assert not [name for name in step.http.get("/_mock/credentials").json() if name.startswith("oauth")]


def test_making_a_gateway_makes_no_key() -> None:
    gateway = Gateway(clock=ManualClock())
    assert not {"signature_key", "encryption_key"} & vars(gateway.credentials.oauth1).keys()
    assert "private_key" not in vars(gateway.credentials.oauth2)


def test_without_authentication_a_signature_is_not_looked_at() -> None:
    gateway = Gateway(clock=ManualClock(), auth="none")
    with httpx.Client(transport=GatewayTransport(gateway), base_url=HOST) as client:
        assert client.get("/v1/api/portfolio/accounts", headers={"authorization": "OAuth nonsense"}).status_code == 200


def form(gateway: Gateway, **changes: str) -> dict[str, str]:
    keys, now = gateway.credentials.oauth2, int(gateway.clock.now())
    claims = {"iss": keys.client_id, "sub": keys.client_id, "aud": "/token", "iat": now - 10, "exp": now + 20}
    return {
        "grant_type": "client_credentials",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": keys.signed(claims | {"jti": str(len(changes))}),
        "scope": "echo.read sso-sessions.write",
    } | changes


@pytest.mark.parametrize(
    ("changes", "status", "title"),
    [
        ({}, 200, None),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"client_assertion_type": "other"}, 400, "invalid_request"),
        ({"client_assertion": "a.b.c"}, 401, "invalid_client"),
        ({"scope": ""}, 400, "invalid_scope"),
        ({"scope": "everything"}, 400, "invalid_scope"),
    ],
)
def test_forms(gateway, step, changes, status, title) -> None:
    answer = step.http.post("/oauth2/api/v1/token", data=form(gateway, **changes))
    assert answer.status_code == status, answer.text
    assert answer.json().get("title") == title
    if title is None:
        assert answer.json()["scope"] == "echo.read sso-sessions.write"
        assert answer.json()["expires_in"] == 3600


def session(gateway: Gateway, step: Steps, **changes: object) -> httpx.Response:
    keys, now = gateway.credentials.oauth2, int(gateway.clock.now())
    claims = {"iss": keys.client_id, "iat": now, "exp": now + 60, "credential": "mocktrader", "ip": "192.0.2.1"}
    token = gateway.world.oauth2.grant(["sso-sessions.write"], now)
    return step.http.post(
        "/gw/api/v1/sso-sessions",
        content=keys.signed(claims | changes),
        headers={"authorization": f"Bearer {token}", "content-type": "application/jwt"},
    )


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, 200),
        ({"alternativeIps": ["2001:db8::1"]}, 200),
        ({"credential": "nobody"}, 403),
        ({"credential": 5}, 400),
        ({"ip": "here"}, 400),
        ({"ip": None}, 400),
        ({"alternativeIps": "2001:db8::1"}, 400),
        ({"alternativeIps": ["x"]}, 400),
        ({"iss": "nobody"}, 400),
        ({"exp": 5}, 400),
    ],
)
def test_sessions_of_users(gateway, step, changes, status) -> None:
    answer = session(gateway, step, **changes)
    assert answer.status_code == status, answer.text
    if status == 200:
        header = {"authorization": f"Bearer {answer.json()['access_token']}", "x-forwarded-for": "192.0.2.1"}
        assert step.http.get("/v1/api/portfolio/accounts", headers=header).status_code == 200
    else:
        assert answer.headers["content-type"] == "application/problem+json"


def test_an_access_token_ends(gateway, step) -> None:
    header = {"authorization": f"Bearer {gateway.world.oauth2.grant(['echo.read'], gateway.clock.now())}"}
    assert step.http.get("/gw/api/v1/echo/https", headers=header).status_code == 200
    gateway.advance(3600)
    for detail in ("The token has expired.", "The token is not known."):
        assert step.http.get("/gw/api/v1/echo/https", headers=header).json()["detail"] == detail
