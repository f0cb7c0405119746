"""Planted secrets never come out: not by log, repr, str, traceback with locals, pickle, copy or warning."""

from __future__ import annotations

import asyncio
import copy
import io
import json
import logging
import pickle
import socket
import threading
import traceback
from enum import Enum
from importlib import import_module
from inspect import isabstract
from pathlib import Path

import anyio
import attrs
import httpx
import pytest

from ibkr_core import (
    AsyncCore,
    AuthenticationError,
    CallOptions,
    ConfigurationError,
    IbkrError,
    JsonBody,
    Pacing,
    RetryPolicy,
    SyncCore,
    UnreadableAnswerError,
)
from ibkr_core._http import Auth
from ibkr_core.logs import GUARDED_LOGGERS
from ibkr_core.operation import Body

TOKEN = "eyJhbGciOiJub25lIn0.canary-token-Zq81.c2ln"
ACCOUNT = "DU7654321"
COOKIE = "canary-cookie-Kd02"
BODY_SECRET = "canary-body-Rt55"
ANSWER_SECRET = "canary-answer-Vw37"
OWN_HEADER = "canary-header-Pb64"
CANARIES = (TOKEN, "canary-token", ACCOUNT, COOKIE, BODY_SECRET, ANSWER_SECRET, OWN_HEADER)


class Bearer(Auth):
    def auth_flow(self, request):
        request.headers["Authorization"] = f"Bearer {TOKEN}"
        yield request

    def __repr__(self):
        return "<Bearer>"


def answer(status, **more):
    body = {
        "error": f"Bearer {TOKEN} of {ACCOUNT} was refused",
        "token": ANSWER_SECRET,
        "accounts": [ACCOUNT],
        ACCOUNT: {"name": ANSWER_SECRET},
        "names": [ANSWER_SECRET],
        "message": {"text": ANSWER_SECRET[:0] + "see " + TOKEN, "secret": ANSWER_SECRET},
    }
    headers = {"set-cookie": f"api={COOKIE}; Path=/", "x-request-id": "r-1"}
    return httpx.Response(status, json=body, headers=headers, **more)


def leaks(text):
    return [canary for canary in CANARIES if canary in text]


SCENARIOS = {
    **{
        str(status): (lambda status=status: answer(status))
        for status in (200, 202, 301, 400, 401, 403, 404, 429, 500, 503, 599)
    },
    "login redirect": lambda: httpx.Response(302, headers={"location": f"/sso/Login?token={TOKEN}"}),
    "html": lambda: httpx.Response(500, html=f"<html><title>Error for {ACCOUNT}</title>{TOKEN}{ANSWER_SECRET}</html>"),
    "text": lambda: httpx.Response(400, text=f"account {ACCOUNT}: Bearer {TOKEN}"),
    "truncated": lambda: httpx.Response(200, content=b'{"token": "' + ANSWER_SECRET.encode()),
    "problem": lambda: httpx.Response(
        400,
        json={
            "type": "/invalid-argument",
            "title": "Bad Request",
            "detail": f"no {ACCOUNT}",
            "invalidArguments": [{"field": "acct", "description": f"{ACCOUNT} is unknown"}],
        },
    ),
    "refused": "refused",
    "reset": "reset",
    "timeout": "read timeout",
    "pool": "pool timeout",
}


def provoke(bench, call, op, scenario, retry):
    """The error of one scenario; nothing of it stays in the locals of a test's own frames."""
    made = SCENARIOS[scenario]
    bench.settings |= {
        "auth": Bearer(),
        "headers": {"x-own": OWN_HEADER},
        "retry": RetryPolicy(attempts=2, random=lambda: 0.0),
        "pacing": Pacing("off"),
    }
    bench.script(made if isinstance(made, str) else (lambda request: made()))
    operation = op(
        method="POST",
        retry=retry,
        error_in_success=True,
        path="/acct/{accountId}/x",
        intent=("body", "/orders/*/cOID"),
    )
    prepared = call(
        operation,
        query=[("acctId", ACCOUNT), ("conid", "265598")],
        content=json.dumps({"orders": [{"cOID": "mine", "secret": BODY_SECRET}]}).encode(),
        content_type="application/json",
    )
    bench.client = bench.make()
    bench.client.cookies.set("api", COOKIE)
    try:
        bench.send(prepared)
    except IbkrError as error:
        return error
    raise AssertionError("the scenario raised nothing")


@pytest.fixture
def records():
    """Everything that any logger of the process says, at DEBUG, formatted."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.mark.parametrize("retry", ["safe", "reconcile"])
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_no_error_shows_a_secret(bench, call, op, scenario, retry, records, recwarn):
    error = provoke(bench, call, op, scenario, retry)
    shown = [
        str(error),
        repr(error),
        repr(error.__dict__),
        "".join(traceback.format_exception(error)),
        "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format()),
        # An intent finds its order by the account, so that is in a pickle, though never in what is shown.
        repr(pickle.dumps(error)).replace(ACCOUNT, ""),
        repr(pickle.loads(pickle.dumps(error)).__dict__),
        repr(copy.deepcopy(error)),
        repr(bench.client),
        repr(bench.client.cookies),
        records.getvalue(),
        *(str(warning.message) for warning in recwarn),
    ]
    assert [leaks(text) for text in shown] == [[] for _ in shown]
    assert "operation=get_thing" in records.getvalue()
    assert "path=/acct/{accountId}/x" in records.getvalue()


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_no_error_holds_a_request_or_a_response(bench, call, op, scenario):
    """Whatever hangs on an error may be pickled, sent to an error tracker and printed there."""
    error = provoke(bench, call, op, scenario, "reconcile")
    found = []
    chain = error
    while chain is not None:
        found += [type(value) for value in chain.__dict__.values()]
        assert isinstance(chain, IbkrError)
        chain = chain.__cause__ or chain.__context__
    assert set(found) <= {str, int, float, tuple, type(None)}


def test_errors_survive_pickling_whole(bench, call, op):
    error = provoke(bench, call, op, "503", "reconcile")
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is type(error)
    assert (str(back), back.__dict__) == (str(error), error.__dict__)
    assert back.intent[0].__dict__ == error.intent[0].__dict__
    assert type(back.__cause__) is type(error.__cause__)
    assert back.__cause__.__dict__ == error.__cause__.__dict__
    assert copy.copy(error).intent == ("mine",)


def test_what_a_caller_needs_is_still_there(bench, call, op):
    error = provoke(bench, call, op, "problem", "safe")
    assert error.broker_text.startswith("no REDACTED; acct: REDACTED is unknown")
    assert '"title": "Bad Request"' in error.body


class RefusedExchange(Auth):
    def auth_flow(self, request):
        held = f"Bearer {TOKEN}"
        request.headers["Authorization"] = held
        raise AuthenticationError("the exchange was refused")
        yield request


def fail_in_decoder(body, drift):
    drift.fail(body, "name", "a number", body["name"])


@pytest.mark.parametrize("where", ["auth", "decoder"])
def test_frames_below_us_are_cut_off(bench, call, op, where):
    """An auth flow names the token, a decoder names the answer; errors of both go on without their frames."""
    if where == "auth":
        bench.settings["auth"] = RefusedExchange()
    bench.script(lambda request: httpx.Response(200, json={"name": ANSWER_SECRET}))
    prepared = call(op(responses=(("200", JsonBody(fail_in_decoder)),)))
    with pytest.raises((AuthenticationError, UnreadableAnswerError)) as caught:
        bench.send(prepared)
    told = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "get_thing" in told
    assert leaks(told) == []


def test_callers_that_share_a_failed_exchange_get_an_error_each(bench, call, op):
    shared = AuthenticationError("the exchange was refused", hint="check the key")

    class Shared(Auth):
        def auth_flow(self, request):
            raise shared
            yield request

    bench.settings["auth"] = Shared()
    bench.script(200)
    for name in ("one", "two"):
        with pytest.raises(AuthenticationError) as caught:
            bench.send(call(op(id=name)))
        assert (caught.value.operation, caught.value.hint) == (name, "check the key")
    assert shared.operation is None


class LoopbackServer:
    """A real socket that answers every request with the canaries in body and head."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.seen = b""
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self):
        body = json.dumps({"error": "", "token": ANSWER_SECRET, "id": ACCOUNT}).encode()
        head = f"HTTP/1.1 200 OK\r\nset-cookie: api={COOKIE}\r\ncontent-length: {len(body)}\r\n\r\n".encode()
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection:
                while data := connection.recv(65536):
                    self.seen += data
                    connection.sendall(head + body)

    def close(self):
        self.listener.close()


@pytest.fixture
def server():
    server = LoopbackServer()
    yield server
    server.close()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_no_logger_below_us_tells_a_secret(server, call, op, records, asynchronous):
    prepared = call(op(path="/acct/{accountId}/x"), query=[("acctId", ACCOUNT)])
    settings = {"base_url": server.url, "auth": Bearer(), "headers": {"x-own": OWN_HEADER}}
    if asynchronous:

        async def run():
            async with AsyncCore(**settings) as client:
                return await client.send(prepared)

        response = anyio.run(run)
    else:
        with SyncCore(**settings) as client:
            response = client.send(prepared)
    assert response.parsed["id"] == ACCOUNT
    assert TOKEN.encode() in server.seen
    said = records.getvalue()
    assert "httpcore" in said
    assert leaks(said) == []
    assert leaks(repr(response)) == []


def test_other_users_of_httpx_keep_their_logs(server, records):
    SyncCore(server.url)
    with httpx.Client() as client:
        client.get(f"{server.url}/plain/{ACCOUNT}")
    assert f"/plain/{ACCOUNT}" in records.getvalue()


def test_the_guard_is_put_once(server):
    for _ in range(3):
        SyncCore(server.url)
    assert [len(logging.getLogger(name).filters) for name in GUARDED_LOGGERS] == [1] * len(GUARDED_LOGGERS)


def test_the_log_line_shows_what_is_on_the_list(bench, call, op, records):
    bench.script(httpx.Response(200, json={}, headers={"retry-after": "3", "x-secret": ANSWER_SECRET}))
    bench.send(
        call(op(), query=[("conids", "265598,8314"), ("acctId", ACCOUNT)]), CallOptions(headers={"x-a": OWN_HEADER})
    )
    line = [line for line in records.getvalue().splitlines() if line.startswith("ibkr_core")]
    assert len(line) == 1
    for part in (
        "operation=get_thing",
        "method=GET",
        "attempt=1",
        "result=200",
        "'conids': '265598,8314'",
        "'acctId': 'REDACTED'",
    ):
        assert part in line[0]
    assert leaks(line[0]) == []


@pytest.mark.parametrize("duplicate", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_not_copied_with_its_credentials(duplicate):
    client = SyncCore("https://api.example.com", auth=Bearer())
    with pytest.raises(TypeError, match="holds connections and credentials"):
        duplicate(client)


def test_the_repr_of_a_request_has_no_address(call, op):
    """A traceback with local variables prints it in frames of httpx, when a call is interrupted."""
    seen = []
    transport = httpx.MockTransport(lambda request: seen.append(request) or httpx.Response(200, json={}))
    with SyncCore("https://api.example.com", transport=transport) as client:
        client.send(call(op()))
    assert "DU7654321" in str(seen[0].url)
    assert repr(seen[0]) == "<Request('GET')>"


class _Interrupted(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Ctrl-C, or the end of a task, while a request is written."""

    def handle_request(self, request):
        secret = bytes(str(request.headers.raw), "ascii")
        raise KeyboardInterrupt(len(secret))

    async def handle_async_request(self, request):
        secret = bytes(str(request.headers.raw), "ascii")
        raise asyncio.CancelledError(len(secret))


def test_no_frame_below_us_is_left_of_a_call_that_is_interrupted(bench, call, op):
    bench.settings["transport"] = _Interrupted()
    with pytest.raises((KeyboardInterrupt, asyncio.CancelledError)) as struck:
        bench.send(call(op()))
    names = [frame.name for frame in traceback.extract_tb(struck.value.__traceback__)]
    assert not [name for name in names if name.startswith("handle_")], names


def hand_written_classes():
    for package in ("ibkr_core", "ibkr_auth", "ibkr_workflows"):
        for path in sorted(Path(import_module(package).__file__).parent.rglob("*.py")):
            if path.stem != "__main__":
                inner = path.relative_to(Path(import_module(package).__file__).parent).with_suffix("")
                module = import_module(".".join([package, *(part for part in inner.parts if part != "__init__")]))
                yield from (
                    kind
                    for kind in vars(module).values()
                    if isinstance(kind, type) and kind.__module__ == module.__name__ and "__repr__" in vars(kind)
                )


def test_an_object_whose_making_failed_can_be_shown():
    """Python 3.11 gives no traceback with local variables when one of them cannot be shown."""
    from ibkr_web.models import LiveOrder, OrderTicket

    safe = Enum | Body | tuple  # nothing in their making can fail
    kinds = [kind for kind in hand_written_classes() if not issubclass(kind, safe) and not attrs.has(kind)]
    assert len(kinds) > 30
    for kind in [*kinds, LiveOrder, OrderTicket, IbkrError]:
        if not isabstract(kind):
            assert isinstance(repr(kind.__new__(kind)), str)
    assert repr(SyncCore.__new__(SyncCore)) == "<SyncCore, incomplete>"
    with pytest.raises(ConfigurationError) as caught:
        SyncCore("ftp://nowhere")
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "<SyncCore, incomplete>" in shown
