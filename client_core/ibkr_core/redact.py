"""What may be shown: everything on a list, nothing else.

An answer may hold tokens, account ids, names and amounts under names that nobody has seen yet, so fields are shown by
allow-list, and the text of shown fields is still searched for what looks like an id or a token.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from itertools import islice
from typing import Any, Final, TypeVar, cast

__all__ = [
    "HIDDEN",
    "LONGEST_TOLD",
    "REDACTED",
    "concealed",
    "hidden",
    "masked",
    "redact_body",
    "redact_pairs",
    "scrub",
    "told",
    "unmasked",
]

T = TypeVar("T")

REDACTED: Final = "REDACTED"
HIDDEN: Final = "'***'"

SHOWN_FIELDS: Final = frozenset(
    [
        "authenticated",
        "code",
        "competing",
        "connected",
        "description",
        "detail",
        "error",
        "errorcode",
        "established",
        "fail",
        "failure_list",
        "field",
        "invalidarguments",
        "message",
        "order_status",
        "reason",
        "status",
        "statuscode",
        "success",
        "text",
        "title",
        "type",
    ]
)
SHOWN_HEADERS: Final = frozenset(
    ["content-encoding", "content-length", "content-type", "date", "retry-after", "server", "x-request-id"]
)
SHOWN_QUERY: Final = frozenset(
    [
        "bar",
        "compete",
        "conid",
        "conids",
        "currency",
        "days",
        "direction",
        "exchange",
        "fields",
        "filters",
        "force",
        "page",
        "period",
        "publish",
        "sectype",
        "sort",
        "source",
        "symbol",
        "symbols",
        "target",
        "type",
    ]
)

LONGEST_BODY: Final = 1000
LONGEST_TOLD: Final = 64 * 1024
"""Bytes of an answer that anything is told of. What the broker says of an error is a sentence."""
_MOST_MEMBERS: Final = 50


_ACCOUNT: Final = r"(?<![A-Za-z0-9])((?:[DF]?[UFI]|D[UFI][A-Z]?))(\d{2,6})(\d{3}[a-z]?)(?![A-Za-z0-9])"
"""U1234567, DU1234567, F and I for advisors and brokers, sometimes with a letter for a segment: kind, middle, end."""
_LONGEST_TEXT: Final = 20_000


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What looks secret, and what stands in its place; compiled when the first error or log line needs it.

    Each begins where a word begins and looks no further than that word, so that the work grows with the text alone.
    """
    shapes = (
        (r"(?i)\b(authorization['\"]?\s*[:=]\s*['\"]?(?:[a-z]+\s+)?)[^\s,;\"']+", rf"\1{REDACTED}"),
        # What follows the name of a scheme, unless it is an ordinary word: "a bearer token", "OAuth session".
        (r"(?i)\b(bearer|basic|oauth)\s+(?!(?-i:[a-z]{1,16})(?![^\s,;\"'.:)]))[^\s,;\"']+", rf"\1 {REDACTED}"),
        # Tokens: three parts of a JWT, and long words of letters with digits.
        (r"(?<![\w.-])[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]*", REDACTED),
        (
            r"(?<![A-Za-z0-9+/_~.-])(?=[A-Za-z+/_~-]{0,4000}\d)(?=[\d+/_~-]{0,4000}[A-Za-z])[A-Za-z0-9+/_~-]{24,}={0,2}",
            REDACTED,
        ),
        (_ACCOUNT, REDACTED),
        (r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+", REDACTED),
    )
    return tuple((re.compile(pattern), instead) for pattern, instead in shapes)


def scrub(text: str, known: Iterable[str] = ()) -> str:
    """The text without account ids, tokens, mail addresses and the known values of the call: for errors and logs.

    Of a text of more than 20,000 characters the beginning.
    """
    if len(text) > _LONGEST_TEXT:
        text = f"{text[:_LONGEST_TEXT]}..."
    for value in known:
        if len(value) >= 3:
            text = text.replace(value, REDACTED)
    for pattern, instead in _patterns():
        text = pattern.sub(instead, text)
    return text


def told(value: object) -> str:
    """A wrong argument in an error, without the account or the token that it may be or hold."""
    return scrub(repr(value))


_unmasked: ContextVar[bool] = ContextVar("ibkr_unmasked", default=False)


@contextmanager
def unmasked() -> Iterator[None]:
    """Show everything in the `repr` of answers, on one's own terminal:

        with unmasked():
            print(client.portfolio.accounts())

    In this thread or task alone, and neither in logs nor in errors. Elsewhere accounts are shown as `DU***321` and what
    looks like a token not at all.
    """
    before = _unmasked.set(True)
    try:
        yield
    finally:
        _unmasked.reset(before)


_OWN_IDS: Final = frozenset(["c_oid", "execution_id", "local_order_id", "order_id", "order_ref", "parent_id"])
"""Members with ids of one's own orders, which look like tokens and are none."""


def masked(name: str, value: object) -> str:
    """How a member of an answer is shown: accounts so that one's own can be told apart, ids of one's orders whole, and
    nothing that looks like a token or a mail address.
    """
    if _unmasked.get():
        return repr(value)
    if type(value) is list:
        return f"[{', '.join(masked(name, item) for item in value)}]"
    if type(value) is dict:
        return f"{{{', '.join(f'{masked(name, key)}: {masked(name, item)}' for key, item in value.items())}}}"
    if not isinstance(value, str):
        return repr(value)  # objects inside have masked what is theirs
    text = repr(value if len(value) <= _LONGEST_TEXT else f"{value[:_LONGEST_TEXT]}...")
    for pattern, instead in _patterns():
        if pattern.pattern == _ACCOUNT:
            text = pattern.sub(r"\1***\3", text)
        elif name not in _OWN_IDS:
            text = pattern.sub(instead, text)
    return text


def hidden(value: object) -> str:
    """How a member that the contract or its name calls private is shown: an account as `'DU***321'`, all else not."""
    if value is None or _unmasked.get():
        return repr(value)
    if type(value) is list and value:
        return f"[{', '.join(map(hidden, value))}]"
    found = re.fullmatch(_ACCOUNT, value, re.ASCII) if isinstance(value, str) else None
    return HIDDEN if found is None else f"'{found[1]}***{found[3]}'"


class _Concealed(str):
    """Text that is shown as `hidden` shows it, wherever its repr is taken."""

    __slots__ = ()

    def __repr__(self) -> str:
        return hidden(str(self))


def concealed(account: T) -> T:
    """The account as what tracebacks with local variables may show; what cannot be one stays as it is."""
    if isinstance(account, str) and account.strip():
        return cast(T, _Concealed(account))
    return account


def redact_pairs(pairs: Iterable[tuple[str, str]], shown: frozenset[str]) -> dict[str, str]:
    """Names with their values where the name is on the list, `REDACTED` elsewhere."""
    return {name: scrub(value) if name.lower() in shown else REDACTED for name, value in pairs}


def redact_body(content: bytes, known: Iterable[str] = ()) -> str:
    """An answer in a form that can be shown: JSON fields by allow-list, of HTML the title, of other text a scrubbed
    beginning.
    """
    if not content:
        return ""
    known = tuple(known)
    length = len(content)
    head = content[:1000].lstrip()[:1]
    if head in (b"{", b"["):
        if length > LONGEST_TOLD:
            return f"<{length} bytes of JSON>"
        import json

        try:
            document = json.loads(content)
        except (ValueError, RecursionError):
            return f"<{length} bytes of JSON that does not parse>"
        return _shorten(json.dumps(_redact_value(document, known, 0), ensure_ascii=False))
    text = content[:20_000].decode("utf-8", "replace")
    if head == b"<":
        title = re.search(r"(?is)<title[^>]{0,200}>(.{0,200}?)</title>", text)
        about = f", title {scrub(title.group(1).strip(), known)!r}" if title else ""
        return f"<{len(content)} bytes of markup{about}>"
    if not text.isprintable() and "\ufffd" in text:
        return f"<{len(content)} bytes, not text>"
    return _shorten(scrub(text.strip(), known))


def _redact_value(value: Any, known: tuple[str, ...], depth: int, shown: bool = True) -> Any:
    if depth > 6:
        return REDACTED
    if isinstance(value, dict):
        return {
            # A map may be keyed by account id, so names are scrubbed too.
            scrub(str(name), known): _redact_value(item, known, depth + 1, str(name).lower() in SHOWN_FIELDS)
            for name, item in islice(value.items(), _MOST_MEMBERS)
        }
    if isinstance(value, list):
        return [_redact_value(item, known, depth + 1, shown) for item in value[:20]]
    if not shown:
        return REDACTED
    return scrub(value, known) if isinstance(value, str) else value


def _shorten(text: str) -> str:
    return text if len(text) <= LONGEST_BODY else f"{text[:LONGEST_BODY]}... ({len(text)} characters)"
