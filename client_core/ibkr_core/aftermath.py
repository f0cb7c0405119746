"""What happens after an answer has arrived must not cost the answer.

Callbacks, log handlers, cookies, pacing and clocks are other people's code, or read what came from outside. When one of
them fails, the fault is logged by its kind alone and told to `on_drift`, and the call goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ibkr_core.drift import DriftReport
from ibkr_core.logs import logger

if TYPE_CHECKING:
    from ibkr_core.client import BaseClient

__all__ = ["report_cookie", "tell", "tell_fault", "unharmed"]


def unharmed(client: BaseClient, operation: str, what: str, do: Callable[..., Any], *arguments: Any) -> Any:
    """Do something that must not cost the answer; its result, or None when it failed, which is told."""
    try:
        return do(*arguments)
    except Exception as error:
        tell_fault(client, operation, what, error)
        return None


def tell_fault(client: BaseClient, operation: str, what: str, error: BaseException) -> None:
    """Say that something failed after an answer had arrived: its kind, never its text, which may hold anything."""
    kind = type(error).__name__
    report = DriftReport(operation=operation, path="$", expected=f"{what} to work", got=kind, kind="fault")
    _log("operation=%s %s failed after the answer had arrived: %s", operation, what, kind)
    tell(client, report)


def report_cookie(client: BaseClient, operation: str, got: str) -> None:
    """Say that a cookie of an answer could not be read, or not in full."""
    _log("operation=%s a Set-Cookie line could not be read: %s", operation, got)
    tell(client, DriftReport(operation=operation, path="$", expected="a cookie", got=got, kind="cookie"))


def tell(client: BaseClient, report: DriftReport) -> None:
    """Tell a drift to whoever wants to know; an `on_drift` that raises costs nothing but the telling."""
    if client.on_drift is None:
        return
    try:
        client.on_drift(report)
    except Exception as error:
        _log("operation=%s on_drift failed: %s", report.operation, type(error).__name__)


def _log(text: str, *arguments: object) -> None:
    try:
        logger.warning(text, *arguments)
    except Exception:
        # A log handler that fails cannot be told to the log.
        return
