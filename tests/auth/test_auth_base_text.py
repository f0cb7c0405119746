"""The text that OAuth 1.0a signs, against RFC 5849 3.4.1 written down here once more and by other means."""

from __future__ import annotations

import re

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibkr_auth import OAuth1a, TokenOriginError
from ibkr_auth.providers.oauth1_signing import base_text
from ibkr_core.errors import ConfigurationError

API = "http://127.0.0.1:5080/v1/api"
UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
MEMBERS = {"oauth_consumer_key": "C", "oauth_nonce": "n", "oauth_token": "t"}


def encoded(text: str) -> str:
    """RFC 5849 3.6, octet by octet."""
    return "".join(chr(octet) if chr(octet) in UNRESERVED else f"%{octet:02X}" for octet in text.encode())


def of_the_rfc(method: str, url: str, pairs: list[tuple[str, str]]) -> str:
    """RFC 5849 3.4.1.1 and 3.4.1.3.2; each value is encoded by itself, and then all of them once more."""
    parameters = sorted((encoded(name), encoded(value)) for name, value in pairs)
    return "&".join([method, encoded(url), encoded("&".join(f"{name}={value}" for name, value in parameters))])


words = st.text(UNRESERVED, max_size=8)


@given(
    st.lists(st.tuples(st.text(UNRESERVED, min_size=1, max_size=4), words), max_size=6),
    st.text(UNRESERVED + "/%", max_size=20),
)
def test_of_plain_values_it_is_the_text_of_the_rfc(query: list[tuple[str, str]], path: str) -> None:
    """Names that repeat and values that are empty among them."""
    url = f"https://api.ibkr.com/v1/api/{path}"
    asked = "&".join(f"{name}={value}" for name, value in query)
    assert base_text("GET", url, asked, MEMBERS) == of_the_rfc("GET", url, [*MEMBERS.items(), *query])


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ("a=x%20y", "x y"),
        ("a=x+y", "x y"),
        ("a=x%2By", "x+y"),
        ("a=%7E", "~"),
        ("a=~", "~"),
        ("a=%C3%A9", "é"),
        ("a=%E2%98%83", "☃"),
        ("a=%2541", "%41"),
        ("a=1,2", "1,2"),
        ("a=1%2C2", "1,2"),
        ("a=b%3Dc%26d", "b=c&d"),
        ("a=", ""),
        ("a", ""),
    ],
)
def test_a_value_is_signed_as_what_it_means_and_encoded_once(query: str, value: str) -> None:
    """However it is written in the address; RFC 5849 would encode it twice, which the broker's samples do not."""
    text = base_text("GET", "https://api.ibkr.com/x", query, {"b": "1"})
    assert text == f"GET&https%3A%2F%2Fapi.ibkr.com%2Fx&{encoded(f'a={value}&b=1')}"


def test_an_encoded_path_is_encoded_again() -> None:
    assert base_text("GET", "https://h/a%20b~", "", {}) == "GET&https%3A%2F%2Fh%2Fa%2520b~&"


@pytest.mark.parametrize(
    "query",
    [
        *("a=x%20y", "a=x+y", "a=x%2By", "a=~&b=%7E", "a=%C3%A9", "a=é", "a=1&a=0&a=1", "a=&b", "b=2&a=1&B=3"),
        *("a=1,2&a=265598%40SMART", "a=b%3Dc%26d", "a=%2541", "a=1;b=2", "a='*!()"),
    ],
)
def test_the_gateway_reads_every_query_as_it_was_signed(oauth, transport, query: str) -> None:
    with httpx.Client(auth=oauth(), transport=transport, base_url=API) as client:
        assert client.get(f"/portfolio/accounts?{query}").status_code == 200
        header = oauth().headers_for(f"{API}/portfolio/accounts?{query}")
    with httpx.Client(transport=transport, base_url=API) as client:
        assert client.get(f"/portfolio/accounts?{query}", headers=header).status_code == 200


class Signed:
    """What was given to be signed."""

    def __init__(self, auth: OAuth1a, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[str] = []
        self._auth = auth
        auth.headers_for(f"{API}/warm")

        def listening(method: str, url: str, query: str, members: dict[str, str]) -> str:
            text = base_text(method, url, query, members)
            self.texts.append(f"{text.split('&')[0]} {url}?{query}")
            return text

        monkeypatch.setattr("ibkr_auth.providers.oauth1_signing.base_text", listening)

    def of(self, url: str, method: str = "GET") -> str:
        self._auth.headers_for(url, method)
        return self.texts[-1]


def test_the_address_is_signed_as_the_server_reads_it(oauth, monkeypatch) -> None:
    """RFC 5849 3.4.1.2: scheme and host in lower case, no default port, no fragment; a handshake is a request."""
    signed = Signed(oauth(), monkeypatch)
    expected = f"GET {API}/ws?a=1"
    for url in (
        f"{API}/ws?a=1",
        "HTTP://127.0.0.1:5080/v1/api/ws?a=1",
        "ws://127.0.0.1:5080/v1/api/ws?a=1#part",
    ):
        assert signed.of(url) == expected
    assert signed.of(f"{API}/ws?a=1", "get") == expected
    assert signed.of(f"{API}/ä b") == f"GET {API}/%C3%A4%20b?"


def test_a_base_url_may_be_written_in_any_way(keys, broker, clock, rsa_keys) -> None:
    seen: list[str] = []
    agree = broker()

    def listening(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return agree(request)

    for base in ("https://api.ibkr.com/v1/api/", "https://API.ibkr.com:443/v1/api"):
        auth = OAuth1a(
            keys.consumer_key, "token-1", keys.access_token_secret,
            signature_key=rsa_keys[0], encryption_key=rsa_keys[1],
            dh_prime=keys.dh_prime, base_url=base, clock=clock, transport=httpx.MockTransport(listening),
        )  # fmt: skip
        with auth:
            assert re.match("OAuth realm=", auth.headers_for("https://api.ibkr.com/v1/api/tickle")["Authorization"])
    assert seen == ["https://api.ibkr.com/v1/api/oauth/live_session_token"] * 2


@pytest.mark.parametrize(
    "url",
    [
        "https://api.ibkr.com.:443/v1/api/tickle",
        "https://api.ibkr.com:8443/v1/api/tickle",
        "https://api.ibkr.com@evil.example/v1/api/tickle",
        "https://me:word@api.ibkr.com/v1/api/tickle",
        "https://evil.example\\@api.ibkr.com/",
        "https://api.ibkr.com\\.evil.example/",
        "http://api.ibkr.com/v1/api/tickle",
        "https://api.ibkr.com/\x00" + "a" * 70_000,
        "//api.ibkr.com/v1/api/tickle",
    ],
)
def test_other_addresses_are_signed_for_nobody(keys, broker, clock, rsa_keys, url: str) -> None:
    auth = OAuth1a(
        keys.consumer_key, "token-1", keys.access_token_secret, signature_key=rsa_keys[0], encryption_key=rsa_keys[1],
        dh_prime=keys.dh_prime, clock=clock, transport=httpx.MockTransport(broker()),
    )  # fmt: skip
    with auth, pytest.raises((TokenOriginError, ConfigurationError)):
        auth.headers_for(url)
