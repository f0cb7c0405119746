"""What is left of an answer after the faults that hit its call. The request has had its effect by then."""

from __future__ import annotations

from typing import Any

import orjson

from .faults import Fault
from .trading.book import Book
from .trading.rows import ack_row
from .wire import DRIP_BODY, DRIP_HEAD, DROP, JSON_TYPE, NORMAL, TRUNCATE, Answer, failure, json_answer
from .words import Words

__all__ = ["BAD_COOKIES", "spoil"]

_HTML = b"<!DOCTYPE html><html><head><title>Access Denied</title></head><body><h1>Access Denied</h1></body></html>"
BAD_COOKIES = (
    b"x-sess=1; Max-Age=--5; Path=/",
    b"x-sess=1; Max-Age=" + b"9" * 5_000,
    b"x-sess=1; Expires=Thu, 99-Foo-99999999999 25:61:61 GMT",
    b"x-sess=\xff\xfe; Domain=;;;=;",
    b"=; ; =",
)
"""`Set-Cookie` lines that no reader understands; a fault that hits several calls sends one after the other."""
_SOMEBODY = {
    "order_id": "1370000001",
    "order_status": "Submitted",
    "encrypt_message": "1",
    "local_order_id": "somebody-else",
}


def spoil(answer: Answer, fault: Fault, book: Book, words: Words) -> Answer:
    """The answer after one fault."""
    if fault.kind == "latency":
        answer.delay += fault.seconds
        return answer
    if answer.delivery in (DROP, TRUNCATE) or not answer.status:
        return answer
    if fault.step == "rows":
        return _spoil_rows(answer, fault, book, words)
    if fault.step == "head":
        return _spoil_head(answer, fault)
    if fault.step == "answer":
        return _replace(answer, fault, words)
    if fault.kind in ("drop_after", "network_lost"):
        return Answer(0, delivery=DROP, delay=answer.delay)
    if fault.kind == "surplus":
        answer.surplus = json_answer([_other_row(_value(answer), book)])
        return answer
    delivery = {"truncate": TRUNCATE, "drip_head": DRIP_HEAD, "drip_body": DRIP_BODY}.get(fault.kind, NORMAL)
    if delivery != NORMAL:
        answer.delivery, answer.pause = delivery, fault.seconds
    return answer


def _replace(answer: Answer, fault: Fault, words: Words) -> Answer:
    """Another answer than the broker's."""
    if fault.kind == "error_after":
        return failure(fault.status, "Service Unavailable" if fault.status == 503 else "Internal error")
    if fault.kind == "unauthorized_after":
        return failure(401, words("not_authenticated"))
    if fault.kind == "html":
        return Answer(200, _HTML, ((b"content-type", b"text/html"),))
    if fault.kind == "invalid_json":
        return Answer(answer.status, answer.body[:-1] + b",", answer.headers)
    return Answer(answer.status, b"", answer.headers)


def _spoil_head(answer: Answer, fault: Fault) -> Answer:
    if fault.kind == "bad_cookie":
        line = BAD_COOKIES[(fault.hits - 1) % len(BAD_COOKIES)]
        answer.headers = (*answer.headers, (b"set-cookie", line))
    else:
        answer.headers = (*answer.headers, *answer.headers, (b"x-request-id", b"1"), (b"x-request-id", b"2"))
    return answer


def _spoil_rows(answer: Answer, fault: Fault, book: Book, words: Words) -> Answer:
    """Rows as they should not be. Refusals of the broker, which have no rows, stay as they are."""
    rows = _value(answer)
    if fault.kind == "already_registered":
        text = _refused_as_double(rows, words)
        if text is None:
            return answer
        spoiled = json_answer({"error": text}) if fault.status == 200 else failure(fault.status, text)
    elif answer.status == 200 and isinstance(rows, list):
        spoiled = json_answer(_edit(rows, fault, book))
    else:
        return answer
    spoiled.headers = answer.headers if JSON_TYPE in answer.headers else spoiled.headers
    return spoiled


def _edit(rows: list[Any], fault: Fault, book: Book) -> list[Any]:
    if fault.kind == "empty_list":
        return []
    if fault.kind == "null_row":
        return [None]
    if fault.kind == "foreign_row_added":
        return [*rows, _other_row(rows, book)]
    at = fault.row if -len(rows) <= fault.row < len(rows) else -1
    if fault.kind == "missing_row":
        return rows[:at] + rows[at:][1:] if rows else []
    row = _other_row(rows, book) if fault.kind == "foreign_row" else {"status": "received"}
    return [*rows[:at], row, *rows[at:][1:]] if rows else [row]


def _refused_as_double(answer: Any, words: Words) -> str | None:
    """The refusal of orders that were taken before, as if these rows were the answer to the second request; None when
    the answer tells of no order with an id of its client's.
    """
    if isinstance(answer, dict):
        text = answer.get("error")
        return text if isinstance(text, str) and _is_double(text, words) else None
    rows = answer if isinstance(answer, list) else []
    names = [row["local_order_id"] for row in rows if isinstance(row, dict) and "local_order_id" in row]
    return words("duplicate", cOID=names[-1]) if names else None


def _is_double(text: str, words: Words) -> bool:
    """Whether a refusal is the one of an order that was taken before, whichever its id."""
    before, _, after = words("duplicate", cOID="\0").partition("\0")
    return text.startswith(before) and text.endswith(after)


def _value(answer: Answer) -> Any:
    """What the body says; None where it says nothing, or another fault has made it unreadable."""
    try:
        return orjson.loads(answer.body) if JSON_TYPE in answer.headers else None
    except orjson.JSONDecodeError:
        return None


def _other_row(rows: Any, book: Book) -> dict[str, Any]:
    """The row of an order that is not in the answer: the latest with an id of its client's, or one nobody knows where
    the answer does not tell which orders it is about.
    """
    known = {row.get("order_id") for row in rows if isinstance(row, dict)} if isinstance(rows, list) else set()
    for order in reversed(book.orders.values()):
        if known - {None} and order.ref is not None and str(order.id) not in known:
            return ack_row(order)
    return dict(_SOMEBODY)
