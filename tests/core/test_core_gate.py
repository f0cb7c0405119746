"""The order gate call by call, on a time that only the test moves: who may go, who waits on what, and for how long."""

from __future__ import annotations

import asyncio
import contextvars
import copy
import json
import pickle
import sys
import threading
from types import SimpleNamespace
from typing import Any

import pytest

from ibkr_core import CallOptions, ConfigurationError, OrderConversationError, OrderGate
from ibkr_core import gate as gate_module
from ibkr_core import passage as passage_module
from ibkr_core.options import DEFAULT_OPTIONS
from ibkr_core.passage import Passage, passage_of, questions_in

NOTHING = b'[{"order_id": "7", "order_status": "Submitted"}]'
FREE = "<OrderGate free, 0 in flight, 0 waiting>"


def asks(*names: str) -> bytes:
    return json.dumps([{"id": name, "message": ["Sure?"]} for name in names]).encode()


class Street:
    """A gate, a time, and callers by name. `caller` is who calls at the moment."""

    def __init__(self) -> None:
        self.gate = OrderGate()
        self.now = 1000.0
        self.caller: Any = SimpleNamespace(name="somebody")
        self.callers: dict[str, Any] = {}
        self.made_by: dict[Passage, Any] = {}

    def monotonic(self) -> float:
        return self.now

    def hold(self) -> gate_module.Hold:
        return self.gate.hold(clock=self)  # type: ignore[arg-type]

    def be(self, caller: str) -> None:
        self.caller = self.callers.setdefault(caller, SimpleNamespace(name=caller))

    def passage(self, role: str = "ends", caller: str | None = None, **more: Any) -> Passage:
        if caller is not None:
            self.be(caller)
        talk = more.pop("talk", None)
        options = CallOptions(conversation=talk) if talk is not None else DEFAULT_OPTIONS
        name = more.pop("name", f"a call that {role}")
        settings = {"asynchronous": True, **more}
        passage = Passage(self.gate, role, name, options, **settings)
        self.made_by[passage] = self.caller
        return passage

    def ask(self, passage: Passage, seconds: float = 60.0) -> float | None:
        """Seconds that it has to wait, None when it may go."""
        self.caller = self.made_by[passage]
        step = passage.wait(self.now, 1000.0 + seconds)
        if step is None:
            return None
        assert step[0] is passage.waiter
        assert not step[0].is_set
        return step[1]

    def go(self, passage: Passage) -> Passage:
        assert self.ask(passage) is None
        return passage

    def order(self, caller: str = "trader", **more: Any) -> Passage:
        return self.go(self.passage("opens", caller, **more))

    def question(self, caller: str = "trader", *names: str, **more: Any) -> Passage:
        """An order that has been answered with questions."""
        order = self.order(caller, **more)
        order.landed()
        order.answered(asks(*(names or ("q1",))))
        order.leave()
        return order


def done(passage: Passage) -> None:
    passage.landed()
    passage.answered(NOTHING)
    passage.leave()


@pytest.fixture
def street(monkeypatch: pytest.MonkeyPatch) -> Street:
    street = Street()
    monkeypatch.setattr(passage_module, "this_caller", lambda: street.caller)
    return street


class TestOrdinaryCalls:
    def test_go_side_by_side_when_there_is_no_order(self, street):
        calls = [street.go(street.passage()) for _ in range(3)]
        assert repr(street.gate) == "<OrderGate free, 3 in flight, 0 waiting>"
        for call in calls:
            done(call)
        assert repr(street.gate) == FREE

    @pytest.mark.parametrize("role", ["ends", "restarts"])
    def test_wait_until_the_order_is_answered_without_a_question(self, street, role):
        order = street.order()
        call = street.passage(role, "reader")
        assert street.ask(call) == 60.0
        assert repr(street.gate) == "<OrderGate busy, 0 in flight, 1 waiting>"
        order.landed()
        assert not call.waiter.is_set
        order.answered(NOTHING)
        assert call.waiter.is_set
        assert repr(street.gate) == "<OrderGate free, 1 in flight, 0 waiting>"
        street.go(call)
        done(call)
        assert repr(street.gate) == FREE

    def test_wait_for_the_reply_too(self, street):
        street.question()
        call = street.passage("ends", "reader")
        street.ask(call)
        reply = street.go(street.passage("answers", "trader", question="q1"))
        assert not call.waiter.is_set
        done(reply)
        assert call.waiter.is_set

    def test_are_let_in_all_at_once_and_the_next_order_waits_for_them(self, street):
        order = street.order()
        calls = [street.passage("ends", f"reader {n}") for n in range(3)]
        for call in calls:
            street.ask(call)
        done(order)
        late = street.passage("opens", "other")
        assert street.ask(late) == 2.0
        for call in calls:
            street.go(call)
            assert not late.waiter.is_set
            done(call)
        assert late.waiter.is_set
        street.go(late)

    def test_that_pacing_holds_up_after_all_do_not_hold_up_an_order(self, street):
        order = street.order()
        call = street.passage("ends", "reader")
        street.ask(call)
        done(order)
        call.stand_back()
        assert repr(street.gate) == FREE
        other = street.order("other")
        assert street.ask(call) == 60.0
        done(other)
        street.go(call)

    def test_that_never_waited_have_nothing_to_stand_back_from(self, street):
        call = street.passage()
        call.stand_back()
        street.go(call)

    def test_do_not_wait_longer_than_they_may_and_say_for_whom(self, street):
        street.question()
        call = street.passage("ends", "reader", name="get_snapshot")
        assert street.ask(call, seconds=5.0) == 5.0
        street.now += 5.0
        with pytest.raises(OrderConversationError, match="question of the broker waits") as caught:
            street.ask(call, seconds=5.0)
        assert "conversation of trader (a call that opens)" in str(caught.value)
        assert caught.value.operation == "get_snapshot"
        call.leave()
        assert repr(street.gate) == "<OrderGate busy, 0 in flight, 0 waiting>"

    def test_of_other_servers_and_for_tokens_have_no_part_in_it(self, street, op, call):
        for operation in (op(server="other"), op(schemes=()), op(schemes=("oauth1",))):
            assert passage_of(street.gate, call(operation), DEFAULT_OPTIONS, False) is None
        assert passage_of(street.gate, call(op(schemes=("bearer", "oauth1"))), DEFAULT_OPTIONS, False) is not None


class TestOrders:
    def test_go_one_after_the_other_in_the_order_they_came_and_before_the_rest(self, street):
        first = street.order("a")
        reader = street.passage("ends", "reader")
        street.ask(reader)
        second, third = street.passage("opens", "b"), street.passage("opens", "c")
        for order in (second, third):
            assert street.ask(order) == 60.0
        done(first)
        assert [call.waiter.is_set for call in (second, third, reader)] == [True, False, False]
        street.go(second)
        done(second)
        assert [call.waiter.is_set for call in (third, reader)] == [True, False]
        street.go(third)
        done(third)
        assert reader.waiter.is_set

    def test_let_the_rest_go_after_twenty_in_a_row(self, street):
        first = street.order("o")
        look = street.passage("ends", "reader")
        orders = [street.passage("opens", f"o{n}") for n in range(25)]
        for passage in (look, *orders):
            assert street.ask(passage) is not None
        ahead = 0
        current = first
        for order in orders:
            current.answered(NOTHING)
            done(current)
            if look.waiter.is_set:
                break
            current = street.go(order)
            ahead += 1
        assert ahead == 20

        street.go(look)
        assert street.ask(orders[20]) == 2.0, "the next order waits for it as for any call in flight"
        done(look)
        late = street.passage("ends", "reader")
        street.go(orders[20])
        assert street.ask(late) is not None
        orders[20].answered(NOTHING)
        done(orders[20])
        assert not late.waiter.is_set, "the count starts anew"

    def test_look_again_when_a_conversation_that_is_left_alone_has_lasted_its_time(self, street):
        street.question("gone", "q1")
        street.now += 100.0
        look, order = street.passage("ends", "reader"), street.passage("opens", "b")
        assert street.ask(look, 140.0) == street.ask(order, 140.0) == 10.0, "not their own 40 s"
        street.now += 10.0
        assert street.ask(order, 140.0) is None

    def test_keep_their_place_when_they_look_again(self, street):
        first = street.order("a")
        second, third = street.passage("opens", "b"), street.passage("opens", "c")
        street.ask(second)
        street.ask(third)
        street.now += 20.0
        assert street.ask(second) == 40.0
        done(first)
        street.go(second)

    def test_wait_for_calls_in_flight_but_two_seconds_at_most(self, street):
        slow = street.go(street.passage("ends", "reader"))
        order = street.passage("opens", "trader")
        assert street.ask(order) == 2.0
        behind = street.passage("ends", "late reader")
        assert street.ask(behind) == 60.0
        street.now += 1.5
        assert street.ask(order) == 0.5
        street.now += 0.5
        street.go(order)
        slow.landed()
        assert not order.waiter.is_set
        done(order)
        assert behind.waiter.is_set

    def test_are_not_sent_when_the_wait_for_calls_in_flight_was_too_long(self, street):
        street.go(street.passage("ends", "reader"))
        order = street.passage("opens", "trader")
        assert street.ask(order, seconds=1.0) == 1.0
        street.now += 1.0
        with pytest.raises(OrderConversationError, match="other calls in flight"):
            street.ask(order, seconds=1.0)
        order.leave()
        assert repr(street.gate) == "<OrderGate free, 1 in flight, 0 waiting>"

    def test_do_not_wait_longer_than_they_may(self, street):
        order = street.order("a")
        other = street.passage("opens", "b")
        street.ask(other, seconds=3.0)
        street.now += 3.0
        with pytest.raises(OrderConversationError, match="its call is under way"):
            street.ask(other, seconds=3.0)
        other.leave()
        done(order)
        assert repr(street.gate) == FREE

    def test_keep_their_turn_while_pacing_holds_them_up(self, street):
        first = street.order("a")
        second = street.passage("opens", "b")
        street.ask(second)
        done(first)
        second.stand_back()
        assert street.ask(street.passage("opens", "c")) == 60.0
        street.go(second)

    def test_are_tried_again_without_a_new_wait(self, street):
        order = street.order()
        order.landed()
        order.leave()
        order = street.order("other", talk=street.gate.conversation())
        order.landed()
        street.gate._flying.add(street.passage("ends", "reader"))
        street.go(order)

    def test_that_ask_after_their_owner_closed_the_conversation_ask_nobody(self, street):
        talk = street.gate.conversation()
        order = street.order("trader", talk=talk)
        talk.close()
        order.landed()
        order.answered(asks("q1"))
        order.leave()
        assert repr(street.gate) == FREE
        assert not street.gate._gone

    def test_that_fail_end_the_conversation(self, street):
        order = street.order()
        reader = street.passage("ends", "reader")
        street.ask(reader)
        order.landed()
        order.leave()
        order.leave()
        assert reader.waiter.is_set

    @pytest.mark.parametrize("content", [b"", b"{", b'{"error": "no"}', b"[null, 1]", b'[{"order_id": 1, "id": "x"}]',
                                         b'[{"id": ""}]', b"[" * 100_000])  # fmt: skip
    def test_are_over_with_an_answer_that_asks_nothing(self, street, content):
        assert questions_in(content) == []
        order = street.order()
        order.answered(content)
        assert repr(street.gate) == FREE

    def test_stay_open_until_each_of_several_questions_is_answered(self, street):
        street.question("trader", "q1", "q2")
        reader = street.passage("ends", "reader")
        street.ask(reader)
        done(street.go(street.passage("answers", "trader", question="q1")))
        assert not reader.waiter.is_set
        reply = street.go(street.passage("answers", "trader", question="q2"))
        reply.answered(asks("q3"))
        assert not reader.waiter.is_set
        done(street.go(street.passage("answers", "trader", question="q3")))
        assert reader.waiter.is_set


class TestReplies:
    def test_by_anybody_belong_to_the_conversation_that_asked(self, street):
        street.question("trader")
        other = street.passage("opens", "other")
        street.ask(other)
        done(street.go(street.passage("answers", "another thread", question="q1")))
        assert other.waiter.is_set

    def test_to_an_unknown_question_are_orders_of_their_own(self, street):
        order = street.order("a")
        reply = street.passage("answers", "b", question="of another program")
        assert street.ask(reply) == 60.0
        done(order)
        street.go(reply)
        reply.answered(asks("next"))
        assert street.ask(street.passage("ends", "reader")) == 60.0

    @pytest.mark.parametrize("question", ["q1", "of another form"])
    def test_beside_calls_in_flight_go_at_once(self, street, question):
        street.go(street.passage("ends", "reader"))
        talk = street.gate.conversation()
        order = street.passage("opens", "trader", talk=talk)
        street.ask(order)
        street.now += 2.0
        street.go(order)
        order.answered(asks("q1"))
        street.go(street.passage("answers", "trader", question=question, talk=talk))

    def test_to_an_unknown_question_wait_for_calls_in_flight(self, street):
        street.go(street.passage("ends", "reader"))
        assert street.ask(street.passage("answers", "trader", question="of another program")) == 2.0

    def test_at_the_same_time_in_one_conversation_are_refused(self, street):
        street.question("trader", "q1", "q2")
        first = street.go(street.passage("answers", "a", question="q1"))
        second = street.passage("answers", "b", question="q2")
        with pytest.raises(OrderConversationError, match="another call of the same"):
            street.ask(second)
        second.leave()
        done(first)
        done(street.go(street.passage("answers", "b", question="q2")))
        assert repr(street.gate) == FREE

    def test_that_fail_end_the_conversation(self, street):
        street.question("trader")
        reply = street.go(street.passage("answers", "trader", question="q1"))
        reply.leave()
        assert repr(street.gate) == FREE

    def test_with_a_conversation_that_its_owner_closed_open_it_again(self, street):
        talk = street.gate.conversation()
        street.question("trader", talk=talk)
        talk.close()
        talk.close()
        assert talk.ended is None
        assert repr(talk) == "<Conversation not open>"
        reply = street.go(street.passage("answers", "trader", question="q1", talk=talk))
        assert repr(talk) == "<Conversation open>"
        done(reply)


class TestEnding:
    def test_by_time_lets_the_others_go_on_and_refuses_the_reply(self, street):
        talk = street.gate.conversation()
        street.question("trader", talk=talk)
        reader = street.passage("ends", "reader")
        assert street.ask(reader, seconds=1000.0) == 110.0
        street.now += 109.9
        assert street.ask(reader, seconds=1000.0) == pytest.approx(0.1)
        street.now += 0.1
        street.go(reader)
        assert talk.ended == "it had lasted 110 s"
        assert repr(talk) == "<Conversation ended>"
        reply = street.passage("answers", "trader", question="q1", talk=talk)
        with pytest.raises(OrderConversationError, match="not sent, the conversation was ended: it had lasted 110 s"):
            street.ask(reply)
        reply.leave()
        reader.leave()
        assert repr(street.gate) == FREE

    @pytest.mark.parametrize(
        ("ended", "closed", "free"), [(False, True, True), (True, True, False), (False, False, False)]
    )
    def test_by_the_end_of_the_loop_of_a_task_that_had_not_ended(self, street, ended, closed, free):
        loop = SimpleNamespace(is_closed=lambda: closed)
        street.callers["trader"] = SimpleNamespace(name="trader", done=lambda: ended, get_loop=lambda: loop)
        talk = street.gate.conversation()
        street.question("trader", talk=talk)
        assert (street.ask(street.passage("ends", "reader")) is None) is free
        assert ("event loop" in str(talk.ended)) is free

    def test_by_time_is_found_by_the_reply_itself(self, street):
        street.question("trader")
        street.now += 110.0
        with pytest.raises(OrderConversationError, match="ended: it had lasted"):
            street.ask(street.passage("answers", "trader", question="q1"), seconds=1000.0)

    def test_by_time_counts_from_the_first_byte(self, street):
        slow = street.go(street.passage("ends", "reader"))
        talk = street.gate.conversation()
        order = street.passage("opens", "trader", talk=talk)
        street.ask(order, seconds=1000.0)
        street.now += 2.0
        street.go(order)
        slow.leave()
        order.answered(asks("q1"))
        street.now += 109.0
        street.go(street.passage("answers", "trader", question="q1", talk=talk, name="reply"))

    def test_by_time_counts_on_from_question_to_question(self, street):
        talk = street.gate.conversation()
        street.question("trader", talk=talk)
        street.now += 60.0
        reply = street.passage("answers", "trader", question="q1", talk=talk)
        assert street.ask(reply, seconds=1000.0) is None
        reply.answered(asks("q2"))
        street.now += 50.0
        with pytest.raises(OrderConversationError, match="it had lasted 110 s"):
            street.ask(street.passage("answers", "trader", question="q2", talk=talk), seconds=1000.0)

    def test_by_a_cancel_that_never_waits(self, street):
        talk = street.gate.conversation()
        street.question("trader", talk=talk)
        cancel = street.go(street.passage("overrides", "risk", name="cancel_order"))
        assert talk.ended == "cancel_order was sent"
        order = street.passage("opens", "other")
        assert street.ask(order) == 2.0
        cancel.landed()
        assert order.waiter.is_set

    def test_by_hand_is_told_by_the_id_of_the_question(self, street):
        street.question("trader")
        street.go(street.passage("overrides", "risk", name="cancel_order"))
        reply = street.passage("answers", "trader", question="q1")
        for _ in range(2):
            with pytest.raises(OrderConversationError, match="ended: cancel_order was sent"):
                street.ask(reply)

    def test_of_an_order_in_flight_is_told_of_the_questions_that_come_too_late(self, street):
        order = street.order()
        cancel = street.go(street.passage("overrides", "risk", name="cancel_order"))
        cancel.leave()
        assert repr(street.gate) == "<OrderGate free, 1 in flight, 0 waiting>"
        other = street.passage("opens", "other")
        assert street.ask(other) == 2.0
        order.landed()
        assert other.waiter.is_set
        order.answered(asks("late"))
        with pytest.raises(OrderConversationError, match="ended: cancel_order was sent"):
            street.ask(street.passage("answers", "trader", question="late"))

    def test_by_a_cancel_does_not_concern_an_order_that_was_not_sent(self, street):
        street.go(street.passage("ends", "reader"))
        talk = street.gate.conversation()
        order = street.passage("opens", "trader", talk=talk)
        street.ask(order)
        street.go(street.passage("overrides", "risk"))
        assert talk.ended is None
        street.now += 2.0
        street.go(order)

    def test_of_the_oldest_questions_is_forgotten_at_last(self, street):
        for number in range(300):
            street.question("trader", f"q{number}")
            street.go(street.passage("overrides", "risk")).leave()
        assert len(street.gate._gone) == 256
        street.go(street.passage("answers", "trader", question="q0"))

    def test_while_its_own_call_is_being_tried_again(self, street):
        order = street.order("trader", talk=street.gate.conversation())
        order.landed()
        street.go(street.passage("overrides", "risk", name="cancel_order"))
        with pytest.raises(OrderConversationError, match="not sent, the conversation was ended"):
            street.ask(order)


class TestKeepAlive:
    def test_waits_for_the_order_that_is_open_and_goes_before_the_next(self, street):
        first = street.order("a")
        second = street.passage("opens", "b")
        street.ask(second)
        tickle = street.passage("delays", "keeper")
        assert street.ask(tickle) == 30.0
        done(first)
        assert tickle.waiter.is_set
        assert street.ask(second) == 2.0
        street.go(tickle)
        done(tickle)
        assert second.waiter.is_set
        street.go(second)

    def test_waits_thirty_seconds_and_ends_it_then(self, street):
        talk = street.gate.conversation()
        street.question("trader", talk=talk)
        tickle = street.passage("delays", "keeper", name="tickle")
        street.ask(tickle)
        street.now += 29.0
        assert street.ask(tickle) == 1.0
        assert talk.ended is None
        street.now += 1.0
        street.go(tickle)
        assert talk.ended == "tickle could be put off no longer than 30 s"
        done(tickle)
        assert repr(street.gate) == FREE

    def test_that_may_not_take_as_long_is_refused(self, street):
        street.question("trader")
        tickle = street.passage("delays", "keeper")
        assert street.ask(tickle, seconds=10.0) == 10.0
        street.now += 10.0
        with pytest.raises(OrderConversationError):
            street.ask(tickle, seconds=10.0)

    def test_that_is_tried_again_waits_no_longer_in_all(self, street):
        talk = street.gate.conversation()
        street.question("trader", talk=talk)
        first = street.passage("delays", "keeper", name="status")
        assert street.ask(first, seconds=20.0) == 20.0
        street.now += 20.0
        with pytest.raises(OrderConversationError):
            street.ask(first, seconds=20.0)
        first.leave()
        street.now += 1.0
        second = street.passage("delays", "keeper", name="status")
        assert street.ask(second) == 9.0
        street.now += 9.0
        street.go(second)
        assert talk.ended == "status could be put off no longer than 30 s"

    def test_after_one_that_had_to_go_waits_anew_for_the_same_block(self, street):
        with street.hold():
            for _ in range(2):
                tickle = street.passage("delays", "keeper")
                assert contextvars.Context().run(street.ask, tickle, 200.0) == 30.0
                street.now += 30.0
                assert contextvars.Context().run(street.ask, tickle) is None
                tickle.landed()
                street.now += 5.0

    def test_waits_anew_when_it_is_tried_again(self, street):
        street.question("trader")
        tickle = street.passage("delays", "keeper")
        street.ask(tickle)
        street.now += 30.0
        street.go(tickle)
        tickle.landed()
        street.question("other", "q2")
        assert street.ask(tickle, seconds=100.0) == 30.0

    def test_beside_a_block_that_holds_the_gate_without_an_order_ends_nothing(self, street):
        with street.hold():
            tickle = street.passage("delays", "keeper")
            assert contextvars.Context().run(street.ask, tickle) == 30.0
            street.now += 30.0
            assert contextvars.Context().run(street.ask, tickle) is None
            assert street.gate._open is not None

    @pytest.mark.parametrize(("role", "becomes"), [("restarts", "overrides"), ("ends", "delays"), ("delays", "delays")])
    def test_of_a_keeper(self, street, op, call, role, becomes):
        made = passage_of(street.gate, call(op(question=role)), CallOptions(for_keeper=True), False)
        assert made is not None
        assert made._role == becomes
        made = passage_of(street.gate, call(op(question=role)), DEFAULT_OPTIONS, False)
        assert made is not None
        assert made._role == role

    def test_of_a_keeper_is_its_own_wherever_it_was_started(self, street):
        talk = street.gate.conversation()
        street.question("trader", talk=talk)
        for caller in ("trader", "keeper"):
            tickle = street.passage("delays", caller)
            tickle._options = CallOptions(for_keeper=True)
            with talk.deciding():
                assert street.ask(tickle) == 30.0


class TestOwnCalls:
    def test_give_up_a_question_asked_by_hand(self, street):
        street.question("trader")
        call = street.go(street.passage())
        assert repr(street.gate) == "<OrderGate free, 1 in flight, 0 waiting>"
        call.leave()
        street.go(street.passage("answers", question="q1"))

    def test_give_it_up_for_the_next_order_too(self, street):
        street.question("trader")
        order = street.go(street.passage("opens"))
        done(order)
        assert repr(street.gate) == FREE

    def test_queue_behind_the_orders_that_wait(self, street):
        street.question("trader")
        order = street.passage("opens", "other")
        street.ask(order)
        call = street.passage("ends", "trader")
        assert street.ask(call) == 60.0
        assert order.waiter.is_set
        street.go(order)

    def test_from_inside_the_call_are_refused(self, street):
        order = street.order("trader")
        with pytest.raises(OrderConversationError, match="its own caller has to finish first"):
            street.ask(street.passage())
        done(order)

    @pytest.mark.parametrize("role", ["ends", "opens", "delays", "restarts"])
    def test_beside_a_conversation_of_a_recipe_are_refused(self, street, role):
        street.question("trader", talk=street.gate.conversation())
        with pytest.raises(OrderConversationError, match="its own caller has to finish first"):
            street.ask(street.passage(role))

    @pytest.mark.parametrize("role", ["ends", "delays"])
    def test_given_the_conversation_are_refused_while_it_is_open(self, street, role):
        talk = street.gate.conversation()
        street.go(street.passage(role, "x", talk=talk)).leave()
        street.question("trader", talk=talk)
        with pytest.raises(OrderConversationError, match="conversation that it is made in"):
            street.ask(street.passage(role, "x", talk=talk))
        with pytest.raises(OrderConversationError, match="has to be answered first"):
            street.ask(street.passage("opens", "x", talk=talk))

    def test_of_a_thread_that_would_stop_the_loop_of_the_owner_are_refused(self, street):
        street.question("a task")
        call = street.passage("ends", "another task", asynchronous=False)
        with pytest.raises(OrderConversationError, match="stop the event loop"):
            street.ask(call)
        found: list[float | None] = []
        thread = threading.Thread(target=lambda: found.append(street.ask(call)))
        thread.start()
        thread.join()
        assert found == [60.0]

    def test_of_a_thread_that_was_given_the_number_of_one_that_ended_are_calls_of_others(self, street):
        street.caller = threading.Thread(name="ended")
        street.made_by[order := street.passage("opens")] = street.caller
        street.go(order).answered(asks("q1"))
        assert street.ask(street.passage("ends", "new thread", asynchronous=False)) == 60.0


class TestDeciding:
    @pytest.mark.parametrize("role", ["ends", "opens", "delays", "restarts"])
    def test_refuses_what_would_end_it_at_once(self, street, role):
        talk = street.gate.conversation()
        street.question("trader", talk=talk)
        with talk.deciding():
            call = street.passage(role, "user code in a thread of its own")
            with pytest.raises(OrderConversationError, match="conversation that it is made in"):
                street.ask(call)
            call.leave()
            street.go(street.passage("overrides", "user code")).leave()
            assert talk.ended
            street.go(street.passage(role, "user code")).leave()

    def test_is_over_after_the_block_and_nests(self, street):
        one, two = street.gate.conversation(), OrderGate().conversation()
        street.question("trader", talk=one)
        with one.deciding():
            with two.deciding():
                assert street.ask(street.passage("ends", "x")) == 60.0
            with pytest.raises(OrderConversationError):
                street.ask(street.passage("ends", "x"))
        assert street.ask(street.passage("ends", "y")) == 60.0

    def test_reaches_child_tasks(self, street):
        talk = street.gate.conversation()
        street.question("trader", talk=talk)

        async def child() -> None:
            street.ask(street.passage("ends", "child"))

        async def main() -> None:
            with talk.deciding():
                task = asyncio.create_task(child())
            with pytest.raises(OrderConversationError):
                await task

        asyncio.run(main())


class TestHold:
    def test_keeps_the_others_out_from_beginning_to_end(self, street):
        with street.hold():
            other = street.passage("opens", "other")
            assert contextvars.Context().run(street.ask, other) == 60.0
            for _ in range(2):
                street.question("trader")
                done(street.go(street.passage("answers", "trader", question="q1")))
            assert not other.waiter.is_set
        assert other.waiter.is_set
        other.leave()
        assert repr(street.gate) == FREE

    @pytest.mark.parametrize("role", ["ends", "delays", "restarts"])
    def test_refuses_what_would_end_a_question(self, street, role):
        with street.hold(), pytest.raises(OrderConversationError, match="it is kept open"):
            street.ask(street.passage(role, "x"))
        street.go(street.passage(role))

    def test_answers_one_question_before_the_next_order(self, street):
        with street.hold():
            street.question("trader")
            with pytest.raises(OrderConversationError, match="has to be answered first"):
                street.ask(street.passage("opens"))
            street.go(street.passage("answers", question="q1")).leave()
            done(street.go(street.passage("opens")))

    def test_cancelling_is_possible_and_ends_it_only_with_a_question(self, street):
        with street.hold():
            street.go(street.passage("overrides")).leave()
            street.question("trader")
            street.go(street.passage("overrides", name="cancel_order")).leave()
            with pytest.raises(OrderConversationError, match="ended: cancel_order was sent"):
                street.ask(street.passage("answers", question="q1"))
            with pytest.raises(OrderConversationError, match="ended: cancel_order was sent"):
                street.ask(street.passage("opens"))
            inner = contextvars.copy_context()
        inner.run(street.go, street.passage("opens"))

    def test_lasts_as_long_as_any_conversation(self, street):
        with street.hold():
            recipe = street.gate.conversation()
            street.now += 110.0
            contextvars.Context().run(street.go, street.passage("ends", "x")).leave()
            with pytest.raises(OrderConversationError, match="110 s"):
                street.ask(street.passage("opens", talk=recipe), seconds=1000)
            assert recipe.ended == "it had lasted 110 s"

    def test_goes_on_without_the_question_of_a_recipe_that_was_closed(self, street):
        with street.hold():
            street.question("trader", talk=(talk := street.gate.conversation()))
            talk.close()
            assert street.gate._open is not None
            done(street.go(street.passage("opens")))

    def test_nests_and_takes_recipes_in(self, street):
        with street.hold():
            with street.hold():
                street.question("trader", talk=(talk := street.gate.conversation()))
                assert talk.ended is None
                with talk.deciding(), pytest.raises(OrderConversationError, match="that it is made in"):
                    contextvars.copy_context().run(street.ask, street.passage("ends", "x"))
                assert repr(talk) == "<Conversation open>"
            assert street.gate._open is not None
            street.go(street.passage("overrides", name="cancel_order"))
            assert talk.ended == "cancel_order was sent"
        with street.hold():
            assert street.gate._open is not None
        assert street.gate._open is None

    def test_of_another_gate_is_no_hold_of_this_one(self, street):
        with OrderGate().hold():
            street.question("trader")
            assert street.ask(street.passage("ends", "reader")) == 60.0
            street.be("trader")
            with street.hold():
                pass
            street.go(street.passage())

    def test_goes_on_after_the_hold_of_another_gate(self, street):
        with street.hold():
            with OrderGate().hold():
                pass
            done(street.go(street.passage("opens")))
            with pytest.raises(OrderConversationError, match="that it is made in"):
                street.ask(street.passage("ends", "x"))

    def test_waits_for_others_and_gives_up_in_time(self, street, fresh):
        clock, _ = fresh()
        street.question("other")
        street.be("me")
        hold = street.gate.hold(timeout=3.0, clock=clock)
        with pytest.raises(OrderConversationError, match="conversation of other"):
            contextvars.copy_context().run(in_thread, hold.__enter__)
        assert clock.now == pytest.approx(1003.0)
        assert repr(street.gate) == "<OrderGate busy, 0 in flight, 0 waiting>"
        with pytest.raises(ConfigurationError, match="timeout"):
            street.gate.hold(timeout=0)

    def test_is_let_in_by_the_end_of_another(self, street):
        talk = street.gate.conversation()
        street.question("other", talk=talk)
        talk._until = None
        street.be("me")
        entered = threading.Event()

        def hold() -> None:
            with street.gate.hold():
                entered.set()

        thread = threading.Thread(target=hold)
        thread.start()
        while "1 waiting" not in repr(street.gate):
            assert not entered.wait(0.001)
            assert thread.is_alive()
        talk.close()
        assert entered.wait(5)
        thread.join()
        assert repr(street.gate) == FREE

    async def test_in_a_task_waits_without_stopping_the_others(self, street):
        talk = street.gate.conversation()
        street.question("other", talk=talk)
        talk._until = None
        street.be("me")
        asyncio.get_running_loop().call_later(0.005, talk.close)
        async with street.gate.hold():
            with pytest.raises(OrderConversationError):
                street.ask(street.passage("ends"))
        assert repr(street.gate) == FREE

    async def test_that_is_cancelled_while_it_waits_leaves_nothing(self, street):
        talk = street.gate.conversation()
        street.question("other", talk=talk)
        talk._until = None
        street.be("me")

        async def hold() -> None:
            async with street.gate.hold():
                raise AssertionError

        task = asyncio.create_task(hold())
        await asyncio.sleep(0)
        assert len(street.gate._orders) == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert repr(street.gate) == "<OrderGate busy, 0 in flight, 0 waiting>"


def in_thread(function: Any) -> None:
    """Run it where the owner's event loop is not."""
    found: list[BaseException] = []
    context = contextvars.copy_context()

    def run() -> None:
        try:
            context.run(function)
        except BaseException as error:
            found.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if found:
        raise found[0]


class TestGivingBack:
    @pytest.mark.parametrize("role", ["ends", "opens", "delays", "holds"])
    def test_a_place_in_line(self, street, role):
        order = street.order("a")
        call = street.passage(role, "b", **({"talk": None} if role != "holds" else {}))
        if role == "holds":
            call.talk = gate_module.Conversation(street.gate, held=True)
        street.ask(call)
        call.leave()
        assert repr(street.gate) == "<OrderGate busy, 0 in flight, 0 waiting>"
        done(order)
        assert repr(street.gate) == FREE

    @pytest.mark.parametrize("role", ["ends", "opens", "delays", "holds"])
    def test_a_turn_that_came_too_late(self, street, role):
        order = street.order("a")
        call = street.passage(role, "b")
        if role == "holds":
            call.talk = gate_module.Conversation(street.gate, held=True)
        street.ask(call)
        behind = street.passage("opens", "c")
        street.ask(behind)
        done(order)
        assert call.waiter.is_set is (role != "ends")
        call.leave()
        assert behind.waiter.is_set
        street.go(behind)

    def test_the_wait_for_calls_in_flight(self, street):
        reader = street.go(street.passage("ends", "reader"))
        order = street.passage("opens", "a")
        street.ask(order)
        order.leave()
        reader.leave()
        assert not order.waiter.is_set
        assert repr(street.gate) == FREE

    def test_a_call_in_flight_lets_the_order_go(self, street):
        reader = street.go(street.passage("ends", "reader"))
        order = street.passage("opens", "a")
        street.ask(order)
        reader.leave()
        assert order.waiter.is_set

    def test_of_what_never_asked_is_nothing(self, street):
        street.passage("opens").leave()
        street.passage("ends").leave()

    def test_by_closing_from_elsewhere_while_it_waits_for_calls_in_flight(self, street):
        street.go(street.passage("ends", "reader"))
        talk = street.gate.conversation()
        order = street.passage("opens", "a", talk=talk)
        street.ask(order)
        talk.close()
        assert repr(street.gate) == "<OrderGate free, 1 in flight, 0 waiting>"
        street.now += 2.0
        street.go(order)
        assert repr(talk) == "<Conversation open>"


class TestTheGateItself:
    def test_marks_the_session_anew_each_time(self):
        gate = OrderGate()
        marks = {gate.session, OrderGate().session}
        gate.session_changed()
        assert len(marks | {gate.session}) == 3
        assert gate.session == gate.session

    def test_knows_the_session_by_the_id_that_the_broker_told(self):
        gate = OrderGate()
        mark, known = gate.session, []
        assert not gate.session_known
        assert gate.asks_session()
        assert not gate.asks_session()
        for name in ("one", "one", "", "one", "two"):
            gate.session_named(name)
            known.append((gate.session != mark, gate.session_known))
            mark = gate.session
        assert known == [(True, True), (False, True), (False, False), (True, True), (True, True)]
        assert not gate.asks_session()
        gate.session_changed()
        assert not gate.session_known
        assert gate.asks_session()

    def test_is_not_copied(self):
        for way in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError, match="shared"):
                way(OrderGate())

    def test_refuses_a_conversation_of_another(self, street):
        with pytest.raises(ConfigurationError, match="another gate"):
            street.ask(street.passage("opens", talk=OrderGate().conversation()))

    def test_is_empty_after_a_fork(self, street):
        street.question("trader")
        street.go(street.passage("overrides", "risk"))
        order, mark = street.passage("opens", "a"), street.gate.session
        street.ask(order)
        street.ask(street.passage("opens", "b"))
        street.ask(street.passage("ends", "c"))
        street.gate._refresh_after_fork()
        assert repr(street.gate) == FREE
        assert street.gate.session != mark
        order.leave()
        assert repr(street.gate) == FREE
        reply = street.go(street.passage("answers", "trader", question="q1"))
        done(reply)
        done(street.order("d"))

    def test_may_be_entered_by_a_signal_handler_in_the_middle(self, street):
        with street.gate._waking, street.gate._lock:
            done(street.go(street.passage()))
            waiting = street.order("a")
            reader = street.passage("ends", "reader")
            street.ask(reader)
            done(waiting)
        assert reader.waiter.is_set

    def test_a_signal_while_others_are_woken_leaves_the_lock_free(self, street, monkeypatch):
        """Wherever in our own code it comes in, the lock is given back; the next change wakes who was not."""
        waiting = street.order("a")
        reader = street.passage("ends", "reader")
        street.ask(reader)
        wake = street.gate._wake

        def interrupted():
            monkeypatch.setattr(street.gate, "_wake", wake)
            raise KeyboardInterrupt

        monkeypatch.setattr(street.gate, "_wake", interrupted)
        with pytest.raises(KeyboardInterrupt):
            done(waiting)
        free = []
        thread = threading.Thread(target=lambda: free.append(street.gate._lock.acquire(timeout=10)))
        thread.start()
        thread.join()
        assert free == [True]


class TestCallers:
    async def test_are_tasks(self):
        assert gate_module.this_caller() is asyncio.current_task()

    def test_are_threads_outside_of_tasks(self):
        assert gate_module.this_caller() is threading.current_thread()

    async def test_are_threads_in_a_callback(self):
        found: list[Any] = []
        asyncio.get_running_loop().call_soon(lambda: found.append(gate_module.this_caller()))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert found == [threading.current_thread()]

    def test_are_tasks_of_trio_too(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "trio.lowlevel", SimpleNamespace(current_task=lambda: "a task"))
        assert gate_module.this_caller() == "a task"

    def test_are_named_as_they_name_themselves(self, street):
        for caller, name in ((threading.Thread(name="desk"), "desk"), (object(), "another call"),
                             (SimpleNamespace(get_name=lambda: "Task-7"), "Task-7")):  # fmt: skip
            street.caller = caller
            order = street.go(street.passage("opens"))
            assert f"conversation of {name} (" in street.gate._open._describe()
            done(order)
