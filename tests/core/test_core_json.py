"""JSON is read in one way, with orjson and without."""

from __future__ import annotations

import pytest

from ibkr_core import _json
from ibkr_core._json import DEEPEST, loads


@pytest.fixture(params=["orjson", "standard library"])
def parser(request, monkeypatch):
    if request.param != "orjson":
        monkeypatch.setattr(_json, "orjson", None)
    return request.param


@pytest.mark.parametrize("value", [b"[%s]", b'{"a": %s}', b"[1, [], %s, {}]"])
def test_a_document_is_followed_to_a_depth(parser, value):
    depth = 900
    document = b"1"
    for _ in range(depth):
        document = value % document
    loads(document)
    for _ in range(DEEPEST + 1 - depth):
        document = value % document
    with pytest.raises(ValueError, match=r"depth|deeply"):
        loads(document)


def test_where_python_follows_deeper_it_is_refused_all_the_same(monkeypatch):
    def nested(depth):
        value = []
        for _ in range(depth - 1):
            value = {"a": [value]} if len(value) % 2 else [value]
        return value

    monkeypatch.setattr(_json, "orjson", None)
    monkeypatch.setattr(_json.json, "loads", lambda content, **_: read)
    read = nested(100)
    assert loads(b"[" * 9999) is read
    for read in ([], 5, "a", None, {"a": 1}):
        assert loads(b"[" * 9999) is read
    read = []
    for _ in range(DEEPEST - 1):
        read = [read]
    assert loads(b"[" * 9999) is read
    read = {"a": read}
    with pytest.raises(ValueError, match="nested too deeply"):
        loads(b"[" * 9999)
    assert loads(b"[") is read, "what has fewer brackets cannot be so deep"


def test_wide_is_not_deep(parser):
    assert len(loads(b"[" + b"[]," * 5000 + b"{}]")) == 5001
