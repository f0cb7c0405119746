"""Faults on purpose: everything that can go wrong between a client and the broker, for one call or for many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .wire import DROP, TRUNCATE, Answer, failure

__all__ = ["KINDS", "Fault", "Faults"]

BEFORE = frozenset({"drop_before", "error_before", "rate_limit", "expire_token", "lose_session", "compete"})
"""Kinds that act before the request does anything."""
AFTER = frozenset({"drop_after", "error_after", "truncate", "html", "invalid_json", "empty"})
"""Kinds that act when the request has had its effect."""
KINDS = BEFORE | AFTER | {"latency"}

_HTML = b"<!DOCTYPE html><html><head><title>Access Denied</title></head><body><h1>Access Denied</h1></body></html>"


@dataclass(slots=True)
class Fault:
    """One planned fault.

    `operation`: an operationId, or `*`. `times`: how many calls it hits, None for all. `skip`: how many it lets pass
    first. `status`: of `error_before` and `error_after`. `seconds`: of `latency`. `retry_after`: seconds named by
    `rate_limit`.
    """

    kind: str
    operation: str = "*"
    times: int | None = 1
    skip: int = 0
    status: int = 503
    seconds: float = 0.0
    retry_after: int | None = None
    hits: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"kind: {self.kind!r} is not one of {', '.join(sorted(KINDS))}")
        if self.times is not None and self.times < 1:
            raise ValueError(f"times: {self.times!r} is not a positive number")
        if not 400 <= self.status <= 599:
            raise ValueError(f"status: {self.status!r} is not an error status")

    def to_dict(self) -> dict[str, Any]:
        """For the control plane."""
        return {
            name: getattr(self, name)
            for name in ("kind", "operation", "times", "skip", "status", "seconds", "retry_after", "hits")
        }


class Faults:
    """The plan. Empty most of the time, so that a call costs one test."""

    def __init__(self) -> None:
        self.planned: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        """Plan a fault."""
        self.planned.append(fault)
        return fault

    def clear(self) -> None:
        """Forget all plans."""
        self.planned.clear()

    def take(self, operation: str) -> list[Fault]:
        """The faults that hit this call; each counts its hit."""
        hit = []
        for fault in self.planned:
            if fault.operation not in ("*", operation):
                continue
            if fault.skip > 0:
                fault.skip -= 1
            elif fault.times is None or fault.hits < fault.times:
                fault.hits += 1
                hit.append(fault)
        return hit


def refuse(fault: Fault) -> Answer | None:
    """The answer of a fault that acts before the request; None for those that only change the state."""
    if fault.kind == "drop_before":
        return Answer(0, delivery=DROP)
    if fault.kind == "error_before":
        return failure(fault.status, "Service Unavailable" if fault.status == 503 else "Internal error")
    if fault.kind == "rate_limit":
        answer = failure(429, "Too many requests")
        if fault.retry_after is not None:
            answer.headers = (*answer.headers, (b"retry-after", str(fault.retry_after).encode()))
        return answer
    return None


def spoil(answer: Answer, fault: Fault) -> Answer:
    """What is left of an answer after a fault that acts behind the request."""
    if fault.kind == "drop_after":
        return Answer(0, delivery=DROP)
    if fault.kind == "error_after":
        return failure(fault.status, "Service Unavailable" if fault.status == 503 else "Internal error")
    if fault.kind == "truncate":
        return Answer(answer.status, answer.body, answer.headers, TRUNCATE)
    if fault.kind == "html":
        return Answer(200, _HTML, ((b"content-type", b"text/html"),))
    if fault.kind == "invalid_json":
        return Answer(answer.status, answer.body[:-1] + b",", answer.headers)
    if fault.kind == "empty":
        return Answer(answer.status, b"", answer.headers)
    return answer
