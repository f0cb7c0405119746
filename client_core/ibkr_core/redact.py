"""What may be shown: everything on a list, nothing else.

An answer may hold tokens, account ids, names and amounts under names that nobody has seen yet, so fields are shown by
allow-list, and the text of shown fields is still searched for what looks like an id or a token.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, Final

__all__ = ["REDACTED", "redact_body", "redact_pairs", "scrub"]

REDACTED: Final = "REDACTED"

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


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What looks secret, and what stands in its place; compiled when the first error or log line needs it."""
    shapes = (
        (r"(?i)\b(bearer|basic|oauth)\s+[^\s,;\"']+", rf"\1 {REDACTED}"),
        # Tokens: three parts of a JWT, and long words of letters with digits.
        (r"\b[\w-]{8,}\.[\w-]{8,}\.[\w-]*", REDACTED),
        (r"(?<![\w+/=~.-])(?=[\w+/=~-]*\d)(?=[\w+/=~-]*[A-Za-z])[\w+/=~-]{24,}", REDACTED),
        # Accounts: U1234567, DU1234567, F and I for advisors and brokers, sometimes with a letter for a segment.
        (r"\b(?:[DF]?[UFI]|D[UFI][A-Z]?)\d{5,9}[a-z]?\b", REDACTED),
        (r"\b[\w.+-]+@[\w-]+\.[\w.]+\b", REDACTED),
    )
    return tuple((re.compile(pattern), instead) for pattern, instead in shapes)


def scrub(text: str, known: Iterable[str] = ()) -> str:
    """The text without account ids, tokens, mail addresses and the known values of the call itself."""
    for value in known:
        if len(value) >= 3:
            text = text.replace(value, REDACTED)
    for pattern, instead in _patterns():
        text = pattern.sub(instead, text)
    return text


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
    head = content.lstrip()[:1]
    if head in (b"{", b"["):
        import json

        try:
            document = json.loads(content[:200_000])
        except (ValueError, RecursionError):
            return f"<{len(content)} bytes of JSON that does not parse>"
        return _shorten(json.dumps(_redact_value(document, known, 0), ensure_ascii=False))
    text = content[:20_000].decode("utf-8", "replace")
    if head == b"<":
        title = re.search(r"(?is)<title[^>]*>(.{0,200}?)</title>", text)
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
            for name, item in value.items()
        }
    if isinstance(value, list):
        return [_redact_value(item, known, depth + 1, shown) for item in value[:20]]
    if not shown:
        return REDACTED
    return scrub(value, known) if isinstance(value, str) else value


def _shorten(text: str) -> str:
    return text if len(text) <= LONGEST_BODY else f"{text[:LONGEST_BODY]}... ({len(text)} characters)"
