"""What goes in and out of the gateway, free of any server: a `Request`, an `Answer`, and the exceptions that become
answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from .words import NO_WORDS, Words

__all__ = [
    "DRIP_BODY",
    "DRIP_HEAD",
    "DROP",
    "JSON_TYPE",
    "LOOPBACK",
    "NORMAL",
    "REFUSE",
    "SILENT",
    "TRUNCATE",
    "Answer",
    "BadRequest",
    "Refusal",
    "Rejected",
    "Request",
    "Said",
    "as_problem",
    "failure",
    "json_answer",
    "text_answer",
]

LOOPBACK = frozenset({"127.0.0.1", "::1", "::ffff:127.0.0.1", "testclient", ""})
"""Callers on the same machine, real and in process."""

NORMAL, DROP, TRUNCATE = "normal", "drop", "truncate"
"""How an answer leaves: whole, not at all (the connection is reset), or cut in the middle of its body."""
DRIP_HEAD, DRIP_BODY = "drip head", "drip body"
"""Byte by byte, from the status line or from the body on."""
REFUSE, SILENT = "refuse", "silent"
"""No answer: there is no connection, or there is one on which nothing ever comes."""

JSON_TYPE = (b"content-type", b"application/json")
_PROBLEM = (b"content-type", b"application/problem+json")
_TEXT = (b"content-type", b"text/plain; charset=utf-8")


class Request:
    """One call as it arrived."""

    __slots__ = ("authority", "body", "headers", "method", "peer", "query", "raw_path")

    def __init__(
        self,
        method: str,
        raw_path: str,
        query: bytes = b"",
        headers: Mapping[bytes, bytes] | None = None,
        body: bytes = b"",
        peer: str = "127.0.0.1",
        authority: str = "",
    ) -> None:
        self.method = method
        self.raw_path = raw_path
        self.query = query
        self.headers: Mapping[bytes, bytes] = headers or {}
        self.body = body
        self.peer = peer
        self.authority = authority
        """Host and port that the server listens at, where it says so; a caller may send another name."""

    def address(self) -> str | None:
        """The caller's public address. On loopback it is what `X-Forwarded-For` says, and None, unknown, without
        that header.
        """
        if self.peer not in LOOPBACK:
            return self.peer
        claimed = self.headers.get(b"x-forwarded-for")
        return None if claimed is None else claimed.decode("latin-1").split(",")[0].strip()


class Answer:
    """Status, headers and body, how to deliver them (`NORMAL`, `DROP`, ...) and after how many seconds. `pause` lies
    between two bytes of an answer that drips; `surplus` is a second answer, which nobody asked for, behind this one.
    """

    __slots__ = ("body", "delay", "delivery", "headers", "pause", "status", "surplus")

    def __init__(
        self,
        status: int,
        body: bytes = b"",
        headers: tuple[tuple[bytes, bytes], ...] = (JSON_TYPE,),
        delivery: str = NORMAL,
        delay: float = 0.0,
    ) -> None:
        self.status = status
        self.body = body
        self.headers = headers
        self.delivery = delivery
        self.delay = delay
        self.pause = 0.0
        self.surplus: Answer | None = None


class Refusal(Exception):
    """Ends a call with an error status. The body is `{"error": text, "statusCode": status}` as the broker writes it."""

    def __init__(self, status: int, text: str, headers: tuple[tuple[bytes, bytes], ...] = (JSON_TYPE,)) -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.headers = headers

    def answer(self, words: Words = NO_WORDS) -> Answer:
        """As it is sent, with the contract's `words`."""
        return failure(self.status, self.text, self.headers)


class Said(Refusal):
    """A refusal in the broker's own words: `phrase` is the name of a sentence of the contract, `gaps` what stands in
    it, `before` and `detail` what is put around it.
    """

    def __init__(self, status: int, phrase: str, detail: str = "", before: str = "", **gaps: object) -> None:
        super().__init__(status, phrase)
        self._phrase, self._gaps, self._before, self._detail = phrase, gaps, before, detail

    def answer(self, words: Words = NO_WORDS) -> Answer:
        said = f"{self._before}{words(self._phrase, **self._gaps)}"
        return failure(self.status, f"{said}: {self._detail}" if self._detail else said, self.headers)


class BadRequest(Refusal):
    """400: the request is malformed; the text names the field."""

    def __init__(self, text: str) -> None:
        super().__init__(400, f"Bad Request: {text}")


class Rejected(Exception):
    """The broker understood and says no: 200 with `{"error": text}` where the operation answers that way, 400
    elsewhere.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


def as_problem(answer: Answer) -> Answer:
    """The broker's plain error body in the form of RFC 9457; other bodies stay as they are."""
    if JSON_TYPE not in answer.headers:
        return answer
    title, _, detail = str(orjson.loads(answer.body).get("error", "")).partition(": ")
    body = {"type": "/simple", "title": title, "status": answer.status, "detail": detail or title}
    headers = tuple(_PROBLEM if header == JSON_TYPE else header for header in answer.headers)
    return Answer(answer.status, orjson.dumps(body), headers, answer.delivery, answer.delay)


def json_answer(value: Any, status: int = 200) -> Answer:
    """An `application/json` answer."""
    return Answer(status, orjson.dumps(value))


def text_answer(text: str, status: int = 200) -> Answer:
    """A `text/plain` answer."""
    return Answer(status, text.encode(), (_TEXT,))


def failure(status: int, text: str, headers: tuple[tuple[bytes, bytes], ...] = (JSON_TYPE,)) -> Answer:
    """The broker's plain error body."""
    return Answer(status, orjson.dumps({"error": text, "statusCode": status}), headers)
