"""OAuth 1.0a: what is signed, and a gateway that takes it from everybody who signs well and from nobody else."""

from __future__ import annotations

import base64
import hmac
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, quote, quote_plus, unquote

import httpx
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from ibkr_auth import (
    OAuth1a,
)
from ibkr_auth.providers.oauth1_signing import base_text
from ibkr_core.errors import AuthenticationError, IbkrError, UnreadableAnswerError

API = "http://127.0.0.1:5080/v1/api"


# -- the gateway checks ---------------------------------------------------------------------------------------------


@pytest.fixture
def signed(oauth, keys) -> Callable[..., str]:
    """A header of ours with members changed after, or the whole signed by another key."""
    auth = oauth()

    def make(url: str, method: str = "GET", drop: str = "", **changes: str) -> str:
        header = auth.headers_for(url, method)["Authorization"]
        for name, value in changes.items():
            header, count = re.subn(rf'\b{name}="[^"]*"', f'{name}="{value}"', header)
            assert count == 1
        return re.sub(rf'(, )?\b{drop}="[^"]*"', "", header) if drop else header

    return make


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"oauth_consumer_key": "SOMEBODY"}, "invalid consumer"),
        ({"oauth_token": "another"}, "invalid token"),
        ({"oauth_timestamp": "1"}, "invalid timestamp"),
        ({"oauth_timestamp": "-5"}, "invalid timestamp"),
        ({"oauth_nonce": "another"}, "invalid signature"),
        ({"oauth_signature": quote_plus(base64.b64encode(b"x" * 32).decode())}, "invalid signature"),
        ({"oauth_signature": "%%%"}, "invalid signature"),
        ({"oauth_signature_method": "PLAINTEXT"}, "invalid signature method"),
        ({"oauth_signature_method": "RSA-SHA256"}, "invalid signature method"),
        ({"realm": "elsewhere"}, "invalid realm"),
        ({"drop": "oauth_nonce"}, "missing oauth_nonce"),
        ({"drop": "oauth_token"}, "missing oauth_token"),
    ],
)
def test_the_gateway_refuses_what_was_changed(signed, http, changes, problem) -> None:
    answer = http().get(
        "/portfolio/accounts", headers={"authorization": signed(API + "/portfolio/accounts", **changes)}
    )
    assert answer.status_code == 401
    assert answer.json()["error"].endswith(problem)


def test_a_signature_is_for_its_own_method_address_and_query(signed, http) -> None:
    for method, path in (("POST", "/tickle?a=1"), ("GET", "/tickle?a=2"), ("GET", "/tickle"), ("GET", "/one/user?a=1")):
        answer = http().request(method, path, headers={"authorization": signed(API + "/tickle?a=1")})
        assert answer.json()["error"].endswith("invalid signature"), (method, path)
    assert http().get("/tickle?a=1", headers={"authorization": signed(API + "/tickle?a=1")}).is_success


def test_a_number_is_used_once_within_the_window(signed, http, oauth_gateway) -> None:
    header = {"authorization": signed(API + "/portfolio/accounts")}
    answers = [http().get("/portfolio/accounts", headers=header) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 401]
    assert answers[1].json()["error"].endswith("nonce used")
    oauth_gateway.advance(299)
    assert http().get("/portfolio/accounts", headers=header).json()["error"].endswith("nonce used")
    oauth_gateway.advance(2)
    assert http().get("/portfolio/accounts", headers=header).json()["error"].endswith("invalid timestamp")


def test_after_a_day_the_token_has_ended(signed, http, oauth_gateway, gateway_clock) -> None:
    url = API + "/portfolio/accounts"
    assert http().get("/portfolio/accounts", headers={"authorization": signed(url)}).is_success
    old = signed(url)
    oauth_gateway.advance(86_400)
    stamp = str(int(oauth_gateway.clock.now()))
    header = re.sub(r'oauth_timestamp="\d+"', f'oauth_timestamp="{stamp}"', old)
    answer = http().get("/portfolio/accounts", headers={"authorization": header})
    assert answer.json()["error"].endswith("live session token expired")


@pytest.mark.parametrize("header", ["OAuth", "OAuth nonsense", 'OAuth a="1", a="2"', "OAuth =", "Bearer x", None])
def test_the_gateway_refuses_other_headers(http, header) -> None:
    headers = {} if header is None else {"authorization": header}
    assert http().get("/portfolio/accounts", headers=headers).status_code == 401
    assert http().post("/oauth/live_session_token", headers=headers).status_code == 401


class TheirClient:
    """Signs as clients of other people do, each in his way."""

    def __init__(self, keys: Any, now: float) -> None:
        self.keys = keys
        self.now = now
        self.count = 0

    def members(self, method: str, **more: str) -> dict[str, str]:
        self.count += 1
        return {
            "oauth_consumer_key": self.keys.consumer_key,
            "oauth_nonce": f"nonce{self.count}",
            "oauth_signature_method": method,
            "oauth_timestamp": str(int(self.now)),
            "oauth_token": self.keys.access_token,
            **more,
        }

    def agree(self, http: httpx.Client) -> bytes:
        prime, private = int(self.keys.dh_prime, 16), 0xC0FFEE << 200
        members = self.members("RSA-SHA256", diffie_hellman_challenge=hex(pow(2, private, prime))[2:])
        secret = self.keys.encryption_key.decrypt(base64.b64decode(self.keys.access_token_secret), padding.PKCS1v15())
        whole = "&".join(f"{name}={value}" for name, value in sorted(members.items()))
        url = API + "/oauth/live_session_token"
        text = f"{secret.hex()}POST&{quote_plus(url)}&{quote_plus(whole)}"
        signature = self.keys.signature_key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())
        answer = http.post(url, headers={"authorization": self.header(members, signature)})
        assert answer.status_code == 200, answer.text
        said = answer.json()
        shared = pow(int(said["diffie_hellman_response"], 16), private, prime)
        digits = hex(shared)[2:]
        digits = "0" + digits if len(digits) % 2 else digits
        octets = bytes([0] if len(bin(shared)[2:]) % 8 == 0 else []) + bytes.fromhex(digits)
        token = hmac.new(octets, secret, "sha1").digest()
        proof = hmac.new(token, self.keys.consumer_key.encode(), "sha1").hexdigest()
        assert proof == said["live_session_token_signature"]
        return token

    @staticmethod
    def header(members: dict[str, str], signature: bytes) -> str:
        signed = members | {"oauth_signature": quote_plus(base64.b64encode(signature).decode())}
        return 'OAuth realm="limited_poa", ' + ", ".join(f'{name}="{value}"' for name, value in sorted(signed.items()))

    def text(self, way: str, path: str, query: str, members: dict[str, str]) -> str:
        pairs = [*members.items(), *parse_qsl(query, keep_blank_values=True)]
        if way == "address with its query":
            whole = "&".join(f"{name}={value}" for name, value in sorted(members.items()))
            return f"GET&{quote_plus(f'{API}{path}?{query}')}&{quote_plus(whole)}"
        if way == "RFC 5849":
            encoded = sorted((quote(name, safe=""), quote(value, safe="")) for name, value in pairs)
            whole = "&".join(f"{name}={value}" for name, value in encoded)
            return f"GET&{quote(API + path, safe='')}&{quote(whole, safe='')}"
        whole = "&".join(f"{name}={value}" for name, value in sorted(pairs))
        return f"GET&{quote_plus(API + path)}&{quote_plus(whole)}"


@pytest.mark.parametrize("way", ["samples of the broker", "RFC 5849", "address with its query"])
def test_clients_of_other_people_are_taken(keys, http, oauth_gateway, way) -> None:
    their = TheirClient(keys, oauth_gateway.clock.now())
    token = their.agree(http())
    for query in ("pageId=0", "fields=31,84&conids=265598@SMART", "a=x%20y"):
        members = their.members("HMAC-SHA256")
        text = their.text(way, "/portfolio/accounts", query, members)
        header = their.header(members, hmac.digest(token, text.encode(), "sha256"))
        answer = http().get(f"/portfolio/accounts?{query}", headers={"authorization": header})
        assert answer.status_code == 200, (query, answer.text)


# -- what is signed -------------------------------------------------------------------------------------------------


def test_the_text_is_as_in_the_brokers_samples() -> None:
    members = {"oauth_token": "t", "oauth_nonce": "n", "oauth_consumer_key": "C"}
    text = base_text(
        "GET", "https://api.ibkr.com/v1/api/iserver/marketdata/snapshot", "fields=31%2C84&conids=1,2", members
    )
    assert text == (
        "GET&https%3A%2F%2Fapi.ibkr.com%2Fv1%2Fapi%2Fiserver%2Fmarketdata%2Fsnapshot&"
        "conids%3D1%2C2%26fields%3D31%2C84%26oauth_consumer_key%3DC%26oauth_nonce%3Dn%26oauth_token%3Dt"
    )


def test_the_request_for_the_token_is_as_the_broker_documents_it(keys, clock, rsa_keys) -> None:
    sent: list[httpx.Request] = []

    def broker(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(501)

    auth = OAuth1a(
        "CONSUMERK", "token-1", keys.access_token_secret, signature_key=rsa_keys[0], encryption_key=rsa_keys[1],
        dh_prime=keys.dh_prime, clock=clock, transport=httpx.MockTransport(broker),
    )  # fmt: skip
    with pytest.raises(IbkrError):
        auth.headers_for("https://api.ibkr.com/v1/api/tickle")
    auth.close()
    (request,) = sent
    assert (request.method, str(request.url)) == ("POST", "https://api.ibkr.com/v1/api/oauth/live_session_token")
    assert request.headers["content-length"] == "0"
    header = request.headers["authorization"]
    assert header.startswith('OAuth realm="limited_poa", ')
    members = {name: unquote(value) for name, value in re.findall(r'(\w+)="([^"]*)"', header)}
    signature = base64.b64decode(members.pop("oauth_signature"))
    del members["realm"]
    assert members == {
        "oauth_consumer_key": "CONSUMERK",
        "oauth_token": "token-1",
        "oauth_signature_method": "RSA-SHA256",
        "oauth_timestamp": str(int(clock.wall())),
        "oauth_nonce": members["oauth_nonce"],
        "diffie_hellman_challenge": members["diffie_hellman_challenge"],
    }
    assert len(members["oauth_nonce"]) >= 16
    secret = rsa_keys[1].decrypt(base64.b64decode(keys.access_token_secret), padding.PKCS1v15())
    whole = "&".join(f"{name}={value}" for name, value in sorted(members.items()))
    text = f"{secret.hex()}POST&{quote_plus(str(request.url))}&{quote_plus(whole)}"
    rsa_keys[0].public_key().verify(signature, text.encode(), padding.PKCS1v15(), hashes.SHA256())


@pytest.mark.parametrize(
    ("changes", "error", "problem"),
    [
        ({"live_session_token_signature": "00" * 20}, AuthenticationError, "computed another live session token"),
        (
            {"live_session_token_signature": None},
            UnreadableAnswerError,
            r"get_live.*\$\.live_session_token_sig",
        ),
        ({"live_session_token_signature": "\u212a" * 40}, AuthenticationError, "computed another live session token"),
        ({"diffie_hellman_response": None}, UnreadableAnswerError, r"get_live_session_token.*\$\.diffie_hellman"),
        ({"diffie_hellman_response": "1"}, UnreadableAnswerError, r"\$\.diffie_hellman_response"),
        ({"diffie_hellman_response": "2f"}, AuthenticationError, "computed another live session token"),
    ],
)
def test_a_broker_who_does_not_prove_it_gets_no_request(oauth, broker, changes, error, problem) -> None:
    auth = oauth(transport=httpx.MockTransport(broker(**changes)))
    with pytest.raises(error, match=problem):
        auth.headers_for(API)


@pytest.mark.parametrize(
    ("expiration", "date", "life"),
    [
        (None, None, 86_400),
        ("soon", None, 86_400),
        (True, None, 86_400),
        (1_767_265_200_000, None, 3_600),
        (1_767_265_200_000, "Thu, 01 Jan 2026 10:30:00 GMT", 1_800),
        (1_767_261_500_000, None, 86_400),
        (1_999_999_999_000, None, 86_400),
    ],
)
def test_how_long_it_lives(oauth, broker, clock, expiration, date, life) -> None:
    answers = broker(live_session_token_expiration=expiration)
    answers.headers = {} if date is None else {"date": date}
    auth = oauth(transport=httpx.MockTransport(answers), clock=clock)
    assert auth._renewer.provider.fetch(auth._renewer._send).expires_in == life
