"""The `x-` members: one fact for client, mock and documentation, so a misspelt one would be three silent losses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.lint._contract import Contract, Operation, types_of
from generator.lint._registry import Problem, rule
from generator.lint.unions import members
from generator.structure import Pointer, is_constraint

__all__ = ["EVIDENCE", "SAFE_CHANGES"]

#: Operations other than GET that may be sent again freely, and why.
SAFE_CHANGES = {
    "get_auth_status": "reads; the broker made it a POST",
    "init_brokerage_session": "opening an open session leaves it as it is",
    "tickle": "a keep-alive has no other effect",
    "suppress_questions": "suppressing twice is suppressing once",
    "reset_suppressed_questions": "resetting twice is resetting once",
    "preview_orders": "computes, places nothing",
    "get_allocation_group": "reads; the broker made it a POST",
    "get_combined_allocation": "reads; the broker made it a POST",
    "get_master_status": "reads; the broker made it a POST",
    "list_models": "reads; the broker made it a POST",
    "get_model_summary": "reads; the broker made it a POST",
    "list_model_positions": "reads; the broker made it a POST",
    "list_model_accounts": "reads; the broker made it a POST",
    "list_model_investments": "reads; the broker made it a POST",
    "get_model_presets": "reads; the broker made it a POST",
    "invalidate_positions": "dropping a cache twice is dropping it once",
    "search_contracts_by_post": "reads; the older form of a GET",
    "get_contract_rules": "reads; the broker made it a POST",
    "run_scanner": "computes, stores nothing",
    "run_hmds_scanner": "computes, stores nothing",
    "send_signed_echo": "echoes, stores nothing",
    "create_statement": "writes a document, stores nothing",
    "create_tax_document": "writes a document, stores nothing",
    "create_trade_confirmation": "writes a document, stores nothing",
    "get_withdrawable_equity": "reads; the broker made it a POST",
    "get_withdrawable_funds": "reads; the broker made it a POST",
    "list_bank_instructions": "reads; the broker made it a POST",
    "list_recent_instructions": "reads; the broker made it a POST",
    "validate_restrictions": "checks, applies nothing",
}
EVIDENCE = ("recorded", "published", "release-note", "unverified")
_RETRY = ("safe", "never", "reconcile")
_REQUIRES: tuple[list[str], ...] = ([], ["sso"], ["brokerage-session"], ["brokerage-session", "accounts-listed"])
_STATES = ("sso", "brokerage-session", "accounts-listed")
_QUESTION = ("opens", "answers", "overrides", "delays", "restarts")
_RESEND = ("identified", "repeatable", "never")
_EFFECTS = ("opens-streams", "ends-streams", "prolongs-session", "drops-cache", "creates")
_MONTH = re.compile(r"20[0-9]{2}-(0[1-9]|1[0-2])")
_KNOWN = {
    "x-evidence", "x-release-note", "x-pacing", "x-retry", "x-requires", "x-error-in-success", "x-refusal",
    "x-intent", "x-method", "x-name", "x-known-values", "x-known-values-of", "x-open-enum",
    "x-enum-varnames", "x-decimal", "x-raised", "x-effect", "x-reads-as", "x-lookup", "x-question", "x-resend",
    "x-all", "x-same", "x-refusals", "x-case-twin", "x-session",
}  # fmt: skip


@rule("unknown-extension")
def unknown_extension(contract: Contract) -> Iterator[Problem]:
    """Every `x-` member is one that something reads: `x-pace` would be no pacing at all, without a word."""
    for pointer, _, node in contract.visits:
        if isinstance(node, dict) and pointer[-1:] != ("paths",):
            for key in node:
                if key.startswith("x-") and key not in _KNOWN and "discriminator" not in pointer:
                    yield (*pointer, key), f"{key} is not an extension of the house ({', '.join(sorted(_KNOWN))})"


@rule("evidence")
def evidence(contract: Contract) -> Iterator[Problem]:
    """Every operation says where its facts come from, in `x-evidence`; so may a schema or a property.

    `recorded` was seen on the wire, `published` is in the broker's document, `release-note` only there, `unverified`
    nowhere public.
    """
    for operation in contract.operations:
        if "x-evidence" not in operation.node:
            yield operation.pointer, f"{operation.id} has no x-evidence"
    for pointer, _, node in contract.visits:
        if isinstance(node, dict) and "x-evidence" in node and node["x-evidence"] not in EVIDENCE:
            yield (*pointer, "x-evidence"), f"{node['x-evidence']!r} is not one of {', '.join(EVIDENCE)}"


@rule("release-note")
def release_note(contract: Contract) -> Iterator[Problem]:
    """`x-release-note` is the month of the note, `"2023-10"`, or a list of months."""
    for pointer, _, node in contract.visits:
        if isinstance(node, dict) and "x-release-note" in node:
            written = node["x-release-note"]
            months = written if isinstance(written, list) and written else [written]
            if not all(isinstance(month, str) and _MONTH.fullmatch(month) for month in months):
                yield (*pointer, "x-release-note"), f'{written!r} is not a month such as "2023-10"'


@rule("retry")
def retry(contract: Contract) -> Iterator[Problem]:
    """`x-retry` says whether the operation may be sent again: `safe`, `never` or `reconcile`.

    Only a GET is safe by nature. Any other method is safe by a reason, listed in `extensions.SAFE_CHANGES`: a wrong one
    places an order twice.
    """
    for operation in contract.operations:
        value = operation.node.get("x-retry")
        if value not in _RETRY:
            yield operation.pointer, f"{operation.id}: x-retry is {value!r}, not one of {', '.join(_RETRY)}"
        elif value == "safe" and operation.method not in ("get", "head") and operation.id not in SAFE_CHANGES:
            yield (*operation.pointer, "x-retry"), f"a {operation.method.upper()} is safe only if SAFE_CHANGES says why"


@rule("effect")
def effect(contract: Contract) -> Iterator[Problem]:
    """`x-effect` says of every GET what it does besides answering: `none`, or the kind of change.

    Who only wants to look (the doctor) walks the GETs with `none` and no others, so that one nobody thought about is
    not walked. A parameter that brings an effect into a GET without one says so too.
    """
    for operation in contract.operations:
        value = operation.node.get("x-effect")
        if operation.method == "get" and value not in ("none", *_EFFECTS):
            yield operation.pointer, f"{operation.id}: x-effect is {value!r}, not one of none, {', '.join(_EFFECTS)}"
        elif operation.method != "get" and value is not None:
            yield (*operation.pointer, "x-effect"), f"x-effect is for GET; a {operation.method.upper()} is never walked"
    for pointer, parameter in contract.all("parameter"):
        if parameter.get("x-effect", "creates") not in _EFFECTS:
            yield (*pointer, "x-effect"), f"of a parameter, one of {', '.join(_EFFECTS)}, or left out"


@rule("requires")
def requires(contract: Contract) -> Iterator[Problem]:
    """`x-requires` says what the operation needs: one of four lists of sessions, then the operations to call before it.

    The mock refuses by it, and hints name the methods of those operations.
    """
    for operation in contract.operations:
        value = operation.node.get("x-requires")
        steps = value if isinstance(value, list) else []
        states = [step for step in steps if step in _STATES]
        calls = steps[len(states) :]
        if not isinstance(value, list) or states not in _REQUIRES or steps[: len(states)] != states:
            yield operation.pointer, f"{operation.id}: x-requires is {value!r}, not one of {_REQUIRES} and operations"
            continue
        if len({*map(str, calls)}) < len(calls) or operation.id in calls:
            yield (*operation.pointer, "x-requires"), f"{operation.id} names an operation twice, or itself"
        for call in calls:
            if call not in contract.by_id:
                yield (*operation.pointer, "x-requires"), f"{operation.id} requires {call!r}, which is no operation"


@rule("lookup")
def lookup(contract: Contract) -> Iterator[Problem]:
    """`x-lookup` names the operation that finds out what became of a request whose answer was lost.

    It belongs to an operation with `x-intent`, which is what is looked up; the hint of the error names its method.
    """
    for operation in contract.operations:
        value = operation.node.get("x-lookup")
        if value is None:
            continue
        where = (*operation.pointer, "x-lookup")
        if value not in contract.by_id:
            yield where, f"{value!r} is no operation"
        elif "x-intent" not in operation.node:
            yield where, f"{operation.id} has no x-intent: there is nothing to look up"


def _is_pacing(value: Any) -> bool:
    if not isinstance(value, dict) or value.keys() - {"group"} != {"requests", "seconds"}:
        return False
    if "group" in value and not (isinstance(value["group"], str) and value["group"]):
        return False
    numbers = [value["requests"], value["seconds"]]
    return all(isinstance(n, (int, float)) and not isinstance(n, bool) and n > 0 for n in numbers) and isinstance(
        value["requests"], int
    )


@rule("pacing")
def pacing(contract: Contract) -> Iterator[Problem]:
    """`x-pacing` is `{requests: 1, seconds: 5}`, or a list of such limits; the global one stands at the root, or at the
    server where it is another one.

    Client and mock both count by it. Operations that share a limit name the same `group`, all with the same figures.
    """
    if "x-pacing" not in contract.document:
        yield (), "the root has no x-pacing (the limit over all operations)"
    owners: list[tuple[Pointer, dict[str, Any]]] = [((), contract.document)]
    owners.extend((operation.pointer, operation.node) for operation in contract.operations)
    owners.extend((("servers", place), server) for place, server in enumerate(contract.document.get("servers", ())))
    for pointer, node in owners:
        written = node.get("x-pacing", {"requests": 1, "seconds": 1})
        limits = written if isinstance(written, list) and written else [written]
        if not all(map(_is_pacing, limits)):
            yield (*pointer, "x-pacing"), f"{written!r} is not {{requests: whole number, seconds: number}}"
    yield from _pacing_groups(contract)


def _pacing_groups(contract: Contract) -> Iterator[Problem]:
    if "group" in (contract.document.get("x-pacing") or {}):
        yield ("x-pacing",), "the limit over all operations belongs to no group"
    members: dict[str, list[tuple[Pointer, list[Any]]]] = {}
    for operation in contract.operations:
        written = operation.node.get("x-pacing")
        limits: list[Any] = written if isinstance(written, list) else [written]
        if not limits or not all(map(_is_pacing, limits)):
            continue
        groups = {str(limit.get("group", "")) for limit in limits}
        where = (*operation.pointer, "x-pacing")
        if len(groups) > 1:
            yield where, f"{operation.id}: its limits belong to one group all together, or to none"
        elif groups != {""}:
            members.setdefault(groups.pop(), []).append((where, limits))
    for group, found in members.items():
        if len(found) == 1:
            yield found[0][0], f"nothing shares the pacing group {group!r}"
        for where, limits in found[1:]:
            if limits != found[0][1]:
                yield where, f"{limits!r} differs from {found[0][1]!r}, which has the same group"


@rule("intent")
def intent(contract: Contract) -> Iterator[Problem]:
    """An operation to `reconcile` says in `x-intent` which value tells its intent; the place exists.

    `{in: body, pointer: /orders/*/cOID}` or `{in: path, name: orderId}`. When the outcome is unknown the error carries
    those values, and the caller looks them up.
    """
    for operation in contract.operations:
        value = operation.node.get("x-intent")
        if value is None:
            if operation.node.get("x-retry") == "reconcile":
                yield operation.pointer, f"{operation.id} is to be reconciled by nothing: x-intent is missing"
            continue
        problem = _intent_problem(contract, operation, value)
        if problem:
            yield (*operation.pointer, "x-intent"), problem


@rule("same")
def same(contract: Contract) -> Iterator[Problem]:
    """`x-same: {path: accountId, pointer: /orders/*/acctId}` names members of the body that may only repeat a path
    parameter; both exist. The client refuses a body that says something else.

    An operation whose path has an account and whose body may name one says so.
    """
    for operation in contract.operations:
        value = operation.node.get("x-same")
        where = (*operation.pointer, "x-same")
        match value:
            case None:
                if any(p.get("name") == "accountId" for _, p in contract.parameters(operation)):
                    for pointer in ("/acctId", "/orders/*/acctId"):
                        if _body_problem(contract, operation, pointer) is None:
                            yield operation.pointer, f"the body of {operation.id} has {pointer}: say x-same"
            case {"path": str(name), "pointer": str(pointer), **rest} if not rest:
                problem = _intent_problem(contract, operation, {"in": "path", "name": name})
                problem = problem or _intent_problem(contract, operation, {"in": "body", "pointer": pointer})
                if problem:
                    yield where, problem
            case _:
                yield where, f"{value!r} is not {{path, pointer}}"


def _body_problem(contract: Contract, operation: Operation, pointer: str) -> str | None:
    if contract.request_body(operation) is None:
        return "there is no body"
    return _intent_problem(contract, operation, {"in": "body", "pointer": pointer})


def _intent_problem(contract: Contract, operation: Operation, value: Any) -> str | None:
    match value:
        case {"in": "path", "name": str(name), **rest} if not rest:
            names = [p.get("name") for _, p in contract.parameters(operation) if p.get("in") == "path"]
            return None if name in names else f"there is no path parameter {name}"
        case {"in": "body", "pointer": str(pointer), **rest} if not rest and pointer.startswith("/"):
            body = contract.request_body(operation)
            media: dict[str, Any] = next(iter((body[1].get("content") or {}).values()), {}) if body else {}
            return _step_problem(contract, media.get("schema", {}), pointer)
        case _:
            return f"{value!r} is neither {{in: path, name}} nor {{in: body, pointer}}"


def _step_problem(contract: Contract, schema: Any, pointer: str) -> str | None:
    schemas = [contract.schema(schema)]
    for step in pointer.split("/")[1:]:
        variants = [contract.schema(variant) for found in schemas for variant in _variants(found)]
        children = [v.get("items") if step == "*" else members(contract, v).properties.get(step) for v in variants]
        if None in children:
            return f"the request's schema has nothing at {step} of {pointer}"
        schemas = [contract.schema(child) for child in children]
    return None


def _variants(schema: dict[str, Any]) -> list[Any]:
    """The variants of a union, or the schema itself."""
    found = [*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())]
    return [variant for variant in found if not is_constraint(variant)] or [schema]


@rule("question")
def question(contract: Contract) -> Iterator[Problem]:
    """`x-question` says what an operation means for an open order question; left out, it `ends` one.

    `opens` (may raise one), `answers`, `overrides` (ends one and does not wait), `delays` (may wait a while),
    `restarts` (opens or ends the brokerage session). What raises or answers one has an outcome that may
    be unknown, an answer names its question in the path, and another server has no part in it.
    """
    for operation in contract.operations:
        value = operation.node.get("x-question")
        if value is None:
            continue
        where = (*operation.pointer, "x-question")
        names = [p.get("name") for _, p in contract.parameters(operation) if p.get("in") == "path"]
        if value not in _QUESTION:
            yield where, f"{value!r} is not one of {', '.join(_QUESTION)}, or left out"
        elif "servers" in operation.node or "servers" in operation.item:
            yield where, f"{operation.id} is of another server, which knows no order question"
        elif value in ("opens", "answers") and operation.node.get("x-retry") != "reconcile":
            yield where, f"an operation that {value} a question is x-retry: reconcile"
        elif value == "answers" and len(names) != 1:
            yield where, f"{operation.id} answers a question: the only path parameter is its id"


@rule("session")
def session(contract: Contract) -> Iterator[Problem]:
    """`x-session: sessionId` names the member of a success answer that has the broker's id of the brokerage session.

    A client tells by it whether somebody else has opened the session anew.
    """
    for operation in contract.operations:
        value = operation.node.get("x-session")
        if value is None:
            continue
        where = (*operation.pointer, "x-session")
        requires = operation.node.get("x-requires") or ()
        if operation.node.get("x-retry") != "safe" or "brokerage-session" not in requires:
            yield where, f"{operation.id} tells the session: it is x-retry: safe and requires brokerage-session"
        answers = [answer for status, (_, answer) in contract.responses(operation).items() if status.startswith("2")]
        media: list[Any] = [media for answer in answers for media in (answer.get("content") or {}).values()]
        schemas = [contract.schema(one.get("schema") or {}) for one in media]
        if not schemas or any(value not in members(contract, schema).properties for schema in schemas):
            yield where, f"no success answer of {operation.id} has the member {value!r}"


@rule("all")
def everything(contract: Contract) -> Iterator[Problem]:
    """`x-all` gives the value of a path parameter that means all there are a call of its own.

    `{name: orderId, value: -1, operationId: cancel_all_orders, x-method: cancel_all, summary: ..., description: ...}`:
    the value is the parameter's minimum, and the call for one takes nothing but what is above.
    """
    members_of_it = {"name", "value", "operationId", "x-method", "summary", "description"}
    taken = {operation.id for operation in contract.operations}
    for operation in contract.operations:
        written = operation.node.get("x-all")
        if written is None:
            continue
        where = (*operation.pointer, "x-all")
        if not isinstance(written, dict) or set(written) != members_of_it:
            yield where, f"x-all has exactly {', '.join(sorted(members_of_it))}"
            continue
        named = [p for _, p in contract.parameters(operation) if p.get("in") == "path" and p["name"] == written["name"]]
        if not named or named[-1].get("schema", {}).get("minimum") != written["value"]:
            yield where, f"{written['name']} is no path parameter of {operation.id} whose minimum is {written['value']}"
        if written["operationId"] in taken:
            yield where, f"{written['operationId']} is another operation"


@rule("resend")
def resend(contract: Contract) -> Iterator[Problem]:
    """`x-resend` says when an operation that is not `x-retry: safe` may be sent again after a 401.

    `identified` (if each ticket names itself, by the place of `x-intent` in the body, or is a child of one in the same
    request that does), `repeatable` (twice does what once does), or `never`, as when left out. Everything to
    `reconcile` that may raise or answer a question, or override it, says which.
    """
    for operation in contract.operations:
        value, retry = operation.node.get("x-resend"), operation.node.get("x-retry")
        where = (*operation.pointer, "x-resend")
        if value is None:
            if retry == "reconcile" and "x-question" in operation.node:
                yield operation.pointer, f"{operation.id} is an order's: x-resend is missing"
        elif value not in _RESEND:
            yield where, f"{value!r} is not one of {', '.join(_RESEND)}, or left out"
        elif retry == "safe":
            yield where, f"{operation.id} is safe to send again anyway"
        elif value == "identified" and (operation.node.get("x-intent") or {}).get("in") != "body":
            yield where, f"{operation.id} is identified by nothing in its body: x-intent says where"


@rule("known-values")
def known_values(contract: Contract) -> Iterator[Problem]:
    """An open enum is a schema file of its own: `type: string` (or integer), `x-open-enum: true`, `x-known-values`.

    The last maps each value to its meaning. The generator makes an open enum of it, validators accept every value. What
    is only sent may have the same values as `enum` too, when the broker refuses every other one.
    """
    for pointer, node in contract.all("schema"):
        values = node.get("x-known-values")
        if values is None and "x-open-enum" not in node:
            continue
        if not isinstance(values, dict) or not values:
            yield pointer, "x-known-values is a map of each value to its meaning, with at least one value"
            continue
        if node.get("x-open-enum") is not True:
            yield pointer, "x-known-values goes with x-open-enum: true"
        if len(pointer) != 3:
            yield (*pointer, "x-known-values"), "known values stand in a schema file of their own"
        if not types_of(node) & {"string", "integer"}:
            yield pointer, "an open enum is type: string (or integer)"
        if "enum" in node and list(map(str, node["enum"])) != list(values):
            yield (*pointer, "enum"), "a list that is closed for requests has the known values, in their order"
        for value, meaning in values.items():
            where = (*pointer, "x-known-values", value)
            if not isinstance(meaning, str) or not meaning.strip():
                yield where, f"{value} has no meaning beside it"
            if "integer" in types_of(node) and not re.fullmatch(r"-?[0-9]+", value):
                yield where, f"{value} is no integer"


@rule("flag")
def flag(contract: Contract) -> Iterator[Problem]:
    """`x-decimal` and `x-raised` are `true` or absent.

    `x-decimal` belongs to a number (callers may give a Decimal), `x-raised` to an object that requires `error` (the
    client raises it instead of returning it).
    """
    for pointer, node in contract.all("schema"):
        for name in ("x-decimal", "x-raised"):
            if name in node and node[name] is not True:
                yield (*pointer, name), f"{name} is true, or left out"
        if "x-decimal" in node and not types_of(node) & {"number", "integer"}:
            yield (*pointer, "x-decimal"), "x-decimal belongs to a number"
        if "x-raised" in node and "error" not in members(contract, node).required:
            yield (*pointer, "x-raised"), "x-raised belongs to an object that requires error"
