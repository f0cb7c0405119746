"""What may be shown is on a list; the text of what is shown is searched as well."""

from __future__ import annotations

import json
import timeit
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibkr_core.redact import (
    LONGEST_BODY,
    REDACTED,
    SHOWN_FIELDS,
    hidden,
    masked,
    redact_body,
    redact_pairs,
    scrub,
    unmasked,
)


@pytest.mark.parametrize(
    "secret",
    [
        "DU7654321",
        "U7654321",
        "F7654321",
        "DF7654321",
        "I7654321",
        "U76543210",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
        "6f1c0a77e5b04d1f9e0c8b7a6d5e4f30",
        "cc63905746ed4a8b9a2cf4a54d3a2b1c9d8e7f60",
        "someone@example.com",
    ],
)
def test_what_looks_like_an_id_or_a_token_goes(secret):
    for text in (secret, f"no {secret}: unknown", f"account={secret}&x=1", f"('{secret}')"):
        assert secret not in scrub(text)
        assert REDACTED in scrub(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bad Request: orderId and type are required",
        "We cannot accept an order at the limit price of 1,300.50 USD for AAPL",
        "no sec defs returned forSecDef reqId=17",
        "Order 245323648 is not found",
        "Invalid Side (must be 'BUY' or 'SELL').",
        "conid 265598 at NASDAQ.NMS",
        "Please query /accounts first",
    ],
)
def test_what_a_caller_needs_to_fix_the_request_stays(text):
    assert scrub(text) == text


def test_headers_of_authorization_go_whatever_follows():
    assert scrub("sent Authorization: Bearer abc") == "sent Authorization: Bearer REDACTED"
    assert scrub("Basic dXNlcjpwYXNz") == "Basic REDACTED"


def test_known_values_go_before_any_pattern():
    assert scrub("no account my-alias here", ["my-alias"]) == "no account REDACTED here"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.just("SECRET-WORD"),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.text(max_size=12).filter(lambda name: name.lower() not in SHOWN_FIELDS), inner, max_size=4
            )
        ),
    ).filter(lambda body: isinstance(body, dict))
)
def test_nothing_under_an_unlisted_name_is_shown(body):
    shown = redact_body(json.dumps(body).encode())
    assert "SECRET-WORD" not in shown
    assert not any(str(number) in shown for number in _numbers(body) if abs(number) > 99_999)


def _numbers(node):
    if isinstance(node, dict):
        node = list(node.values())
    if isinstance(node, list):
        return [number for item in node for number in _numbers(item)]
    return [node] if isinstance(node, int) and not isinstance(node, bool) else []


def test_listed_fields_are_shown_inside_unlisted_ones():
    body = {"outer": {"error": "why", "name": "x", "rows": ["y", 7]}, "statusCode": 400, "success": False}
    assert json.loads(redact_body(json.dumps(body).encode())) == {
        "outer": {"error": "why", "name": REDACTED, "rows": [REDACTED, REDACTED]},
        "statusCode": 400,
        "success": False,
    }


def test_other_kinds_of_body():
    assert redact_body(b"") == ""
    assert redact_body(b"Resource not found") == "Resource not found"
    assert redact_body(b'{"a": tru') == "<9 bytes of JSON that does not parse>"
    assert redact_body(b"[" * 50_000) == "<50000 bytes of JSON that does not parse>"
    assert redact_body(b"[" * 100_000) == "<100000 bytes of JSON>"
    assert redact_body(b"<html><title>Bad gateway</title>x</html>") == "<40 bytes of markup, title 'Bad gateway'>"
    assert redact_body(b"<title lang='en'>Bad</title>") == "<28 bytes of markup, title 'Bad'>"
    # Looked for no further than a title may be: of a page of nothing but beginnings each would look at all the rest.
    assert redact_body(b"<title " + b"a" * 300 + b">Bad</title>") == "<319 bytes of markup>"
    assert redact_body(b"\xff\xfe\x00\x01") == "<4 bytes, not text>"


def test_of_many_members_the_first_are_told():
    shown = redact_body(json.dumps({f"a{number}": number for number in range(1000)}).encode())
    assert '"a49"' in shown
    assert '"a50"' not in shown


def test_a_long_body_is_cut():
    shown = redact_body(json.dumps({"message": "why " * 5000}).encode())
    assert len(shown) < LONGEST_BODY + 50
    assert shown.endswith("characters)")


@given(st.binary(max_size=200))
def test_any_bytes_give_text(content):
    assert isinstance(redact_body(content), str)


def test_pairs_by_list():
    assert redact_pairs([("type", "Q"), ("acctId", "x")], frozenset({"type"})) == {"type": "Q", "acctId": REDACTED}


@pytest.mark.parametrize(
    "text",
    [
        "a new bearer token is needed: the token has expired",
        "use basic authentication, or OAuth.",
        "base_unrealized_pnl=3026",
        "the_longest_name_of_a_member_that_there_is=12",
    ],
)
def test_words_are_no_secrets(text):
    assert scrub(text) == text


def test_an_account_of_one_s_own_can_be_told_apart_and_tokens_and_mail_cannot():
    assert masked("text", "from DU7654321 to U1234567") == "'from DU***321 to U***567'"
    assert masked("text", "a@b.example 6f1c0a77e5b04d1f9e0c8b7a6d5e4f30") == "'REDACTED REDACTED'"
    assert masked("texts", ["DU7654321", {"U1234567": 5}]) == "['DU***321', {'U***567': 5}]"
    assert hidden(["DU7654321", "x"]) == "['DU***321', '***']"
    assert (hidden("DU7654321"), hidden("secret"), hidden({"a": 1})) == ("'DU***321'", "'***'", "'***'")
    assert masked("text", "x" * 100_000).endswith("xxx...'")


def test_ids_of_one_s_own_orders_are_shown():
    mine = "w-6f1c0a77e5b04d1f9e0c8b7a6d5e4f30"
    assert masked("c_oid", mine) == masked("order_ref", mine) == f"'{mine}'"
    assert masked("order_ref", "DU7654321-1") == "'DU***321-1'"
    assert mine not in masked("text", mine)


def test_everything_is_shown_to_who_asks_for_it_and_only_there():
    with unmasked():
        with unmasked():
            pass
        assert masked("text", "DU7654321") == "'DU7654321'"
        assert hidden("secret") == "'secret'"
        assert "DU7654321" not in scrub("DU7654321")
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(hidden, "secret").result() == "'***'"
    assert masked("text", "DU7654321") == "'DU***321'"


@pytest.mark.parametrize("piece", ["a-", "a.", "aaaaaaaaa.", "a1/", "Bearer ", "a@a", "1-", "U1", "a=", "eyJhbGciOi."])
def test_work_grows_with_the_text_alone(piece):
    """Steps of the matcher cannot be counted, so times of one run are compared: a line gives 16, a square 256."""

    def best(text):
        return min(timeit.repeat(lambda: scrub(text), number=3, repeat=9))

    assert best(piece * (16_000 // len(piece))) < 100 * best(piece * (1_000 // len(piece)))


def test_of_a_long_text_the_beginning_is_searched():
    text = "a " * 10_000
    assert scrub(text) == text
    assert scrub(f"{text}U1234567") == f"{text}..."
