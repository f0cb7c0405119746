"""Exactly one exchange for everybody who waits, and nobody's loop stands still."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from ibkr_auth import BearerAuth
from ibkr_auth.exchange import landed_anywhere
from ibkr_core.clock import SYSTEM_CLOCK
from ibkr_core.deadline import enter, leave
from ibkr_core.errors import (
    AuthenticationError,
    BrokerUnavailableError,
    CallTimeoutError,
    ConfigurationError,
    RateLimitedError,
)

CALLERS = 64


class Crowd:
    """Threads that all call at once."""

    def __init__(self, count: int, call: Callable[[], Any]) -> None:
        self._barrier = threading.Barrier(count + 1)
        self._pool = ThreadPoolExecutor(count)
        self._results = [self._pool.submit(self._one, call) for _ in range(count)]
        self._barrier.wait(20)

    def _one(self, call: Callable[[], Any]) -> Any:
        self._barrier.wait(20)
        return call()

    def outcomes(self) -> list[Any]:
        done = [result.exception(20) or result.result() for result in self._results]
        self._pool.shutdown()
        return done


def when_joined(auth: BearerAuth) -> threading.Semaphore:
    """Released once by each caller who has joined an exchange."""
    joined = threading.Semaphore(0)
    join = auth._renewer._join

    def counted() -> Any:
        try:
            return join()
        finally:
            joined.release()

    auth._renewer._join = counted  # type: ignore[method-assign]
    return joined


def token_in(response: httpx.Response) -> str:
    return response.request.headers["authorization"].removeprefix("Bearer ")


def test_64_threads_share_one_exchange(auth, provider, client_for) -> None:
    provider.gate.clear()
    client = client_for(auth)
    crowd = Crowd(CALLERS, lambda: token_in(client.get("/tickle")))
    assert provider.entered.wait(20)
    provider.gate.set()
    assert crowd.outcomes() == ["token-1"] * CALLERS
    assert provider.count == 1


async def test_64_tasks_share_one_exchange_while_their_loop_goes_on(auth, provider, server) -> None:
    provider.gate.clear()
    async with httpx.AsyncClient(auth=auth, transport=httpx.MockTransport(server)) as client:
        calls = [asyncio.create_task(client.get("https://api.ibkr.com/x")) for _ in range(CALLERS)]
        # The provider is blocked for as long as the test likes: a loop that waited for it could not count.
        for _ in range(1000):
            await asyncio.sleep(0)
        assert provider.entered.is_set()
        assert not any(call.done() for call in calls)
        provider.gate.set()
        assert {token_in(answer) for answer in await asyncio.gather(*calls)} == {"token-1"}
    assert provider.count == 1


async def test_threads_and_tasks_mixed_share_one_exchange(auth, provider, server, client_for) -> None:
    provider.gate.clear()
    sync_client = client_for(auth)
    crowd = await asyncio.to_thread(Crowd, CALLERS // 2, lambda: token_in(sync_client.get("/tickle")))
    async with httpx.AsyncClient(auth=auth, transport=httpx.MockTransport(server)) as client:
        calls = [asyncio.create_task(client.get("https://api.ibkr.com/x")) for _ in range(CALLERS // 2)]
        for _ in range(1000):
            await asyncio.sleep(0)
        assert not any(call.done() for call in calls)
        provider.gate.set()
        answers = await asyncio.gather(*calls)
    threads = await asyncio.to_thread(crowd.outcomes)
    assert {*threads, *(token_in(answer) for answer in answers)} == {"token-1"}
    assert provider.count == 1


def test_two_loops_in_two_threads_share_one_exchange(auth, provider, server) -> None:
    provider.gate.clear()

    async def one() -> str:
        async with httpx.AsyncClient(auth=auth, transport=httpx.MockTransport(server)) as client:
            return token_in(await client.get("https://api.ibkr.com/x"))

    crowd = Crowd(2, lambda: asyncio.run(one()))
    assert provider.entered.wait(20)
    provider.gate.set()
    assert crowd.outcomes() == ["token-1", "token-1"]
    assert provider.count == 1


async def test_a_cancelled_waiter_cancels_only_itself(auth, provider, server) -> None:
    provider.gate.clear()
    async with httpx.AsyncClient(auth=auth, transport=httpx.MockTransport(server)) as client:
        first = asyncio.create_task(client.get("https://api.ibkr.com/x"))
        second = asyncio.create_task(client.get("https://api.ibkr.com/x"))
        assert await asyncio.to_thread(provider.entered.wait, 20)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        provider.gate.set()
        assert token_in(await second) == "token-1"
        assert token_in(await client.get("https://api.ibkr.com/x")) == "token-1"
    assert provider.count == 1


def test_a_closed_loop_does_not_disturb_the_exchange(auth, provider, landed) -> None:
    provider.gate.clear()
    loop = asyncio.new_event_loop()
    waiter = loop.create_task(auth.headers_for_async("https://api.ibkr.com/"))
    while not provider.entered.is_set():
        loop.run_until_complete(asyncio.sleep(0))
    waiter.cancel()
    loop.run_until_complete(asyncio.gather(waiter, return_exceptions=True))
    loop.close()
    provider.gate.set()
    landed(provider)
    assert auth.headers_for("https://api.ibkr.com/") == {"Authorization": "Bearer token-1"}
    assert provider.count == 1


def test_a_failed_exchange_is_told_to_all_and_the_next_caller_tries_again(auth, provider, client_for) -> None:
    provider.gate.clear()
    provider.errors.append(BrokerUnavailableError("down", operation="exchange", status=501))
    client = client_for(auth)
    joined = when_joined(auth)
    crowd = Crowd(CALLERS, lambda: token_in(client.get("/tickle")))
    for _ in range(CALLERS):
        assert joined.acquire(timeout=20)
    provider.gate.set()
    errors = crowd.outcomes()
    assert {type(error) for error in errors} == {BrokerUnavailableError}
    assert {str(error) for error in errors} == {str(errors[0])}
    assert len({id(error) for error in errors}) == CALLERS, "one object raised in many threads mixes their tracebacks"
    assert provider.count == 1
    assert token_in(client.get("/tickle")) == "token-2"


async def test_a_failed_exchange_is_told_to_tasks_too(auth, provider, server) -> None:
    provider.errors.append(BrokerUnavailableError("down", status=501))
    provider.gate.clear()
    async with httpx.AsyncClient(auth=auth, transport=httpx.MockTransport(server)) as client:
        calls = [asyncio.create_task(client.get("https://api.ibkr.com/x")) for _ in range(8)]
        for _ in range(100):
            await asyncio.sleep(0)  # all have joined by now: each needs a few turns of the loop
        provider.gate.set()
        errors = await asyncio.gather(*calls, return_exceptions=True)
        assert {type(error) for error in errors} == {BrokerUnavailableError}
        assert token_in(await client.get("https://api.ibkr.com/x")) == "token-2"


def test_a_token_endpoint_that_asks_to_wait_is_not_asked_before(auth, provider, clock, client_for) -> None:
    provider.errors.append(RateLimitedError("429", retry_after=30.0))
    client = client_for(auth)
    with pytest.raises(RateLimitedError):
        client.get("/x")
    clock.advance(10)
    with pytest.raises(RateLimitedError) as caught:
        client.get("/x")
    assert caught.value.retry_after == pytest.approx(20.0)
    assert provider.count == 1
    clock.advance(20)
    assert token_in(client.get("/x")) == "token-2"


def test_a_token_endpoint_that_asks_for_days_is_asked_again_after_a_quarter_of_an_hour(
    auth, provider, clock, client_for
) -> None:
    provider.errors.append(RateLimitedError("429", retry_after=1e6))
    client = client_for(auth)
    with pytest.raises(RateLimitedError) as caught:
        client.get("/x")
    assert caught.value.retry_after == 1e6
    clock.advance(899)
    with pytest.raises(RateLimitedError) as caught:
        client.get("/x")
    assert caught.value.retry_after == pytest.approx(1.0)
    clock.advance(1)
    assert token_in(client.get("/x")) == "token-2"


def test_a_429_without_a_time_is_not_answered_with_a_storm(auth, provider, clock, client_for) -> None:
    provider.errors = [RateLimitedError("429"), RateLimitedError("429")]
    client = client_for(auth)
    for wait in (5.0, 10.0):
        for _ in range(10):
            with pytest.raises(RateLimitedError):
                client.get("/x")
        clock.advance(wait)
    assert token_in(client.get("/x")) == "token-3"


def test_callers_of_a_closed_auth_do_not_hang(auth, provider) -> None:
    auth.close()
    with pytest.raises(ConfigurationError, match="closed"):
        auth.headers_for("https://api.ibkr.com/")


@pytest.mark.parametrize("foreign", [KeyError("token"), ValueError("bad"), SystemExit(3)])
def test_a_foreign_error_of_a_provider_becomes_a_typed_one(auth, provider, client_for, foreign) -> None:
    provider.errors.append(foreign)
    with pytest.raises(AuthenticationError, match=f"Provider failed with {type(foreign).__name__}") as caught:
        client_for(auth).get("/x")
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_the_error_of_an_exchange_comes_without_what_caused_it(auth, provider, client_for) -> None:
    error = BrokerUnavailableError("down", status=501)
    error.__cause__ = CallTimeoutError("worked on something secret")
    provider.errors.append(error)
    with pytest.raises(BrokerUnavailableError) as caught:
        client_for(auth).get("/x")
    assert caught.value.__cause__ is None


def test_a_provider_that_returns_something_else_is_named(clock, client_for) -> None:
    class Wrong:
        def fetch(self, send: Any) -> Any:
            return "a text"

    with pytest.raises(AuthenticationError, match="Wrong returned str, expected Token"):
        client_for(BearerAuth(Wrong(), clock=clock)).get("/x")


def test_a_caller_does_not_wait_for_ever_and_a_hung_exchange_is_given_up(provider, clock, client_for, landed) -> None:
    auth = BearerAuth(provider, clock=clock, exchange_timeout=0.05)
    provider.gate.clear()
    client = client_for(auth)
    with pytest.raises(CallTimeoutError, match=r"no token after 0\.05 s"):
        client.get("/x")
    with pytest.raises(CallTimeoutError):
        client.get("/x")
    assert provider.count == 1, "the second caller joined the exchange under way"
    clock.advance(1)
    provider.gate.set()
    assert token_in(client.get("/x")) in ("token-1", "token-2")
    landed(provider)


async def test_a_task_does_not_wait_for_ever(provider, clock) -> None:
    auth = BearerAuth(provider, clock=clock, exchange_timeout=0.05)
    provider.gate.clear()
    with pytest.raises(CallTimeoutError):
        await auth.headers_for_async("https://api.ibkr.com/")
    provider.gate.set()


def test_close_waits_for_the_worker_and_refuses_further_calls(auth, provider, client_for) -> None:
    client = client_for(auth)
    client.get("/x")
    auth.close()
    assert not provider.threads[0].is_alive()
    with pytest.raises(ConfigurationError, match="closed"):
        client.get("/x")


def test_close_ends_a_running_exchange_without_leaving_a_thread(auth, provider) -> None:
    provider.gate.clear()
    crowd = Crowd(1, lambda: auth.headers_for("https://api.ibkr.com/"))
    assert provider.entered.wait(20)
    closer = threading.Thread(target=auth.close)
    closer.start()
    provider.gate.set()
    closer.join(20)
    crowd.outcomes()
    assert not provider.threads[0].is_alive()
    assert auth._renewer.held is None


def test_a_thread_that_cannot_start_is_an_error_and_not_a_hang(auth, monkeypatch) -> None:
    def refuse(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    with pytest.raises(AuthenticationError, match="could not start a thread"):
        auth.headers_for("https://api.ibkr.com/")
    monkeypatch.undo()
    assert auth.headers_for("https://api.ibkr.com/") == {"Authorization": "Bearer token-1"}


async def test_loops_other_than_asyncio_wait_in_a_helper_thread(auth) -> None:
    from concurrent.futures import Future

    future: Future[Any] = Future()
    asyncio.get_running_loop().call_later(0, future.set_result, "held")
    assert await landed_anywhere(future, 20.0) == "held"
    with pytest.raises(TimeoutError):
        await landed_anywhere(Future(), 0.01)


async def test_waiting_imports_nothing_into_the_loop(auth, monkeypatch) -> None:
    # A first import of anyio alone would hold up the loop for longer than any exchange may.
    import builtins

    here = threading.get_ident()
    real = builtins.__import__

    def watched(name: str, *rest: Any, **more: Any) -> Any:
        assert threading.get_ident() != here, f"{name} is imported in the loop's thread"
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", watched)
    headers = await auth.headers_for_async("https://api.ibkr.com/")
    monkeypatch.undo()
    assert headers == {"Authorization": "Bearer token-1"}


class TestDeadlines:
    """Nobody waits for a token longer than the call may take; the exchange goes on for the others."""

    def test_a_thread(self, auth, provider) -> None:
        provider.gate.clear()
        token = enter(SYSTEM_CLOCK, SYSTEM_CLOCK.monotonic() + 0.01)
        try:
            for _ in "ab":  # the second has no time left at all
                with pytest.raises(CallTimeoutError, match=r"no token after 0.*not sent"):
                    auth.headers_for("https://api.ibkr.com/x")
        finally:
            leave(token)
        provider.gate.set()
        assert auth.headers_for("https://api.ibkr.com/x") == {"Authorization": "Bearer token-1"}
        assert provider.count == 1

    async def test_a_task(self, auth, provider) -> None:
        provider.gate.clear()
        token = enter(SYSTEM_CLOCK, SYSTEM_CLOCK.monotonic() + 0.01)
        try:
            for _ in "ab":
                with pytest.raises(CallTimeoutError, match=r"no token after 0.*not sent"):
                    await auth.headers_for_async("https://api.ibkr.com/x")
        finally:
            leave(token)
        provider.gate.set()
        assert await auth.headers_for_async("https://api.ibkr.com/x") == {"Authorization": "Bearer token-1"}
        assert provider.count == 1

    def test_a_call_that_may_take_longer_than_an_exchange(self, auth, provider) -> None:
        auth._renewer._exchange_timeout = 0.01
        provider.gate.clear()
        token = enter(SYSTEM_CLOCK, SYSTEM_CLOCK.monotonic() + 1000)
        try:
            with pytest.raises(CallTimeoutError, match=r"no token after 0\.01 s"):
                auth.headers_for("https://api.ibkr.com/x")
        finally:
            leave(token)
            provider.gate.set()
