"""Tokens and secrets: usable, invisible, and at one place only."""

from __future__ import annotations

import copy
import pickle

import pytest

from ibkr_auth import (
    BearerAuth,
    JwtSigner,
    PiTrade,
    Secret,
    StaticBearer,
    Token,
    TokenAnswer,
    TokenProvider,
    TokenRequest,
)
from ibkr_core.errors import ConfigurationError, UnreadableAnswerError

HELD = [
    lambda: Secret("s" * 40),
    lambda: Token("t" * 40, expires_in=5),
    lambda: StaticBearer("t" * 40),
    lambda: JwtSigner("k" * 40, "HS256"),
    lambda: PiTrade("client", "k" * 40, base_url="https://partner.example"),
    lambda: TokenRequest("POST", "https://partner.example/x", headers={"authorization": "Bearer " + "t" * 40}),
    lambda: TokenAnswer(200, {}, b"{}"),
    lambda: BearerAuth(StaticBearer("t" * 40)),
]


@pytest.mark.parametrize("make", HELD)
def test_nothing_that_holds_a_secret_can_be_pickled(make) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="holds a secret and cannot be pickled"):
            pickle.dumps(make(), protocol)


@pytest.mark.parametrize("make", HELD)
def test_a_copy_is_the_object_itself(make) -> None:
    held = make()
    assert copy.copy(held) is held
    assert copy.deepcopy({"held": held})["held"] is held


def test_a_token_says_how_long_it_lives_and_not_what_it_is() -> None:
    token = Token("t-e-x-t", expires_in=3600.0)
    assert repr(token) == "Token(hidden, expires_in=3600.0)"
    assert f"{token}" == str(token) == repr(token)
    assert token.reveal() == "t-e-x-t"
    assert Token(Secret("a")).reveal() == "a"


@pytest.mark.parametrize(
    ("value", "got"),
    [
        ("", "an empty text"),
        ("two words", "another character at position 3"),
        ("line\n", "another character at position 4"),
        ("\r\nX-Injected: 1", "another character at position 0"),
        ("tök", "another character at position 1"),
        (None, "a NoneType"),
        (b"bytes", "a bytes"),
    ],
)
def test_what_could_not_stand_in_a_header_is_refused_without_being_shown(value, got) -> None:
    with pytest.raises(ConfigurationError, match=f"token value: expected visible ASCII .*, got {got}"):
        Token(value)


@pytest.mark.parametrize("life", [0, -1, float("nan"), float("inf")])
def test_a_life_is_a_positive_number_of_seconds(life) -> None:
    with pytest.raises(ConfigurationError, match="token expires_in: expected a positive number of seconds or None"):
        Token("t", expires_in=life)


def test_providers_are_known_by_their_method() -> None:
    assert isinstance(StaticBearer("t"), TokenProvider)
    assert not isinstance(object(), TokenProvider)


def test_requests_encode_json_without_spaces() -> None:
    request = TokenRequest("POST", "https://x.example", json={"a": "ü", "b": 1})
    assert request.content == '{"a":"ü","b":1}'.encode()
    assert request.headers == {"content-type": "application/json"}
    assert TokenRequest("GET", "https://x.example").content is None
    assert repr(request) == "<TokenRequest token exchange: POST>"


@pytest.mark.parametrize(
    ("content", "kind", "got"),
    [
        (b"<html>token</html>", "text/html; charset=utf-8", "text/html"),
        (b"token", "", "text that is not JSON"),
        (b"token", "application/json", "text that is not JSON"),
        (b'{"a":', "application/json", "text that is not JSON"),
        (b'["token"]', "application/json", "a JSON array"),
        (b'"token"', "application/json", "a JSON scalar"),
        (b"\xff\xfe", "", "text that is not JSON"),
    ],
)
def test_an_answer_that_is_no_object_is_told_by_kind(content, kind, got) -> None:
    with pytest.raises(UnreadableAnswerError) as caught:
        TokenAnswer(200, {"Content-Type": kind}, content, name="exchange").object()
    assert (caught.value.expected, caught.value.got, caught.value.operation) == ("a JSON object", got, "exchange")
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [({"Date": "Thu, 01 Jan 2026 10:00:00 GMT"}, 1767261600.0), ({"date": "soon"}, None), ({}, None)],
)
def test_the_servers_clock_is_read_from_its_date(header, seconds) -> None:
    assert TokenAnswer(200, header, b"").server_time() == seconds
