"""Once an answer has arrived, nothing that fails afterwards takes it away."""

from __future__ import annotations

import logging

import httpx
import pytest

from ibkr_core import (
    BrokerUnavailableError,
    CallOptions,
    JsonBody,
    OutcomeUnknownError,
    Pacing,
    RateLimitedError,
    UnreadableAnswerError,
    answer_of,
    intents_of,
)
from ibkr_core.cookies import Cookies
from ibkr_core.pacing import Ticket
from ibkr_core.types import UnknownObject

WARNING = "failed after the answer had arrived"


def noting(body, drift):
    drift.note(body, "a", "text", body.get("a"))
    return body


@pytest.fixture
def drifting(op, place):
    """The operation of orders, with an answer that leaves the contract."""
    return op(
        id="place_orders",
        method="POST",
        path=place.path,
        retry="reconcile",
        error_in_success=True,
        intent=place.intent,
        responses=(("200", JsonBody(noting)),),
    )


def ordering(call, operation):
    return call(operation, content=b'{"orders":[{"cOID":"intent-1"}]}')


class TestCookies:
    @pytest.mark.parametrize(
        "line",
        [
            "api=1; Max-Age=--5",
            "api=1; Max-Age=-",
            "api=1; Max-Age=\u00b2",
            "api=1; Max-Age=" + "9" * 5000,
            "api=1; Expires=never",
            "api=1; Expires=Wed, 99 Foo 99999999999 99:99:99 GMT",
            "=",
            ";;;",
            "api=\x01",
            "",
        ],
    )
    def test_a_malformed_one_costs_nothing(self, bench, order, line, caplog):
        seen = []
        bench.settings["on_drift"] = seen.append
        headers = [("set-cookie", line.encode("latin-1")), ("set-cookie", b"b=2; Path=/")]
        bench.script(lambda request: httpx.Response(200, headers=headers, json={"in": True}))
        assert bench.send(order()).parsed == {"in": True}
        assert "b=2" in bench.client.cookies.header
        if "9999999999999" not in line or "Expires" in line:
            assert [(report.kind, report.operation, report.expected) for report in seen] == [
                ("cookie", "place_orders", "a cookie")
            ]
            assert "Set-Cookie line could not be read" in caplog.text
        assert "api=1" not in caplog.text

    def test_what_can_be_read_of_one_is_kept(self):
        cookies = Cookies()
        past = "Expires=Wed, 21 Oct 2015 07:28:00 GMT"
        odd = cookies.receive(["a=1; Max-Age=soon", f"b=2; Max-Age=soon; {past}"], 2e9)
        assert odd == ("an end that is neither seconds nor a date",)
        assert cookies.header == "a=1"
        assert cookies.receive(["a=1; Max-Age=0"], 0) == ()
        assert cookies.receive(["c=1; Max-Age=-3", "d=1; Max-Age=00", "e=1; Max-Age=10"], 0) == ()
        assert cookies.header == "e=1"
        # A digit elsewhere, but none here.
        assert len(cookies.receive(["f=1; Max-Age=\u0663"], 0)) == 1
        assert cookies.header == "e=1; f=1"

    def test_a_thousand_are_told_once(self):
        """Each line was a warning in the log: twenty thousand of one answer."""
        cookies = Cookies()
        lines = ["a b=1", f"a={'x' * 5000}", "c=1; Max-Age=soon"] * 66 + ["d=1"]
        odd = ("no name and value that can be sent back", "a cookie of more than 4096 bytes",
               "an end that is neither seconds nor a date")  # fmt: skip
        assert cookies.receive(lines, 0) == odd
        assert cookies.header == "c=1; d=1"
        assert cookies.receive(["e=1"] * 200, 0) == ()
        assert cookies.receive([*["e=1"] * 200, "f=1", "a b=1"], 0) == ("more than 200 cookies",)
        assert cookies.header == "c=1; d=1; e=1"

    def test_the_end_of_one_is_looked_for_in_its_beginning(self):
        cookies = Cookies()
        assert cookies.receive([f"a=1;{'x' * 8184};Max-Age=0"], 0) == ()
        assert cookies.header == "a=1"
        assert cookies.receive([f"a=1;{'x' * 8000};Max-Age=0"], 0) == ()
        assert cookies.header == ""

    def test_a_jar_that_fails_costs_nothing_either(self, bench, order, monkeypatch, caplog):
        seen = []
        bench.settings["on_drift"] = seen.append
        monkeypatch.setattr(Cookies, "receive", lambda *_: 1 / 0)
        bench.script(httpx.Response(200, headers={"set-cookie": "a=secret"}, json={"in": True}))
        assert bench.send(order()).parsed == {"in": True}
        assert [(report.kind, report.got) for report in seen] == [("fault", "ZeroDivisionError")]
        assert not seen[0].breaks_contract
        assert f"reading a cookie {WARNING}: ZeroDivisionError" in caplog.text
        assert "secret" not in caplog.text

    def test_after_a_refusal_the_refusal_is_what_is_raised(self, bench, order, monkeypatch):
        monkeypatch.setattr(Cookies, "receive", lambda *_: 1 / 0)
        bench.script(httpx.Response(503, headers={"set-cookie": "a=1"}))
        with pytest.raises(OutcomeUnknownError):
            bench.send(order())


class TestOnDrift:
    @pytest.mark.parametrize("retry", ["safe", "never", "reconcile"])
    def test_one_that_raises_costs_nothing(self, bench, op, call, retry, caplog):
        bench.settings["on_drift"] = lambda report: 1 / 0
        bench.script(httpx.Response(200, json={"a": 1}))
        assert bench.send(call(op(retry=retry, responses=(("200", JsonBody(noting)),)))).parsed == {"a": 1}
        assert "on_drift failed: ZeroDivisionError" in caplog.text

    @pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
    def test_an_interrupt_goes_on_with_the_answer(self, bench, call, drifting, kind):
        def interrupt(report):
            raise kind

        bench.settings["on_drift"] = interrupt
        bench.script(httpx.Response(200, json={"a": 1}))
        with pytest.raises(kind) as caught:
            bench.send(ordering(call, drifting))
        assert answer_of(caught.value) == {"a": 1}
        assert intents_of(caught.value) == ("intent-1",)
        assert "after the broker had answered; answer_of(error) has the answer" in caught.value.__notes__[0]

    def test_every_report_is_told_before_an_error_is_raised(self, bench, op, call):
        def failing(body, drift):
            drift.note(body, "b", "text", 1)
            drift.fail(body, "a", "text", 1)

        seen = []
        bench.settings["on_drift"] = seen.append
        bench.script(httpx.Response(200, json={"a": 1, "b": 1}))
        with pytest.raises(UnreadableAnswerError):
            bench.send(call(op(responses=(("200", JsonBody(failing)),))))
        assert [report.path for report in seen] == ["$.b", "$.a"]


class TestStrict:
    @pytest.mark.parametrize("retry", ["never", "reconcile"])
    def test_what_may_have_acted_gives_its_answer(self, bench, op, call, retry, caplog):
        bench.settings["strict"] = True
        bench.script(httpx.Response(200, json={"a": 1}))
        assert bench.send(call(op(retry=retry, responses=(("200", JsonBody(noting)),)))).parsed == {"a": 1}
        assert "strict: <type drift of get_thing at $.a" in caplog.text
        bench.script(httpx.Response(201, json={"a": 1}))
        assert bench.send(call(op(retry=retry))).parsed == {"a": 1}

    def test_new_fields_are_no_break(self, bench, op, call, caplog):
        def richer(body, drift):
            drift.note(body, "a", "no such field", 1, "unknown-field")
            return body

        bench.settings["strict"] = True
        bench.script(httpx.Response(200, json={"a": 1}))
        bench.send(call(op(retry="never", responses=(("200", JsonBody(richer)),))))
        assert [r for r in caplog.records if r.levelno >= logging.WARNING] == []

    def test_a_keeper_reads_what_can_be_read_and_the_drift_is_told(self, bench, op, call, caplog):
        seen = []
        bench.settings |= {"strict": True, "on_drift": seen.append}
        bench.script(httpx.Response(200, json={"a": 1}))
        keepers = call(op(responses=(("200", JsonBody(noting)),)))
        assert bench.send(keepers, CallOptions(for_keeper=True)).parsed == {"a": 1}
        assert "strict: <type drift of get_thing at $.a" in caplog.text
        assert [report.path for report in seen] == ["$.a"]

    def test_a_safe_call_stays_strict(self, bench, op, call):
        bench.settings["strict"] = True
        bench.script(httpx.Response(200, json={"a": 1}))
        with pytest.raises(UnreadableAnswerError):
            bench.send(call(op(responses=(("200", JsonBody(noting)),))))


class Raising(logging.Handler):
    def handle(self, record):
        raise ZeroDivisionError


class TestLogging:
    @pytest.fixture
    def raising(self):
        logger = logging.getLogger("ibkr_core")
        handler, level = Raising(), logger.level
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
        yield
        logger.removeHandler(handler)
        logger.setLevel(level)

    def test_a_handler_that_raises_costs_nothing_and_is_told(self, bench, order, raising):
        seen = []
        bench.settings["on_drift"] = seen.append
        bench.script(httpx.Response(200, json={"in": True}))
        assert bench.send(order()).parsed == {"in": True}
        assert [(report.kind, report.expected, report.got) for report in seen] == [
            ("fault", "logging to work", "ZeroDivisionError")
        ]

    def test_nor_does_one_while_everything_fails(self, bench, call, drifting, raising):
        bench.settings |= {"strict": True, "on_drift": lambda report: 1 / 0}
        bench.script(httpx.Response(200, json={"a": 1}, headers={"set-cookie": ";"}))
        assert bench.send(ordering(call, drifting)).parsed == {"a": 1}

    def test_the_refusal_stays_a_refusal(self, bench, order, raising):
        bench.script(503)
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order())
        assert type(caught.value.__cause__) is BrokerUnavailableError


class TestPacing:
    @pytest.mark.parametrize("method", ["done", "accepted"])
    def test_pacing_that_fails_after_an_answer(self, bench, order, monkeypatch, caplog, method):
        monkeypatch.setattr(Ticket, method, lambda *_: 1 / 0)
        bench.script(httpx.Response(200, json={"in": True}))
        assert bench.send(order()).parsed == {"in": True}
        assert f"pacing {WARNING}" in caplog.text

    @pytest.mark.parametrize("method", ["done", "accepted"])
    def test_pacing_that_fails_after_a_refusal(self, bench, op, call, monkeypatch, method):
        monkeypatch.setattr(Ticket, method, lambda *_: 1 / 0)
        bench.script(501)
        with pytest.raises(BrokerUnavailableError):
            bench.send(call(op()))

    def test_pacing_that_fails_when_nothing_left(self, bench, op, call, monkeypatch):
        monkeypatch.setattr(Ticket, "cancel", lambda *_: 1 / 0)
        bench.script("refused", 200)
        assert bench.send(call(op())).attempts == 2

    def test_pacing_that_fails_at_a_429(self, bench, order, monkeypatch):
        monkeypatch.setattr(Ticket, "refused", lambda *_: 1 / 0)
        bench.script(httpx.Response(429, headers={"retry-after": "7"}))
        with pytest.raises(RateLimitedError) as caught:
            bench.send(order())
        assert caught.value.retry_after == 7.0


class TestClock:
    def test_one_that_fails_after_the_answer(self, bench, order):
        def answer(request):
            bench.clock.monotonic = lambda: 1 / 0
            bench.clock.wall = lambda: 1 / 0
            return httpx.Response(200, json={"in": True}, headers={"set-cookie": "a=1"})

        bench.script(answer)
        assert bench.send(order()).parsed == {"in": True}

    def test_one_that_fails_while_the_answer_arrives(self, bench, order):
        class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
            def __iter__(self):
                yield b'{"in"'
                bench.clock.monotonic = lambda: 1 / 0
                yield b": true}"

            async def __aiter__(self):
                for piece in self:
                    yield piece

        bench.script(lambda request: httpx.Response(200, stream=Body(), headers={"content-length": "12"}))
        assert bench.send(order()).parsed == {"in": True}

    def test_one_that_fails_with_a_date_to_read(self, bench, op, call):
        bench.clock.wall = lambda: 1 / 0
        bench.script(httpx.Response(501, headers={"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}))
        with pytest.raises(ZeroDivisionError):
            # Before anything is sent it is what it is.
            bench.send(call(op()))


class Streams(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body of one piece, then whatever `after` and `closing` raise."""

    def __init__(self, content, after=None, closing=None):
        self.content, self.after, self.closing = content, after, closing

    def __iter__(self):
        yield self.content
        if self.after is not None:
            raise self.after

    async def __aiter__(self):
        for piece in self:
            yield piece

    def close(self):
        if self.closing is not None:
            raise self.closing

    async def aclose(self):
        self.close()


BODY = b'{"in": true}'
WHOLE = {"content-length": str(len(BODY))}


class TestConnection:
    @pytest.mark.parametrize("closing", [httpx.ReadError("x"), OSError("x"), ZeroDivisionError("x")])
    def test_one_that_fails_when_it_is_closed(self, bench, order, closing, caplog):
        bench.script(lambda request: httpx.Response(200, stream=Streams(BODY, closing=closing)))
        assert bench.send(order()).parsed == {"in": True}
        assert f"the connection {WARNING}: {type(closing).__name__}" in caplog.text

    @pytest.mark.parametrize("after", [httpx.ReadError("x"), ZeroDivisionError("x")])
    def test_one_that_fails_after_the_last_byte(self, bench, order, after):
        bench.script(lambda request: httpx.Response(200, stream=Streams(BODY, after=after), headers=WHOLE))
        assert bench.send(order()).parsed == {"in": True}

    @pytest.mark.parametrize("headers", [{}, {"content-length": "13"}])
    def test_one_that_may_have_more_to_say_is_lost(self, bench, order, headers):
        bench.script(lambda request: httpx.Response(200, stream=Streams(BODY, httpx.ReadError("x")), headers=headers))
        with pytest.raises(OutcomeUnknownError):
            bench.send(order())

    def test_an_interrupt_while_closing_goes_on(self, bench, order):
        bench.script(lambda request: httpx.Response(200, stream=Streams(BODY, closing=KeyboardInterrupt())))
        with pytest.raises(KeyboardInterrupt) as caught:
            bench.send(order())
        assert intents_of(caught.value)[0].ended_monotonic == 1000.0


class TestRows:
    """Rows of an order answer that can be read are not lost with one that cannot."""

    @pytest.fixture
    def rows(self, op):
        def read(body, drift):
            for place, row in enumerate(body):
                if row is None or row.get("order_id") == []:
                    drift.fail(body, place, "a row", row)
            return [dict(row, read=True) for row in body]

        read_by = (("200", JsonBody(read)),)
        return op(id="place_orders", retry="reconcile", intent=("path", "accountId"), responses=read_by)

    def test_they_are_on_the_error(self, bench, call, rows):
        bench.script(httpx.Response(200, json=[{"order_id": "1"}, None, {"order_id": []}, {"error": "x"}]))
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(call(rows))
        expected = (
            {"order_id": "1", "read": True},
            None,
            UnknownObject({"order_id": []}),
            {"error": "x", "read": True},
        )
        assert caught.value.rows == caught.value.__cause__.rows == expected
        assert caught.value.__cause__.path == "$[1]"
        assert "order_id" not in repr(caught.value)

    def test_where_there_are_none_there_are_none(self, bench, call, rows, order):
        bench.script(httpx.Response(200, content=b"["))
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(call(rows))
        assert caught.value.rows == ()
        bench.script("reset")
        with pytest.raises(OutcomeUnknownError) as caught:
            bench.send(order())
        assert caught.value.rows == ()

    def test_a_safe_call_keeps_its_error_small(self, bench, op, call):
        def read(body, drift):
            drift.fail(body, 0, "a row", body[0])

        bench.script(httpx.Response(200, json=[1]))
        with pytest.raises(UnreadableAnswerError) as caught:
            bench.send(call(op(responses=(("200", JsonBody(read)),))))
        assert caught.value.rows == ()

    def test_an_empty_list_is_a_list(self, bench, call, rows):
        bench.script(httpx.Response(200, json=[]))
        assert bench.send(call(rows)).parsed == []

    @pytest.mark.parametrize("kind", [ZeroDivisionError, RecursionError, KeyError])
    def test_a_reader_that_fails_in_its_own_way_is_an_unreadable_answer(self, bench, op, call, kind):
        def read(body, drift):
            raise kind

        bench.script(httpx.Response(200, json={}))
        with pytest.raises(UnreadableAnswerError, match=f"reading failed .{kind.__name__}"):
            bench.send(call(op(responses=(("200", JsonBody(read)),))))


def test_pacing_off_needs_no_ticket(bench, order):
    bench.settings["pacing"] = Pacing("off")
    bench.script(429)
    with pytest.raises(RateLimitedError):
        bench.send(order())
