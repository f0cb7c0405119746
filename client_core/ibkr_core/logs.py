"""Logging by allow-list: one logger, one DEBUG line an attempt, and a guard over what httpx and httpcore would print.

httpx logs whole addresses at INFO and httpcore logs the headers of every answer at DEBUG, and both hold account ids,
tokens and session cookies. Muting those loggers would mute other users of httpx in the process, so a filter sits on
them that rewrites a record only while a request of ours is under way in the current thread or task.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final

from ibkr_core.redact import REDACTED, SHOWN_HEADERS, SHOWN_QUERY, redact_pairs

if TYPE_CHECKING:
    from ibkr_core.operation import Call
    from ibkr_core.policy import Outcome

__all__ = ["GUARDED_LOGGERS", "install_guard", "log_attempt", "logger", "ours"]

logger: Final = logging.getLogger("ibkr_core")

GUARDED_LOGGERS: Final = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "hpack.hpack",
    "hpack.table",
)

ours: Final[ContextVar[bool]] = ContextVar("ibkr_core_request_under_way", default=False)
"""True while a request of ours is under way; set it around any other use of httpx that carries secrets."""


class _Guard(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        if ours.get():
            event = str(record.msg).split(" ", 1)[0] if record.name.startswith("httpcore") else "request"
            record.msg, record.args = f"{event} {REDACTED} (by ibkr_core)", ()
            record.exc_info = record.exc_text = record.stack_info = None
        return True


_GUARD: Final = _Guard()


def install_guard() -> None:
    """Put the filter on the loggers below us. Idempotent: a filter is added once."""
    for name in GUARDED_LOGGERS:
        logging.getLogger(name).addFilter(_GUARD)


def log_attempt(call: Call[Any], outcome: Outcome | None, attempt: int, elapsed: float) -> None:
    """One line about one try: template instead of path, and of query and headers only what is on the lists."""
    from ibkr_core._http import Answer, Fault

    operation = call.operation
    headers: dict[str, str] = {}
    if outcome is None:
        result = "cancelled"
    elif isinstance(outcome, Answer):
        result = str(outcome.status)
        headers = {name: outcome.headers[name] for name in SHOWN_HEADERS if name in outcome.headers}
    else:
        result = outcome.kind if isinstance(outcome, Fault) else type(outcome).__name__
    logger.debug(
        "operation=%s method=%s path=%s query=%s attempt=%d result=%s elapsed=%.4f sent=%d headers=%s",
        operation.id,
        operation.method,
        operation.path,
        redact_pairs(call.query, SHOWN_QUERY),
        attempt,
        result,
        elapsed,
        len(call.content or b""),
        headers,
    )
