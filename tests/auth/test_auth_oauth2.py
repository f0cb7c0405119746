"""OAuth 2.0: assertions, access tokens, sessions and signed bodies, against a gateway that checks each of them."""

from __future__ import annotations

import asyncio
import json
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

import ibkr_mock
import ibkr_web
from ibkr_auth import BearerAuth, CredentialsRefusedError, OAuth2, OAuth2Access, Token
from ibkr_core.errors import (
    AuthenticationError,
    ConfigurationError,
    IbkrError,
    InvalidRequestError,
    PermissionDeniedError,
    UnreadableAnswerError,
)
from ibkr_core.options import CallOptions
from ibkr_core.pacing import Pacing
from ibkr_core.retry import NO_RETRY

HOST = "http://127.0.0.1:5080"
TOKEN, SESSION, VALIDATE = "request_oauth2_token", "create_sso_session", "validate_sso"


@pytest.fixture
def login(oauth_gateway, gateway_clock) -> Callable[..., OAuth2]:
    keys = oauth_gateway.credentials.oauth2

    def make(**changes: Any) -> OAuth2:
        settings: dict[str, Any] = {"key_id": keys.key_id, "credential": "mocktrader", "ip": "127.0.0.1"}
        settings |= {"base_url": HOST, "clock": gateway_clock, **changes}
        return OAuth2(settings.pop("client_id", keys.client_id), settings.pop("key", keys.private_key), **settings)

    return make


@pytest.fixture
def transport(oauth_gateway) -> Any:
    return ibkr_mock.GatewayTransport(oauth_gateway)


@pytest.fixture
def bearer(gateway_clock, transport) -> Iterator[Callable[[Any], BearerAuth]]:
    made: list[BearerAuth] = []

    def make(provider: Any) -> BearerAuth:
        made.append(BearerAuth(provider, clock=gateway_clock, transport=transport))
        return made[-1]

    yield make
    for auth in made:
        auth.close()


@pytest.fixture
def client(transport, gateway_clock) -> Iterator[Callable[..., Any]]:
    made: list[Any] = []

    def make(auth: Any) -> Any:
        made.append(
            ibkr_web.Client(
                HOST + "/v1/api", auth=auth, transport=transport, clock=gateway_clock, retry=NO_RETRY,
                pacing=Pacing(mode="off"), servers={"management": HOST},
            )
        )  # fmt: skip
        return made[-1]

    yield make
    for one in made:
        one.close()


# -- the whole way --------------------------------------------------------------------------------------------------


def test_a_session_bought_with_an_assertion_trades(login, bearer, client, oauth_gateway) -> None:
    client = client(bearer(login()))
    assert client.session.validate().user_name == "mocktrader"
    assert client.portfolio.accounts()
    counts = oauth_gateway.ledger.counts
    assert (counts[TOKEN], counts[SESSION]) == (1, 1)
    assert oauth_gateway.ledger.counts[VALIDATE] == 2, "once before anybody got it"


async def test_tasks_too(login, bearer, transport, oauth_gateway, gateway_clock) -> None:
    async with ibkr_web.AsyncClient(
        HOST + "/v1/api", auth=bearer(login()), transport=transport, clock=gateway_clock, pacing=Pacing(mode="off")
    ) as client:
        assert len(await asyncio.gather(*(client.session.tickle() for _ in range(16)))) == 16
    assert oauth_gateway.ledger.counts[TOKEN] == 1


def test_over_http_with_keys_from_the_control_plane() -> None:
    with ibkr_mock.serve(ibkr_mock.Gateway()) as url:
        keys = httpx.get(f"{url}/_mock/credentials/oauth2").json()
        provider = OAuth2(
            keys["client_id"], keys["private_key"], key_id=keys["key_id"], credential="mocktrader", ip="127.0.0.1",
            base_url=url,
        )  # fmt: skip
        with BearerAuth(provider) as auth, ibkr_web.Client(f"{url}/v1/api", auth=auth) as client:
            assert client.session.tickle().user_id


def test_32_threads_cost_one_login(login, bearer, oauth_gateway, transport) -> None:
    auth, statuses = bearer(login()), []
    client = httpx.Client(auth=auth, transport=transport, base_url=HOST + "/v1/api")
    barrier = threading.Barrier(32)

    def call() -> None:
        barrier.wait(20)
        statuses.append(client.get("/portfolio/accounts").status_code)

    threads = [threading.Thread(target=call) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    client.close()
    assert statuses == [200] * 32
    assert oauth_gateway.ledger.counts[SESSION] == 1


def test_a_session_is_extended_not_replaced(login, bearer, client, oauth_gateway) -> None:
    auth = bearer(login())
    client = client(auth)
    client.session.tickle()
    for _ in range(8):
        oauth_gateway.advance(2400)
        client.session.tickle()
        flight = auth._renewer._flight
        if flight is not None and flight.thread is not None:
            flight.thread.join(20)
    assert oauth_gateway.ledger.counts[SESSION] == 1
    assert oauth_gateway.ledger.counts[VALIDATE] > 5


def test_a_changed_address_means_a_new_session(login, bearer, transport, oauth_gateway) -> None:
    here = ["127.0.0.1"]
    auth = bearer(login(ip=lambda: here[0]))
    with httpx.Client(auth=auth, transport=transport) as client:
        assert client.get(HOST + "/v1/api/portfolio/accounts").status_code == 200
        here[0] = "192.0.2.9"
        oauth_gateway.advance(3300)
        assert client.get(HOST + "/v1/api/portfolio/accounts").status_code == 200
        flight = auth._renewer._flight
        if flight is not None and flight.thread is not None:
            flight.thread.join(20)
    assert oauth_gateway.ledger.counts[SESSION] == 2


def test_a_session_works_from_its_addresses_alone(login, bearer, oauth_gateway) -> None:
    header = bearer(login(ip="192.0.2.1", alternative_ips=["192.0.2.2"])).headers_for(HOST)
    for peer, status in (("192.0.2.1", 200), ("192.0.2.2", 200), ("192.0.2.3", 401)):
        with httpx.Client(transport=ibkr_mock.GatewayTransport(oauth_gateway, peer=peer), headers=header) as client:
            assert client.get(HOST + "/v1/api/portfolio/accounts").status_code == status


# -- the account management side ------------------------------------------------------------------------------------


def test_a_call_with_its_own_token_and_a_signed_body(login, bearer, client, oauth_gateway) -> None:
    login = login()
    client = client(None)
    management = CallOptions(auth=bearer(login.access("echo.read echo.write")))
    assert client.echo.https(options=management).request_method
    assert client.echo.signed_jwt(login.sign_jwt({"hello": "world"}), options=management).request_method
    assert oauth_gateway.ledger.counts[TOKEN] == 1


def test_a_client_with_credentials_for_both_sides(login, bearer, client) -> None:
    login = login()
    client = client({"bearer": bearer(login), "oauth2Bearer": bearer(login.access("echo.read"))})
    assert client.portfolio.accounts()
    assert client.echo.https().request_method


def test_a_scope_that_was_not_asked_for_is_refused(login, bearer, client) -> None:
    login = login()
    management = CallOptions(auth=bearer(login.access("echo.read")))
    with pytest.raises(PermissionDeniedError, match=r"echo\.write"):
        client(None).echo.signed_jwt(login.sign_jwt({}), options=management)


def test_an_access_token_is_renewed_before_its_end(login, bearer, client, oauth_gateway) -> None:
    auth = bearer(login().access("echo.read"))
    client = client({"oauth2Bearer": auth})
    for _ in range(5):
        client.echo.https()
        flight = auth._renewer._flight
        if flight is not None and flight.thread is not None:
            flight.thread.join(20)
        oauth_gateway.advance(2500)
    assert oauth_gateway.ledger.counts[TOKEN] == 5
    assert {entry.status for entry in oauth_gateway.ledger.of("get_echo")} == {200}


def test_an_access_token_is_no_token_for_trading(login, bearer, client) -> None:
    with pytest.raises(AuthenticationError):
        client(bearer(login().access("sso-sessions.write"))).portfolio.accounts()


def test_a_session_is_no_token_for_management(login, bearer, client) -> None:
    with pytest.raises(AuthenticationError):
        client(None).echo.https(options=CallOptions(auth=bearer(login())))


@pytest.mark.parametrize(
    ("claims", "problem"),
    [
        ({"exp": 1}, "has expired"),
        ({"iat": 4_000_000_000, "exp": 4_000_000_060}, "lies in the future"),
        ({"iss": "somebody"}, "iss is not a known client"),
        ({"iat": 1_700_000_000}, "at most 86400 seconds"),
        ({"iat": "now"}, "cannot be read|must be numbers"),
    ],
)
def test_the_gateway_refuses_bodies_that_are_not_ours_or_not_of_now(login, bearer, client, claims, problem) -> None:
    login = login()
    with pytest.raises(InvalidRequestError, match=problem):
        client(None).echo.signed_jwt(
            login.sign_jwt(claims), options=CallOptions(auth=bearer(login.access("echo.write")))
        )


def test_a_body_signed_by_somebody_else_is_refused(login, bearer, client, rsa_keys) -> None:
    with pytest.raises(InvalidRequestError, match="signature is wrong"):
        client(None).echo.signed_jwt(
            login(key=rsa_keys[0]).sign_jwt({}), options=CallOptions(auth=bearer(login().access("echo.write")))
        )


def test_a_changed_body_is_refused(login, bearer, client) -> None:
    head, claims, signature = login().sign_jwt({"amount": 1}).split(".")
    other = login().sign_jwt({"amount": 1_000}).split(".")[1]
    assert claims != other
    with pytest.raises(InvalidRequestError, match="signature is wrong"):
        client(None).echo.signed_jwt(
            f"{head}.{other}.{signature}", options=CallOptions(auth=bearer(login().access("echo.write")))
        )


# -- what is sent ---------------------------------------------------------------------------------------------------


class Endpoint:
    """Takes what is sent; answers what it is told to."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.answers: dict[str, Any] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        path = request.url.path
        answer = self.answers.get(path)
        if isinstance(answer, list):
            answer = answer.pop(0)
        if answer is not None:
            return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)
        return httpx.Response(
            200,
            json={"access_token": f"token-of-{path}", "RESULT": True, "EXPIRES": 600_000, "expires_in": 86399},
        )


@pytest.fixture
def endpoint() -> Endpoint:
    return Endpoint()


@pytest.fixture
def plain(clock, endpoint, rsa_keys) -> Callable[..., tuple[Any, Any]]:
    """A provider at the broker's own address, and what sends its requests."""

    def make(kind: Any = OAuth2, **changes: Any) -> tuple[Any, Any]:
        settings = {"key_id": "main", "clock": clock}
        settings |= {"credential": "user", "ip": "192.0.2.7"} if kind is OAuth2 else {"scope": "a.read"}
        provider = kind("client-1", rsa_keys[0], **(settings | changes))
        auth = BearerAuth(provider, clock=clock, transport=httpx.MockTransport(endpoint))
        return provider, auth._renewer._send

    return make


def test_the_assertion_is_as_the_broker_documents_it(plain, endpoint, clock, rsa_keys) -> None:
    provider, send = plain()
    token = provider.fetch(send)
    assert (token.reveal(), token.expires_in) == ("token-of-/gw/api/v1/sso-sessions", 600.0)
    ask, session, validate = endpoint.requests
    assert str(ask.url) == "https://api.ibkr.com/oauth2/api/v1/token"
    assert ask.headers["content-type"] == "application/x-www-form-urlencoded"
    form = {name: value for name, (value,) in parse_qs(ask.content.decode()).items()}
    assertion = form.pop("client_assertion")
    assert form == {
        "grant_type": "client_credentials",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "scope": "sso-sessions.write",
    }
    assert jwt.get_unverified_header(assertion) == {"alg": "RS256", "typ": "JWT", "kid": "main"}
    claims = _claims(assertion, rsa_keys[0])
    assert claims.pop("jti")
    now = int(clock.wall())
    assert claims == {"iss": "client-1", "sub": "client-1", "aud": "/token", "iat": now - 10, "exp": now + 20}
    assert str(session.url) == "https://api.ibkr.com/gw/api/v1/sso-sessions"
    assert session.headers["content-type"] == "application/jwt"
    assert session.headers["authorization"] == "Bearer token-of-/oauth2/api/v1/token"
    assert _claims(session.content, rsa_keys[0]) == {
        "iss": "client-1", "iat": now - 10, "exp": now + 60, "credential": "user", "ip": "192.0.2.7",
    }  # fmt: skip
    assert str(validate.url) == "https://api.ibkr.com/v1/api/sso/validate"


def _claims(text: Any, key: rsa.RSAPrivateKey) -> dict[str, Any]:
    options = {"verify_exp": False, "verify_iat": False, "verify_aud": False}
    return jwt.decode(text, key.public_key(), algorithms=["RS256"], options=options)


def test_what_may_be_said_otherwise(plain, endpoint, rsa_keys) -> None:
    provider, send = plain(
        audience="https://api.ibkr.com/oauth2/api/v1/token", service="CP.API", alternative_ips=["2001:DB8::1"],
        scope="sso-sessions.write echo.read", request_life=3600,
    )  # fmt: skip
    provider.fetch(send)
    form = parse_qs(endpoint.requests[0].content.decode())
    assert form["scope"] == ["sso-sessions.write echo.read"]
    assert _claims(form["client_assertion"][0], rsa_keys[0])["aud"] == "https://api.ibkr.com/oauth2/api/v1/token"
    claims = _claims(endpoint.requests[1].content, rsa_keys[0])
    assert (claims["service"], claims["alternativeIps"]) == ("CP.API", ["2001:db8::1"])
    assert claims["exp"] - claims["iat"] == 3610


def test_no_two_assertions_are_alike(plain, endpoint) -> None:
    provider, send = plain(OAuth2Access)
    for _ in range(5):
        provider.fetch(send)
    assert len({request.content for request in endpoint.requests}) == 5


def test_the_life_of_an_access_token_is_the_brokers_word(plain, endpoint) -> None:
    provider, send = plain(OAuth2Access)
    assert provider.fetch(send).expires_in == 86399
    endpoint.answers["/oauth2/api/v1/token"] = {"access_token": "t", "expires_in": None}
    assert provider.fetch(send).expires_in is None


@pytest.mark.parametrize(
    ("path", "answer", "where"),
    [
        ("/oauth2/api/v1/token", {}, r"\$\.access_token"),
        ("/oauth2/api/v1/token", {"access_token": "t", "expires_in": "soon"}, r"\$\.expires_in"),
        ("/oauth2/api/v1/token", {"access_token": "t", "token_type": "mac"}, r"\$\.token_type"),
        ("/oauth2/api/v1/token", {"access_token": "t", "expires_in": 10**400}, r"\$\.expires_in"),
        ("/oauth2/api/v1/token", {"access_token": ""}, r"\$\.access_token"),
        ("/oauth2/api/v1/token", {"access_token": "a\nb"}, r"\$\.access_token"),
        ("/gw/api/v1/sso-sessions", {"active": True}, r"\$\.access_token"),
        ("/gw/api/v1/sso-sessions", {"active": True, "access_token": "é"}, r"\$\.access_token"),
    ],
)
def test_answers_of_another_form_are_told_by_place(plain, endpoint, path, answer, where) -> None:
    provider, send = plain()
    endpoint.answers[path] = answer
    with pytest.raises(UnreadableAnswerError, match=where):
        provider.fetch(send)


def test_an_inactive_session_is_none(plain, endpoint) -> None:
    provider, send = plain()
    endpoint.answers["/gw/api/v1/sso-sessions"] = {"active": False, "access_token": "t"}
    with pytest.raises(AuthenticationError, match="opened no session"):
        provider.fetch(send)


# -- refusals -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong_by", [7200.0, -7200.0, 300.0, -300.0])
def test_a_wrong_clock_is_set_by_the_servers(login, bearer, client, oauth_gateway, gateway_clock, wrong_by) -> None:
    gateway_clock.wrong_by = wrong_by
    assert client(bearer(login())).portfolio.accounts()
    assert [entry.status for entry in oauth_gateway.ledger.of(TOKEN)] == [401, 200]


@pytest.mark.parametrize("status", [400, 401])
def test_a_wrong_clock_told_with_either_status(plain, endpoint, clock, status) -> None:
    provider, send = plain(OAuth2Access)
    refusal = httpx.Response(
        status, json={"error": "invalid_client"}, headers={"date": "Thu, 01 Jan 2026 12:00:00 GMT"}
    )
    endpoint.answers["/oauth2/api/v1/token"] = [refusal, None]
    assert isinstance(provider.fetch(send), Token)
    assert len(endpoint.requests) == 2


@pytest.mark.parametrize(
    "wrong",
    [{"key_id": "other"}, {"client_id": "somebody"}, {"audience": "/elsewhere"}, {"key": 0}],
)
def test_wrong_credentials_are_not_tried_twice(login, bearer, client, oauth_gateway, rsa_keys, wrong) -> None:
    if "key" in wrong:
        wrong = {"key": rsa_keys[wrong["key"]]}
    with pytest.raises(CredentialsRefusedError):
        client(bearer(login(**wrong))).portfolio.accounts()
    assert oauth_gateway.ledger.counts[TOKEN] == 1


def test_a_user_of_somebody_else_is_refused(login, bearer, client) -> None:
    with pytest.raises(PermissionDeniedError, match="credential names no user"):
        client(bearer(login(credential="stranger"))).portfolio.accounts()


def test_the_gateway_takes_an_assertion_once(oauth_gateway) -> None:
    keys, now = oauth_gateway.credentials.oauth2, oauth_gateway.clock.now()
    assertion = keys.signed(
        {"iss": keys.client_id, "sub": keys.client_id, "aud": "/token", "iat": now - 10, "exp": now + 20}
    )
    form = {
        "grant_type": "client_credentials",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": assertion,
        "scope": "echo.read",
    }
    with httpx.Client(transport=ibkr_mock.GatewayTransport(oauth_gateway)) as client:
        answers = [client.post(HOST + "/oauth2/api/v1/token", data=form) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 401]
    assert answers[1].headers["content-type"] == "application/problem+json"
    assert answers[1].json()["detail"] == "The assertion has been used."


@pytest.mark.parametrize("algorithm", ["HS256", "none", "RS512"])
def test_the_gateway_takes_no_other_algorithm(oauth_gateway, algorithm) -> None:
    keys, now = oauth_gateway.credentials.oauth2, oauth_gateway.clock.now()
    claims = {"iss": keys.client_id, "sub": keys.client_id, "aud": "/token", "iat": now - 10, "exp": now + 20}
    key: Any = {"HS256": "k" * 32, "none": None, "RS512": keys.private_key}[algorithm]
    form = {
        "grant_type": "client_credentials",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": jwt.encode(claims, key, algorithm=algorithm, headers={"kid": keys.key_id}),
        "scope": "echo.read",
    }
    with httpx.Client(transport=ibkr_mock.GatewayTransport(oauth_gateway)) as client:
        answer = client.post(HOST + "/oauth2/api/v1/token", data=form)
    assert answer.status_code == 401
    assert "RS256" in answer.json()["detail"] or "algorithm" in answer.json()["detail"].lower()


# -- arguments ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"key_id": ""}, "key_id: expected a text"),
        ({"credential": ""}, "credential: expected the user name"),
        ({"scope": ""}, "scope: expected a text"),
        ({"audience": ""}, "audience: expected a text"),
        ({"ip": "nowhere"}, "ip: expected an IP address"),
        ({"alternative_ips": ["x"]}, "alternative_ips: expected an IP address"),
        ({"alternative_ips": "192.0.2.1"}, "alternative_ips: expected a list"),
        ({"base_url": "http://api.ibkr.com"}, "expected https"),
        ({"request_life": 0}, "request_life: expected 1 to 86400"),
        ({"key": "no pem"}, "private_key: expected the PEM"),
        ({"key": b"\xff"}, "private_key: expected the PEM"),
    ],
)
def test_arguments_that_cannot_be(login, changes, problem) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        login(**changes)


def test_a_short_key_is_refused(login) -> None:
    with pytest.raises(ConfigurationError, match="private_key: expected an RSA key of at least 2048 bits, got 1024"):
        login(key=rsa.generate_private_key(65_537, 1024))


def test_a_key_may_be_locked(login, rsa_keys, pem_of, bearer, client) -> None:
    locked = pem_of(rsa_keys[2], "open sesame")
    assert client(bearer(login(key=locked, passphrase="open sesame"))).portfolio.accounts()
    with pytest.raises(ConfigurationError, match="private_key: expected the PEM of an RSA private key"):
        login(key=locked, passphrase="wrong")


def test_from_the_environment(tmp_path, rsa_keys, pem_of, endpoint, clock) -> None:
    file = tmp_path / "key.pem"
    file.write_text(pem_of(rsa_keys[0], "pass"))
    environ = {
        "IBKR_OAUTH2_CLIENT_ID": "client-1",
        "IBKR_OAUTH2_KEY_ID": "main",
        "IBKR_OAUTH2_PRIVATE_KEY_FILE": str(file),
        "IBKR_OAUTH2_PASSPHRASE": "pass",
        "IBKR_OAUTH2_CREDENTIAL": "user",
        "IBKR_OAUTH2_IP": "192.0.2.7",
        "IBKR_OAUTH2_AUDIENCE": "https://x/token",
        "IBKR_OAUTH2_SCOPE": "echo.read",
    }
    provider = OAuth2.from_env(environ, clock=clock)
    assert provider.origin == "https://api.ibkr.com"
    with BearerAuth(provider, clock=clock, transport=httpx.MockTransport(endpoint)) as auth:
        auth.headers_for("https://api.ibkr.com/")
    form = parse_qs(endpoint.requests[0].content.decode())
    assert _claims(form["client_assertion"][0], rsa_keys[0])["aud"] == "https://x/token"
    assert OAuth2Access.from_env(environ)._scope == "echo.read"
    required = ["CLIENT_ID", "KEY_ID", "PRIVATE_KEY_FILE", "CREDENTIAL", "IP"]
    for missing in required:
        with pytest.raises(ConfigurationError, match=f"IBKR_OAUTH2_{missing}"):
            OAuth2.from_env(environ | {f"IBKR_OAUTH2_{missing}": ""})
    with pytest.raises(ConfigurationError, match="IBKR_OAUTH2_SCOPE"):
        OAuth2Access.from_env(environ | {"IBKR_OAUTH2_SCOPE": ""})


# -- secrets --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["/oauth2/api/v1/token", "/gw/api/v1/sso-sessions", "/v1/api/sso/validate"])
@pytest.mark.parametrize("mode", ["json400", "json401", "html500", "elsewhere"])
def test_nothing_leaks(plain, endpoint, canaries, pem_of, rsa_keys, caplog, place, mode) -> None:
    """Whatever was sent or received comes back in the answer, and shows nowhere."""
    caplog.set_level("DEBUG")
    sent: list[str] = []

    def echoing(request: httpx.Request) -> httpx.Response:
        text = request.read().decode()
        known = [value for values in parse_qs(text).values() for value in values if len(value) > 60]
        known += [text] if request.headers.get("content-type") == "application/jwt" else []
        known += [request.headers.get("authorization", "").removeprefix("Bearer ")]
        sent.extend(one for one in known if one)
        if request.url.path != place:
            return httpx.Response(200, json={"access_token": canaries.plant("T" + request.url.path[1:4])})
        said = " ".join(sent)
        status = {"json400": 400, "json401": 401, "html500": 500, "elsewhere": 200}[mode]
        if mode == "html500":
            return httpx.Response(500, text=f"<html><title>{said}</title>{said}</html>")
        return httpx.Response(status, json={"error": f"what is {said}", "detail": said, "token": said})

    provider, _ = plain(
        key_id="main", scope="sso-sessions.write", passphrase=None, credential=canaries.plant("USER"), ip="192.0.2.7"
    )
    auth = BearerAuth(provider, clock=provider._clock, transport=httpx.MockTransport(echoing))
    with pytest.raises(IbkrError) as caught:
        auth.headers_for("https://api.ibkr.com/")
    texts = [repr(caught.value), str(caught.value), repr(vars(caught.value)), repr(auth), repr(provider), caplog.text]
    texts += _frames(caught.value)
    with pytest.raises(IbkrError) as direct:
        provider.fetch(auth._renewer._send)
    texts += _frames(direct.value)
    texts.append(json.dumps(direct.value.body) if direct.value.body is not None else "")
    auth.close()
    assert not [label for text in texts for label in canaries.found_in(text)]
    # One part of a JWT is enough to find it: the signature.
    parts = [part for one in sent for part in one.split(".") if len(part) > 40]
    assert parts
    assert not [part[:20] for part in parts for text in texts if part[8:40] in text]


def _frames(error: BaseException) -> list[str]:
    """The locals of our own frames; the test's hold what it looks for."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    return [str(frame.locals) for frame in frames if "/tests/" not in frame.filename]


def test_objects_show_nothing_and_are_not_pickled(plain, pem_of, rsa_keys) -> None:
    import copy
    import pickle

    for kind in (OAuth2, OAuth2Access):
        provider, _ = plain(kind)
        assert repr(provider) == f"{kind.__name__}(hidden)"
        assert copy.deepcopy(provider) is provider
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(provider)


def test_a_refused_key_shows_nowhere(canaries, login) -> None:
    text = f"-----BEGIN PRIVATE KEY-----\n{canaries.plant('KEY')}\n-----END PRIVATE KEY-----"
    with pytest.raises(ConfigurationError) as caught:
        login(key=text, passphrase=canaries.plant("WORD"))
    del text
    shown = [text for text in _frames(caught.value) if "field" in text]
    assert shown
    assert not [label for text in shown for label in canaries.found_in(text)]
