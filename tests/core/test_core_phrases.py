"""How a list of phrases is held against what the broker said. What the phrases are stands in the contract."""

from __future__ import annotations

import httpx
import pytest

from ibkr_core import (
    AccountsNotListedError,
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    CompetingSessionError,
    DuplicateIntentError,
    IbkrError,
    InvalidRequestError,
    OutcomeUnknownError,
    RetryPolicy,
    SessionMissingError,
)
from ibkr_core.phrases import NO_PHRASES, Phrase, Phrases

WORDS = Phrases(
    Phrase("competing", "taken away", keeps_token=True),
    Phrase("session-missing", "away"),
    Phrase("accounts-not-listed", "list first", keeps_token=True),
    Phrase("duplicate", "seen", begins="order "),
    Phrase("refusal", "never"),
    Phrase("refusal-of-a-read", begins="no such"),
    Phrase("account-not-found", "stranger", keeps_token=True),
)


def raised(bench, call, operation, status, body):
    bench.settings["retry"] = RetryPolicy(attempts=1)
    bench.script(httpx.Response(status, json=body))
    with pytest.raises(IbkrError) as caught:
        bench.send(call(operation))
    return caught.value


@pytest.mark.parametrize(
    ("status", "text", "kind"),
    [
        (400, "It was TAKEN away", CompetingSessionError),
        (400, "Away", SessionMissingError),
        (500, "List first", AccountsNotListedError),
        (400, "Order 7 was seen", DuplicateIntentError),
        (400, "The order was seen", InvalidRequestError),
        (500, "That will never do", InvalidRequestError),
        (503, "No such thing", InvalidRequestError),
        (503, "There is no such thing", BrokerUnavailableError),
        (401, "A stranger", InvalidRequestError),
        (401, "Away", AuthenticationError),
        (401, "taken away", CompetingSessionError),
    ],
)
def test_the_first_phrase_that_fits_counts(bench, call, op, status, text, kind):
    found = raised(bench, call, op(phrases=WORDS), status, {"error": text})
    assert type(found) is kind
    assert text in str(found)


def test_the_order_of_the_phrases_counts_not_that_of_the_texts(bench, call, op):
    body = {"error": "away", "message": "taken away"}
    found = raised(bench, call, op(phrases=WORDS), 400, body)
    assert type(found) is CompetingSessionError
    assert "taken away" in str(found)


def test_ids_of_the_call_are_not_in_the_words_that_are_shown(bench, call, op):
    """They may look like nothing: the name of a group of accounts."""
    bench.settings["retry"] = RetryPolicy(attempts=1)
    for status in (200, 400):
        bench.script(httpx.Response(status, json={"error": "list first, Blue-Chips-4"}))
        with pytest.raises(AccountsNotListedError) as caught:
            bench.send(call(op(phrases=WORDS), query=[("acctId", "Blue-Chips-4")]))
        assert "list first" in str(caught.value)
        assert "Blue-Chips" not in str(caught.value) + str(caught.value.body)


@pytest.mark.parametrize(
    "text", ["taken away", "list first", "Order 7 was seen", "never", "No such thing", "a stranger"]
)
def test_without_phrases_no_words_mean_anything(bench, call, op, text):
    operation = op(phrases=NO_PHRASES)
    assert type(raised(bench, call, operation, 503, {"error": text})) is BrokerUnavailableError
    assert type(raised(bench, call, operation, 401, {"error": text})) is AuthenticationError


def test_an_operation_has_none_unless_it_is_given_some(op):
    assert len(type(op())("x", "GET", "/").phrases) == 0


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ({"error": "Unauthorized", "message": "List first"}, "List first"),
        ({"title": "Bad", "detail": "x", "text": "list first"}, "list first"),
        ({"error": '{"reason": "list first"}'}, "list first"),
        ({"error": "x", "message": '{"reason": "list first"}'}, "list first"),
        ([{"error": "list first"}], "list first"),
        ("list first", "list first"),
        ({"error": "no", "invalidArguments": [{"field": "list first", "description": "x"}]}, "no; list first: x"),
    ],
)
def test_they_are_looked_for_in_every_text_of_an_answer(bench, call, op, body, shown):
    found = raised(bench, call, op(phrases=WORDS), 400, body)
    assert type(found) is AccountsNotListedError
    assert str(found).startswith(f"get_thing: the broker wants a session for this: {shown}")


def test_a_text_without_an_object_counts_too(bench, call, op):
    bench.script(httpx.Response(400, text="Please list first"))
    with pytest.raises(AccountsNotListedError):
        bench.send(call(op(phrases=WORDS)))


def test_the_words_of_a_rejection_inside_a_success_count_as_well(bench, call, op):
    for body, kind in (
        ({"error": "x", "message": "list first"}, AccountsNotListedError),
        ({"error": "Order 7 was seen"}, DuplicateIntentError),
    ):
        assert type(raised(bench, call, op(phrases=WORDS), 200, body)) is kind


def test_of_an_answer_with_figures_only_the_error_counts(bench, call, op):
    operation = op(phrases=WORDS, error_in_success=True)
    only = {"error": "Unauthorized", "message": "list first", "status": 401}
    assert type(raised(bench, call, operation, 200, only)) is AccountsNotListedError
    figures = {"error": "too large", "message": "list first", "amount": "5 USD"}
    found = raised(bench, call, operation, 200, figures)
    assert (type(found), found.broker_text) == (BrokerRejectionError, "too large")


def test_what_looks_like_a_secret_is_not_shown_but_read(bench, call, op):
    text = "Order 7 was seen: token=abcdefghijklmnopqrstuvwxyz0123456789"
    found = raised(bench, call, op(phrases=WORDS), 400, {"error": text})
    assert type(found) is DuplicateIntentError
    assert "abcdefghij" not in str(found)


def test_of_an_order_only_a_definite_refusal_is_one(bench, call, op):
    operation = op(phrases=WORDS, retry="reconcile")
    assert type(raised(bench, call, operation, 500, {"error": "never"})) is InvalidRequestError
    assert type(raised(bench, call, operation, 500, {"error": "No such thing"})) is OutcomeUnknownError


class TestToken:
    @pytest.mark.parametrize(
        ("body", "spared"),
        [
            (b'{"error":"Taken Away"}', True),
            (b"list first", True),
            (b'{"a":{"b":["A STRANGER"]}}', True),
            (b'{"error":"away"}', False),
            (b'{"error":"never"}', False),
            (b"", False),
            (b"\xff\xfe taken away", True),
            (b" " * 1990 + b"taken away", True),
            (b" " * 1991 + b"taken away", False),
        ],
    )
    def test_some_words_of_a_401_spare_it(self, body, spared):
        assert WORDS.spares_the_token(body) is spared
        assert not NO_PHRASES.spares_the_token(body)


def test_a_phrase_is_fixed_and_shows_what_it_is():
    phrase = Phrase("duplicate", "seen", begins="order ")
    with pytest.raises(AttributeError, match="immutable"):
        phrase.says = "x"
    assert repr(phrase) == "<Phrase order ...seen: duplicate>"
    assert repr(Phrase("refusal", "never")) == "<Phrase never: refusal>"
    assert repr(WORDS) == "<7 phrases>"
    assert [each.means for each in WORDS][:2] == ["competing", "session-missing"]
