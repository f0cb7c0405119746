"""A forked child neither waits for a thread that stayed in its parent nor shares a half-made token."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

HEAD = """
import os, signal, sys, threading
from ibkr_auth import BearerAuth, Token

class Provider:
    def __init__(self):
        self.count = 0
        self.entered = threading.Event()
        self.gate = threading.Event()
    def fetch(self, send):
        self.count += 1
        self.entered.set()
        assert self.gate.wait(20)
        return Token(f"token-{os.getpid()}-{self.count}", expires_in=1000)

def header():
    return auth.headers_for("https://api.ibkr.com/")["Authorization"]

def in_child(work):
    pid = os.fork()
    if pid == 0:
        signal.alarm(20)  # a deadlock ends the child, and the parent sees it
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0, "the child failed or hung"

provider = Provider()
auth = BearerAuth(provider)
"""


def run(script: str) -> None:
    # In a process of its own: pytest's has other threads, and their locks are not what is tested.
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", HEAD + textwrap.dedent(script)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_fork_during_an_exchange() -> None:
    run("""
        waiter = threading.Thread(target=header)
        waiter.start()
        assert provider.entered.wait(20)

        def child():
            provider.gate.set()
            assert header() == f"Bearer token-{os.getpid()}-2", "an exchange of its own"
            assert header() == f"Bearer token-{os.getpid()}-2"

        in_child(child)
        assert provider.count == 1
        provider.gate.set()
        waiter.join(20)
        assert header() == f"Bearer token-{os.getpid()}-1"
    """)


def test_a_fork_while_another_thread_holds_the_lock() -> None:
    run("""
        provider.gate.set()
        held, done = threading.Event(), threading.Event()

        def hold():
            with auth._renewer._lock:
                held.set()
                done.wait(20)

        holder = threading.Thread(target=hold)
        holder.start()
        held.wait(20)
        in_child(lambda: header().startswith(f"Bearer token-{os.getpid()}-") or sys.exit(1))
        done.set()
        holder.join(20)
    """)


def test_a_whole_token_is_the_childs_too() -> None:
    run("""
        provider.gate.set()
        mine = header()

        def child():
            assert header() == mine
            auth.invalidate()
            assert header() == f"Bearer token-{os.getpid()}-2"

        in_child(child)
        assert header() == mine
        assert provider.count == 1
    """)


def test_a_keeper_stays_in_the_parent() -> None:
    run("""
        import httpx, ibkr_web
        from ibkr_auth import SessionKeeper, SessionState
        from ibkr_core.errors import SessionMissingError

        seen = []
        def broker(request):
            seen.append(os.getpid())
            if request.url.path.endswith("/logout"):
                return httpx.Response(200, json={"status": True})
            if request.url.path.endswith("/accounts"):
                return httpx.Response(200, json={"accounts": []})
            return httpx.Response(200, json={"authenticated": True, "established": True, "connected": True})

        client = ibkr_web.Client(transport=httpx.MockTransport(broker))
        keeper = SessionKeeper(client, logout=True)
        keeper.start()

        def child():
            calls = len(seen)
            keeper.stop()  # neither waits for the parent's thread nor signs the parent out
            assert len(seen) == calls
            try:
                keeper.ensure_open()
            except SessionMissingError:
                pass
            else:
                raise AssertionError("nobody keeps the session here")

        in_child(child)
        assert keeper.state is SessionState.OPEN
        keeper.stop()
        assert keeper.state is SessionState.STOPPED
    """)
