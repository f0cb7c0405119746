"""Waiting for another thread or task: woken, or timed out, on the machine's clock and on one that a test moves."""

from __future__ import annotations

import asyncio
import threading

import pytest

from ibkr_core import CallOptions, Timeouts
from ibkr_core.clock import LONGEST_WAIT, SYSTEM_CLOCK
from ibkr_core.waiting import Waiter, wait, wait_async


def test_a_thread_is_woken_by_another():
    waiter = Waiter()
    threading.Timer(0.005, waiter.set).start()
    assert wait(SYSTEM_CLOCK, waiter, 30.0)


def test_a_thread_waits_no_longer_than_told(fresh):
    assert not wait(SYSTEM_CLOCK, Waiter(), 0.001)
    clock, _ = fresh()
    assert not wait(clock, Waiter(), 0.12)
    assert clock.now == pytest.approx(1000.12)


def test_a_thread_may_wait_longer_than_the_system_can():
    waiter = Waiter()
    threading.Timer(0.005, waiter.set).start()
    assert wait(SYSTEM_CLOCK, waiter, 1e300)


def test_on_an_injected_clock_a_thread_is_woken_too(fresh):
    clock, _ = fresh()
    waiter = Waiter()
    clock.sleep = lambda seconds: waiter.set()
    assert wait(clock, waiter, 30.0)
    assert wait(clock, waiter, 30.0)


@pytest.mark.parametrize(("whole", "waits"), [(True, [0.12]), (False, [0.05, 0.05, 0.02])])
def test_an_injected_clock_sleeps_at_once_where_nobody_is_expected(fresh, whole, waits):
    clock, _ = fresh()
    assert not wait(clock, Waiter(), 0.12, whole=whole)
    assert clock.waits == pytest.approx(waits)
    clock, _ = fresh()
    assert not asyncio.run(wait_async(clock, Waiter(), 0.12, whole=whole))
    assert clock.waits == pytest.approx(waits)


def test_outside_of_asyncio_the_machine_s_clock_is_asked_in_steps_all_the_same(monkeypatch):
    """Nothing else would wake it."""
    import anyio.lowlevel

    slept = []

    async def no_checkpoint():
        return

    async def sleep(seconds):
        slept.append(seconds)
        waiter.set()

    monkeypatch.setattr(anyio.lowlevel, "checkpoint", no_checkpoint)
    monkeypatch.setattr(type(SYSTEM_CLOCK), "sleep_async", staticmethod(sleep))
    coroutine = wait_async(SYSTEM_CLOCK, (waiter := Waiter()), 30.0, whole=True)
    with pytest.raises(StopIteration):
        coroutine.send(None)
    assert slept == [0.05]


async def test_a_task_is_woken_by_a_thread():
    waiter = Waiter()
    threading.Timer(0.005, waiter.set).start()
    assert await wait_async(SYSTEM_CLOCK, waiter, 30.0)
    waiter.set()
    assert await wait_async(SYSTEM_CLOCK, waiter, 30.0)


async def test_a_task_waits_no_longer_than_told(fresh):
    assert not await wait_async(SYSTEM_CLOCK, Waiter(), 0.001)
    clock, _ = fresh()
    assert not await wait_async(clock, Waiter(), 0.12)
    assert clock.now == pytest.approx(1000.12)


async def test_on_an_injected_clock_a_task_lets_the_others_set_it(fresh):
    clock, _ = fresh()
    waiter = Waiter()
    task = asyncio.create_task(wait_async(clock, waiter, 30.0))
    await asyncio.sleep(0)
    waiter.set()
    assert await task
    assert clock.now < 1001.0


async def test_a_cancelled_task_may_be_woken_still():
    waiter = Waiter()
    task = asyncio.create_task(wait_async(SYSTEM_CLOCK, waiter, 30.0))
    await asyncio.sleep(0)
    task.cancel()
    waiter.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert waiter.is_set


def test_a_task_of_a_closed_loop_is_woken_by_nobody():
    waiter = Waiter()
    loop = asyncio.new_event_loop()
    task = loop.create_task(wait_async(SYSTEM_CLOCK, waiter, 30.0))
    loop.run_until_complete(asyncio.sleep(0))
    hanging = waiter._future
    loop.close()
    waiter.set()
    assert waiter.is_set
    assert hanging is not None
    task._log_destroy_pending = False  # type: ignore[attr-defined]
    with pytest.raises(RuntimeError):
        task.get_coro().throw(RuntimeError("the loop is closed"))


def test_outside_of_asyncio_the_clock_is_asked_to_sleep():
    class Clock(type(SYSTEM_CLOCK)):  # type: ignore[misc]
        pass

    coroutine = wait_async(Clock(), (waiter := Waiter()), 30.0)
    waiter.set()
    with pytest.raises(StopIteration) as end:
        coroutine.send(None)
    assert end.value.value is True


@pytest.mark.parametrize("seconds", [1e10, 1e300])
class TestCenturies:
    """What no platform can wait at once."""

    def test_in_a_thread(self, seconds):
        waiter = Waiter()
        threading.Timer(0.005, waiter.set).start()
        assert wait(SYSTEM_CLOCK, waiter, seconds)

    async def test_in_a_task(self, seconds):
        waiter = Waiter()
        threading.Timer(0.005, waiter.set).start()
        assert await wait_async(SYSTEM_CLOCK, waiter, seconds)

    def test_limits_of_a_request(self, seconds):
        assert set(CallOptions(timeout=seconds).timeout.within(seconds).values()) == {LONGEST_WAIT}
        assert Timeouts(read=seconds).within(5.0) == {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0}
        assert Timeouts(read=seconds).read == seconds


def test_one_wait_after_the_other(monkeypatch):
    monkeypatch.setattr("ibkr_core.waiting.LONGEST_WAIT", 0.001)
    assert not wait(SYSTEM_CLOCK, Waiter(), 0.003)
    assert not asyncio.run(wait_async(SYSTEM_CLOCK, Waiter(), 0.003))


def test_a_sleep_of_days_is_several(monkeypatch):
    slept = []
    monkeypatch.setattr("ibkr_core.clock.time.sleep", slept.append)
    SYSTEM_CLOCK.sleep(2.5 * LONGEST_WAIT)
    assert slept == [LONGEST_WAIT, LONGEST_WAIT, 0.5 * LONGEST_WAIT]
