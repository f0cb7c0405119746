"""What others may do to a keeper: callbacks that wait, call, hang or raise; calls that hang; stopping at any time."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time as real_time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

import ibkr_web
from ibkr_auth import AsyncSessionKeeper, BearerAuth, SessionEvent, SessionKeeper, SessionState, StaticBearer
from ibkr_auth.session import calls as in_calls
from ibkr_auth.session import task as in_task
from ibkr_auth.session import thread as in_thread
from ibkr_auth.session.calls import Apart, Calls, Severable
from ibkr_auth.session.states import Login, Step
from ibkr_core.errors import (
    CallTimeoutError,
    CompetingSessionError,
    ConfigurationError,
    IbkrError,
    SessionMissingError,
)
from ibkr_core.pacing import Pacing

GOOD = {"authenticated": True, "established": True, "competing": False, "connected": True}
GONE = {**GOOD, "authenticated": False, "established": False}
TAKEN = {**GONE, "competing": True}
LONG = 20.0
API = "http://127.0.0.1:5000/v1/api"


def ours() -> list[str]:
    """Names of the threads of keepers that still run."""
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("ibkr-session")]


def our_tasks() -> list[str]:
    return [task.get_name() for task in asyncio.all_tasks() if task.get_name().startswith("ibkr-session")]


def ours_logged(caplog: Any) -> list[Any]:
    return [record for record in caplog.records if record.name == "ibkr_auth"]


async def until(condition: Callable[[], bool]) -> None:
    for _ in range(20_000):
        if condition():
            return
        await asyncio.sleep(0.001)
    raise AssertionError("it never came to that")


class Broker:
    """Answers by the end of the path; an answer may be a function, and may be awaited."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.answers: dict[str, Any] = {
            "init": GOOD,
            "status": GOOD,
            "accounts": {"accounts": ["DU7654321"], "selectedAccount": "DU7654321"},
            "suppress": {"status": "submitted"},
            "tickle": {"session": "a1", "iserver": {"authStatus": GOOD}},
            "validate": {"RESULT": True},
            "logout": {"status": True},
        }

    def _answer(self, request: httpx.Request) -> Any:
        name = request.url.path.rpartition("/")[2]
        self.calls.append(name)
        answer = self.answers[name]
        return answer() if callable(answer) else answer

    def sync(self, request: httpx.Request) -> httpx.Response:
        answer = self._answer(request)
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)

    async def task(self, request: httpx.Request) -> httpx.Response:
        answer = self._answer(request)
        if asyncio.iscoroutine(answer):
            answer = await answer
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)


@pytest.fixture
def broker() -> Broker:
    return Broker()


@pytest.fixture
def keep(broker) -> Iterator[Callable[..., SessionKeeper]]:
    made: list[SessionKeeper] = []
    client = ibkr_web.Client(API, transport=httpx.MockTransport(broker.sync), pacing=Pacing("off"))

    def make(**settings: Any) -> SessionKeeper:
        made.append(SessionKeeper(client, **{"validate_every": None, "open_timeout": LONG, **settings}))
        return made[-1]

    with client:
        yield make
        for keeper in made:
            keeper.stop()
            for thread in getattr(keeper, "_left", ()):
                thread.join(LONG)
    assert ours() == []


@pytest.fixture
def keep_async(broker) -> Callable[..., AsyncSessionKeeper]:
    client = ibkr_web.AsyncClient(API, transport=httpx.MockTransport(broker.task), pacing=Pacing("off"))

    def make(**settings: Any) -> AsyncSessionKeeper:
        return AsyncSessionKeeper(client, **{"validate_every": None, "open_timeout": LONG, **settings})

    return make


@pytest.fixture
def impatient(monkeypatch) -> None:
    monkeypatch.setattr(in_thread, "LET_GO", 0.05)
    monkeypatch.setattr(in_task, "LET_GO", 0.05)


def lose(keeper: Any) -> None:
    keeper._client.session_link.heard(SessionMissingError("a call found no session"))


# -- callbacks ---------------------------------------------------------------------------------------------------------


def test_a_callback_may_wait_for_the_session_and_call_the_client(keep, broker) -> None:
    seen: list[str] = []
    through = threading.Event()

    def told(event: SessionEvent) -> None:
        if event.state is SessionState.OPENING and event.previous is SessionState.OPEN:
            keeper.ensure_open(LONG)
            seen.extend(keeper._client.accounts.list().accounts)
            through.set()

    keeper = keep(on_event=told)
    with keeper:
        lose(keeper)
        assert through.wait(LONG)
    assert seen == ["DU7654321"]


async def test_a_coroutine_callback_may_await_the_session_and_calls_while_others_wait_too(keep_async) -> None:
    seen: list[str] = []
    through = asyncio.Event()

    async def told(event: SessionEvent) -> None:
        await asyncio.sleep(0.001)
        if event.state is SessionState.OPENING and event.previous is SessionState.OPEN:
            await keeper.ensure_open(LONG)
            seen.extend((await keeper._client.accounts.list()).accounts)
            through.set()

    keeper = keep_async(on_event=told)
    async with keeper:
        lose(keeper)
        await asyncio.gather(*(keeper.ensure_open(LONG) for _ in range(10)))
        async with asyncio.timeout(LONG):
            await through.wait()
    assert seen == ["DU7654321"]


def test_a_callback_that_never_returns_holds_nobody_up_and_is_left_to_itself(keep, broker, impatient, caplog) -> None:
    entered, release = threading.Event(), threading.Event()

    def told(event: SessionEvent) -> None:
        entered.set()
        release.wait(LONG)

    keeper = keep(on_event=told)
    keeper.start()
    assert entered.wait(LONG)
    lose(keeper)
    keeper.ensure_open(LONG)
    before = real_time.monotonic()
    keeper.stop()
    assert real_time.monotonic() - before < 1.0
    assert keeper.state is SessionState.STOPPED
    assert "on_event had not returned 2 s after the session keeper stopped" in caplog.text
    assert ours_logged(caplog)[-1].untold == 4  # established, opening, established, stopped
    release.set()
    assert keeper._teller is not None
    keeper._teller.join(LONG)


async def test_a_coroutine_that_never_returns_is_cancelled(keep_async, impatient, caplog) -> None:
    ends: list[str] = []

    async def told(event: SessionEvent) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ends.append(event.reason)

    async with keep_async(on_event=told):
        pass
    assert ends == ["started"]
    assert our_tasks() == []
    assert ours_logged(caplog)[-1].untold == 2


async def test_a_coroutine_that_does_not_heed_its_cancellation_is_left_to_itself(keep_async, impatient, caplog) -> None:
    release = asyncio.Event()

    async def told(event: SessionEvent) -> None:
        while not release.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await release.wait()

    keeper = keep_async(on_event=told)
    await keeper.start()
    async with asyncio.timeout(LONG):
        await keeper.stop()
    assert our_tasks() == ["ibkr-session-events"]
    release.set()
    await asyncio.wait([keeper._teller], timeout=LONG)
    assert our_tasks() == []


def test_events_come_in_order_from_a_thread_of_their_own(keep) -> None:
    seen: list[tuple[str, str]] = []

    def told(event: SessionEvent) -> None:
        seen.append((event.reason, threading.current_thread().name))

    with keep(on_event=told) as keeper:
        lose(keeper)
        keeper.ensure_open(LONG)
    assert seen == [
        (reason, "ibkr-session-events")
        for reason in ("started", "established", "a call found no session", "established", "stopped")
    ]


@pytest.mark.parametrize("error", [ValueError("mine"), SystemExit(3), KeyboardInterrupt()])
def test_whatever_a_callback_raises_the_next_event_is_told(keep, error, caplog) -> None:
    seen: list[str] = []

    def told(event: SessionEvent) -> None:
        seen.append(event.reason)
        raise error

    with keep(on_event=told):
        pass
    assert seen == ["started", "established", "stopped"]
    assert [record.error for record in ours_logged(caplog)] == [type(error).__name__] * 3


class Odd(BaseException):
    pass


@pytest.mark.parametrize("kind", [ValueError, Odd, GeneratorExit])
async def test_whatever_a_coroutine_callback_raises_the_next_event_is_told(keep_async, kind, caplog) -> None:
    seen: list[str] = []

    async def told(event: SessionEvent) -> None:
        seen.append(event.reason)
        raise kind

    async with keep_async(on_event=told):
        pass
    assert seen == ["started", "established", "stopped"]
    assert [record.error for record in ours_logged(caplog)] == [kind.__name__] * 3


@pytest.mark.parametrize("kind", [Odd, GeneratorExit])
async def test_a_task_whose_call_ends_with_something_else_than_an_error_goes_on(keep_async, broker, kind) -> None:
    def leave() -> None:
        broker.answers["tickle"] = {"session": "a1", "iserver": {"authStatus": GOOD}}
        raise kind

    events: list[SessionEvent] = []
    async with keep_async(on_event=events.append) as keeper:
        broker.answers["tickle"] = leave
        keeper._board.machine._tickle_at = 0.0
        keeper._board.ring()
        await until(lambda: any("ended with" in str(event.error) for event in events))
        assert keeper.state is SessionState.OPENING
        assert keeper.error is None


async def test_a_task_that_fails_itself_tells_so_whatever_it_was(keep_async, monkeypatch) -> None:
    def fail(*_: Any) -> Any:
        raise Odd

    keeper = keep_async()
    await keeper.start()
    monkeypatch.setattr(keeper._board, "turn", fail)
    keeper._board.ring()
    await until(lambda: keeper.state is SessionState.FAILED)
    with pytest.raises(Odd):
        await keeper.__aexit__(None, None, None)


async def test_a_callback_whose_own_work_was_cancelled_is_told_the_next_event(keep_async, caplog) -> None:
    seen: list[str] = []

    async def told(event: SessionEvent) -> None:
        seen.append(event.reason)
        raise asyncio.CancelledError

    async with keep_async(on_event=told):
        pass
    assert seen == ["started", "established", "stopped"]
    assert [record.error for record in ours_logged(caplog)] == ["CancelledError"] * 3


def test_a_plain_function_that_gives_back_a_coroutine_is_told_so(keep, caplog) -> None:
    async def work() -> None:
        raise AssertionError("never awaited")

    with keep(on_event=lambda event: work()):
        pass
    assert caplog.text.count("on_event gave back a coroutine") == 3


def test_a_callback_may_stop_its_keeper(keep) -> None:
    seen: list[str] = []
    done = threading.Event()

    def told(event: SessionEvent) -> None:
        seen.append(event.reason)
        if event.state is SessionState.OPEN:
            keeper.stop()
            done.set()

    keeper = keep(on_event=told)
    with contextlib.suppress(SessionMissingError):  # it may be stopped before the start has seen it open
        keeper.start()
    assert done.wait(LONG)
    keeper.stop()
    assert seen == ["started", "established", "stopped"]


async def test_a_coroutine_callback_may_stop_its_keeper(keep_async) -> None:
    seen: list[str] = []
    done = asyncio.Event()

    async def told(event: SessionEvent) -> None:
        seen.append(event.reason)
        if event.state is SessionState.OPEN:
            await keeper.stop()
            done.set()

    keeper = keep_async(on_event=told)
    with contextlib.suppress(SessionMissingError):
        await keeper.start()
    async with asyncio.timeout(LONG):
        await done.wait()
    await keeper.stop()
    assert seen == ["started", "established", "stopped"]
    assert our_tasks() == []


# -- one for a client ------------------------------------------------------------------------------------------------


def test_a_second_keeper_of_one_client_is_refused_and_leaves_the_first_its_ears(keep) -> None:
    with keep() as first:
        second = keep()
        with pytest.raises(ConfigurationError, match="another session keeper keeps its session already"):
            second.start()
        second.stop()
        assert first._client.session_link is first._link
    with second:
        assert second.state is SessionState.OPEN


async def test_a_second_keeper_of_one_client_is_refused_in_a_task_too(keep_async) -> None:
    async with keep_async() as first:
        with pytest.raises(ConfigurationError, match="another session keeper keeps its session already"):
            await keep_async().start()
        assert first._client.session_link is first._link


def test_one_that_was_stopped_before_it_was_started_keeps_its_session_all_the_same(keep, broker) -> None:
    def init() -> dict[str, Any]:
        threading.Event().wait(0.05)  # long enough for the keeper to look whether the call is over
        return GOOD

    broker.answers["init"] = init
    keeper = keep()
    keeper.stop()
    with keeper:
        assert keeper.state is SessionState.OPEN
    assert broker.calls.count("init") == 1


async def test_one_that_was_stopped_before_it_was_started_keeps_its_session_in_a_task_too(keep_async, broker) -> None:
    async def init() -> dict[str, Any]:
        await asyncio.sleep(0)
        return GOOD

    broker.answers["init"] = init
    keeper = keep_async()
    await keeper.stop()
    async with keeper:
        assert keeper.state is SessionState.OPEN
    assert broker.calls.count("init") == 1


# -- waiting -----------------------------------------------------------------------------------------------------------


NO_SECONDS = [float("inf"), float("nan"), -1, True, "5", 1e400]


@pytest.mark.parametrize("seconds", [*NO_SECONDS, None, 0])
def test_what_is_no_time_to_wait_for_the_opening_is_refused(keep, seconds) -> None:
    with pytest.raises(ConfigurationError, match=r"open_timeout is .*: expected seconds above 0"):
        keep(open_timeout=seconds)


@pytest.mark.parametrize("seconds", NO_SECONDS)
async def test_what_is_no_time_to_wait_is_refused(keep, keep_async, seconds) -> None:
    with pytest.raises(ConfigurationError, match=r"timeout is .*: expected seconds above 0"):
        keep().ensure_open(seconds)
    with pytest.raises(ConfigurationError, match=r"timeout is .*: expected seconds above 0"):
        await keep_async().ensure_open(seconds)


def test_not_waiting_at_all_is_looking(keep, broker) -> None:
    with keep() as keeper:
        keeper.ensure_open(0)
        broker.answers["status"] = lambda: httpx.Response(503)
        lose(keeper)
        with pytest.raises(CallTimeoutError, match="not open after 0 s"):
            keeper.ensure_open(0)


def test_waiting_longer_than_the_system_can_is_waiting(keep, broker) -> None:
    with keep() as keeper:
        lose(keeper)
        keeper.ensure_open(1e300)


def test_waiting_costs_no_cpu_and_the_time_out_fires(keep, broker) -> None:
    with keep() as keeper:
        broker.answers["status"] = lambda: httpx.Response(503)
        lose(keeper)
        cpu, before = real_time.thread_time(), real_time.monotonic()
        with pytest.raises(
            CallTimeoutError, match=r"not open after 0\.2 s \(opening\): the broker could not"
        ) as caught:
            keeper.ensure_open(0.2)
        assert 0.2 <= real_time.monotonic() - before < 1.0
        assert real_time.thread_time() - cpu < 0.05
        assert caught.value.__cause__ is not None


async def test_a_time_out_fires_while_a_callback_awaits_and_nothing_answers(keep_async, broker) -> None:
    async def told(event: SessionEvent) -> None:
        await asyncio.sleep(60)

    async def never() -> Any:
        await asyncio.Event().wait()

    keeper = keep_async(on_event=told)
    await keeper.start()
    broker.answers["status"] = never
    lose(keeper)
    async with asyncio.timeout(LONG):
        with pytest.raises(CallTimeoutError, match=r"not open after 0\.05 s"):
            await keeper.ensure_open(0.05)
    keeper._teller.cancel()
    async with asyncio.timeout(LONG):
        await keeper.stop()
    assert our_tasks() == []


def test_who_waits_is_told_at_once_when_it_is_stopped(keep, broker) -> None:
    release = threading.Event()
    caught: list[BaseException] = []
    keeper = keep()
    keeper.start()
    broker.answers["status"] = lambda: release.wait(LONG) and GOOD
    lose(keeper)

    def wait() -> None:
        try:
            keeper.ensure_open(LONG)
        except IbkrError as error:
            caught.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    threading.Timer(0.02, release.set).start()
    keeper.stop()
    waiting.join(LONG)
    assert [str(error)[:24] for error in caught] == ["the session keeper was s"]


def test_a_session_that_is_left_to_another_login_raises_at_once(keep, broker) -> None:
    broker.answers["init"] = TAKEN
    with pytest.raises(CompetingSessionError, match="leave it there"):
        keep(policy="yield").start()


def test_a_foreign_error_at_the_start_is_told_as_the_reason(keep, broker, caplog) -> None:
    def broken() -> None:
        raise ValueError("a secret may be in here")

    broker.answers["init"] = broken
    with pytest.raises(CallTimeoutError, match=r"\(opening\): ValueError\. ") as caught:
        keep(open_timeout=0.05).start()
    assert isinstance(caught.value.__cause__, ValueError)
    assert "a secret" not in caplog.text


async def test_a_foreign_error_inside_a_tickle_does_not_end_the_keeper(keep_async, broker) -> None:
    events: list[SessionEvent] = []

    def broken() -> None:
        raise ValueError("malformed cookie")

    broker.answers["tickle"] = broken
    async with keep_async(on_event=events.append) as keeper:
        keeper._board.machine._tickle_at = 0.0
        keeper._board.ring()
        await until(lambda: len(events) >= 3)
        assert (events[2].reason, type(events[2].error)) == ("tickle failed", ValueError)
        assert keeper.state is SessionState.OPENING


# -- stopping ----------------------------------------------------------------------------------------------------------


class Dripping:
    """A server on this machine whose answer's head never ends: a byte every 10 ms."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.entered = threading.Event()
        self.ended = threading.Event()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            with connection, contextlib.suppress(OSError):
                if self._over.is_set():
                    return
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nx-slow: ")
                self.entered.set()
                while not self._over.is_set():
                    connection.sendall(b"a")
                    real_time.sleep(0.01)
            self.ended.set()

    def hang_up(self) -> None:
        self._over.set()

    def close(self) -> None:
        self._over.set()
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join(LONG)
        self._listener.close()


@pytest.fixture
def dripping() -> Iterator[Dripping]:
    server = Dripping()
    yield server
    server.close()


def test_stopping_ends_a_call_whose_answer_drips(dripping) -> None:
    with ibkr_web.Client(f"http://127.0.0.1:{dripping.port}/v1/api", pacing=Pacing("off")) as client:
        keeper = SessionKeeper(client, open_timeout=60)
        starting = threading.Thread(target=_start, args=(keeper,))
        starting.start()
        assert dripping.entered.wait(LONG)
        before = real_time.monotonic()
        keeper.stop()
        assert real_time.monotonic() - before < 1.0
        starting.join(LONG)
        assert dripping.ended.wait(LONG), "the connection was closed"
    assert ours() == []


def _start(keeper: SessionKeeper) -> None:
    with contextlib.suppress(SessionMissingError):
        keeper.start()


async def test_stopping_cancels_a_call_whose_answer_drips(dripping) -> None:
    async with ibkr_web.AsyncClient(f"http://127.0.0.1:{dripping.port}/v1/api", pacing=Pacing("off")) as client:
        keeper = AsyncSessionKeeper(client, open_timeout=60)
        starting = asyncio.create_task(keeper.start())
        await asyncio.to_thread(dripping.entered.wait, LONG)
        async with asyncio.timeout(LONG):
            await keeper.stop()
            with pytest.raises(SessionMissingError):
                await starting
        assert await asyncio.to_thread(dripping.ended.wait, LONG)
    assert our_tasks() == []


def test_an_answer_that_drips_is_ended_at_its_limit(dripping, monkeypatch) -> None:
    monkeypatch.setattr(in_thread, "limit_of", lambda step: 0.05)
    with ibkr_web.Client(f"http://127.0.0.1:{dripping.port}/v1/api", pacing=Pacing("off")) as client:
        keeper = SessionKeeper(client, open_timeout=0.3)
        with pytest.raises(CallTimeoutError, match=r"init was ended after 0\.05 s without a whole answer"):
            keeper.start()
    assert ours() == []


async def test_an_answer_that_drips_is_ended_at_its_limit_in_a_task_too(dripping, monkeypatch) -> None:
    monkeypatch.setattr(in_task, "limit_of", lambda step: 0.05)
    async with ibkr_web.AsyncClient(f"http://127.0.0.1:{dripping.port}/v1/api", pacing=Pacing("off")) as client:
        with pytest.raises(CallTimeoutError, match=r"init was ended after 0\.05 s without a whole answer"):
            await AsyncSessionKeeper(client, open_timeout=0.3).start()
    assert our_tasks() == []


def test_a_call_that_cannot_be_ended_is_left_to_itself_and_told(keep, broker, impatient, caplog) -> None:
    release = threading.Event()
    events: list[str] = []
    keeper = keep(on_event=lambda event: events.append(event.reason))
    keeper.start()
    broker.answers["status"] = lambda: release.wait(LONG) and GOOD
    lose(keeper)
    while broker.calls[-1] != "status":
        real_time.sleep(0.001)
    before = real_time.monotonic()
    keeper.stop()
    assert real_time.monotonic() - before < 1.0
    assert ours() == ["ibkr-session-call"]
    said = "a call of the session keeper (status) could not be ended and is left to itself"
    assert said in caplog.text
    assert events[-2:] == ["stopped", said]
    release.set()
    for thread in keeper._left:
        thread.join(LONG)


def test_no_more_than_four_calls_hang_at_once(keep, broker, impatient, monkeypatch) -> None:
    monkeypatch.setattr(in_thread, "limit_of", lambda step: 0.01)
    release = threading.Event()
    broker.answers["init"] = lambda: release.wait(LONG) and GOOD
    keeper = keep(open_timeout=LONG, jitter=lambda: 0.5)
    keeper._board._now = lambda: float(next(seconds))
    seconds = iter(range(0, 1_000_000, 8))
    monkeypatch.setattr(keeper, "_pause", lambda wake, seconds: None)
    starting = threading.Thread(target=_start, args=(keeper,))
    starting.start()
    while "4 calls hang" not in str(keeper._board.machine.trouble):
        real_time.sleep(0.001)
    assert broker.calls == ["init"] * 4
    release.set()
    keeper.stop()
    starting.join(LONG)


async def test_a_call_that_does_not_heed_its_cancellation_is_told(keep_async, broker, impatient, caplog) -> None:
    release = asyncio.Event()

    async def stubborn() -> Any:
        while not release.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await release.wait()
        return GOOD

    keeper = keep_async()
    await keeper.start()
    broker.answers["status"] = stubborn
    lose(keeper)
    await until(lambda: broker.calls[-1] == "status")
    async with asyncio.timeout(LONG):
        await keeper.stop()
    assert our_tasks() == ["ibkr-session-call"]
    assert "(status) does not heed its cancellation" in caplog.text
    release.set()
    await until(lambda: not our_tasks())


def test_signing_out_takes_its_time_but_not_more(keep, broker, impatient, monkeypatch) -> None:
    monkeypatch.setattr(in_thread, "_LOGOUT_WITHIN", 0.05)
    release = threading.Event()
    broker.answers["logout"] = lambda: release.wait(LONG) and {"status": True}
    events: list[str] = []
    keeper = keep(logout=True, on_event=lambda event: events.append(event.reason))
    keeper.start()
    keeper.stop()
    release.set()
    assert events[-1] == "logout failed"
    for thread in keeper._left:
        thread.join(LONG)


def test_signing_out_is_not_cut_short_by_stopping(keep, broker) -> None:
    broker.answers["logout"] = lambda: real_time.sleep(0.02) or {"status": True}
    events: list[str] = []
    with keep(logout=True, on_event=lambda event: events.append(event.reason)):
        pass
    assert broker.calls[-1] == "logout"
    assert events[-1] == "stopped"


async def test_signing_out_is_not_cut_short_by_stopping_a_task(keep_async, broker) -> None:
    async def slow() -> Any:
        await asyncio.sleep(0.02)
        return {"status": True}

    broker.answers["logout"] = slow
    events: list[str] = []
    async with keep_async(logout=True, on_event=lambda event: events.append(event.reason)):
        pass
    assert broker.calls[-1] == "logout"
    assert events[-1] == "stopped"


async def test_a_cancellation_while_stopping_is_passed_on_after_everything_has_ended(keep_async, broker) -> None:
    entered, release = asyncio.Event(), asyncio.Event()

    async def slow() -> Any:
        entered.set()
        await release.wait()
        return {"status": True}

    broker.answers["logout"] = slow
    keeper = keep_async(logout=True, on_event=lambda event: None)
    await keeper.start()
    stopping = asyncio.create_task(keeper.stop())
    await entered.wait()
    stopping.cancel()
    await asyncio.sleep(0)
    release.set()
    with pytest.raises(asyncio.CancelledError):
        await stopping
    assert our_tasks() == []


def tickle_now(keeper: Any, monkeypatch: Any) -> None:
    """Have the tickle leave now, and the proof end 50 ms after it."""
    monkeypatch.setattr("ibkr_auth.session.machine.PROOF_SPARE", 0.0)
    machine = keeper._board.machine
    machine._tickle_every, machine._proven_at, machine._tickle_at = 0.05, real_time.monotonic(), 0.0
    keeper._board.ring()


def test_open_ends_while_a_tickle_hangs_without_anybody_asking(keep, broker, monkeypatch) -> None:
    release, told = threading.Event(), threading.Event()

    def seen(event: SessionEvent) -> None:
        if event.reason.startswith("not proven for"):
            told.set()

    with keep(on_event=seen) as keeper:
        broker.answers["tickle"] = lambda: release.wait(LONG) and httpx.Response(503)
        tickle_now(keeper, monkeypatch)
        assert told.wait(5)
        release.set()


async def test_open_ends_while_a_tickle_hangs_in_a_task_too(keep_async, broker, monkeypatch) -> None:
    told = asyncio.Event()

    def seen(event: SessionEvent) -> None:
        if event.reason.startswith("not proven for"):
            told.set()

    async def never() -> Any:
        await asyncio.Event().wait()

    async with keep_async(on_event=seen) as keeper:
        broker.answers["tickle"] = never
        tickle_now(keeper, monkeypatch)
        async with asyncio.timeout(5):
            await told.wait()


async def test_a_loop_that_ends_takes_the_keeper_along(broker) -> None:
    def run() -> SessionKeeper:
        async def main() -> AsyncSessionKeeper:
            client = ibkr_web.AsyncClient(API, transport=httpx.MockTransport(broker.task), pacing=Pacing("off"))
            keeper = AsyncSessionKeeper(client, validate_every=None, logout=True, on_event=lambda event: None)
            await keeper.start()
            return keeper

        return asyncio.run(main())

    keeper = await asyncio.to_thread(run)
    assert keeper.state is SessionState.STOPPED
    assert broker.calls[-1] == "logout"


def test_a_thread_that_cannot_be_had_is_a_trouble_and_not_the_end(keep, monkeypatch) -> None:
    start = threading.Thread.start
    left = [2]

    def refuse(thread: threading.Thread) -> None:
        if thread.name == "ibkr-session-call" and left[0]:
            left[0] -= 1
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuse)
    keeper = keep(open_timeout=0.05)
    with pytest.raises(CallTimeoutError, match="no thread is to be had for a call"):
        keeper.start()


@pytest.mark.parametrize("name", ["ibkr-session-keeper", "ibkr-session-events"])
def test_a_keeper_without_a_thread_is_not_started(keep, monkeypatch, name) -> None:
    start = threading.Thread.start

    def refuse(thread: threading.Thread) -> None:
        if thread.name == name:
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuse)
    keeper = keep(on_event=lambda event: None)
    with pytest.raises(RuntimeError):
        keeper.start()
    assert keeper.state is SessionState.STOPPED
    assert keeper._client.session_link is None


def test_a_driver_that_fails_leaves_no_state_that_nobody_keeps_true(keep, caplog) -> None:
    def broken(wake: Any, seconds: float) -> None:
        raise ValueError("pause")

    keeper = keep(pause=broken)
    with pytest.raises(ValueError, match="pause"), keeper:
        keeper._thread.join(LONG)
    assert keeper.state is SessionState.FAILED
    assert "the session keeper failed" in caplog.text


async def test_a_driving_task_that_fails_leaves_no_state_that_nobody_keeps_true(keep_async, caplog) -> None:
    async def broken(wake: Any, seconds: float) -> None:
        raise ValueError("pause")

    keeper = keep_async(pause=broken)
    with pytest.raises(ValueError, match="pause"):
        async with keeper:
            await asyncio.wait([keeper._task])
    assert keeper.state is SessionState.FAILED


# -- an injected clock -------------------------------------------------------------------------------------------------


def test_a_keeper_with_a_clock_of_its_own_lets_it_run(broker, clock) -> None:
    client = ibkr_web.Client(API, transport=httpx.MockTransport(broker.sync), clock=clock, pacing=Pacing("off"))
    with client, SessionKeeper(client, clock=clock, validate_every=None, tickle_every=1.0) as keeper:
        while broker.calls.count("tickle") < 2:
            real_time.sleep(0.001)
        assert keeper.state is SessionState.OPEN


async def test_a_task_keeper_with_a_clock_of_its_own_lets_it_run(broker, clock) -> None:
    client = ibkr_web.AsyncClient(API, transport=httpx.MockTransport(broker.task), clock=clock, pacing=Pacing("off"))
    async with client, AsyncSessionKeeper(client, clock=clock, validate_every=None, tickle_every=1.0) as keeper:
        await until(lambda: broker.calls.count("tickle") >= 2)
        assert keeper.state is SessionState.OPEN


# -- what answers and credentials of somebody's own may do -------------------------------------------------------------


def test_a_list_of_questions_that_the_broker_does_not_take_is_told_and_logged(keep, broker, caplog) -> None:
    broker.answers["suppress"] = {"status": "failed"}
    events: list[SessionEvent] = []
    with keep(suppress=["o163"], on_event=events.append) as keeper:
        assert keeper.state is SessionState.OPEN
    assert events[1].reason == "questions are not suppressed: o163"
    assert [(record.message, record.error) for record in ours_logged(caplog)] == [
        ("questions are not suppressed", "BrokerRejectionError")
    ]


def test_a_provider_that_cannot_say_when_a_validation_is_due_does_not_end_the_keeper(keep, broker, caplog) -> None:
    class Broken(StaticBearer):
        def validation_due_in(self) -> float:
            raise ValueError("provider")

    auth = BearerAuth(Broken("static-token"))
    keeper = keep(auth=auth, validate_every=60.0, tickle_every=1.0)
    with keeper:
        keeper._board.machine._validate_at = 0.0
        keeper._board.ring()
        while "validate" not in broker.calls:
            real_time.sleep(0.001)
    assert "validation_due_in of the token provider raised" in caplog.text


def test_a_provider_that_never_says_when_a_validation_is_due_holds_nobody_up(keep, broker, caplog, monkeypatch) -> None:
    monkeypatch.setattr(in_calls, "_DUE_WITHIN", 0.01)
    asked: list[int] = []
    release = threading.Event()

    class Hanging(StaticBearer):
        def validation_due_in(self) -> float:
            asked.append(1)
            release.wait(LONG)
            return 0.0

    keeper = keep(auth=BearerAuth(Hanging("static-token")), validate_every=60.0, tickle_every=1.0)
    before = real_time.monotonic()
    with keeper:
        while broker.calls.count("validate") < 2:
            keeper._board.machine._validate_at = 0.0
            keeper._board.ring()
            real_time.sleep(0.001)
    assert real_time.monotonic() - before < LONG / 2
    assert asked == [1]
    assert caplog.text.count("validation_due_in of the token provider does not return") == 1
    release.set()
    keeper._calls._due_asked.join(LONG)
    assert not ours()


def test_a_call_that_ends_with_something_else_than_an_error_is_a_trouble(keep, broker) -> None:
    def leave() -> None:
        raise SystemExit(1)

    broker.answers["init"] = leave
    with pytest.raises(CallTimeoutError, match="the call ended with SystemExit"):
        keep(open_timeout=0.05).start()


def test_a_client_whose_calls_go_another_way_is_called_as_it_is(broker) -> None:
    class Own(ibkr_web.Client):
        sent = 0

        def send(self, call: Any, options: Any = None) -> Any:
            Own.sent += 1
            return super().send(call, options)

    with Own(API, pacing=Pacing("off")) as own:
        assert Apart.of(own) is None
    own = Own(API, transport=httpx.MockTransport(broker.sync), pacing=Pacing("off"))
    with own, SessionKeeper(own, validate_every=None):
        assert Own.sent == 2
    with ibkr_web.Client(API, pacing=Pacing("off")) as plain:
        apart = Apart.of(plain)
        assert apart is not None
        apart.sever()
        apart.close()
        assert apart.clock is plain.clock
        assert plain.close() is None
        with pytest.raises(ConfigurationError, match="the client is closed"):
            apart.session.tickle()


def test_a_client_that_was_closed_ends_its_keeper(broker) -> None:
    client = ibkr_web.Client(API, transport=httpx.MockTransport(broker.sync), pacing=Pacing("off"))
    keeper = SessionKeeper(client, validate_every=None, tickle_every=1.0)
    keeper.start()
    client.close()
    keeper._board.machine._tickle_at = 0.0
    keeper._board.ring()
    keeper._thread.join(LONG)
    assert keeper.state is SessionState.FAILED
    with pytest.raises(ConfigurationError, match="the client is closed"):
        keeper.__exit__(None, None, None)


def test_connections_of_a_call_that_was_left_are_closed_when_it_ends(broker) -> None:
    closed: list[str] = []

    class Mine:
        def close(self) -> None:
            closed.append("closed")

    call = in_thread._Call(lambda: closed.append("made"), lambda: None)
    call.close_after(Mine())
    call.run()
    assert closed == ["made", "closed"]
    call.close_after(Mine())
    assert closed == ["made", "closed", "closed"]


def test_a_connection_that_is_made_after_the_severing_is_ended_too() -> None:
    here, there = socket.socketpair()
    with here, there:
        there.settimeout(LONG)
        transport = Severable(httpx.MockTransport(lambda request: httpx.Response(200)))
        request = httpx.Request("GET", API)
        assert transport.handle_request(request).status_code == 200
        note = request.extensions["trace"]

        class Stream:
            def __init__(self, one: Any) -> None:
                self.one = one

            def get_extra_info(self, name: str) -> Any:
                return self.one if name == "socket" else None

        note("connection.connect_tcp.started", {})
        note("connection.connect_tcp.complete", {"return_value": Stream(None)})
        transport.sever()
        note("connection.start_tls.complete", {"return_value": Stream(here)})
        assert there.recv(1) == b""


def test_connections_that_do_not_end_when_they_are_severed_are_closed_once_the_call_has(
    dripping, impatient, monkeypatch, caplog
) -> None:
    closed = threading.Event()
    close = Apart.close

    def note(apart: Apart) -> None:
        close(apart)
        closed.set()

    monkeypatch.setattr(Apart, "sever", lambda apart: None)
    monkeypatch.setattr(Apart, "close", note)
    with ibkr_web.Client(f"http://127.0.0.1:{dripping.port}/v1/api", pacing=Pacing("off")) as client:
        keeper = SessionKeeper(client, open_timeout=LONG)
        starting = threading.Thread(target=_start, args=(keeper,))
        starting.start()
        assert dripping.entered.wait(LONG)
        keeper.stop()
        starting.join(LONG)
        assert "could not be ended" in caplog.text
        assert not closed.is_set()
        dripping.hang_up()
        assert closed.wait(LONG)
        for thread in keeper._left:
            thread.join(LONG)


@pytest.mark.parametrize(
    ("answer", "login"),
    [
        (SimpleNamespace(result=False, expires=None), Login(False)),
        (SimpleNamespace(result=True, expires=None), Login(True)),
        (SimpleNamespace(result=True, expires=float("nan")), Login(True)),
        (SimpleNamespace(result=True, expires=60_000), Login(True, 60.0)),
    ],
)
def test_a_login_without_credentials_of_ours_is_read_as_well(clock, answer, login) -> None:
    calls = Calls(None, [], None, clock)
    assert calls.read(Step.VALIDATE, answer) == login
    assert calls.validation_due_in() == 0.0
