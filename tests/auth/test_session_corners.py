"""What keepers do where an interpreter or a loop ends, or no thread is to be had."""

from __future__ import annotations

import threading
from collections.abc import Generator
from typing import Any

import httpx
import pytest

from ibkr_auth import AsyncSessionKeeper, BearerAuth, StaticBearer
from ibkr_auth.session.states import SessionEvent, SessionState
from ibkr_web import AsyncClient

EVENT = SessionEvent(SessionState.OPENING, SessionState.OPENING, "something happened")


class Forever:
    """Waits for something that will not come."""

    def __await__(self) -> Generator[None]:
        while True:
            yield


def keeper(on_event: Any) -> AsyncSessionKeeper:
    auth = BearerAuth(StaticBearer("static-token"))
    client = AsyncClient(auth=auth, transport=httpx.MockTransport(lambda _: httpx.Response(200, json={})))
    made = AsyncSessionKeeper(client, on_event=on_event)
    made._board.outbox.push([EVENT])
    return made


def test_ctrl_c_inside_a_callback_is_the_loop_s(caplog: pytest.LogCaptureFixture) -> None:
    def interrupted(_event: SessionEvent) -> None:
        raise KeyboardInterrupt

    telling = keeper(interrupted)._tell(interrupted)
    with pytest.raises(KeyboardInterrupt):
        telling.send(None)
    assert "on_event" not in caplog.text


def test_a_callback_that_is_closed_with_its_loop_is_no_failure_of_it(caplog: pytest.LogCaptureFixture) -> None:
    async def waits(_event: SessionEvent) -> None:
        await Forever()

    telling = keeper(waits)._tell(waits)
    telling.send(None)
    telling.close()
    assert "on_event" not in caplog.text


def test_without_a_thread_a_validation_is_due_now(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = keeper(print)._calls

    def no_thread(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    assert calls.validation_due_in() == 0.0
    monkeypatch.setattr(threading.Thread, "start", no_thread)
    assert calls.validation_due_in() == 0.0
    assert calls._due_asked is None or not calls._due_asked.is_alive()
