"""The keeper in a thread and the keeper in a task, over the real clients and a broker made of a dozen lines."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import ibkr_web
from ibkr_auth import AsyncSessionKeeper, BearerAuth, SessionEvent, SessionKeeper, SessionState, StaticBearer, Token
from ibkr_auth.sender import Frugal, frugal
from ibkr_core.errors import (
    AuthenticationError,
    BrokerUnavailableError,
    CallTimeoutError,
    CompetingSessionError,
    ConfigurationError,
    SessionMissingError,
)
from ibkr_core.pacing import Pacing

GOOD = {"authenticated": True, "established": True, "competing": False, "connected": True}
STARTING = {**GOOD, "established": False}
TAKEN = {"authenticated": False, "established": False, "competing": True, "connected": True}


def tickle(status: dict[str, Any], left: int = 540_000) -> dict[str, Any]:
    return {"session": "a1b2", "ssoExpires": left, "iserver": {"authStatus": status}}


class Broker:
    """Answers by path, in order, the last answer for ever."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.answers: dict[str, list[Any]] = {
            "/iserver/auth/ssodh/init": [GOOD],
            "/iserver/auth/status": [GOOD],
            "/iserver/accounts": [{"accounts": ["DU7654321"], "selectedAccount": "DU7654321"}],
            "/iserver/questions/suppress": [{"status": "submitted"}],
            "/tickle": [tickle(GOOD)],
            "/sso/validate": [{"RESULT": True, "EXPIRES": 3_600_000}],
            "/logout": [{"status": True}],
        }

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        queue = self.answers[request.url.path.removeprefix("/v1/api")]
        answer = queue.pop(0) if len(queue) > 1 else queue[0]
        if callable(answer):
            answer = answer(request)
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)

    @property
    def calls(self) -> list[str]:
        return [request.url.path.rpartition("/")[2] for request in self.requests]

    def bodies(self, name: str) -> list[Any]:
        return [json.loads(request.content) for request in self.requests if request.url.path.endswith(name)]


class Time:
    """A keeper's pause that moves the clock instead of waiting, up to where the test lets it run."""

    def __init__(self, clock: Any) -> None:
        self.clock = clock
        self.horizon = clock.now
        self._moved = threading.Condition()
        self._resting = False

    def pause(self, wake: Any, seconds: float) -> None:
        with self._moved:
            while self.clock.now + seconds > self.horizon and not wake.is_set():
                self._resting = True
                self._moved.notify_all()
                self._moved.wait(0.001)  # short, because the wake-up comes by its own event
            self._resting = False
        if not wake.is_set():
            self.clock.advance(seconds)

    async def pause_async(self, wake: Any, seconds: float) -> None:
        while self.clock.now + seconds > self.horizon and not wake.is_set():
            self._resting = True
            await asyncio.sleep(0)
        self._resting = False
        if not wake.is_set():
            self.clock.advance(seconds)

    def run_for(self, seconds: float) -> None:
        with self._moved:
            self.horizon += seconds
            self._resting = False
            assert self._moved.wait_for(lambda: self._resting, 20), "the keeper never came to rest"

    async def run_for_async(self, seconds: float) -> None:
        self.horizon += seconds
        self._resting = False
        for _ in range(100_000):
            await asyncio.sleep(0)
            if self._resting:
                return
        raise AssertionError("the keeper never came to rest")


@pytest.fixture
def broker() -> Broker:
    return Broker()


@pytest.fixture
def time(clock) -> Time:
    return Time(clock)


@pytest.fixture
def client(broker, clock) -> Iterator[Any]:
    auth = BearerAuth(StaticBearer("static-token"), clock=clock)
    with ibkr_web.Client(
        auth=auth, transport=httpx.MockTransport(broker), clock=clock, pacing=Pacing(mode="off")
    ) as made:
        yield made


@pytest.fixture
def async_client(broker, clock) -> Any:
    auth = BearerAuth(StaticBearer("static-token"), clock=clock)
    return ibkr_web.AsyncClient(
        auth=auth, transport=httpx.MockTransport(broker), clock=clock, pacing=Pacing(mode="off")
    )


@pytest.fixture
def keep(client, time, clock) -> Callable[..., SessionKeeper]:
    def make(**settings: Any) -> SessionKeeper:
        settings = {"clock": clock, "pause": time.pause, "jitter": lambda: 0.5, "validate_every": None, **settings}
        return SessionKeeper(client, **settings)

    return make


@pytest.fixture
def keep_async(async_client, time, clock) -> Callable[..., AsyncSessionKeeper]:
    def make(**settings: Any) -> AsyncSessionKeeper:
        settings = {
            "clock": clock,
            "pause": time.pause_async,
            "jitter": lambda: 0.5,
            "validate_every": None,
            **settings,
        }
        return AsyncSessionKeeper(async_client, **settings)

    return make


def keeper_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "ibkr-session-keeper"]


def keeper_tasks() -> list[asyncio.Task[Any]]:
    return [task for task in asyncio.all_tasks() if task.get_name() == "ibkr-session-keeper"]


def test_a_session_is_opened_kept_and_left_without_a_thread(keep, broker, time) -> None:
    with keep(suppress=["o163", "o354"]) as keeper:
        assert keeper.state is SessionState.OPEN
        assert broker.calls == ["init", "accounts", "suppress"]
        assert broker.bodies("init") == [{"publish": True, "compete": True}]
        assert broker.bodies("suppress") == [{"messageIds": ["o163", "o354"]}]
        time.run_for(301)
        assert broker.calls[3:] == ["tickle"] * 5
        assert len(keeper_threads()) == 1
    assert keeper_threads() == []
    assert keeper.state is SessionState.STOPPED
    assert "logout" not in broker.calls


async def test_the_same_as_a_task(keep_async, broker, time) -> None:
    async with keep_async(suppress=["o163"]) as keeper:
        assert keeper.state is SessionState.OPEN
        assert broker.calls == ["init", "accounts", "suppress"]
        await time.run_for_async(301)
        assert broker.calls[3:] == ["tickle"] * 5
        assert len(keeper_tasks()) == 1
    assert keeper_tasks() == []
    assert keeper.state is SessionState.STOPPED


def test_everything_is_applied_again_after_a_loss(keep, broker, time) -> None:
    events: list[SessionEvent] = []
    broker.answers["/tickle"] = [tickle({**GOOD, "authenticated": False}), tickle(GOOD)]
    with keep(suppress=["o163"], on_event=events.append) as keeper:
        time.run_for(61)
        keeper.ensure_open(20)
    assert broker.calls == ["init", "accounts", "suppress", "tickle", "init", "accounts", "suppress"]
    assert [event.state for event in events if event.state is not event.previous] == [
        SessionState.OPENING,
        SessionState.OPEN,
        SessionState.OPENING,
        SessionState.OPEN,
        SessionState.STOPPED,
    ]


def test_established_is_waited_for(keep, broker, time) -> None:
    broker.answers["/iserver/auth/ssodh/init"] = [STARTING]
    broker.answers["/iserver/auth/status"] = [STARTING, GOOD]
    time.horizon += 10
    with keep():
        assert broker.calls == ["init", "status", "status", "accounts"]


def test_a_gateway_that_takes_only_the_get_for_the_status_is_asked_so(keep, broker, time) -> None:
    broker.answers["/iserver/auth/ssodh/init"] = [STARTING]
    broker.answers["/iserver/auth/status"] = [
        lambda request: httpx.Response(405) if request.method == "POST" else httpx.Response(200, json=GOOD)
    ]
    time.horizon += 10
    with keep():
        assert [request.method for request in broker.requests] == ["POST", "POST", "GET", "GET"]


def test_validations_tell_the_token_how_long_it_lives(broker, time, clock, provider) -> None:
    auth = BearerAuth(provider, clock=clock)
    with (
        ibkr_web.Client(
            auth=auth, transport=httpx.MockTransport(broker), clock=clock, pacing=Pacing(mode="off")
        ) as client,
        SessionKeeper(client, clock=clock, pause=time.pause, jitter=lambda: 0.5, validate_every=300.0),
    ):
        time.run_for(5000)
    assert broker.calls.count("validate") == 17
    assert provider.count == 1, "a token of 1000 seconds lived 5000"


def test_a_login_that_is_no_longer_valid_costs_a_new_token(broker, time, clock, provider) -> None:
    broker.answers["/sso/validate"] = [{"RESULT": False}, {"RESULT": True, "EXPIRES": 3_600_000}]
    auth = BearerAuth(provider, clock=clock)
    with (
        ibkr_web.Client(
            auth=auth, transport=httpx.MockTransport(broker), clock=clock, pacing=Pacing(mode="off")
        ) as client,
        SessionKeeper(client, clock=clock, pause=time.pause, jitter=lambda: 0.5, validate_every=300.0),
    ):
        time.run_for(330)
    assert provider.count == 2
    assert broker.calls.count("init") == 2


def test_a_validation_waits_until_the_credentials_allow_it(broker, time, clock) -> None:
    class Limited(StaticBearer):
        def validation_due_in(self) -> float:
            return max(0.0, 1500.0 - clock.now)

        def note_validation(self) -> None:
            pass

    auth = BearerAuth(Limited("limited-token"), clock=clock)
    with (
        ibkr_web.Client(
            auth=auth, transport=httpx.MockTransport(broker), clock=clock, pacing=Pacing(mode="off")
        ) as client,
        SessionKeeper(client, auth=auth, clock=clock, pause=time.pause, jitter=lambda: 0.5, validate_every=100.0),
    ):
        time.run_for(499)
        assert "validate" not in broker.calls
        time.run_for(10)
        assert broker.calls.count("validate") == 1


def test_the_clients_own_retries_are_off_so_a_429_is_sent_once(keep, broker, time) -> None:
    broker.answers["/tickle"] = [httpx.Response(429, headers={"retry-after": "200"})]
    with keep():
        time.run_for(1000)
    assert broker.calls.count("tickle") == 5


def test_under_raise_the_error_comes_out_of_the_body(keep, broker, time) -> None:
    broker.answers["/tickle"] = [tickle(TAKEN)]
    with pytest.raises(CompetingSessionError), keep(policy="raise") as keeper:  # noqa: PT012 - the end of the body raises
        assert broker.bodies("init") == [{"publish": True, "compete": False}]
        time.horizon += 61
        for thread in keeper_threads():
            thread.join(20)
        assert keeper.state is SessionState.FAILED
    assert keeper_threads() == []


def test_an_error_that_was_told_is_not_raised_twice(keep, broker, time) -> None:
    broker.answers["/tickle"] = [tickle(TAKEN)]
    with keep(policy="raise") as keeper:
        time.horizon += 61
        for thread in keeper_threads():
            thread.join(20)
        with pytest.raises(CompetingSessionError):
            keeper.ensure_open(1)


def test_the_bodys_own_error_is_not_replaced(keep, broker, time) -> None:
    broker.answers["/tickle"] = [tickle(TAKEN)]
    with pytest.raises(KeyError, match="mine"), keep(policy="raise"):  # noqa: PT012
        time.horizon += 61
        for thread in keeper_threads():
            thread.join(20)
        raise KeyError("mine")


def test_wrong_credentials_end_the_start_and_leave_nothing(keep, broker) -> None:
    broker.answers["/iserver/auth/ssodh/init"] = [httpx.Response(401, json={"error": "invalid token"})]
    with pytest.raises(AuthenticationError):
        keep().start()
    assert keeper_threads() == []
    assert broker.calls == ["init"]


def test_a_session_that_does_not_open_in_time_is_an_error(keep, broker) -> None:
    broker.answers["/iserver/auth/ssodh/init"] = [httpx.ConnectError("refused")]
    with pytest.raises(CallTimeoutError, match=r"not open after 0\.05 s \(opening\)"):
        keep(open_timeout=0.05).start()
    assert keeper_threads() == []


async def test_tasks_have_the_same_ends(keep_async, broker) -> None:
    broker.answers["/iserver/auth/ssodh/init"] = [httpx.ConnectError("refused")]
    with pytest.raises(CallTimeoutError):
        await keep_async(open_timeout=0.05).start()
    broker.answers["/iserver/auth/ssodh/init"] = [httpx.Response(401)]
    with pytest.raises(AuthenticationError):
        await keep_async().start()
    assert keeper_tasks() == []


async def test_under_raise_the_error_comes_out_of_the_async_body(keep_async, broker, time) -> None:
    broker.answers["/tickle"] = [tickle(TAKEN)]
    with pytest.raises(CompetingSessionError):  # noqa: PT012
        async with keep_async(policy="raise"):
            time.horizon += 61
            await asyncio.gather(*keeper_tasks())
    assert keeper_tasks() == []


def test_leaving_can_sign_out(keep, broker) -> None:
    with keep(logout=True):
        pass
    assert broker.calls[-1] == "logout"


def test_a_failing_sign_out_is_told_and_not_raised(keep, broker) -> None:
    events: list[SessionEvent] = []
    broker.answers["/logout"] = [httpx.Response(503)]
    with keep(logout=True, on_event=events.append):
        pass
    assert "logout failed" in [event.reason for event in events]


async def test_leaving_can_sign_out_as_a_task(keep_async, broker) -> None:
    async with keep_async(logout=True):
        pass
    assert broker.calls[-1] == "logout"
    broker.answers["/logout"] = [httpx.Response(503)]
    events: list[SessionEvent] = []
    async with keep_async(logout=True, on_event=events.append):
        pass
    assert "logout failed" in [event.reason for event in events]


async def test_a_cancelled_body_leaves_no_task(keep_async, broker) -> None:
    inside = asyncio.Event()

    async def work() -> None:
        async with keep_async(logout=True):
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert keeper_tasks() == []
    assert broker.calls[-1] == "logout"


async def test_a_second_cancellation_while_stopping_leaves_no_task_either(keep_async, broker) -> None:
    started, release = asyncio.Event(), asyncio.Event()
    keeper = keep_async(logout=True)

    async def slow_logout() -> None:
        started.set()
        await release.wait()

    keeper._calls.logout = slow_logout  # type: ignore[method-assign]
    await keeper.start()
    stopping = asyncio.create_task(keeper.stop())
    await started.wait()
    stopping.cancel()
    await asyncio.sleep(0)
    assert len(keeper_tasks()) == 1
    release.set()
    with pytest.raises(asyncio.CancelledError):
        await stopping
    assert keeper_tasks() == []
    assert keeper.state is SessionState.STOPPED


async def test_a_start_that_is_cancelled_at_once_leaves_no_task(keep_async) -> None:
    keeper = keep_async()
    starting = asyncio.create_task(keeper.start())
    await asyncio.sleep(0)
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    assert keeper_tasks() == []
    assert keeper.state is SessionState.STOPPED


def test_an_error_in_the_body_leaves_no_thread(keep) -> None:
    with pytest.raises(RuntimeError, match="body"), keep():
        raise RuntimeError("body")
    assert keeper_threads() == []


def test_a_report_is_looked_after_at_once(keep, broker) -> None:
    with keep() as keeper:
        keeper.report(SessionMissingError("a call found no session"))
        keeper.ensure_open(20)
        assert broker.calls == ["init", "accounts", "status", "accounts"]


async def test_a_report_wakes_the_task(keep_async, broker) -> None:
    async with keep_async() as keeper:
        keeper.report(SessionMissingError("a call found no session"))
        await keeper.ensure_open(20)
        assert broker.calls == ["init", "accounts", "status", "accounts"]


def test_a_callback_that_raises_ends_nothing(keep, time, caplog) -> None:
    def broken(event: SessionEvent) -> None:
        raise ValueError("callback")

    with keep(on_event=broken) as keeper:
        time.run_for(61)
        assert keeper.state is SessionState.OPEN
    assert "on_event raised" in caplog.text


async def test_a_callback_may_be_a_coroutine_in_a_task(keep_async, caplog) -> None:
    seen: list[str] = []

    async def told(event: SessionEvent) -> None:
        seen.append(event.reason)
        if event.state is SessionState.OPEN:
            raise ValueError("callback")

    async with keep_async(on_event=told):
        pass
    assert seen == ["started", "established", "stopped"]
    assert "on_event raised" in caplog.text


def test_stopping_from_the_callback_does_not_wait_for_itself(keep, broker, time) -> None:
    def stop(event: SessionEvent) -> None:
        if event.reason == "tickle failed":
            keeper.stop()

    broker.answers["/tickle"] = [httpx.Response(503)]
    keeper = keep(on_event=stop)
    keeper.start()
    time.horizon += 61
    for thread in keeper_threads():
        thread.join(20)
    assert keeper.state is SessionState.STOPPED


def test_a_keeper_is_started_once(keep) -> None:
    with keep() as keeper, pytest.raises(ConfigurationError, match="started already"):
        keeper.start()
    with pytest.raises(SessionMissingError, match="stopped"):
        keeper.ensure_open(0)


async def test_an_async_keeper_is_started_once(keep_async) -> None:
    async with keep_async() as keeper:
        with pytest.raises(ConfigurationError, match="started already"):
            await keeper.start()


def test_stopping_what_never_started_is_nothing(keep) -> None:
    keep().stop()


async def test_stopping_a_task_that_never_started_is_nothing(keep_async) -> None:
    await keep_async().stop()


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"policy": "steal"}, "policy"),
        ({"suppress": "o163"}, "suppress"),
        ({"suppress": [f"o{n}" for n in range(52)]}, "suppress"),
        ({"tickle_every": 0.5}, "tickle_every"),
        ({"tickle_every": 301}, "tickle_every"),
        ({"validate_every": 59}, "validate_every"),
        ({"validate_every": float("nan")}, "validate_every"),
    ],
)
def test_settings_that_cannot_be_are_refused_by_name(keep, settings, field) -> None:
    with pytest.raises(ConfigurationError, match=f"^{field}: expected"):
        keep(**settings)


async def test_each_keeper_wants_its_own_kind_of_client(client, async_client) -> None:
    with pytest.raises(ConfigurationError, match="client: expected a Client, got an AsyncClient"):
        SessionKeeper(async_client)
    with pytest.raises(ConfigurationError, match="client: expected an AsyncClient, got a Client"):
        AsyncSessionKeeper(client)

    async def told(event: SessionEvent) -> None: ...

    with pytest.raises(ConfigurationError, match="on_event: expected a plain function"):
        SessionKeeper(client, on_event=told)


@pytest.mark.parametrize("expires", [None, "never"])
def test_an_unreadable_end_of_the_login_is_no_trouble(keep, broker, time, expires) -> None:
    broker.answers["/sso/validate"] = [{"RESULT": True, "EXPIRES": expires}]
    with keep(validate_every=60.0) as keeper:
        time.run_for(130)
        assert keeper.state is SessionState.OPEN
    assert broker.calls.count("validate") == 2


@pytest.mark.parametrize(
    "answer",
    [
        {"session": "x"},
        {"session": "x", "iserver": None},
        {"session": "x", "iserver": {}},
    ],
)
def test_a_tickle_that_says_nothing_of_the_session_changes_nothing(keep, broker, time, answer) -> None:
    broker.answers["/tickle"] = [answer]
    with keep() as keeper:
        time.run_for(130)
        assert keeper.state is SessionState.OPEN
    assert broker.calls.count("init") == 1


def test_a_tickle_without_a_bridge_means_no_session(keep, broker, time) -> None:
    broker.answers["/tickle"] = [{"session": "x", "iserver": {"error": "no bridge"}}, tickle(GOOD)]
    with keep():
        time.run_for(61)
    assert broker.calls.count("init") == 2


# -- requests for a token ----------------------------------------------------------------------------------------------


class Partner:
    """Gives tokens of thirty seconds while it is up, and notes when it was asked."""

    def __init__(self, clock: Any) -> None:
        self.clock = clock
        self.asked: list[float] = []
        self.down = False

    def fetch(self, send: Any) -> Token:
        self.asked.append(self.clock.now)
        if self.down:
            raise BrokerUnavailableError("503", status=503)
        return Token(f"token-number-{len(self.asked)}", expires_in=30.0)


def most_in_a_minute(moments: list[float]) -> int:
    return max(sum(first <= moment < first + 60.0 for moment in moments) for first in moments)


@pytest.mark.parametrize("tickle_every", [5.0, 20.0, 29.0])
@pytest.mark.parametrize("way", ["thread", "task"])
async def test_an_outage_that_outlasts_the_token_costs_eight_requests_a_minute_in_all(
    broker, time, clock, way, tickle_every
) -> None:
    partner = Partner(clock)
    auth = BearerAuth(partner, clock=clock)
    sent: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(clock.now)
        return httpx.Response(503) if partner.down else broker(request)

    def go_down() -> None:
        partner.down = True
        sent.clear()
        partner.asked.clear()

    settings = {"clock": clock, "jitter": lambda: 0.5, "validate_every": None, "tickle_every": tickle_every}
    parts = {"auth": auth, "transport": httpx.MockTransport(answer), "clock": clock, "pacing": Pacing(mode="off")}
    if way == "thread":
        with ibkr_web.Client(**parts) as client, SessionKeeper(client, pause=time.pause, **settings):
            go_down()
            await asyncio.to_thread(time.run_for, 300)
    else:
        async with (
            ibkr_web.AsyncClient(**parts) as client,
            AsyncSessionKeeper(client, pause=time.pause_async, **settings),
        ):
            go_down()
            await time.run_for_async(300)
    assert len(partner.asked) + len(sent) >= 30
    assert most_in_a_minute(sorted(partner.asked + sent)) <= 8


def test_a_keepers_call_has_an_exchange_tried_once_and_none_early_while_there_is_no_session(clock) -> None:
    partner = Partner(clock)
    auth = BearerAuth(partner, clock=clock)
    url = "https://api.ibkr.com"

    def asked_by(asking: Frugal) -> int:
        def ask() -> None:
            frugal.set(asking)
            with contextlib.suppress(BrokerUnavailableError):
                auth.headers_for(url)

        before = len(partner.asked)
        contextvars.Context().run(ask)
        flight = auth._renewer._worker
        assert flight is not None
        flight.join(20)
        return len(partner.asked) - before

    partner.down = True
    looking, keeping = Frugal(early=False), Frugal(early=True)
    assert (asked_by(looking), looking.beside) == (1, 0)
    partner.down = False
    assert (asked_by(looking), looking.beside) == (1, 1)
    clock.advance(20.0)
    assert (asked_by(looking), looking.beside) == (0, 1)
    partner.down = True
    assert (asked_by(keeping), keeping.beside) == (1, 1)


def test_a_refused_call_that_is_sent_again_counts_both(broker, clock) -> None:
    partner = Partner(clock)
    auth = BearerAuth(partner, clock=clock)
    refused = httpx.Response(401, json={"error": "unauthorized"})
    broker.answers["/tickle"] = [refused]
    asking = Frugal(early=True)

    def ask(client: ibkr_web.Client) -> None:
        frugal.set(asking)
        with pytest.raises(AuthenticationError):
            client.session.tickle()

    with ibkr_web.Client(auth=auth, transport=httpx.MockTransport(broker), clock=clock) as client:
        auth.headers_for("https://api.ibkr.com")
        contextvars.Context().run(ask, client)
    assert broker.calls == ["tickle", "tickle"]
    assert (len(partner.asked), asking.beside) == (2, 2)


@pytest.mark.parametrize("way", ["thread", "task"])
async def test_a_token_may_be_replaced_early_where_the_session_is_not_being_opened(
    keep, keep_async, time, monkeypatch, way
) -> None:
    asked: list[tuple[str, bool]] = []
    made = keep() if way == "thread" else keep_async()
    asking_of = made._asking

    def note(step: Any, asking: Frugal, client: Any = None) -> Any:
        asked.append((step.value, asking.early))
        return asking_of(step, asking, client)

    monkeypatch.setattr(made, "_asking", note)
    if way == "thread":
        with made:
            await asyncio.to_thread(time.run_for, 60)
    else:
        async with made:
            await time.run_for_async(60)
    assert asked == [("init", False), ("accounts", False), ("tickle", True)]
