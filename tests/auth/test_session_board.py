"""State, signal and events behind one lock; the queue to a slow callback; what a client and its credentials hear."""

from __future__ import annotations

import asyncio
import gc
import pickle
import threading
import weakref
from typing import Any

import pytest

from ibkr_auth import BearerAuth, SessionEvent, SessionKeeper, SessionState
from ibkr_auth.exchange import Listeners
from ibkr_auth.session.board import LONGEST, Board, Outbox
from ibkr_auth.session.machine import Machine
from ibkr_auth.session.states import Session, Step
from ibkr_core.errors import CompetingSessionError, SessionMissingError
from ibkr_core.waiting import Waiter

GOOD = Session(True, True, False, True)


def machine(**settings: Any) -> Machine:
    return Machine(
        **{"policy": "take", "tickle_every": 60.0, "validate_every": None, "random": lambda: 0.5, **settings}
    )


@pytest.fixture
def lost() -> list[str]:
    return []


@pytest.fixture
def board(clock, lost) -> Board:
    return Board(machine(), clock, told=True, on_loss=lambda: lost.append("lost"))


def open_it(board: Board) -> None:
    board.change(lambda machine, now: machine.start(now))
    for _ in range(2):
        _, step = board.turn(lambda: 0.0)
        assert isinstance(step, Step)
        answer = GOOD if step is Step.INIT else None
        board.change(lambda machine, now, step=step, answer=answer: machine.done(step, answer, now))


def is_free(board: Board) -> bool:
    """Whether another thread gets the lock."""
    free: list[bool] = []

    def take() -> None:
        free.append(board._lock.acquire(timeout=5))
        if free[0]:
            board._lock.release()

    other = threading.Thread(target=take)
    other.start()
    other.join()
    return free[0]


def reasons(outbox: Outbox) -> list[str]:
    found = []
    while isinstance(event := outbox.take(), SessionEvent):
        found.append(event.reason)
    return found


# -- the board ---------------------------------------------------------------------------------------------------------


def test_who_waits_is_released_with_the_change_itself(board) -> None:
    board.change(lambda machine, now: machine.start(now))
    waiters = [board.waiter(), board.waiter(calls=True)]
    assert not any(waiter.is_set for waiter in waiters)
    open_it(board)
    assert all(waiter.is_set for waiter in waiters)
    assert board.waiter().is_set
    assert board.waiter(calls=True).is_set


def test_who_no_longer_waits_is_forgotten(board) -> None:
    board.change(lambda machine, now: machine.start(now))
    for _ in range(1000):
        board.waiter(calls=True)
        board.waiter()
    gc.collect()
    assert len(board._for_calls) + len(board._for_open) <= 2


def test_calls_go_on_while_the_session_is_only_unproven(board, clock) -> None:
    open_it(board)
    clock.advance(66.0)
    assert board.change() is SessionState.OPENING
    assert board.waiter(calls=True).is_set
    assert not board.waiter().is_set
    assert board.machine.standing == "open"


def test_a_doubt_holds_calls_up_and_rings_for_the_driver(board) -> None:
    open_it(board)
    bell, _ = board.turn(lambda: 0.0)
    board.doubt("heard", SessionMissingError("gone"))
    assert bell.is_set
    assert not board.waiter(calls=True).is_set
    assert reasons(board.outbox)[-1] == "heard"


def test_looking_at_the_state_rings_only_when_that_changes_something(board, clock) -> None:
    open_it(board)
    bell, left = board.turn(lambda: 0.0)
    assert board.change() is SessionState.OPEN
    assert not bell.is_set
    clock.advance(66.0)
    board.change()
    assert bell.is_set
    assert left == pytest.approx(57.0)


def test_a_loss_is_told_outside_the_lock_and_once(board, lost) -> None:
    open_it(board)
    board._on_loss = lambda: lost.append("free" if is_free(board) else "held")
    board.change(lambda machine, now: machine._lost("gone", None, now))
    board.change()
    assert lost == ["free"]


def test_a_validation_waits_for_the_credentials_which_are_asked_outside_the_lock(clock, lost) -> None:
    board = Board(machine(validate_every=60.0), clock, told=False, on_loss=lambda: None)
    open_it(board)
    clock.advance(61.0)
    board.change()
    asked: list[bool] = []

    def due_in() -> float:
        asked.append(is_free(board))
        return 30.0

    machine_ = board.machine
    machine_._tickle_at = clock.now + 100
    _, left = board.turn(due_in)
    assert asked == [True]
    assert left == pytest.approx(4.0), "the proof ends before that"
    assert machine_._validate_at == clock.now + 30.0
    clock.advance(30.0)
    machine_._proven_at = clock.now
    assert board.turn(lambda: 0.0)[1] is Step.VALIDATE
    assert board.outbox.take() is not None


def test_a_machine_that_slept_counts_the_time(board, clock) -> None:
    open_it(board)
    clock.step_wall(4.0)
    assert board.change() is SessionState.OPEN
    clock.step_wall(-3600.0)
    assert board.change() is SessionState.OPEN
    clock.step_wall(3600.0)
    assert board.change() is SessionState.OPENING, "the wall clock went on while the other one stood still"
    assert board.turn(lambda: 0.0)[1] is Step.TICKLE
    board.change(lambda machine, now: machine.done(Step.TICKLE, GOOD, now))
    assert board.change() is SessionState.OPEN
    board.doubt("stale", SessionMissingError("gone"), sent=clock.now - 1.0)
    assert board.change() is SessionState.OPEN, "what was sent before is older, in the same time"
    board.doubt("fresh", SessionMissingError("gone"), sent=clock.now + 1.0)
    assert board.change() is SessionState.OPENING


def test_the_proof_of_a_session_is_never_waited_for_longer_than_anybody_may_wait(board) -> None:
    assert board.proof_left() == threading.TIMEOUT_MAX
    open_it(board)
    assert board.proof_left() == pytest.approx(65.0)


# -- the queue ---------------------------------------------------------------------------------------------------------


def event(reason: str, *, change: bool = False) -> SessionEvent:
    return SessionEvent(SessionState.OPEN, SessionState.OPENING if change else SessionState.OPEN, reason)


def test_when_too_many_events_wait_the_oldest_troubles_go_and_their_number_is_told(caplog) -> None:
    outbox = Outbox()
    outbox.push([event("change 0", change=True)])
    outbox.push(event(f"trouble {number}") for number in range(LONGEST + 5))
    outbox.push([event("change 1", change=True)])
    told = reasons(outbox)
    assert told[0] == "7 events were dropped: on_event is too slow"
    assert told[1] == "change 0"
    assert told[2] == "trouble 7"
    assert told[-1] == "change 1"
    assert len(told) == LONGEST + 1
    assert [record.message for record in caplog.records] == ["on_event is too slow: events are dropped"]


def test_changes_of_state_alone_are_bounded_too() -> None:
    outbox = Outbox()
    outbox.push(event(f"change {number}", change=True) for number in range(LONGEST + 2))
    first = outbox.take()
    assert isinstance(first, SessionEvent)
    assert (first.state, first.previous) == (SessionState.OPENING, SessionState.OPENING)
    assert reasons(outbox)[0] == "change 2"


def test_who_waits_for_an_event_is_woken_by_it_and_by_the_end() -> None:
    outbox = Outbox()
    waiter = outbox.take()
    assert isinstance(waiter, Waiter)
    assert not waiter.is_set
    outbox.push([event("a")])
    assert waiter.is_set
    assert reasons(outbox) == ["a"]
    waiter = outbox.take()
    assert isinstance(waiter, Waiter)
    outbox.close()
    assert waiter.is_set
    assert outbox.take() is None
    outbox.push([event("b")])
    assert outbox.clear() == 1
    assert outbox.take() is None


# -- what others hear --------------------------------------------------------------------------------------------------


class Ear:
    def __init__(self) -> None:
        self.heard = 0

    def hear(self) -> None:
        self.heard += 1


def test_listening_keeps_nobody_alive_and_counts_once() -> None:
    listeners, one, other = Listeners(), Ear(), Ear()
    listeners.add(one.hear)
    listeners.add(one.hear)
    listeners.add(other.hear)
    listeners.tell()
    assert (one.heard, other.heard) == (1, 1)
    gone = weakref.ref(other)
    del other
    gc.collect()
    assert gone() is None
    listeners.tell()
    listeners.remove(one.hear)
    listeners.tell()
    assert one.heard == 2
    assert listeners._methods == ()


def test_a_fork_gives_listeners_a_lock_of_their_own() -> None:
    listeners, one = Listeners(), Ear()
    listeners._lock.acquire()
    listeners.after_fork_in_child()
    listeners.add(one.hear)
    listeners.tell()
    assert one.heard == 1


def test_credentials_tell_of_a_token_that_replaces_another_before_they_hand_it_out(auth, provider, clock) -> None:
    seen: list[int] = []

    class Look(Ear):
        def hear(self) -> None:
            seen.append(provider.count)
            assert auth._renewer._flight is None or not auth._renewer._flight.future.done()

    look = Look()
    auth.listen(look.hear)
    auth.headers_for("https://api.ibkr.com/")
    assert seen == [], "the first token is no news"
    auth.invalidate()
    auth.headers_for("https://api.ibkr.com/")
    assert seen == [2]
    provider.values = ["token-2"]
    auth.invalidate()
    auth.headers_for("https://api.ibkr.com/")
    assert seen == [2], "the same token again"
    auth.unlisten(look.hear)
    auth.invalidate()
    auth.headers_for("https://api.ibkr.com/")
    assert seen == [2]


def test_a_listener_that_raises_keeps_nobody_waiting(auth, monkeypatch) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda args: None)
    auth.headers_for("https://api.ibkr.com/")

    class Broken(Ear):
        def hear(self) -> None:
            raise ValueError("listener")

    broken = Broken()
    auth.listen(broken.hear)
    auth.invalidate()
    assert auth.headers_for("https://api.ibkr.com/")["Authorization"] == "Bearer token-2"


class Client:
    """As much of a client as a keeper needs to be made and to listen."""

    def __init__(self) -> None:
        self.session_link: Any = None
        self.clock: Any = None
        self.credentials = None
        self.changes = 0
        self.gate = self

    def session_changed(self) -> None:
        self.changes += 1


def linked(auth: BearerAuth | None = None, **settings: Any) -> tuple[SessionKeeper, Client, Any]:
    client = Client()
    keeper = SessionKeeper(client, auth=auth, **settings)  # type: ignore[arg-type]
    open_it(keeper._board)
    keeper._connect()
    return keeper, client, client.session_link


def test_a_link_says_how_the_session_stands_and_why() -> None:
    keeper, _, link = linked(policy="yield")
    assert (link.standing(), link.error(), link.waiter().is_set) == ("open", None, True)
    link.heard(SessionMissingError("gone"))
    assert (link.standing(), link.error(), link.waiter().is_set) == ("opening", None, False)
    keeper._board.change(lambda machine, now: machine._competed(now))
    assert (link.standing(), type(link.error()), link.waiter().is_set) == ("down", CompetingSessionError, True)
    keeper._board.change(lambda machine, now: machine.give_up(ValueError("mine")))
    assert (link.standing(), str(link.error())[:48]) == ("down", "the session keeper has given up (ValueError). Tr")


def test_the_error_of_a_link_is_a_copy_for_each_who_asks() -> None:
    keeper, _, link = linked()
    given = SessionMissingError("mine")
    keeper._board.change(lambda machine, now: machine.give_up(given))
    assert link.error() is not link.error()
    assert str(link.error()) == str(given)


def test_a_keeper_that_was_stopped_says_so_to_calls_that_still_ask() -> None:
    keeper, client, link = linked()
    keeper._unlink()
    assert client.session_link is None
    keeper._board.change(lambda machine, now: machine.stop())
    assert (link.standing(), type(link.error())) == ("down", SessionMissingError)


def test_moments_of_another_clock_mean_nothing(clock) -> None:
    keeper, _, link = linked()
    link.heard(SessionMissingError("gone"), 0.0)
    assert keeper.state is SessionState.OPENING, "the client has no clock, or another one"
    client = Client()
    client.clock = clock
    keeper = SessionKeeper(client, clock=clock)  # type: ignore[arg-type]
    open_it(keeper._board)
    keeper._connect()
    client.session_link.heard(SessionMissingError("gone"), 0.0)
    assert keeper.state is SessionState.OPEN, "it left before the session was proven"


def test_a_keeper_leaves_the_link_of_another_alone() -> None:
    keeper, client, _ = linked()
    client.session_link = other = object()
    keeper._unlink()
    assert client.session_link is other


def test_a_loss_changes_the_mark_of_the_session_at_the_gate() -> None:
    keeper, client, link = linked()
    link.heard(SessionMissingError("gone"))
    assert client.changes == 0, "nobody knows yet"
    _, step = keeper._board.turn(lambda: 0.0)
    assert step is Step.STATUS
    keeper._board.change(lambda machine, now: machine.done(Step.STATUS, Session(False), now))
    assert client.changes == 1


def test_a_renewed_token_puts_the_session_in_doubt_at_once(auth) -> None:
    keeper, _, link = linked(auth)
    auth.headers_for("https://api.ibkr.com/")
    assert keeper.state is SessionState.OPEN
    auth.invalidate()
    auth.headers_for("https://api.ibkr.com/")
    assert link.standing() == "opening"
    keeper._unlink()
    assert auth._renewer.listeners._methods == ()


def test_a_keeper_is_not_kept_alive_by_its_client() -> None:
    keeper, client, _ = linked()
    gone = weakref.ref(keeper)
    del keeper
    gc.collect()
    assert gone() is None
    assert client.session_link.standing() == "open"


def test_a_childs_client_has_no_keeper() -> None:
    keeper, client, _ = linked()
    holding, done = threading.Event(), threading.Event()

    def hold() -> None:
        with keeper._board._lock:
            holding.set()
            done.wait(20)

    holder = threading.Thread(target=hold)
    holder.start()
    assert holding.wait(20)
    keeper.after_fork_in_child()
    assert client.session_link is None
    assert keeper.state is SessionState.OPEN, "its lock is a new one"
    done.set()
    holder.join(20)


def test_a_keeper_is_not_pickled_and_shows_its_state() -> None:
    keeper, _, _ = linked()
    assert repr(keeper) == "<SessionKeeper open>"
    with pytest.raises(TypeError):
        pickle.dumps(keeper)


async def test_the_news_of_a_token_may_come_from_another_thread_than_the_loops(auth) -> None:
    keeper, _, link = linked(auth)
    await auth.headers_for_async("https://api.ibkr.com/")
    auth.invalidate()
    waiter = Waiter()
    keeper._board._bell = waiter
    await auth.headers_for_async("https://api.ibkr.com/")
    async with asyncio.timeout(20):
        await waiter.pause(20)
    assert link.standing() == "opening"
