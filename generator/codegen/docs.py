"""Docstrings from the contract's own words."""

from __future__ import annotations

import re
import textwrap
from typing import Any, Final

from openapi_python_client.strings import safe_for_docstring

__all__ = ["STATES", "described", "docstring", "facts", "one_line", "raised"]

WIDTH: Final = 110
_MARK: Final = re.compile(r" *(?:[-*]|\d+\.) +| +\w+: ")

_ERRORS: Final = {
    400: "InvalidRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    429: "RateLimitedError",
}
_RETRY: Final = {
    "safe": "may be sent again freely",
    "never": "is never sent again once it has left",
    "reconcile": "is never sent again once it has left; without a readable answer the outcome is unknown",
}
STATES: Final = {
    "sso": "a login",
    "brokerage-session": "a brokerage session",
    "accounts-listed": "the brokerage accounts listed once before",
}
"""What `x-requires` may name besides operations, and how a docstring says it."""


def docstring(text: str, indent: int = 0) -> str:
    """Text as the inside of a docstring: escaped, refilled, indented; tables, lists and sections keep their lines."""
    lines: list[str] = []
    for line in _refilled(safe_for_docstring(text.strip()).splitlines()):
        lines.extend(_wrapped(line, WIDTH - indent))
    body = "\n".join(" " * indent + line if line else "" for line in lines).lstrip()
    # A quote or a backslash at the very end would run into the closing quotes.
    return f"{body} " if body.endswith(('"', "\\")) else body


def _refilled(lines: list[str]) -> list[str]:
    """Lines of one paragraph, or of one item of a list, as one line."""
    joined: list[str] = []
    for line in lines:
        line = line.rstrip()
        previous = joined[-1] if joined else ""
        alone = not line or not previous or _MARK.match(line) or "|" in (line.lstrip()[:1], previous[:1])
        if not alone and (line[0] != " " or (_MARK.match(previous) and not previous.endswith(":"))):
            joined[-1] = f"{previous} {line.strip()}"
        else:
            joined.append(line)
    return joined


def described(schema: dict[str, Any]) -> str:
    """The description of a schema, and how sure it is where that is not beyond doubt."""
    text = str(schema.get("description") or "").strip()
    doubts = []
    if schema.get("x-evidence") == "unverified":
        doubts.append("Unverified.")
    if "x-release-note" in schema:
        doubts.append(f"Release note of {schema['x-release-note']}.")
    return " ".join([text, *doubts]).strip()


def one_line(text: str) -> str:
    """The first paragraph on one line, as the contract's words of one thing among others."""
    return " ".join(text.strip().split("\n\n")[0].split())


def _wrapped(line: str, width: int) -> list[str]:
    if len(line) <= width or line.lstrip().startswith("|"):
        return [line]
    mark = _MARK.match(line)
    hang = len(mark.group()) if mark else len(line) - len(line.lstrip())
    wrapped = textwrap.wrap(
        line, width, subsequent_indent=" " * hang, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    )
    return wrapped or [""]


def raised(
    responses: dict[str, Any], error_in_success: bool, retry: str, refusal: tuple[str, bool] | None = None
) -> list[str]:
    """Lines of a `Raises:` section: which error for which documented status."""
    by_error: dict[str, list[str]] = {}
    for status in responses:
        if not status.isdigit() or int(status) < 400:
            continue
        code = int(status)
        name = _ERRORS.get(code, "BrokerUnavailableError" if code >= 500 else "InvalidRequestError")
        by_error.setdefault(name, []).append(status)
    if error_in_success:
        by_error["BrokerRejectionError"] = ["200 with `error`"]
    if refusal is not None:
        by_error.setdefault("BrokerRejectionError", []).append(f"200 with `{refusal[0]}: {str(refusal[1]).lower()}`")
    if retry == "reconcile":
        by_error["OutcomeUnknownError"] = ["no readable answer"]
    return [f"{name}: {', '.join(statuses)}." for name, statuses in by_error.items()]


def facts(operation: dict[str, Any], method: str, path: str, first: tuple[str, ...] = ()) -> str:
    """The last paragraph: where it is, what it needs, how it is paced and repeated, where the facts come from.

    Args:
        first: calls that have to come before it in a session.
    """
    needs = [STATES[name] for name in operation.get("x-requires", ()) if name in STATES]
    needs += [f"`client.{call}` once before in the session" for call in first]
    parts = [f"`{method.upper()} {path}`"]
    if needs:
        parts.append(f"needs {' and '.join(needs)}")
    schemes = [
        scheme + (f" with scope {', '.join(scopes)}" if scopes else "")
        for requirement in operation.get("security", ())
        for scheme, scopes in requirement.items()
    ]
    if schemes:
        parts.append(f"credentials: {' or '.join(schemes)}")
    pacing = operation.get("x-pacing")
    if isinstance(pacing, dict):
        shared = f" together with the other {pacing['group']} calls" if "group" in pacing else ""
        parts.append(f"at most {pacing['requests']} in {pacing['seconds']} s{shared}")
    parts.append(_RETRY[operation.get("x-retry", "never")])
    if operation.get("deprecated"):
        parts.append("deprecated")
    evidence = operation.get("x-evidence", "unverified")
    note = operation.get("x-release-note")
    parts.append(f"source: {evidence}" + (f", note of {note}" if note else ""))
    return "; ".join(parts) + "."
