"""Odd answers: what servers, proxies and bugs make of the answers that the contract has as examples.

A seed decides which operation is answered with what: members that are missing, null, of another type, nested, huge or
no text at all; other statuses, labels and encodings; bytes that were changed; pages, halves and nothing, in pieces that
break off. Each goes through a whole client, with orjson and without: one that reads what it can, one that is told of
drift or one that is strict. What comes of it is then used as a program would use it: shown, compared, encoded, its
figures read.
"""

from __future__ import annotations

import gzip
import importlib
import json
import random
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, nullcontext, suppress
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

import httpx
from fuzzkit.contract import METHODS, bundled_document

from generator.verify.har import read
from generator.verify.match import Router
from ibkr_core import NO_RETRY, DriftReport, IbkrError, Pacing, _json, unmasked
from ibkr_core.model import Model, encode
from ibkr_core.numbers import Figure
from ibkr_core.operation import Call, Operation
from ibkr_web import Client

__all__ = ["Tally", "contract_of", "tally_of"]

_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1e308, -0.0, 2**63, 10**400, 1.5, "", " ", "0", "N/A", "1,234.5", "C12.5", "-", "1e5",
    "nan", "Infinity", "\x00", "\ud83d", "é" * 50, "a" * 5000, "U1234567", "109'16.5", "~ 51,001.39 USD", "12/2026",
    [], {}, float("nan"), float("-inf"), 10**4299, "\u0663", "1" * 400, [[]], [None], [{}],
    {"error": "no"}, {"": {}}, {"a" * 300: 1}, [1, "a", None, {}],
)  # fmt: skip
_BODIES: tuple[bytes, ...] = (
    b"", b" ", b"null", b"true", b"0", b'""', b"[]", b"{}", b"[null]", b"[[[]]]", b"{", b"[1,", b"nonsense",
    b"<html><title>Bad gateway</title>", b"\xff\xfe\x00", b"\xef\xbb\xbf{}", b"NaN", b"[1e999]", b"1" * 5000,
    b"[" * 100_000, b'{"a":' * 3000, b"-" * 3000, b"1e99999", b"-0", b"1" * 4301, b"[1,]", b"\x00", b"[]\x00",
    b"[" * 5000, b"[" * 900 + b"]" * 900, b'{"error":null}', b'{"error":5}', b'{"error":"\\ud800"}', b'"\\ud800"',
    b'{"statusCode":"500"}', b'{"error":{"error":"a"}}', b'{"a":1,"a":2}', b"'a'", b'{"error":"{\\"reason\\":[]}"}',
)  # fmt: skip
_STATUSES = (
    100,
    199,
    200,
    201,
    202,
    204,
    206,
    299,
    302,
    304,
    400,
    401,
    403,
    404,
    408,
    410,
    413,
    418,
    429,
    500,
    502,
    503,
    504,
    599,
    600,
    999,
)
_HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"content-type", b"text/html"), (b"content-type", b""), (b"content-type", b"application/json; charset=utf-16"),
    (b"content-type", b"\xff"), (b"content-encoding", b"gzip"), (b"content-encoding", b"deflate"),
    (b"content-encoding", b"br"), (b"content-encoding", b"gzip, gzip, gzip"), (b"retry-after", b"soon"),
    (b"retry-after", b"-1"), (b"retry-after", b"1e400"), (b"retry-after", b"Thu, 99 Foo 2026"), (b"location", b"/sso"),
    (b"location", b"\xff"), (b"set-cookie", b"a=\xff"), (b"set-cookie", b"a=1; Expires=never; Max-Age=x"),
    (b"x-request-id", b"\x80\xff"), (b"date", b"yesterday"), (b"content-length", b"3"), (b"content-length", b"x"),
    (b"content-length", b"9" * 30), (b"content-length", b"9" * 10), (b"content-length", b"-1"),
    (b"content-encoding", b"gzip," * 500), (b"content-encoding", b"\xff"), (b"set-cookie", b"a=1;" + b"x;" * 9000),
    (b"set-cookie", b"a=1; Expires=Mon, 01 Jan 0001 00:00:00 +2359"), (b"retry-after", b"9" * 500),
    (b"retry-after", b"Mon, 01 Jan 0001 00:00:00 +2359"), (b"transfer-encoding", b"odd"),
    (b"a" * 9000, b"b" * 9000), (b"", b""),
)  # fmt: skip


class Tally:
    """What came of the answers: how many of each kind, and what was no answer and no `IbkrError`."""

    def __init__(self) -> None:
        self.kinds: Counter[str] = Counter()
        self.bare: list[str] = []

    def add(self, other: Tally) -> None:
        """Count those of another as well."""
        self.kinds += other.kinds
        self.bare += other.bare


_PIECES: Final = (1, 7, 1000, 10**9, 10**9, 10**9)
_FAULTS: Final = (httpx.ReadError, httpx.ReadTimeout, httpx.RemoteProtocolError, httpx.StreamClosed, OSError)


class _Pieces(httpx.SyncByteStream):
    """A stream, so that httpx neither unpacks nor measures it by itself; it may break off."""

    def __init__(self, content: bytes, draw: random.Random) -> None:
        self._content = content
        self._size = draw.choice(_PIECES) if len(content) < 20_000 else 5000
        self._fault = draw.choice(_FAULTS) if draw.random() < 0.02 else None

    def __iter__(self) -> Iterator[bytes]:
        for at in range(0, len(self._content), self._size):
            yield self._content[at : at + self._size]
        if self._fault is not None:
            raise self._fault() if self._fault in (httpx.StreamClosed, OSError) else self._fault("broken off")


class _Wire(httpx.BaseTransport):
    answer: tuple[int, list[tuple[bytes, bytes]], httpx.SyncByteStream]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        status, headers, stream = self.answer
        return httpx.Response(status, headers=headers, stream=stream)


class _Contract:
    """The operations and their examples, those of recordings among them."""

    def __init__(self, recordings: Sequence[Path]) -> None:
        document = bundled_document()
        named = document["components"]["examples"]
        self.operations: list[tuple[Operation, list[Any]]] = []
        for item in document["paths"].values():
            for method in METHODS:
                if method not in item:
                    continue
                node = item[method]
                contents = [
                    content
                    for response in node["responses"].values()
                    for content in response.get("content", {}).values()
                ]
                found = [example for content in contents for example in content.get("examples", {}).values()]
                values = [
                    named[each["$ref"].rpartition("/")[2]]["value"] if "$ref" in each else each["value"]
                    for each in found
                ]
                module = importlib.import_module(f"ibkr_web.api.{node['tags'][0]}.{node['operationId']}")
                self.operations.append((module.OPERATION, values))
        self._add(recordings, Router(document))

    def _add(self, recordings: Sequence[Path], router: Router) -> None:
        examples = {operation.id: values for operation, values in self.operations}
        for entry in (entry for file in recordings for entry in read(file)):
            found = router.find(entry.method, entry.path)
            with suppress(ValueError):
                if found is not None:
                    examples[found.id].append(json.loads(entry.body))


def _damaged(value: Any, draw: random.Random) -> Any:
    """The value with one part of it exchanged, left out, doubled or wrapped."""
    if isinstance(value, dict) and value and draw.random() < 0.9:
        name = draw.choice(list(value))
        changed = dict(value)
        if (way := draw.random()) < 0.1:
            del changed[name]
        elif way < 0.2:
            changed[f"{name}X"] = changed.pop(name)
        else:
            changed[name] = _damaged(value[name], draw)
        return changed
    if isinstance(value, list) and value and draw.random() < 0.9:
        at = draw.randrange(len(value))
        if (way := draw.random()) < 0.1:
            return [*value[:at], *value[at + 1 :]]
        if way < 0.2:
            return value * 3
        return [*value[:at], _damaged(value[at], draw), *value[at + 1 :]]
    if draw.random() < 0.1:
        return draw.choice(([value], {"value": value}, str(value)))
    return draw.choice(_VALUES)


def _answer(examples: list[Any], draw: random.Random) -> tuple[int, list[tuple[bytes, bytes]], _Pieces]:
    content, headers = draw.choice(_BODIES), [(b"content-type", b"application/json")]
    if examples and draw.random() < 0.85:
        value = draw.choice(examples)
        for _ in range(draw.choice((0, 1, 1, 2, 4))):
            value = _damaged(value, draw)
        content = json.dumps(value, ensure_ascii=draw.random() < 0.9).encode("utf-8", "surrogatepass")
        if draw.random() < 0.05:
            content = content[: draw.randrange(len(content) + 1)]
        elif content and draw.random() < 0.05:
            changed = bytearray(content)
            for _ in range(draw.choice((1, 1, 5, 50))):
                changed[draw.randrange(len(changed))] = draw.choice((*b'\x00",[]{}\xff', draw.randrange(256)))
            content = bytes(changed)
        elif draw.random() < 0.05:
            content = gzip.compress(content, mtime=0) if draw.random() < 0.5 else zlib.compress(content)
            headers.append((b"content-encoding", b"gzip" if content[:1] == b"\x1f" else b"deflate"))
            if draw.random() < 0.2:
                content = content[: draw.randrange(len(content))]
    if draw.random() < 0.2:
        headers += draw.choices(_HEADERS, k=draw.choice((1, 1, 2, 5)))
    return (200 if draw.random() < 0.75 else draw.choice(_STATUSES)), headers, _Pieces(content, draw)


def _used(value: Any) -> None:
    """What a program does with an answer."""
    if isinstance(value, list | tuple):
        for item in value:
            _used(item)
    elif isinstance(value, dict):
        for item in value.values():
            _used(item)
    elif isinstance(value, Model):
        for name in dir(value):
            if not name.startswith("_"):
                _used_member(getattr(value, name))
    elif isinstance(value, Figure):
        str(value), format(value), hash(value), value.__eq__(0)
        with suppress(ValueError):
            # What holds no number says so.
            float(value)


def _used_member(member: Any) -> None:
    if not callable(member):
        _used(member)


def _heard(report: DriftReport) -> None:
    repr(report)


def contract_of(recordings: Sequence[Path]) -> dict[str, list[Any]]:
    """The examples of each operation, and what the recordings add to them."""
    return {operation.id: values for operation, values in _Contract(recordings).operations}


_SERVERS: Final = {"partner": "https://partner.example.com", "dam": "https://dam.example.com"}


def tally_of(seeds: range, recordings: Sequence[Path] = ()) -> Tally:
    """What comes of the answers of these seeds, made of the contract's examples and of recordings (HAR)."""
    contract, wire, tally = _Contract(recordings), _Wire(), Tally()
    with ExitStack() as stack:
        clients = [
            stack.enter_context(
                Client(
                    "https://api.example.com/v1/api",
                    transport=wire,
                    retry=NO_RETRY,
                    pacing=Pacing("off"),
                    breaker=False,
                    servers=_SERVERS,
                    **reading,
                )
            )
            for reading in ({}, {"on_drift": _heard}, {"strict": True})
        ]
        for seed in seeds:
            draw = random.Random(seed)
            operation, examples = draw.choice(contract.operations)
            wire.answer = _answer(examples, draw)
            try:
                with patch.object(_json, "orjson", None) if draw.random() < 0.25 else nullcontext():
                    tally.kinds[_outcome(draw.choice(clients), operation)] += 1
            except Exception as error:
                tally.bare.append(f"seed {seed}: {operation.id}: {type(error).__name__}: {error}")
    return tally


def _outcome(client: Client, operation: Operation) -> str:
    """The kind of what a call came to."""
    path = operation.path.replace("{", "x").replace("}", "x")
    call: Call[Any] = Call(operation, path)
    client.cookies.clear()
    try:
        response = client.send(call)
    except IbkrError as error:
        repr(error), str(error), repr(vars(error))
        return type(error).__name__
    repr(response), repr(response.parsed), str(response.parsed)
    with unmasked():
        repr(response.parsed)
    encode(response.parsed)
    _used(response.parsed)
    return "an answer"
