"""The walk as a HAR 1.2 file that may be sent to somebody: no token, no cookie, nobody's id, name or balance.

Source: http://www.softwareishard.com/blog/har-12-spec/ (log, entries, request, response, content).
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote, urlencode

from ibkr_core import __version__
from ibkr_core._json import loads
from ibkr_core.redact import SHOWN_HEADERS, redact_pairs
from ibkr_workflows.doctor._disguise import PUBLIC_TAGS, Disguise

if TYPE_CHECKING:
    from ibkr_workflows.doctor._contract import Contract
    from ibkr_workflows.doctor._guard import Exchange

__all__ = ["LeakError", "har", "write_har"]

_NOTE: Final = (
    "Pseudonyms stand for tokens, cookies, ids, names and figures of accounts, in the form of the original; addresses "
    "name the public server. Contract ids, symbols and market data are as they came."
)
_REQUEST_HEADERS: Final = frozenset({"accept", "accept-encoding", "user-agent"})


class LeakError(Exception):
    """A recording that would betray somebody."""


def har(exchanges: list[Exchange], contract: Contract, disguise: Disguise) -> dict[str, Any]:
    """The document; whole answers only.

    Raises:
        LeakError: a token or an account id is still in it, which no answer seen so far has brought about.
    """
    whole = [exchange for exchange in exchanges if exchange.whole]
    documents = [_parsed(exchange) for exchange in whole]
    # Names first, from every answer, since one that was met late may stand in an early answer too.
    for exchange, document in zip(whole, documents, strict=True):
        if exchange.get.tag not in PUBLIC_TAGS:
            disguise.learn(document)
    recording: dict[str, Any] = {
        "log": {
            "version": "1.2",
            "creator": {"name": "ibkr_workflows.doctor", "version": __version__},
            "comment": f"Contract {contract.version}. {_NOTE}",
            "entries": [
                _entry(exchange, document, contract, disguise)
                for exchange, document in zip(whole, documents, strict=True)
            ],
        }
    }
    if disguise.betrays(json.dumps(recording, ensure_ascii=False)):
        raise LeakError("the recording would hold a token or an account id, and was not written; please report this")
    return recording


def write_har(file: Path, document: dict[str, Any]) -> None:
    """Write it whole or not at all, readable by its owner alone.

    Raises:
        OSError: the folder is not there or not writable.
    """
    # mkstemp makes files of mode 0600.
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(document, out, ensure_ascii=False, indent=1)
            out.write("\n")
            out.flush()
            os.fsync(out.fileno())
        os.replace(name, file)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(name)
        raise


def _parsed(exchange: Exchange) -> Any:
    """The body where it is JSON, else None."""
    if "json" not in exchange.media_type:
        return None
    try:
        return loads(exchange.content)
    except ValueError:
        return None


def _entry(exchange: Exchange, document: Any, contract: Contract, disguise: Disguise) -> dict[str, Any]:
    body = _body(exchange, document, disguise)
    milliseconds = round(exchange.seconds * 1000, 3)
    return {
        "startedDateTime": datetime.fromtimestamp(exchange.started, UTC).isoformat(timespec="milliseconds"),
        "time": milliseconds,
        "request": {
            "method": "GET",
            "url": _address(exchange, contract, disguise),
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": _headers(exchange.request_headers.multi_items(), _REQUEST_HEADERS),
            "queryString": [{"name": name, "value": value} for name, value in _query(exchange, disguise)],
            "headersSize": -1,
            "bodySize": 0,
        },
        "response": {
            "status": exchange.status,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": _headers(exchange.headers.multi_items(), SHOWN_HEADERS),
            "content": {"size": len(body.encode()), "mimeType": exchange.media_type, "text": body},
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
        "comment": exchange.get.id,
    }


def _headers(pairs: list[tuple[str, str]], shown: frozenset[str]) -> list[dict[str, str]]:
    # The length would be that of the original; names of headers that are not shown tell what the server is.
    return [
        {"name": name, "value": value}
        for name, value in redact_pairs(pairs, shown).items()
        if name.lower() not in ("content-length", "content-encoding", "host")
    ]


def _address(exchange: Exchange, contract: Contract, disguise: Disguise) -> str:
    get = exchange.get
    server = contract.server if not get.server else get.operation.server_url
    path = get.path
    for name, value in exchange.values.items():
        path = path.replace(f"{{{name}}}", quote(_shown(exchange, name, unquote(value), disguise), safe=""))
    query = urlencode(_query(exchange, disguise), quote_via=quote)
    return f"{server}{path}" + (f"?{query}" if query else "")


def _query(exchange: Exchange, disguise: Disguise) -> list[tuple[str, str]]:
    return [(name, _shown(exchange, name, value, disguise)) for name, value in exchange.query]


def _shown(exchange: Exchange, name: str, value: str, disguise: Disguise) -> str:
    shown = disguise.document(value, public=exchange.get.tag in PUBLIC_TAGS, name=name)
    return str(shown)


def _body(exchange: Exchange, document: Any, disguise: Disguise) -> str:
    if document is None:
        # Not JSON, or JSON null. What it is nobody knows, so that all of it is replaced; `null` stays itself.
        return disguise.text(exchange.content.decode("utf-8", "replace"))
    if exchange.status >= 400:
        shown = disguise.failure(document)
    else:
        shown = disguise.document(document, public=exchange.get.tag in PUBLIC_TAGS)
    return json.dumps(shown, ensure_ascii=False, separators=(",", ":"))
