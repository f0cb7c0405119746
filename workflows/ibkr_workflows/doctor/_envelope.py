"""What stands around the content of an answer: status, body, media type, and the form of refusals."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ibkr_core.codec import decoder
from ibkr_core.drift import DriftReport

if TYPE_CHECKING:
    from ibkr_workflows.doctor._contract import Contract, Get
    from ibkr_workflows.doctor._guard import Exchange

__all__ = ["failure_decoder", "outside"]


def outside(contract: Contract, get: Get, exchange: Exchange) -> DriftReport | None:
    """How an answer is none of the documented ones altogether; None when its content can be looked at."""
    response = contract.response(get, exchange.status)
    if response is None:
        documented = ", ".join(get.node.get("responses") or ())
        return _finding(get, f"one of {documented}", str(exchange.status), "status")
    content = response.get("content") or {}
    if bool(content) != bool(exchange.content):
        expected = f"a body of {' or '.join(content)}" if content else "no body"
        return _finding(get, expected, "a body" if exchange.content else "no body", "body")
    if content and exchange.media_type not in content:
        got = exchange.media_type or "no media type"
        return _finding(get, " or ".join(content), got if len(got) < 60 else "another", "media-type")
    return None


def failure_decoder(contract: Contract, get: Get, exchange: Exchange) -> Callable[[Any, Any], Any] | None:
    """The generated reader of a documented refusal; the client itself decodes none. None where it is not JSON."""
    response = contract.response(get, exchange.status)
    media = ((response or {}).get("content") or {}).get(exchange.media_type) or {}
    name = str(media.get("schema", {}).get("$ref", "")).rpartition("/")[2]
    if not name or "json" not in exchange.media_type:
        return None
    module_name = re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
    module = importlib.import_module(f"ibkr_web.models.{module_name}")
    reader = getattr(module, f"read_{module_name}", None)
    if reader is not None:
        return decoder(reader, name)
    decode: Callable[[Any, Any], Any] = getattr(module, name).from_dict
    return decode


def _finding(get: Get, expected: str, got: str, kind: str) -> DriftReport:
    return DriftReport(operation=get.id, path="$", expected=expected, got=got, kind=kind)
