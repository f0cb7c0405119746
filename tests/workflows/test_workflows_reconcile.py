"""What `reconcile` says, and that it says nothing that it does not know."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

import attrs
import httpx
import pytest

from ibkr_core import (
    ConfigurationError,
    Intent,
    OutcomeUnknownError,
    Pacing,
    intents_of,
)
from ibkr_core.gate import OrderGate
from ibkr_core.intents import carry_intents
from ibkr_workflows import SubmissionUnknownError, prepare, reconcile

ACCOUNT = "DU7654321"
OTHER = "DU1111111"
LOST = httpx.ReadError("Connection reset by peer")


def live(number: int = 11, ref: str | None = "a", account: str = ACCOUNT, **more: Any) -> dict[str, Any]:
    row = {
        "orderId": number,
        "conid": 265598,
        "side": "BUY",
        "status": "Submitted",
        "acct": account,
        "account": account,
    }
    figures = {
        "orderType": "Limit",
        "origOrderType": "LIMIT",
        "price": "100.00",
        "totalSize": 1.0,
        "filledQuantity": 0.0,
    }
    found = {**row, **figures, "remainingQuantity": 1.0, **more}
    return found if ref is None else {**found, "order_ref": ref}


def listed(*rows: dict[str, Any], snapshot: bool = True) -> dict[str, Any]:
    return {"orders": list(rows), "snapshot": snapshot}


def trade(ref: str | None = "a", account: str = ACCOUNT, **more: Any) -> dict[str, Any]:
    row = {"execution_id": f"x-{ref}-{account}", "order_ref": ref, "account": account, "conid": 265598, "side": "B"}
    return {**row, "order_id": 11, "size": 1.0, **more}


class Case:
    """A client, and an intent that was sent in its session; `ago` seconds have passed since the request ended."""

    def __init__(
        self,
        broker: Any,
        tickets: Any = None,
        ago: float = 0.0,
        account: str | None = ACCOUNT,
        session: str | None = "s-1",
        **options: Any,
    ) -> None:
        self.broker = broker
        self.gate = OrderGate()
        if session is not None:
            self.gate.session_named(session)
        self.options = {"gate": self.gate, **options}
        self.intents = () if tickets is None else prepare(tickets).intents
        for intent in self.intents:
            intent.account = account
            intent.sent_wall = intent.sent_monotonic = intent.ended_monotonic = broker.now - ago
            intent.session = self.gate.session


@pytest.fixture
def look(drive: Any, broker: Any) -> Any:
    def looking(case: Case, what: Any = None, **more: Any) -> Any:
        wanted = case.intents[0] if what is None else what
        return drive(broker, "reconcile", wanted, options=case.options, **more)

    return looking


# What can be looked for


UUID = "5c0b1d0e-7a51-4a43-9f0a-3d2f8b6c1e77"


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("", "empty text"),
        (" ", "empty text"),
        ("1370093217", "alone may be an order id"),
        ("-1", "alone may be an order id"),
        (" 7 ", "alone may be an order id"),
        (UUID, "form of a question's id"),
        (UUID.upper(), "form of a question's id"),
        (Intent(UUID, kind="question", action="reply"), "id of a question"),
        (Intent("t-1", kind="request", action="request"), "id of a request"),
        (Intent("seven", kind="order_id", action="cancel"), "no order id"),
        (Intent("0", kind="order_id", action="cancel"), "no order id.*or -1 for all"),
        (Intent("-2", kind="order_id", action="cancel"), "no order id"),
        (Intent("-1", kind="order_id", action="modify"), "no order id.*1 or above"),
        (Intent(" 7 ", kind="order_id"), "no order id"),
        (Intent("a", action="cancel"), "is a cOID: expected the broker's number"),
        (Intent("a", action="modify"), "is a cOID: expected the broker's number"),
        (Intent("a", action="reply"), "intent.action is 'reply'"),
        (Intent(" "), "empty text"),
        (Intent("a", sent_wall="x"), "intent.sent_wall is 'x'"),
        (Intent("a", sent_monotonic=True), "intent.sent_monotonic is True"),
        (Intent("a", ended_monotonic=float("nan")), "intent.ended_monotonic is nan"),
        (Intent("a", account=5), "intent.account is 5"),
        (Intent("a", account=""), "intent.account is ''"),
        (Intent("a", session=5), "intent.session is 5"),
        (Intent("a", order_id=0), "order_id is 0"),
        (Intent("a", ticket="x"), "intent.ticket has a str: expected OrderTicket"),
        (Intent("a", before="x"), "intent.before has a str: expected View"),
        (Intent("a", children=("x",)), "intent.children has a str: expected OrderTicket"),
        (Intent("a", children="x"), "intent.children is a str"),
        (7, "what is a int"),
        (None, "what is a NoneType"),
        (b"a", "what is a bytes"),
        ({"a": 1}, "what is a dict"),
        ([7], "holds a int"),
        ([["a"]], "holds a list"),
        (["a", "7"], "alone may be"),
        (["a", UUID], "form of a question's id"),
        ([Intent(UUID, kind="question", action="reply")], "id of a question"),
        (ValueError(), "carries no intent"),
        (OutcomeUnknownError(intent=("text",)), "carries no intent"),
        (OutcomeUnknownError(intent=(Intent("q", kind="question"),)), "carries no intent"),
    ],
)
def test_what_names_no_order_is_refused_and_never_not_found(drive: Any, broker: Any, what: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        drive(broker, "reconcile", what)
    assert broker.seen == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"settle": 19.9}, "settle is 19.9"),
        ({"settle": True}, "settle is True"),
        ({"settle": "20"}, "settle is '20'"),
        ({"settle": float("inf")}, "settle is inf"),
        ({"settle": float("nan")}, "settle is nan"),
        ({"wait": 1}, "wait is 1"),
        ({"account_id": ""}, "account_id is ''"),
    ],
)
def test_times_and_accounts_are_checked(drive: Any, broker: Any, arguments: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        drive(broker, "reconcile", "a", **arguments)
    assert broker.seen == []


def test_ids_of_any_form_are_looked_for_when_they_say_what_they_are(drive: Any, broker: Any) -> None:
    broker.answer("live", listed(live(11, UUID), live(12, "77")))

    assert drive(broker, "reconcile", Intent(UUID)).order.order_id == 11
    assert drive(broker, "reconcile", Intent("77")).order.order_id == 12


def test_one_intent_gives_one_and_several_give_a_list(drive: Any, broker: Any) -> None:
    broker.answer("live", listed(live(11, "a"), live(12, "b"), live(13, "c")))
    error = OutcomeUnknownError(intent=(Intent("a"), Intent("b"), Intent("q", kind="question")))
    outer = TimeoutError()
    outer.__cause__ = error

    assert drive(broker, "reconcile", "a").order.order_id == 11
    assert [one.order.order_id for one in drive(broker, "reconcile", error)] == [11, 12]
    assert [one.order.order_id for one in drive(broker, "reconcile", outer)] == [11, 12]
    assert [one.order.order_id for one in drive(broker, "reconcile", ["c", error, "a"])] == [13, 11, 12, 11]
    assert [one.order.order_id for one in drive(broker, "reconcile", list(intents_of(error)))] == [11, 12]
    assert drive(broker, "reconcile", []) == []


# Found


def test_an_order_is_found_with_one_read(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("live", listed(live(10, "b"), live(11), live(12, "aa"), live(13, None)))

    found = look(Case(broker, ticket(c_oid="a")))

    assert (found.verdict, found.order.order_id, found.reason, found.known) == ("found", 11, "", True)
    assert (found.filled, found.remaining, found.tickets) == (0, 1, ())
    assert broker.calls() == ["live"]
    assert broker.slept == []


def test_an_order_is_found_in_a_list_that_is_not_complete(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("live", listed(live(), snapshot=False))

    assert look(Case(broker, ticket(c_oid="a"))).verdict == "found"


def test_the_newest_row_is_taken(look: Any, broker: Any, ticket: Any) -> None:
    rows = [live(11, lastExecutionTime_r=5), live(13, lastExecutionTime_r=7), live(12, lastExecutionTime_r=6)]
    broker.answer("live", listed(*rows))

    assert look(Case(broker, ticket(c_oid="a"))).order.order_id == 13


def test_a_row_of_another_account_is_not_ours(look: Any, broker: Any, ticket: Any) -> None:
    accounts = {"accounts": [ACCOUNT, OTHER], "sessionId": "s-1"}
    broker.answer("live", listed(live(11, account=OTHER))).answer("accounts", accounts)

    found = look(Case(broker, ticket(c_oid="a")))

    assert (found.verdict, found.order) == ("not-found", None)


def test_an_order_is_found_by_its_trades(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("trades", [], [trade(account=OTHER), trade("b"), trade()])

    found = look(Case(broker, ticket(c_oid="a")))

    assert (found.verdict, found.order) == ("found", None)
    assert [(one.order_ref, one.account) for one in found.trades] == [("a", ACCOUNT)]
    assert broker.calls("trades") == ["trades", "trades"]


def test_trades_are_read_though_other_orders_live(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("live", listed(live(12, "b"))).answer("trades", [trade()])

    assert look(Case(broker, ticket(c_oid="a"))).verdict == "found"


def test_an_order_that_only_the_list_of_its_account_has(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("live", lambda query: listed(live()) if query.get("accountId") == ACCOUNT else listed())

    assert look(Case(broker, ticket(c_oid="a"))).verdict == "found"


def test_trades_that_only_the_list_of_the_account_has(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("trades", lambda query: [trade()] if query.get("accountId") == ACCOUNT else [])

    assert look(Case(broker, ticket(c_oid="a"))).verdict == "found"


def test_a_text_is_looked_for_in_every_account_of_the_login(look: Any, broker: Any) -> None:
    broker.answer("accounts", {"accounts": [OTHER, ACCOUNT], "selectedAccount": OTHER, "sessionId": "s-1"})
    broker.answer("live", lambda query: listed(live()) if query.get("accountId") == ACCOUNT else listed())

    assert look(Case(broker), "a").verdict == "found"


def test_of_many_accounts_only_the_named_one_is_read(look: Any, broker: Any) -> None:
    broker.answer(
        "accounts", {"accounts": [f"DU{number}" for number in range(6)], "selectedAccount": "DU0", "sessionId": "s-1"}
    )

    look(Case(broker), "a", wait=False)
    assert {query.get("accountId") for query in broker.sent("live")} == {None}
    look(Case(broker), "a", wait=False, account_id="DU3")
    assert {query.get("accountId") for query in broker.sent("live")} == {None, "DU3"}


def test_an_order_that_comes_late_is_found_by_the_last_look(look: Any, broker: Any, ticket: Any) -> None:
    began = broker.now
    broker.answer("live", lambda _: listed(live()) if broker.now >= began + 19 else listed())

    found = look(Case(broker, ticket(c_oid="a")))

    assert found.verdict == "found"
    assert found.seconds >= 20


def test_an_order_whose_number_is_known_is_found_by_its_status(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, ticket(c_oid="a"))
    case.intents[0].order_id = 11
    state = {"order_id": 11, "conid": 265598, "side": "B", "order_status": "Submitted", "order_ref": "a"}
    broker.answer("status", state, {**state, "order_ref": None}, {**state, "order_ref": "b"}, {**state, "side": "S"})

    assert look(case, wait=False).order.order_id == 11
    assert look(case, wait=False).verdict == "found"
    assert look(case, wait=False).verdict == "unknown"
    assert look(case, wait=False).verdict == "unknown"


@pytest.mark.parametrize("state", [{"order_id": 12}, httpx.Response(503, json={"error": "Order 11 is not found"})])
def test_an_order_by_its_number(look: Any, broker: Any, state: Any) -> None:
    intent = Intent("11", kind="order_id", action="place")

    broker.answer("status", state)
    assert look(Case(broker), intent, wait=False).verdict == "unknown"
    broker.answer("status", {"order_id": 11, "cum_fill": "2"})
    found = look(Case(broker), intent)
    assert (found.verdict, found.order.order_id, found.filled) == ("found", 11, 2)


# What would not be there without the order


def test_a_child_whose_parent_no_list_has_is_a_trace_of_it(look: Any, broker: Any, bracket: Any) -> None:
    child = {"side": "SELL", "conid": 265598, "price": "400.00", "timeInForce": "GTC"}
    broker.answer("live", listed(live(12, None, parentId=11, **child)))
    found = look(Case(broker, bracket("a"), ago=20))
    assert (found.verdict, "order 12 may be a child of it" in found.reason) == ("unknown", True)

    broker.answer("live", listed(live(11, "b"), live(12, None, parentId=11, **child)))
    assert look(Case(broker, bracket("a"), ago=20)).verdict == "not-found"
    broker.answer("live", listed(live(12, None, parentId=11, **{**child, "conid": 8314})))
    assert look(Case(broker, bracket("a"), ago=20)).verdict == "not-found"
    broker.answer("live", listed(live(12, None, parentId=0, **child)))
    assert look(Case(broker, bracket("a"), ago=20)).verdict == "not-found"


@pytest.mark.parametrize("member", ["parentId", "ocaGroupId", "cOID", "order_desc"])
def test_a_row_that_names_the_id_elsewhere_is_a_trace_of_it(look: Any, broker: Any, ticket: Any, member: str) -> None:
    broker.answer("live", listed(live(12, "b", **{member: " A"})))
    found = look(Case(broker, ticket(c_oid="a"), ago=20))
    assert (found.verdict, "names its id" in found.reason) == ("unknown", True)

    broker.answer("live", listed()).answer("trades", [trade("b", order_description="a")])
    assert look(Case(broker, ticket(c_oid="a"), ago=20)).verdict == "unknown"


@pytest.mark.parametrize("rows", [[None], [trade("b"), None]])
def test_trades_that_cannot_be_read_prove_nothing(look: Any, broker: Any, ticket: Any, rows: Any) -> None:
    broker.answer("trades", rows)

    found = look(Case(broker, ticket(c_oid="a"), ago=20))

    assert (found.verdict, "trades had rows that cannot be read" in found.reason) == ("unknown", True)


@pytest.mark.parametrize("ours_first", [True, False])
def test_two_executions_of_one_id_are_both_seen(look: Any, broker: Any, ticket: Any, ours_first: bool) -> None:
    rows = [trade("a", execution_id="x"), trade("b", execution_id="x")]
    broker.answer("trades", rows if ours_first else rows[::-1])

    found = look(Case(broker, ticket(c_oid="a"), ago=20))

    assert (found.verdict, len(found.trades)) == ("found", 1)


# Another order under the same id


@pytest.mark.parametrize("differs", [{"conid": 8314}, {"side": "SELL"}])
def test_another_order_with_the_id_is_not_told_as_ours(look: Any, broker: Any, ticket: Any, differs: Any) -> None:
    broker.answer("live", listed(live(**differs)))

    found = look(Case(broker, ticket(c_oid="a")))

    assert (found.verdict, found.order.order_id) == ("unknown", 11)
    assert "for another contract or side carries this id" in found.reason


def test_another_trade_with_the_id_is_not_told_as_ours(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("trades", [trade(side="SLD")])

    found = look(Case(broker, ticket(c_oid="a")))

    assert (found.verdict, len(found.trades)) == ("unknown", 1)
    assert "for another contract or side carries this id" in found.reason


def test_an_order_that_was_changed_since_is_still_ours(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("live", listed(live(price="99.00", totalSize=7.0)))

    assert look(Case(broker, ticket(c_oid="a"))).verdict == "found"


# Not found


def test_absence_is_proven_by_complete_lists_read_late_enough(look: Any, broker: Any, ticket: Any) -> None:
    began = broker.now
    case = Case(broker, ticket(c_oid="a"), ago=3)
    broker.answer("live", listed(live(12, "b")))

    found = look(case)

    assert (found.verdict, found.reason) == ("not-found", "")
    assert list(found.tickets) == [ticket(c_oid="a")]
    assert found.seconds == pytest.approx(broker.now - began)
    assert broker.slept[0] == 17
    last = [
        (call, what) for (call, what), (_, when) in zip(broker.seen, broker.times, strict=True) if when >= began + 17
    ]
    assert last == [
        ("live", {"force": "true"}),
        ("live", {"accountId": ACCOUNT}),
        ("live", {}),
        ("trades", {"days": "2", "accountId": ACCOUNT}),
        ("trades", {"days": "2"}),
        ("accounts", {}),
    ]
    assert "filters" not in str(broker.seen)
    assert set(broker.calls()) == {"live", "trades", "accounts"}


def test_what_has_had_its_time_is_looked_at_at_once(look: Any, broker: Any, ticket: Any) -> None:
    found = look(Case(broker, ticket(c_oid="a"), ago=20))

    assert found.verdict == "not-found"
    assert broker.slept == []


def test_settle_may_be_longer(look: Any, broker: Any, ticket: Any) -> None:
    assert look(Case(broker, ticket(c_oid="a"), ago=25), settle=30).verdict == "not-found"
    assert sum(broker.slept) == 5


def test_several_intents_share_their_reads(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, [ticket(c_oid="a", is_single_group=True), ticket(120, c_oid="b", is_single_group=True)], ago=20)

    found = look(case, list(case.intents))

    assert [one.verdict for one in found] == ["not-found", "not-found"]
    assert len(broker.calls("live")) == 5
    assert [[one.c_oid for one in verdict.tickets] for verdict in found] == [["a"], ["b"]]


def test_a_bracket_that_is_not_in_is_given_back_whole(look: Any, broker: Any, bracket: Any) -> None:
    found = look(Case(broker, bracket("a"), ago=20))

    assert found.verdict == "not-found"
    assert list(found.tickets) == bracket("a")


def test_an_incomplete_list_is_read_again_until_it_is_complete(look: Any, broker: Any, ticket: Any) -> None:
    incomplete = listed(snapshot=False)
    broker.answer("live", *[incomplete] * 4, listed(), incomplete, {"orders": None, "snapshot": None}, listed())

    assert look(Case(broker, ticket(c_oid="a"), ago=20)).verdict == "not-found"
    assert set(broker.slept) == {0.5}


def many(count: int) -> dict[str, Any]:
    return listed(*(live(number, f"other-{number}") for number in range(count)))


DOUBTS: dict[str, tuple[dict[str, Any], str]] = {
    "never complete": ({"live": [listed(snapshot=False)]}, "not complete"),
    "cut": ({"live": [many(1_000)]}, "cut at 1000 rows"),
    "rows without details": ({"live": [listed({"orderId": 5})]}, "without details"),
    "live orders refused": ({"live": [httpx.Response(400, json={"error": "no"})]}, "could not be read"),
    "live orders lost": ({"live": [LOST]}, "could not be read"),
    "trades refused": ({"trades": [httpx.Response(400, json={"error": "no"})]}, "could not be read"),
    "trades lost": ({"trades": [LOST]}, "could not be read"),
    "accounts lost": ({"accounts": [LOST]}, "the accounts could not be read"),
    "not readable": ({"live": [[]]}, "the live orders could not be read"),
    "nobody's account": ({"accounts": [{"accounts": [OTHER]}]}, "neither an account of this login nor a group"),
    "looks like it": ({"live": [listed(live(12, None))]}, "carries no id and may be it"),
    "may be it": ({"live": [listed(live(12, None, totalSize=None))]}, "carries no id and may be it"),
    "may be it, oddly": ({"live": [listed(live(12, " ", parentId=0))]}, "carries no id and may be it"),
    "the id in other letters": ({"live": [listed(live(12, "A"))]}, "carries no id and may be it"),
    "an unreadable row": ({"live": [{"orders": [None], "snapshot": True}]}, "had rows that cannot be read"),
    "an error beside it": ({"live": [{"orders": [], "snapshot": True, "error": "x"}]}, "came with an error"),
    "an account spelled oddly": (
        {"live": [listed(live(12, "a", account="DU***321", acct="DU***321"))]},
        "none of this",
    ),
    "a trade without an id": ({"trades": [[], [trade(None)]]}, "a trade carries no id"),
}


@pytest.mark.parametrize("name", list(DOUBTS))
def test_a_doubt_is_unknown_and_told(look: Any, broker: Any, ticket: Any, name: str) -> None:
    script, words = DOUBTS[name]
    broker.script.update({call: list(answers) for call, answers in script.items()})

    found = look(Case(broker, ticket(c_oid="a"), ago=20))

    assert (found.verdict, found.tickets, found.known) == ("unknown", (), False)
    assert words in found.reason


def test_a_list_below_the_cut_is_whole(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("live", many(999))

    assert look(Case(broker, ticket(c_oid="a"), ago=20)).verdict == "not-found"


def test_only_the_list_of_the_account_may_be_incomplete_too(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("live", lambda query: listed(snapshot="accountId" not in query))

    found = look(Case(broker, ticket(c_oid="a"), ago=20))

    assert found.verdict == "unknown"
    assert "of one account was not complete" in found.reason


def test_only_the_unscoped_list_may_be_incomplete_too(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("live", lambda query: listed(snapshot="accountId" in query))

    assert look(Case(broker, ticket(c_oid="a"), ago=20)).verdict == "unknown"


def test_rows_without_an_id_that_differ_are_not_it(look: Any, broker: Any, ticket: Any) -> None:
    rows = [
        live(12, None, price="99.00"),
        live(13, None, account=OTHER),
        live(14, None, side="SELL"),
        live(15, None, parentId=3),
    ]
    broker.answer("live", listed(*rows))

    assert look(Case(broker, ticket(c_oid="a"), ago=20)).verdict == "not-found"


def test_one_list_may_show_the_id_that_another_leaves_out(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("live", lambda query: listed(live()) if query.get("accountId") == ACCOUNT else listed(live(11, None)))

    assert look(Case(broker, ticket(c_oid="a"), ago=20)).verdict == "found"


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ({"trade_time_r": 0}, "not-found"),
        ({"size": 99.0}, "not-found"),
        ({"side": "S"}, "not-found"),
        ({"account": OTHER}, "not-found"),
        ({"size": None}, "unknown"),
        ({"trade_time_r": None}, "unknown"),
    ],
)
def test_a_trade_without_an_id_may_be_of_the_order(look: Any, broker: Any, ticket: Any, row: Any, verdict: str) -> None:
    broker.answer("trades", [], [trade(None, **row)])

    assert look(Case(broker, ticket(c_oid="a"), ago=20)).verdict == verdict


@pytest.mark.parametrize("row", [{"side": "?"}, {"conid": ""}, {"conid": "", "side": ""}, {"side": None}])
def test_what_cannot_be_read_of_a_row_does_not_make_it_anothers(look: Any, broker: Any, ticket: Any, row: Any) -> None:
    """Who was told to take a new id had two orders."""
    broker.answer("trades", [], [trade("a", **row)])

    assert look(Case(broker, ticket(c_oid="a"), ago=20)).verdict == "found"


def test_around_midnight_of_a_clock_that_differs_nothing_is_concluded(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=20)
    midnight = (broker.now // 86_400 + 1) * 86_400
    for before, verdict in ((600, "not-found"), (200, "unknown")):
        for intent in case.intents:
            intent.sent_wall = midnight - before
        broker.now, was = midnight - before + 20, broker.now
        case.intents[0].sent_monotonic = case.intents[0].ended_monotonic = broker.now - 20
        assert (look(case).verdict, was > 0) == (verdict, True)


SESSION_CASES = [
    (("one", "one"), "not-found"),
    (("one", "two"), "unknown"),  # replaced between the two looks, or during the second
    (("two", "two"), "unknown"),
    (("two", "one"), "unknown"),
    ((None, None), "unknown"),
    (("one", None), "unknown"),
]


@pytest.mark.parametrize(("told", "verdict"), SESSION_CASES)
@pytest.mark.parametrize("ago", [0, 20])
def test_a_session_that_somebody_else_opened_anew_is_seen_by_its_name(
    look: Any, broker: Any, ticket: Any, ago: float, told: tuple[Any, ...], verdict: str
) -> None:
    case = Case(broker, ticket(c_oid="a"), session="one", ago=ago)
    broker.answer("accounts", *({"accounts": [ACCOUNT], "sessionId": name} for name in told))

    assert look(case).verdict == verdict


def test_an_order_of_a_session_whose_id_nobody_knew_is_unknown(look: Any, broker: Any, ticket: Any) -> None:
    found = look(Case(broker, ticket(c_oid="a"), session=None, ago=20))

    assert (found.verdict, "session is another one" in found.reason) == ("unknown", True)


def test_accounts_that_cannot_be_read_at_the_end_leave_the_session_open(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("accounts", {"accounts": [ACCOUNT], "sessionId": "s-1"}, LOST)

    found = look(Case(broker, ticket(c_oid="a")))

    assert (found.verdict, "which session the lists are of" in found.reason) == ("unknown", True)


def test_a_text_is_never_not_found(look: Any, broker: Any) -> None:
    found = look(Case(broker), "a")

    assert (found.verdict, found.tickets) == ("unknown", ())
    assert "when it was sent is not known" in found.reason
    assert sum(broker.slept) == 20


def test_an_intent_that_was_never_sent_is_not_known(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=20)
    case.intents[0].sent_wall = None

    assert "when it was sent" in look(case).reason


def test_a_request_that_is_under_way_is_unknown(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=30)
    case.intents[0].ended_monotonic = None

    found = look(case)

    assert found.verdict == "unknown"
    assert "has not ended yet" in found.reason
    assert sum(broker.slept) == 20


def test_a_request_that_ends_during_the_look_is_waited_for(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=30)
    case.intents[0].ended_monotonic = None

    def trades(_: Any) -> Any:
        broker.now += 10
        case.intents[0].ended_monotonic = broker.now
        return [trade("b")]

    broker.answer("trades", trades, [])

    found = look(case)

    assert found.verdict == "not-found"
    assert sum(broker.slept) == 20


def test_a_request_that_ends_while_it_is_waited_for_has_had_less_than_its_time(
    look: Any, broker: Any, ticket: Any
) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=30)
    case.intents[0].ended_monotonic = None
    sleep = broker.sleep

    def sleeping(seconds: float) -> None:
        sleep(seconds)
        case.intents[0].ended_monotonic = broker.now - 19.5

    broker.sleep = sleeping

    found = look(case)

    assert found.verdict == "unknown"
    assert "less than 20 s" in found.reason


def test_another_session_is_unknown(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=20)
    case.gate.session_changed()

    assert "session is another one" in look(case).reason
    case.intents[0].session = None
    assert "session is another one" in look(case).reason


def test_a_session_that_ends_during_the_look_is_unknown(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=20)

    def trades(_: Any) -> Any:
        case.gate.session_changed()
        return []

    broker.answer("trades", trades)

    assert look(case).verdict == "unknown"


# 00:00 in UTC, in New York in summer and in winter.
@pytest.mark.parametrize("midnight", [0, 4, 5])
def test_another_day_is_unknown_whosever_midnight_it_was(look: Any, broker: Any, ticket: Any, midnight: int) -> None:
    broker.now = 1_800_057_600.0 + midnight * 3600 + 15
    assert broker.now % 86_400 == midnight * 3600 + 15

    found = look(Case(broker, ticket(c_oid="a"), ago=30))

    assert found.verdict == "unknown"
    assert "another day" in found.reason
    broker.now += 1800
    assert look(Case(broker, ticket(c_oid="a"), ago=30)).verdict == "not-found"


def test_without_waiting_it_is_unknown_how_early_it_was(look: Any, broker: Any, ticket: Any) -> None:
    found = look(Case(broker, ticket(c_oid="a"), ago=3), wait=False)

    assert found.verdict == "unknown"
    assert "less than 20 s" in found.reason
    assert "only once" in found.reason
    assert broker.slept == []


def test_without_waiting_what_has_had_its_time_is_proven(look: Any, broker: Any, ticket: Any) -> None:
    assert look(Case(broker, ticket(c_oid="a"), ago=20), wait=False).verdict == "not-found"


def test_an_end_in_the_future_counts_from_now(look: Any, broker: Any, ticket: Any) -> None:
    assert look(Case(broker, ticket(c_oid="a"), ago=-1_000)).verdict == "not-found"
    assert sum(broker.slept) == 20


# Advisors


def test_the_accounts_of_a_group_are_read(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer(
        "accounts", {"accounts": ["All", "F1", OTHER, ACCOUNT, "mine"], "groups": ["mine"], "sessionId": "s-1"}
    )
    broker.answer("group", {"name": "mine", "accounts": [{"name": OTHER}, {"name": ACCOUNT}, {"name": None}]})

    found = look(Case(broker, ticket(c_oid="a"), ago=20, account="mine"))

    assert found.verdict == "not-found"
    assert [query.get("accountId") for query in broker.sent("live")][-3:] == [OTHER, ACCOUNT, None]
    assert broker.sent("group") == [{"name": "mine"}]


def test_an_order_for_a_group_is_found_in_whatever_account(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("accounts", {"accounts": ["F1", OTHER, "mine"], "groups": ["mine"], "sessionId": "s-1"})
    broker.answer("group", {"name": "mine", "accounts": [{"name": OTHER}]})
    broker.answer("live", lambda query: listed(live(account="F1")) if "accountId" in query else listed())

    assert look(Case(broker, ticket(c_oid="a"), ago=20, account="mine")).verdict == "found"


@pytest.mark.parametrize(
    "group",
    [{"name": "mine", "accounts": []}, {"name": "other", "accounts": [{"name": OTHER}]}, httpx.Response(503, json={})],
)
def test_a_group_whose_accounts_nobody_knows_is_unknown(look: Any, broker: Any, ticket: Any, group: Any) -> None:
    broker.answer("accounts", {"accounts": ["F1", "mine"], "groups": None, "profiles": ["mine"]})
    broker.answer("group", group)

    found = look(Case(broker, ticket(c_oid="a"), ago=20, account="mine"))

    assert found.verdict == "unknown"
    assert "'mine'" in found.reason


# Pacing


def test_reads_wait_when_pacing_refuses_them(look: Any, broker: Any, ticket: Any) -> None:
    found = look(Case(broker, ticket(c_oid="a"), ago=20, pacing=Pacing("raise")))

    assert found.verdict == "not-found"
    reads = [when for call, when in broker.times if call == "live"]
    assert all(later - earlier >= 5 for earlier, later in pairwise(reads))


def test_pacing_is_kept_by_the_client(look: Any, broker: Any, ticket: Any) -> None:
    began = broker.now

    assert look(Case(broker, ticket(c_oid="a"), pacing=Pacing())).verdict == "not-found"
    assert broker.now - began <= 40


@pytest.mark.parametrize(
    ("header", "tries"),
    [({}, 4), ({"retry-after": "6"}, 4), ({"retry-after": "61"}, 1), ({"retry-after": "1000000000"}, 1)],
)
def test_a_broker_that_wants_peace_is_asked_again_a_few_times(look: Any, broker: Any, header: Any, tries: int) -> None:
    broker.answer("live", httpx.Response(429, json={}, headers=header))

    found = look(Case(broker), "a", wait=False)

    assert "could not be read" in found.reason
    assert len(broker.calls("live")) == tries
    assert set(broker.slept) <= ({5.0} if not header else {6.0})


def test_an_answer_that_cannot_be_read_is_asked_for_once_more(look: Any, broker: Any, ticket: Any) -> None:
    for call, whole in (("live", listed()), ("trades", []), ("accounts", {"accounts": [ACCOUNT], "sessionId": "s-1"})):
        broker.answer(call, httpx.Response(200, content=b"<html>"), whole)

    found = look(Case(broker, ticket(c_oid="a"), ago=20))

    assert found.verdict == "not-found"
    assert broker.slept == [0.5] * 3


def test_an_answer_that_can_never_be_read_is_asked_for_twice(look: Any, broker: Any) -> None:
    broker.answer("live", [])

    look(Case(broker), "a", wait=False)

    assert broker.calls() == ["live", "live"]


def test_an_early_failure_ends_the_look(look: Any, broker: Any) -> None:
    broker.answer("live", LOST)

    look(Case(broker), "a", wait=False)

    assert broker.calls() == ["live"]


@pytest.mark.parametrize("last", ["live", "trades", "accounts", "group"])
def test_a_client_that_is_closed_during_the_look_is_the_callers_mistake(broker: Any, ticket: Any, last: str) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=20, account="mine")
    answers = {
        "accounts": {"accounts": [ACCOUNT], "sessionId": "s-1"},
        "live": listed(),
        "trades": [],
        "group": {"name": "mine"},
    }
    client = broker.client(**case.options)

    def closing(_: Any) -> Any:
        client.close()
        return answers[last]

    broker.answer(last, closing)

    with pytest.raises(ConfigurationError, match="closed"):
        reconcile(client, case.intents[0])


def test_what_is_refused_once_may_be_read_the_next_time(look: Any, broker: Any, ticket: Any) -> None:
    broker.answer("accounts", LOST, {"accounts": [ACCOUNT], "sessionId": "s-1"})

    assert look(Case(broker, ticket(c_oid="a"), ago=20)).verdict == "not-found"


def test_one_list_that_is_refused_does_not_keep_from_reading_the_others(look: Any, broker: Any, ticket: Any) -> None:
    refused = httpx.Response(400, json={"error": "accountId is not valid"})
    broker.answer("live", lambda query: refused if "accountId" in query else listed())
    broker.answer("trades", lambda query: refused if "accountId" in query else [trade()] if broker.slept else [])

    found = look(Case(broker, ticket(c_oid="a")))

    assert found.verdict == "found"


@pytest.mark.parametrize("last", ["accounts", "status"])
def test_a_failure_in_the_middle_ends_the_look(look: Any, broker: Any, ticket: Any, last: str) -> None:
    broker.answer("live", lambda query: LOST if "accountId" in query else listed())

    found = look(Case(broker, ticket(c_oid="a")), wait=False)

    assert "of one account could not be read" in found.reason
    assert broker.calls() == ["live", "trades", "trades", "accounts", "live"]


def test_a_closed_client_is_the_callers_mistake(broker: Any) -> None:
    for what in ("a", Intent("7", kind="order_id", action="cancel")):
        client = broker.client()
        client.close()
        with pytest.raises(ConfigurationError, match="closed"):
            reconcile(client, what)


# Children


def child(number: int, side: str = "SELL", kind: str = "LIMIT", price: str = "400.00", **more: Any) -> dict[str, Any]:
    figures = {"side": side, "origOrderType": kind, "price": "" if kind == "STOP" else price, "parentId": 11}
    stop = {"stop_price": price, "auxPrice": price} if kind == "STOP" else {}
    return live(number, None, **{**figures, **stop, **more})


def test_a_bracket_is_found_with_its_children(look: Any, broker: Any, bracket: Any) -> None:
    broker.answer("live", listed(child(13, kind="STOP", price="90.00"), live(), child(12), child(14, parentId=99)))

    found = look(Case(broker, bracket("a")))

    assert (found.verdict, found.order.order_id, found.missing, found.reason) == ("found", 11, (), "")
    assert {row.order_id for row in found.children} == {12, 13}


@pytest.mark.parametrize("stop", [[], [child(13)], [child(13, kind="STOP", price="91.00")]])
def test_a_missing_child_is_told(look: Any, broker: Any, bracket: Any, stop: Any) -> None:
    broker.answer("live", listed(live(), child(12), *stop))

    found = look(Case(broker, bracket("a"), ago=20))

    assert found.verdict == "found"
    assert list(found.missing) == [bracket("a")[2]]
    assert "1 of its 2 children" in found.reason


def test_a_parent_that_has_traded_away_leaves_its_children_to_be_seen(look: Any, broker: Any, bracket: Any) -> None:
    broker.answer("trades", [trade()])

    found = look(Case(broker, bracket("a"), ago=20))

    assert (found.verdict, len(found.missing)) == ("found", 2)


def test_children_that_were_added_to_an_order(look: Any, broker: Any, bracket: Any) -> None:
    case = Case(broker, bracket("a")[1:], ago=20)

    broker.answer("live", listed(live(), child(12), child(13, kind="STOP", price="90.00")))
    seen = look(case)
    assert (seen.verdict, {row.order_id for row in seen.children}) == ("unknown", {12, 13})
    assert "perhaps of an earlier request" in seen.reason
    assert seen.missing == ()

    broker.answer("live", listed(live()))
    gone = look(case)
    assert (gone.verdict, gone.tickets, list(gone.missing)) == ("unknown", (), bracket("a")[1:])
    assert "no id" in gone.reason
    assert gone.order.order_id == 11

    broker.answer("live", listed(live(), child(12)))
    part = look(case)
    assert (part.verdict, list(part.missing)) == ("unknown", [bracket("a")[2]])
    assert "only 1 of 2" in part.reason

    broker.answer("live", listed())
    assert "the parent order is in none" in look(case).reason


# Submitting again


def test_what_is_not_in_is_submitted_again_under_its_id(drive: Any, look: Any, broker: Any, ticket: Any) -> None:
    found = look(Case(broker, ticket(c_oid="a"), ago=20))
    broker.answer("place", [{"order_id": "11", "order_status": "Submitted", "local_order_id": "a"}])

    done = drive(broker, "resubmit", found)

    assert (done.intent, done.intent.account) == ("a", ACCOUNT)
    assert broker.sent("place") == [{"orders": [ticket(c_oid="a").to_dict()]}]


def test_a_group_is_submitted_again_together(drive: Any, look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, [ticket(c_oid="a", is_single_group=True), ticket(120, c_oid="b", is_single_group=True)], ago=20)
    rows = [
        {"order_id": str(number), "order_status": "Submitted", "local_order_id": own}
        for number, own in ((1, "a"), (2, "b"))
    ]
    broker.answer("place", rows)

    done = drive(broker, "resubmit", look(case, list(case.intents)))

    assert done.intents == ("a", "b")


def test_only_what_is_not_in_is_submitted_again(drive: Any, look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=20)
    absent = look(case)
    broker.answer("live", listed(live()))
    found = look(case)
    elsewhere = look(Case(broker, ticket(c_oid="b"), ago=20, account=OTHER))
    unknown = look(Case(broker), "c", wait=False)

    two = Case(broker, ticket(c_oid="d"), ago=20, account=None)
    broker.answer("live", listed())
    homeless = look(two)
    moved = attrs.evolve(absent, intent=Intent("a", account=OTHER))
    forged = attrs.evolve(absent, verdict="unknown")
    assert (homeless.verdict, len(homeless.tickets)) == ("not-found", 1)

    for wrong in (
        found,
        forged,
        unknown,
        elsewhere,
        homeless,
        [absent, moved],
        [absent, found],
        [],
        None,
        "a",
        [absent, "a"],
        {absent: 1},
    ):
        with pytest.raises(ConfigurationError):
            drive(broker, "resubmit", wrong)
    assert broker.calls("place") == []


# Changes


def state(number: int = 7, status: str = "Submitted", **more: Any) -> dict[str, Any]:
    found = {"order_id": number, "conid": 265598, "side": "B", "order_type": "LIMIT", "order_status": status}
    figures = {"limit_price": "100.00", "total_size": "1.0", "cum_fill": "0.0", "account": ACCOUNT, "tif": "DAY"}
    return {**found, **figures, **more}


def change(case: Case, ticket: Any, before: dict[str, Any] | None, ago: float | None = 20) -> Intent:
    from ibkr_web.models import OrderStatusDetail
    from ibkr_workflows._views import view_of_status

    intent = Intent("7", kind="order_id", action="modify", account=ACCOUNT, ticket=ticket, order_id=7)
    intent.before = None if before is None else view_of_status(OrderStatusDetail.from_dict(before))
    intent.sent_wall = intent.sent_monotonic = case.broker.now - (ago or 0)
    intent.ended_monotonic = None if ago is None else case.broker.now - ago
    return intent


@pytest.mark.parametrize(
    ("changes", "now", "verdict"),
    [
        ({"price": 101}, {"limit_price": "101"}, "applied"),
        ({"price": 101}, {"limit_price": "101.00"}, "applied"),
        ({"price": 101}, {}, "not-applied"),
        ({"price": Decimal("0.1")}, {"limit_price": "0.10"}, "applied"),
        ({"price": 1300}, {"limit_price": "1,300.00"}, "applied"),
        ({"quantity": 3}, {"total_size": "3.0"}, "applied"),
        ({"quantity": 3}, {}, "not-applied"),
        ({"tif": "GTC"}, {"tif": "GTC"}, "applied"),
        ({"outside_rth": True}, {"outside_rth": True}, "applied"),
        ({"outside_rth": True}, {"outside_rth": False}, "not-applied"),
        ({"all_or_none": True}, {"all_or_none": True}, "applied"),
        ({"order_type": "MKT", "price": None}, {"order_type": "MARKET"}, "applied"),
        ({"order_type": "MKT", "price": None}, {}, "not-applied"),
        ({"price": 101, "quantity": 3}, {"limit_price": "101", "total_size": "3.0"}, "applied"),
        ({"price": 101, "quantity": 3}, {"limit_price": "101"}, "unknown"),
        ({"price": 101}, {"limit_price": "", "order_status": "Filled"}, "unknown"),
        ({"strategy": "Vwap"}, {}, "unknown"),
        ({}, {}, "applied"),
    ],
)
def test_a_change_is_told_by_what_was_to_change(
    look: Any, broker: Any, ticket: Any, changes: Any, now: Any, verdict: str
) -> None:
    case = Case(broker)
    outside = {"outside_rth": False, "all_or_none": False}
    broker.answer("status", state(**{**outside, **now}))
    wanted = ticket(**{"price": 100, **changes})

    found = look(case, change(case, wanted, state(**outside)))

    assert found.verdict == verdict
    assert bool(found.reason) == (verdict == "unknown")
    assert found.order.order_id == 7
    assert broker.calls() in (["status"], ["status", "status"])


@pytest.mark.parametrize(
    ("now", "verdict"),
    [
        ({"order_type": "STOP", "limit_price": "", "stop_price": "91.0"}, "applied"),
        ({"order_type": "STOP", "price": "91.0", "limit_price": ""}, "applied"),
        ({"order_type": "STOP", "limit_price": "", "stop_price": "90.0"}, "not-applied"),
    ],
)
def test_a_changed_stop(look: Any, broker: Any, ticket: Any, now: Any, verdict: str) -> None:
    case = Case(broker)
    broker.answer("status", state(**now))
    before = state(order_type="STOP", limit_price="", stop_price="90.0")

    assert look(case, change(case, ticket(91, order_type="STP"), before)).verdict == verdict


@pytest.mark.parametrize("now", ["101.5", "100.5"])
def test_a_third_value_says_neither_that_a_change_was_made_nor_that_it_was_not(
    look: Any, broker: Any, ticket: Any, now: str
) -> None:
    case = Case(broker)
    broker.answer("status", state(limit_price=now))

    found = look(case, change(case, ticket(101), state()))

    assert found.verdict == "unknown"
    assert "not as wanted nor as it was" in found.reason


def test_a_changed_stop_of_a_stop_limit_order(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker)
    before = state(order_type="STOP_LIMIT", stop_price="90.0")
    broker.answer("status", state(order_type="STOP_LIMIT", stop_price="91.0"))
    wanted = ticket(order_type="STOP_LIMIT", aux_price=91)

    assert look(case, change(case, wanted, before)).verdict == "applied"
    assert look(case, change(case, ticket(order_type="STP LMT", aux_price=92), before)).verdict == "unknown"
    broker.answer("status", before)
    assert look(case, change(case, wanted, before)).verdict == "not-applied"


def test_a_trailing_price_says_nothing(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker)
    before = state(order_type="TRAILING_STOP", limit_price="", stop_price="90.0")
    broker.answer("status", before)
    wanted = ticket(91, order_type="TRAIL", trailing_type="amt", trailing_amt=1)

    assert look(case, change(case, wanted, before)).verdict == "unknown"


@pytest.mark.parametrize("name", ["outside_rth", "all_or_none"])
@pytest.mark.parametrize(("now", "verdict"), [(True, "unknown"), (None, "unknown"), (False, "applied")])
def test_what_a_change_takes_away_has_to_be_gone(
    look: Any, broker: Any, ticket: Any, name: str, now: Any, verdict: str
) -> None:
    """A ticket that leaves it out turns it off, so that nothing of the ticket itself shows whether it arrived."""
    case = Case(broker)
    broker.answer("status", state(**{name: now}))

    found = look(case, change(case, ticket(100), state(**{name: True})))

    assert found.verdict == verdict
    assert ("taken away" in found.reason) == (verdict == "unknown")


def test_a_change_that_may_be_on_its_way_is_waited_for(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker)
    broker.answer("status", state(), state(limit_price="101"))

    assert look(case, change(case, ticket(101), state(), ago=5)).verdict == "applied"
    assert broker.slept == [15]
    broker.answer("status", state())
    early = look(case, change(case, ticket(101), state(), ago=5), wait=False)
    assert (early.verdict, "on its way" in early.reason) == ("unknown", True)


def test_a_change_that_has_not_ended_is_never_not_applied(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker)
    broker.answer("status", state())

    assert look(case, change(case, ticket(101), state(), ago=None)).verdict == "unknown"


def test_a_filled_order_takes_no_change(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker)
    broker.answer("status", state(status="Filled"))

    assert look(case, change(case, ticket(101), state(), ago=0), wait=False).verdict == "not-applied"


def test_without_the_figures_before_all_that_is_shown_is_compared(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker)
    broker.answer("status", state(limit_price="101"))

    assert look(case, change(case, ticket(101), None)).verdict == "applied"
    other = look(case, change(case, ticket(102), None))
    assert (other.verdict, "before the change is not known" in other.reason) == ("unknown", True)
    assert look(case, change(case, ticket(102, strategy="Vwap"), None)).verdict == "unknown"
    assert look(case, change(case, ticket(101, strategy="Vwap"), None)).verdict == "unknown"


def test_a_change_whose_ticket_nobody_knows(look: Any, broker: Any) -> None:
    case = Case(broker)
    broker.answer("status", state())

    found = look(case, change(case, None, None))

    assert (found.verdict, found.order.order_id) == ("unknown", 7)
    assert "what was to change is not known" in found.reason


def test_a_change_of_an_order_that_cannot_be_read(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker)

    found = look(case, change(case, ticket(101), None))

    assert (found.verdict, found.order) == ("unknown", None)
    assert "could not be read" in found.reason


@pytest.mark.parametrize("by", ["before", "ticket", "now"])
def test_a_changed_order_under_a_new_number(look: Any, broker: Any, ticket: Any, by: str) -> None:
    case = Case(broker)
    broker.answer("status", state(status="Cancelled", **({"order_ref": "a"} if by == "now" else {})))
    broker.answer("live", listed(live(7, "a"), live(8, "a", price="101.00"), live(9, "b", price="102.00")))
    wanted = ticket(101, **({"c_oid": "a"} if by == "ticket" else {}))

    found = look(case, change(case, wanted, state(**({"order_ref": "a"} if by == "before" else {}))))

    assert (found.verdict, found.order.order_id) == ("applied", 8)


def test_a_cancelled_order_was_not_changed_if_no_other_took_its_place(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker)
    broker.answer("status", state(status="Cancelled"))

    assert look(case, change(case, ticket(101), state(order_ref="a"))).verdict == "not-applied"
    assert look(case, change(case, ticket(101), state())).verdict == "unknown"
    broker.answer("live", listed(snapshot=False))
    assert look(case, change(case, ticket(101), state(order_ref="a"))).verdict == "unknown"


# Cancels


def cancel(case: Case, ago: float | None = 20, number: str = "7") -> Intent:
    now = case.broker.now
    ended = None if ago is None else now - ago
    return Intent(
        number,
        kind="order_id",
        action="cancel",
        account=ACCOUNT,
        sent_wall=now,
        sent_monotonic=now,
        ended_monotonic=ended,
    )


@pytest.mark.parametrize(
    ("now", "verdict", "filled", "remaining"),
    [
        (state(status="Cancelled"), "cancelled", 0, 1),
        (state(status="Cancelled", cum_fill="0.25"), "partly filled", Decimal("0.25"), Decimal("0.75")),
        (state(status="Filled", cum_fill="1.0"), "filled", 1, 0),
        (state(status="PendingCancel"), "pending", 0, 1),
        (state(status="PreCancelled"), "pending", 0, 1),
        (state(status="Submitted", cum_fill="0.5"), "working", Decimal("0.5"), Decimal("0.5")),
        (state(status="PreSubmitted"), "working", 0, 1),
        (state(status="PendingSubmit"), "working", 0, 1),
        (state(status="WarnState"), "working", 0, 1),
        (state(status="Inactive"), "unknown", 0, 1),
        (state(status="Novel"), "unknown", 0, 1),
        (state(status="Cancelled", cum_fill=None), "unknown", None, None),
    ],
)
def test_a_cancel_is_told_by_the_status(
    look: Any, broker: Any, now: Any, verdict: str, filled: Any, remaining: Any
) -> None:
    case = Case(broker)
    broker.answer("status", now)

    found = look(case, cancel(case))

    assert (found.verdict, found.filled, found.remaining) == (verdict, filled, remaining)
    assert bool(found.reason) == (verdict == "unknown")


def test_a_cancel_may_be_on_its_way(look: Any, broker: Any) -> None:
    case = Case(broker)
    broker.answer("status", state(), state(status="Cancelled"))

    assert look(case, cancel(case, ago=5)).verdict == "cancelled"
    assert broker.slept == [15]
    broker.answer("status", state())
    early = look(case, cancel(case, ago=5), wait=False)
    assert (early.verdict, "on its way" in early.reason) == ("unknown", True)
    assert look(case, cancel(case, ago=None)).verdict == "unknown"


def test_a_pending_cancel_is_looked_at_again(look: Any, broker: Any) -> None:
    case = Case(broker)
    broker.answer("status", state(status="PendingCancel"), state(status="Cancelled"))

    assert look(case, cancel(case, ago=5)).verdict == "cancelled"


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        (live(8), "unknown"),
        (live(8, status="Filled"), "unknown"),
        (live(8, status=None), "unknown"),
        (live(8, status="Cancelled"), "cancelled"),
        (live(7, status="Cancelled"), "cancelled"),
        (live(7), "cancelled"),  # a row that lags behind the order's own status
        (live(8, "b"), "cancelled"),
        (live(8, parentId=7), "cancelled"),
    ],
)
def test_an_order_that_has_another_number_by_now_is_not_cancelled(
    look: Any, broker: Any, row: Any, verdict: str
) -> None:
    case = Case(broker)
    broker.answer("status", state(status="Cancelled", order_ref="a")).answer("live", listed(row))

    found = look(case, cancel(case))

    assert (found.verdict, found.reason.startswith("the order has another number by now, 8")) == (
        verdict,
        verdict == "unknown",
    )


def test_a_number_whose_id_only_one_list_shows_is_known(look: Any, broker: Any) -> None:
    case = Case(broker)
    broker.answer("status", state(status="Cancelled", order_ref="a"))
    broker.answer("live", listed(), listed(live(8)), listed(live(8, None)))

    assert look(case, cancel(case)).verdict == "unknown"


def test_a_cancelled_order_without_an_id_is_not_looked_for(look: Any, broker: Any) -> None:
    case = Case(broker)
    broker.answer("status", state(status="Cancelled"))

    assert look(case, cancel(case)).verdict == "cancelled"
    assert broker.calls() == ["status"]


def test_a_session_that_is_replaced_during_the_look_proves_nothing_of_all_orders(look: Any, broker: Any) -> None:
    case = Case(broker, session="one")
    intent = Intent("-1", kind="order_id", action="cancel", account=ACCOUNT)
    intent.sent_wall = intent.sent_monotonic = intent.ended_monotonic = broker.now - 20
    broker.answer("accounts", *({"accounts": [ACCOUNT], "sessionId": name} for name in ("one", "two")))

    found = look(case, intent)

    assert (found.verdict, "opened anew during the look" in found.reason) == ("unknown", True)
    assert look(case, intent).verdict == "cancelled"


def test_a_cancel_of_an_order_that_cannot_be_read(look: Any, broker: Any) -> None:
    case = Case(broker)
    found = look(case, cancel(case))

    assert (found.verdict, "could not be read" in found.reason) == ("unknown", True)


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        ([], "cancelled"),
        ([live(7, status="Cancelled"), live(9, account=OTHER)], "cancelled"),
        ([live(7, status="Cancelled", filledQuantity=0.5), live(8, status="Cancelled")], "partly filled"),
        ([live(7, status="Cancelled"), live(8, status="Filled")], "partly filled"),
        ([live(7, status="Filled")], "filled"),
        ([live(7, status="Cancelled", filledQuantity=None)], "unknown"),
        ([live(7, status="Cancelled"), live(8, status="Inactive")], "unknown"),
        ([live(7, status=None)], "unknown"),
        ([live(7, status="Cancelled"), live(8, status="PendingCancel")], "pending"),
        ([live(7, status="Submitted"), live(8, status="PendingCancel")], "working"),
    ],
)
def test_the_cancel_of_everything_is_told_by_what_is_open(look: Any, broker: Any, rows: Any, verdict: str) -> None:
    case = Case(broker)
    broker.answer("live", listed(*rows))

    assert look(case, cancel(case, number="-1")).verdict == verdict


def test_the_cancel_of_everything_may_be_on_its_way_or_unknown(look: Any, broker: Any) -> None:
    case = Case(broker)
    broker.answer("live", listed(live(7)))
    early = look(case, cancel(case, ago=0, number="-1"), wait=False)
    assert (early.verdict, "on its way" in early.reason) == ("unknown", True)

    broker.answer("live", listed(snapshot=False))
    found = look(case, cancel(case, number="-1"))
    assert (found.verdict, "not complete" in found.reason) == ("unknown", True)


def test_orders_changes_and_cancels_are_reconciled_together(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=20)
    broker.answer("live", listed(live())).answer("status", state(limit_price="101"))

    found = look(case, [case.intents[0], change(case, ticket(101), state()), cancel(case)])

    assert [one.verdict for one in found] == ["found", "applied", "working"]
    assert broker.calls("status") == ["status"]


# Errors of the recipes


def test_the_intent_of_a_lost_submission_is_all_that_reconcile_needs(drive: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker)
    broker.answer("place", LOST)

    with pytest.raises(SubmissionUnknownError) as lost:
        drive(broker, "submit_order", ACCOUNT, ticket(c_oid="a"), options=case.options)
    found = drive(broker, "reconcile", lost.value.intent[0], options=case.options)

    assert (found.verdict, list(found.tickets)) == ("not-found", [ticket(c_oid="a")])


def test_a_foreign_exception_serves_as_well(look: Any, broker: Any, ticket: Any) -> None:
    case = Case(broker, ticket(c_oid="a"), ago=20)
    error = KeyboardInterrupt()
    carry_intents(error, case.intents)

    assert [one.verdict for one in look(case, error)] == ["not-found"]
