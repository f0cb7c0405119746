"""What a request carries, as the broker takes it: strict where it is strict, with its own words where they are known,
and with the liberties that clients of the live API use.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import orjson

from .contract import Operation
from .wire import BadRequest, Request

__all__ = ["read_body", "read_parameters"]

_ARGUMENT_TEXTS = {"get_alert": "orderId and type are required", "get_signatures_and_owners": "accountId needed"}
"""Operations for which the broker answers any bad argument with one text."""
_BODY_TEXTS = {"list_transactions": ("is required", "acctIds, currency and conids are required")}
"""Operations whose missing members the broker tells all at once."""
_MISSING_TEXTS = {("get_snapshot", "conids"): "Conid(s) missing"}
"""Parameters whose absence the broker tells in words of its own."""
_OUTSIDE_BODY = frozenset({"init_brokerage_session", "set_dynamic_account"})
"""Operations whose members older documents of the broker put into the query, or into a form."""
_FORM = b"application/x-www-form-urlencoded"


def read_parameters(operation: Operation, values: tuple[str, ...], request: Request) -> dict[str, Any]:
    """The parameters of path and query, decoded. `BadRequest` names the one that is wrong."""
    texts: dict[str, list[str]] = {name: [value] for name, value in zip(operation.path_names, values, strict=True)}
    sent: dict[str, list[str]] = {}
    if request.query:
        for name, value in parse_qsl(request.query.decode("latin-1"), keep_blank_values=True):
            if not name:
                raise BadRequest("the query has a parameter without a name")
            sent.setdefault(name, []).append(value)
    elif request.method == "DELETE" and request.body and operation.body is None:
        sent = _texts_of(request.body)
    read: dict[str, Any] = {}
    try:
        for rule in operation.parameters:
            given = texts.get(rule.name) if rule.location == "path" else sent.get(rule.name)
            if given is not None:
                read[rule.name] = rule.read(given)
            elif rule.required:
                raise BadRequest(_MISSING_TEXTS.get((operation.id, rule.name), f"{rule.name} is required"))
            elif rule.default is not None:
                read[rule.name] = rule.default
    except BadRequest:
        if operation.id in _ARGUMENT_TEXTS:
            raise BadRequest(_ARGUMENT_TEXTS[operation.id]) from None
        raise
    return read


def read_body(operation: Operation, request: Request) -> Any:
    """The body, parsed; `None` when the operation takes none. `BadRequest` names the member that is wrong."""
    if operation.body is None:
        return None
    body, kind = request.body, request.headers.get(b"content-type", b"")
    if operation.id in _OUTSIDE_BODY:
        if not body and request.query:
            body = _json_of(request.query)
        elif kind.partition(b";")[0].strip().lower() == _FORM and not body.lstrip().startswith(b"{"):
            body = _json_of(body)
    try:
        return operation.body.read(body, kind)
    except BadRequest as refused:
        ending, text = _BODY_TEXTS.get(operation.id, ("", ""))
        if text and refused.text.endswith(ending):
            raise BadRequest(text) from None
        raise


def _texts_of(body: bytes) -> dict[str, list[str]]:
    """Members of a JSON body as a query would carry them: some clients send the parameters of a DELETE that way."""
    try:
        members = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    if not isinstance(members, dict):
        return {}
    return {name: [str(value)] for name, value in members.items() if isinstance(value, (str, int))}


def _json_of(pairs: bytes) -> bytes:
    """A query or a form as the JSON body that it stands for."""
    words = {"true": True, "false": False}
    members = parse_qsl(pairs.decode("latin-1"), keep_blank_values=True)
    return orjson.dumps({name: words.get(value.lower(), value) for name, value in members})
