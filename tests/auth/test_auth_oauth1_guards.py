"""OAuth 1.0a: arguments that cannot be, requests that would go elsewhere, and secrets that show nowhere."""

from __future__ import annotations

import base64
import copy
import json
import logging
import pickle
import re
import traceback
from urllib.parse import unquote

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from ibkr_auth import (
    CredentialsRefusedError,
    OAuth1a,
    OAuth1aConsumer,
    TokenOriginError,
)
from ibkr_auth.providers.oauth1_signing import Agreement, Consumer, Group
from ibkr_auth.tokens import HiddenDict, HiddenText, Secret
from ibkr_core.errors import ConfigurationError, IbkrError
from ibkr_core.logs import GUARDED_LOGGERS
from ibkr_mock import keys as gateway_keys

API = "http://127.0.0.1:5080/v1/api"
AGREE = "get_live_session_token"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"consumer_key": ""}, "consumer_key: expected a text"),
        ({"consumer_key": 7}, "consumer_key: expected a text"),
        ({"consumer_key": 'C", realm="x'}, "consumer_key: expected a text"),
        ({"realm": "a\r\nx-other: b"}, "realm: expected a text"),
        ({"access_token": 7}, "access_token: expected a text"),
        ({"access_token_secret": 7}, "access_token_secret: expected 256 bytes"),
        ({"dh_prime": -int(gateway_keys.PRIME, 16)}, "dh_prime: expected a prime.*negative"),
        ({"access_token": "é"}, "access_token: expected a text of ASCII"),
        ({"access_token": "a\nb"}, "access_token: expected a text of ASCII"),
        ({"access_token_secret": "not base64"}, "access_token_secret: expected 256 bytes in base64.*got no base64"),
        ({"access_token_secret": "YQ=="}, "access_token_secret: expected 256 bytes in base64.*got 1 bytes"),
        ({"signature_key": "x"}, "signature_key: expected the PEM"),
        ({"encryption_key": b"\xff"}, "encryption_key: expected the PEM"),
        ({"dh_prime": "ff"}, "dh_prime: expected a prime of at least 2048"),
        ({"dh_generator": 1}, "dh_generator: expected 2"),
        ({"base_url": "http://api.ibkr.com/v1/api"}, "base_url: expected https"),
        ({"renew_after": 1.1}, "renew_after"),
    ],
)
def test_arguments_that_cannot_be(oauth, changes, problem) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        oauth(**changes)


def test_short_keys_are_refused(oauth) -> None:
    short = rsa.generate_private_key(65_537, 1024)
    for field in ("signature_key", "encryption_key"):
        with pytest.raises(ConfigurationError, match=f"{field}: expected an RSA key of at least 2048 bits"):
            oauth(**{field: short})


def test_the_wrong_encryption_key_is_told(oauth, http, rsa_keys) -> None:
    """It opens to another secret, if at all, so the broker refuses the signature."""
    with pytest.raises((CredentialsRefusedError, ConfigurationError), match=r"invalid signature|access_token_secret"):
        http(oauth(encryption_key=rsa_keys[2])).get("/portfolio/accounts")


def test_the_wrong_signature_key_is_told_once(oauth, http, rsa_keys, oauth_gateway) -> None:
    with pytest.raises(CredentialsRefusedError, match="invalid signature"):
        http(oauth(signature_key=rsa_keys[2])).get("/portfolio/accounts")
    assert oauth_gateway.ledger.counts[AGREE] == 1


@pytest.mark.parametrize(
    "url",
    ["https://evil.example/v1/api", "http://127.0.0.1:5081/v1/api", "https://127.0.0.1:5080/v1/api", "ws://localhost:5080/"],
)  # fmt: skip
def test_nothing_is_signed_for_another_origin(oauth, http, url, oauth_gateway) -> None:
    auth = oauth()
    with pytest.raises(TokenOriginError):
        http(auth).get(url)
    with pytest.raises(TokenOriginError):
        auth.headers_for(url)
    assert oauth_gateway.ledger.counts[AGREE] == 0


async def test_nothing_is_signed_for_another_origin_by_tasks(oauth, transport) -> None:
    auth = oauth()
    with pytest.raises(TokenOriginError):
        await auth.headers_for_async("https://evil.example/")
    async with httpx.AsyncClient(auth=auth, transport=transport) as client:
        with pytest.raises(TokenOriginError):
            await client.get("https://evil.example/")
        assert "OAuth" in (await auth.headers_for_async(API))["Authorization"]


@pytest.mark.parametrize(
    "elsewhere",
    [
        *("https://evil.example/", "http://127.0.0.1:5081/", "https://127.0.0.1:5080/", "http://127.0.0.1.:5080/"),
        *("http://127.0.0.1:5080@evil.example/", "http://localhost:5080/", "//evil.example/v1/api/tickle"),
    ],
)
def test_a_redirect_takes_no_signature_along(oauth, broker, elsewhere) -> None:
    seen: list[tuple[str, bool]] = []
    agree = broker()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/live_session_token"):
            return agree(request)
        said = request.headers.get("authorization", "")
        seen.append((str(request.url) == API + "/tickle", said.startswith("OAuth")))
        if len(seen) == 1:
            return httpx.Response(307, headers={"location": elsewhere})
        return httpx.Response(401)

    transport = httpx.MockTransport(answer)
    with httpx.Client(auth=oauth(transport=transport), transport=transport, follow_redirects=True) as client:
        assert client.get(API + "/tickle").status_code == 401
    assert seen == [(True, True), (False, False)]


def test_who_has_no_client_of_ours_has_the_guard_over_the_logs_too(oauth) -> None:
    loggers = [logging.getLogger(name) for name in GUARDED_LOGGERS]
    for one in loggers:
        for rule in list(one.filters):
            one.removeFilter(rule)
    oauth()
    assert [len(one.filters) for one in loggers] == [1] * len(loggers)


def test_from_the_environment(tmp_path, keys, pem_of, gateway_clock, transport, http) -> None:
    for name, key in (("sign", keys.signature_key), ("open", keys.encryption_key)):
        (tmp_path / f"{name}.pem").write_text(pem_of(key, "pass"))
    environ = {
        "IBKR_OAUTH1_CONSUMER_KEY": keys.consumer_key,
        "IBKR_OAUTH1_ACCESS_TOKEN": keys.access_token,
        "IBKR_OAUTH1_ACCESS_TOKEN_SECRET": keys.access_token_secret,
        "IBKR_OAUTH1_SIGNATURE_KEY_FILE": str(tmp_path / "sign.pem"),
        "IBKR_OAUTH1_ENCRYPTION_KEY_FILE": str(tmp_path / "open.pem"),
        "IBKR_OAUTH1_DH_PRIME": keys.dh_prime,
        "IBKR_OAUTH1_PASSPHRASE": "pass",
        "IBKR_OAUTH1_BASE_URL": API,
        "IBKR_OAUTH1_REALM": "limited_poa",
    }
    with OAuth1a.from_env(environ, clock=gateway_clock, transport=transport) as auth:
        assert http(auth).get("/portfolio/accounts").is_success
    for missing in [name for name in environ if not name.endswith(("PASSPHRASE", "BASE_URL", "REALM"))]:
        with pytest.raises(ConfigurationError, match=missing):
            OAuth1a.from_env(environ | {missing: ""})
    file = tmp_path / "dh.pem"
    parameters = base64.b64encode(bytes.fromhex(f"308201080282010100{keys.dh_prime}020102")).decode()
    file.write_text(f"-----BEGIN DH PARAMETERS-----\n{parameters}\n-----END DH PARAMETERS-----")
    environ = environ | {"IBKR_OAUTH1_DH_PRIME": "", "IBKR_OAUTH1_DH_PARAM_FILE": str(file)}
    OAuth1a.from_env(environ).close()


def _frames(error: BaseException) -> list[str]:
    """The locals of our own frames; the test's hold what it looks for."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    return [str(frame.locals) for frame in frames if "/tests/" not in frame.filename]


@pytest.mark.parametrize("mode", ["json400", "json401", "html500", "elsewhere", "unproven"])
def test_nothing_leaks(rsa_keys, keys, broker, clock, canaries, caplog, mode) -> None:
    """Whatever was sent comes back in the answer, and shows nowhere; nor does what was never sent."""
    caplog.set_level("DEBUG")
    plain = canaries.plant("SECRET", 24).encode()
    encrypted = base64.b64encode(rsa_keys[1].public_key().encrypt(plain, padding.PKCS1v15())).decode()
    sent: list[str] = []

    def echoing(request: httpx.Request) -> httpx.Response:
        said = request.headers["authorization"]
        members = dict(re.findall(r'(\w+)="([^"]*)"', said))
        sent.extend((members["oauth_signature"], unquote(members["oauth_signature"])))
        said += " " + " ".join(unquote(value) for value in members.values())
        if mode == "html500":
            return httpx.Response(500, text=f"<html><title>{said}</title>{said}</html>")
        if mode == "unproven":
            return broker(live_session_token_signature="00")(request)
        status = {"json400": 400, "json401": 401, "elsewhere": 200}[mode]
        return httpx.Response(status, json={"error": f"what is {said}", "detail": said, "token": said})

    auth = OAuth1a(
        "CONSUMERK", canaries.plant("TOKEN"), encrypted, signature_key=rsa_keys[0], encryption_key=rsa_keys[1],
        dh_prime=keys.dh_prime, clock=clock, transport=httpx.MockTransport(echoing),
    )  # fmt: skip
    with pytest.raises(IbkrError) as caught:
        auth.headers_for("https://api.ibkr.com/v1/api/tickle")
    with pytest.raises(IbkrError) as direct:
        auth._renewer.provider.fetch(auth._renewer._send)
    texts = [
        repr(caught.value),
        str(caught.value),
        repr(vars(caught.value)),
        caplog.text,
        json.dumps(direct.value.body),
    ]
    texts += [repr(auth), repr(auth._renewer.provider), repr(auth._consumer), repr(vars(auth))]
    texts += [*_frames(caught.value), *_frames(direct.value)]
    auth.close()
    assert not [label for text in texts for label in canaries.found_in(text)]
    assert not [text for text in texts if plain.hex()[10:-10] in text or encrypted[10:60] in text]
    assert sent or mode == "unproven"
    assert not [one for one in sent for text in texts if one[10:60] in text]


def test_refused_arguments_show_nowhere(oauth, canaries) -> None:
    for changes in (
        {"access_token_secret": canaries.plant("SECRET")},
        {"signature_key": canaries.plant("KEY")},
        {"passphrase": canaries.plant("WORD"), "encryption_key": "x"},
        {"access_token": canaries.plant("TOKEN"), "dh_prime": "ff"},
        {"access_token": canaries.plant("TOKEN").encode()},
        {"passphrase": canaries.plant("WORD").encode(), "signature_key": "x"},
        {"access_token_secret": canaries.plant("SECRET").encode()},
    ):
        with pytest.raises(ConfigurationError) as caught:
            oauth(**changes)
        shown = [str(caught.value), *_frames(caught.value)]
        assert len(shown) > 1
        assert not [label for text in shown for label in canaries.found_in(text)]


def test_the_steps_of_a_third_party_show_nothing(rsa_keys, clock, canaries) -> None:
    consumer = OAuth1aConsumer(
        "C", signature_key=rsa_keys[0], clock=clock, transport=httpx.MockTransport(lambda _: httpx.Response(503))
    )
    with pytest.raises(IbkrError) as caught:
        consumer.access_token(canaries.plant("TOKEN"), canaries.plant("VERIFIER"))
    shown = [str(caught.value), repr(consumer), *_frames(caught.value)]
    for token, verifier in ((canaries.plant("TOKEN").encode(), "v"), ("t", canaries.plant("VERIFIER").encode())):
        with pytest.raises(ConfigurationError, match="expected texts") as refused:
            consumer.access_token(token, verifier)
        shown += [str(refused.value), *_frames(refused.value)]
    assert not [label for text in shown for label in canaries.found_in(text)]


def test_what_fails_while_a_request_is_signed_shows_nothing(rsa_keys, canaries, monkeypatch) -> None:
    """Deep inside, where the token and what is signed are in the hands of every frame."""

    def broken(*_: object, **__: object) -> str:
        raise RuntimeError("out of memory")

    maker = Consumer("CONSUMERK", None, rsa_keys[0], lambda: 1.0)
    token, key = Secret(canaries.plant("TOKEN")), Secret(base64.b64encode(canaries.plant("KEY").encode()).decode())
    canaries.add("KEY64", key.reveal())
    members = HiddenDict(oauth_token=token.reveal())
    for name in ("quote", "parse_qsl"):
        with monkeypatch.context() as patch:
            patch.setattr(f"ibkr_auth.providers.oauth1_signing.{name}", broken)
            for sign in (
                lambda: maker.by_hmac("GET", API, "a=1", token, key),
                lambda: maker.by_rsa("GET", API, members, token),
            ):
                with pytest.raises(RuntimeError) as caught:
                    sign()
                assert not [label for text in _frames(caught.value) for label in canaries.found_in(text)]


def test_what_goes_from_hand_to_hand_shows_nothing_either(canaries) -> None:
    members = HiddenDict(token=canaries.plant("TOKEN"))
    text = HiddenText(canaries.plant("TEXT"))
    for held in (
        members,
        text,
        members.copy(),
        members | {"more": 1},
        copy.copy(members),
        copy.deepcopy([members, text]),
    ):
        assert not canaries.found_in(repr(held))
        for protocol in range(2, 6):
            with pytest.raises(TypeError, match="holds a secret"):
                pickle.dumps(held, protocol)
    assert members.copy() == members
    assert members.copy() is not members


def test_objects_show_nothing_and_are_not_pickled(oauth, http, rsa_keys) -> None:
    auth, agreement = oauth(), Agreement(Group(gateway_keys.PRIME))
    consumer = OAuth1aConsumer("C", signature_key=rsa_keys[0])
    assert http(auth).get("/portfolio/accounts").is_success
    held = auth._renewer.held
    assert held is not None
    for thing in (auth, auth._renewer.provider, auth._consumer, held, held.token, consumer, agreement):
        assert held.token.reveal() not in repr(thing)
        assert copy.deepcopy(thing) is thing
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(thing)
    assert repr(auth) == "OAuth1a(origin='http://127.0.0.1:5080')"
