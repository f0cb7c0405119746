"""Every operation of the contract, answered with the words that it knows: in any status they mean the same."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from ibkr_core import (
    AccountsNotListedError,
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    Call,
    CompetingSessionError,
    DuplicateIntentError,
    IbkrError,
    InvalidRequestError,
    Operation,
    OutcomeUnknownError,
    RetryPolicy,
    SessionMissingError,
)
from ibkr_core.pacing import Pacing
from ibkr_web import Client, contract_bytes
from ibkr_web.api import OPERATIONS
from ibkr_web.refusals import REFUSALS

STATUSES = (200, 400, 401, 410, 500, 503)
SESSION = {
    "Please query /accounts first": AccountsNotListedError,
    "Init session first": SessionMissingError,
    "no bridge": SessionMissingError,
    "not authenticated: another login competes": CompetingSessionError,
}
PROVEN = ("Order size 0 is not valid. Please enter size greater than 0.", "Can not contain field # 8089")
PROVEN_OF_READS = ("Order 7 is not found", "Invalid account ID", '{"reason": "Details currently unavailable."}')
PHRASES: dict[str, dict[str, Any]] = json.loads(contract_bytes())["x-refusals"]
KINDS: dict[str, type[IbkrError]] = {
    "accounts-not-listed": AccountsNotListedError,
    "competing": CompetingSessionError,
    "session-missing": SessionMissingError,
    "refusal": InvalidRequestError,
    "refusal-of-a-read": InvalidRequestError,
    "account-not-found": InvalidRequestError,
    "duplicate": DuplicateIntentError,
}


class Broker:
    """Gives every operation the same answer, and knows how often it was asked."""

    def __init__(self) -> None:
        self.operations: list[Operation] = [importlib.import_module(module).OPERATION for module in OPERATIONS.values()]
        self.answer: Callable[[], httpx.Response] = lambda: httpx.Response(200)
        self.asked = 0
        servers = {each.server: "https://other.example" for each in self.operations if each.server}
        self.client = Client(
            "http://127.0.0.1:5000/v1/api",
            transport=httpx.MockTransport(self._serve),
            pacing=Pacing("off"),
            retry=RetryPolicy(random=lambda: 0.0),
            servers=servers,
        )

    def _serve(self, _: httpx.Request) -> httpx.Response:
        self.asked += 1
        return self.answer()

    def errors(self, status: int, body: Any) -> Iterator[tuple[Operation, IbkrError, int]]:
        """Each operation with the error for that answer, and how often it was sent."""
        self.answer = lambda: httpx.Response(status, json=body)
        for operation in self.operations:
            self.asked = 0
            with pytest.raises(IbkrError) as caught:
                self.client.send(Call(operation, operation.path.replace("{", "").replace("}", "")))
            yield operation, caught.value, self.asked


@pytest.fixture(scope="module")
def broker() -> Iterator[Broker]:
    broker = Broker()
    with broker.client:
        yield broker


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("text", SESSION)
def test_a_session_that_is_missing_is_one_in_every_status(broker: Broker, status: int, text: str) -> None:
    kind = SESSION[text]
    for operation, error, asked in broker.errors(status, {"error": text}):
        assert asked == 1, operation
        assert text in str(error), operation
        # A 401 or a 5xx about the session may come after an order went in.
        doubtful = operation.retry == "reconcile" and (status == 401 or status >= 500)
        if doubtful and kind is not AccountsNotListedError:
            assert type(error) is OutcomeUnknownError, operation
            assert type(error.__cause__) is kind, operation
        else:
            assert type(error) is kind, operation


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"error": "Nothing of the kind"}, "Nothing of the kind"),
        ({"error": "Nothing", "statusCode": 400, "message": "of the kind"}, "Nothing"),
        ({"status": 401, "message": "Nothing of the kind"}, "Nothing of the kind"),
        ({"statusCode": "404"}, "it gave no reason"),
    ],
)
def test_an_object_that_only_says_no_is_a_refusal_of_every_operation(broker: Broker, body: Any, text: str) -> None:
    for operation, error, asked in broker.errors(200, body):
        assert (type(error), asked) == (BrokerRejectionError, 1), operation
        assert isinstance(error, BrokerRejectionError)
        assert (error.broker_text, text in str(error)) == (text, True), operation


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"statusCode": "503"}, "it gave no reason"),
        ({"code": 500, "message": "Nothing"}, "Nothing"),
        ({"error": "timeout", "statusCode": 504}, "timeout"),
        ({"error": "Request timed out"}, "Request timed out"),
        ({"error": "Service temporarily unavailable"}, "Service temporarily unavailable"),
        ({"error": "Internal Server Error", "statusCode": 500}, "Internal Server Error"),
    ],
)
def test_a_failure_of_the_server_in_a_200_proves_nothing_of_an_order(broker: Broker, body: Any, text: str) -> None:
    """The same words with a 503 came while the order went live."""
    for operation, error, asked in broker.errors(200, body):
        assert asked == 1, operation
        assert text in str(error), operation
        if operation.retry == "reconcile":
            assert type(error) is OutcomeUnknownError, operation
            assert type(error.__cause__) is BrokerUnavailableError, operation
        else:
            assert type(error) is BrokerRejectionError, operation


@pytest.mark.parametrize("status", [500, 503])
@pytest.mark.parametrize("text", PROVEN)
def test_a_5xx_that_is_a_definite_refusal_is_no_outage(broker: Broker, status: int, text: str) -> None:
    for operation, error, asked in broker.errors(status, {"error": text}):
        assert (type(error), asked) == (InvalidRequestError, 1), operation
        assert text in str(error)


@pytest.mark.parametrize("status", [500, 503])
@pytest.mark.parametrize("text", PROVEN_OF_READS)
def test_of_an_order_fewer_words_prove_a_refusal(broker: Broker, status: int, text: str) -> None:
    shown = "Details currently unavailable." if text.startswith("{") else text
    for operation, error, asked in broker.errors(status, {"error": text}):
        kind = OutcomeUnknownError if operation.retry == "reconcile" else InvalidRequestError
        assert (type(error), asked) == (kind, 1), operation
        assert shown in str(error)


@pytest.mark.parametrize("text", ["Service Unavailable", "the token is not valid"])
def test_every_other_5xx_leaves_the_outcome_of_an_order_unknown(broker: Broker, text: str) -> None:
    for operation, error, asked in broker.errors(503, {"error": text, "statusCode": 503}):
        kind = OutcomeUnknownError if operation.retry == "reconcile" else BrokerUnavailableError
        assert type(error) is kind, operation
        assert asked == 1 or operation.retry == "safe", operation


def test_an_account_that_is_not_found_is_no_matter_of_credentials(broker: Broker) -> None:
    text = "Acct not found from search result"
    for operation, error, asked in broker.errors(401, {"error": text}):
        assert (type(error), asked) == (InvalidRequestError, 1), operation
        assert text in str(error)


def test_a_401_that_may_be_about_the_token_is_about_the_session_only_where_one_is_needed(broker: Broker) -> None:
    for operation, error, _ in broker.errors(401, {"error": "not authenticated"}):
        told = error.__cause__ if operation.retry == "reconcile" else error
        needs = "brokerage-session" in operation.requires
        assert type(told) is (SessionMissingError if needs else AuthenticationError), operation


def test_the_words_count_wherever_they_stand_in_the_answer(broker: Broker) -> None:
    body = {"status": 400, "error": "Bad Request", "message": "Please query /accounts first"}
    for operation, error, _ in broker.errors(400, body):
        assert type(error) is AccountsNotListedError, operation
        assert "query /accounts first" in str(error)


@pytest.mark.parametrize("name", PHRASES)
def test_each_phrase_of_the_contract_means_what_it_says(broker: Broker, name: str) -> None:
    phrase = PHRASES[name]
    kind = KINDS[phrase["means"]]
    status = 401 if phrase["means"] == "account-not-found" else 500
    for operation, error, _ in broker.errors(status, {"error": phrase["written"]}):
        if operation.retry != "reconcile":
            assert type(error) is kind, operation


def test_there_is_one_list_for_all_operations(broker: Broker) -> None:
    assert [operation.id for operation in broker.operations if operation.phrases is not REFUSALS] == []
    assert [phrase.means for phrase in REFUSALS] == [phrase["means"] for phrase in PHRASES.values()]
    assert len(broker.operations) == len(OPERATIONS) > 180
