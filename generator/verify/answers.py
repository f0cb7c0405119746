"""One recorded answer against the contract: status, media type, schema, and the way through the generated model."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

import jsonschema_rs

from generator.names import python_name
from generator.structure import Pointer, is_reference, pointer_text
from generator.verify.har import Entry
from generator.verify.match import Operation
from generator.verify.members import census

__all__ = ["Difference", "Verdict", "Verifier", "kind_of"]

_BASE = "urn:contract"
_MISSING = object()
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z_0-9-]*")
_MANY_DIGITS = re.compile(r"[0-9]{3}")
_FAILED = 400


class Difference(NamedTuple):
    """One place where an answer is not what the contract says, or more than it says.

    `check` is the step that noticed: status, body, media-type, json, schema, decode or round-trip; of a remark it is
    member or proof. `path` is a JSON path; `got` is the kind of what came, `value` the thing itself, which only
    `--show-values` may print.
    """

    check: str
    path: str
    expected: str
    got: str
    value: Any


class Verdict(NamedTuple):
    """What there is to say of one answer; nothing of one that is as documented and proves it."""

    differences: list[Difference]
    """What the contract does not allow, in the order in which it was looked at."""
    remarks: list[Difference]
    """What it allows without saying so: members that it does not name (`member`), and that an answer has so few named
    ones, or none, that it could be the one of another operation (`proof`)."""


_AS_DOCUMENTED = Verdict([], [])


class Verifier:
    """Holds answers against one bundled document, and against the client generated from it unless `decode` is off.

    Of a failed call the status decides, since servers in front of the broker answer with pages, bare text or nothing at
    all. Its body is held against the contract where it is JSON.
    """

    def __init__(self, document: dict[str, Any], *, decode: bool = True) -> None:
        self._document = document
        self._decode = decode
        self._registry = jsonschema_rs.Registry([(_BASE, document)])
        self._validator = lru_cache(maxsize=None)(self._compile)

    def verdict(self, operation: Operation, entry: Entry) -> Verdict:
        """Hold one answer against the operation that gave it."""
        responses = operation.node.get("responses") or {}
        ranges = (str(entry.status), f"{entry.status // 100}XX", "default")
        status = next((name for name in ranges if name in responses), None)
        if status is None:
            return _differs("status", f"one of {', '.join(responses)}", str(entry.status), entry.status)
        pointer, response = self._resolve((*operation.pointer, "responses", status))
        content = response.get("content") or {}
        failed = entry.status >= _FAILED
        if not content or not entry.body:
            if failed or bool(content) == bool(entry.body):
                return _AS_DOCUMENTED
            expected = f"a body of {' or '.join(content)}" if content else "no body"
            return _differs("body", expected, f"{len(entry.body)} bytes", entry.body.decode(errors="replace"))
        media_type = _read_as(content, entry)
        if media_type is None:
            got = entry.media_type or "no media type"
            return _AS_DOCUMENTED if failed else _differs("media-type", " or ".join(content), got, entry.media_type)
        if "json" not in media_type:
            return _of_a_text(media_type, entry)
        try:
            value = json.loads(entry.body)
        except ValueError as error:
            got = f"unreadable text ({type(error).__name__})"
            return _AS_DOCUMENTED if failed else _differs("json", "JSON", got, entry.body.decode(errors="replace"))
        schema: Pointer = (*pointer, "content", media_type, "schema")
        raised = self._is_raised(operation, value)
        found = list(self._invalid(schema, value))
        if self._decode and entry.status // 100 == 2 and not raised:
            found += self._round_trip(operation, entry.status, value)
        # What is wrong already need not be told to be odd as well, and a refusal says nothing of its operation.
        return Verdict(found, [] if found else list(self._remarks(schema, value, proof=not (failed or raised))))

    def _remarks(self, schema: Pointer, value: Any, *, proof: bool) -> Iterator[Difference]:
        found = census(schema, value, self._resolve, lambda pointer, part: self._validator(pointer).is_valid(part))
        for path in found.unnamed:
            member = at(value, path)
            yield Difference("member", json_path(path), "a name in the contract", kind_of(member), member)
        if proof and found.proves_little:
            members = found.named + len(found.unnamed)
            got = f"{found.named} of {members}" if members else "none"
            yield Difference("proof", "$", "members that the contract names", got, value)

    def _compile(self, pointer: Pointer) -> jsonschema_rs.Draft202012Validator:
        reference = f"{_BASE}#{quote(pointer_text(pointer), safe='/~')}"
        return jsonschema_rs.Draft202012Validator(
            {"$ref": reference}, registry=self._registry, validate_formats=True, ignore_unknown_formats=True
        )

    def _resolve(self, pointer: Pointer) -> tuple[Pointer, dict[str, Any]]:
        node: Any = self._document
        for step in pointer:
            node = node[step]
        if not is_reference(node):
            return pointer, node
        steps = node["$ref"].removeprefix("#/").split("/")
        return self._resolve(tuple(step.replace("~1", "/").replace("~0", "~") for step in steps))

    def _invalid(self, schema: Pointer, value: Any) -> Iterator[Difference]:
        for error in self._validator(schema).iter_errors(value):
            for precise in _precise(error):
                yield self._told(precise, value)

    def _told(self, error: jsonschema_rs.ValidationError, value: Any) -> Difference:
        path = _keys(value, error.instance_path)
        if type(error.kind).__name__ == "Required":
            missing = str(getattr(error.kind, "property", ""))
            return Difference("schema", json_path((*path, missing)), "to be there", "nothing", None)
        # Not `schema_path`, which has the digits of a key, as those of a status, as a number.
        _, _, location = str(error.absolute_keyword_location).partition("#/")
        steps = [unquote(step).replace("~1", "/").replace("~0", "~") for step in location.split("/")]
        rule: Any = self._document
        for step in steps:
            rule = rule[int(step)] if isinstance(rule, list) else rule[step]
        return Difference(
            "schema", json_path(path), _expected(steps[-1], rule), kind_of(error.instance), error.instance
        )

    def _is_raised(self, operation: Operation, value: Any) -> bool:
        """The client raises on such an answer before it decodes."""
        marked = operation.node.get("x-error-in-success") is True and isinstance(value, dict)
        return marked and isinstance(value.get("error"), str) and bool(value["error"])

    def _round_trip(self, operation: Operation, status: int, value: Any) -> Iterator[Difference]:
        decode = _decoder(operation, status)
        if decode is None:
            place = f"code for {operation.id} {status}"
            yield Difference("decode", "$", place, "nothing in the generated client", None)
            return
        drift, model = importlib.import_module("ibkr_core.drift"), importlib.import_module("ibkr_core.model")
        unreadable = importlib.import_module("ibkr_core.errors").UnreadableAnswerError
        try:
            decoded = drift.read_answer(decode, value, operation=operation.id)
        except unreadable as error:
            yield Difference("decode", str(error.path), str(error.expected), str(error.got), None)
            return
        yield from _lost(value, json.loads(model.to_json(decoded, sent=False)), ())


def _differs(check: str, expected: str, got: str, value: Any) -> Verdict:
    return Verdict([Difference(check, "$", expected, got, value)], [])


def _of_a_text(media_type: str, entry: Entry) -> Verdict:
    """Anything is text; but an object or a list of JSON is hardly what a contract means by it."""
    if (
        entry.status >= _FAILED
        or not media_type.startswith("text/")
        or not entry.body.lstrip().startswith((b"{", b"["))
    ):
        return _AS_DOCUMENTED
    if not _is_json(entry.body):
        return _AS_DOCUMENTED
    value = json.loads(entry.body)
    return Verdict([], [Difference("proof", "$", f"a text ({media_type})", kind_of(value), value)])


def _read_as(content: dict[str, Any], entry: Entry) -> str | None:
    """The documented media type that an answer is read as; None when there is none.

    The client does not ask for the label of a body that can be read in one way only, and recorders lose labels. So
    under a label that is not documented JSON counts as JSON, and anything as text where text is documented.
    """
    if entry.media_type in content:
        return entry.media_type
    parsed = _is_json(entry.body)
    for media_type in content:
        if ("json" in media_type and parsed) or media_type.startswith("text/"):
            return media_type
    return None


def _is_json(body: bytes) -> bool:
    try:
        json.loads(body)
    except ValueError:
        return False
    return True


def _expected(keyword: str, rule: Any) -> str:
    """What a keyword asks for, in a few words."""
    if keyword in ("anyOf", "oneOf") and isinstance(rule, list):
        names = [str(v.get("$ref", v.get("type", "a variant"))).rpartition("/")[2] for v in rule if isinstance(v, dict)]
        return " or ".join(names)
    if keyword == "type":
        return " or ".join(rule) if isinstance(rule, list) else str(rule)
    return f"{keyword} {json.dumps(rule)}"[:120] if isinstance(rule, (str, int, float, list)) else keyword


def _decoder(operation: Operation, status: int) -> Any:
    """The decoder of the generated client for one answer; None when there is none."""
    try:
        module = importlib.import_module(f"ibkr_web.api.{python_name(operation.tag)}.{python_name(operation.id)}")
    except ModuleNotFoundError:
        return None
    bodies = dict(module.OPERATION.responses)
    body = bodies.get(str(status)) or bodies.get(f"{status // 100}XX") or bodies.get("default")
    return getattr(body, "decode", None)


def _precise(error: jsonschema_rs.ValidationError) -> Iterator[jsonschema_rs.ValidationError]:
    """Of a union that nothing fits, the errors of the variant that fits best: the one that fails deepest."""
    branches = getattr(error.kind, "context", None)
    if type(error.kind).__name__ not in ("AnyOf", "OneOfNotValid") or not branches:
        yield error
        return
    depth = len(error.instance_path)
    best = max(branches, key=lambda branch: (_depth(branch), -len(branch)))
    if not best or (_depth(best) <= depth and len(branches) > 1 and _only_types(branches)):
        yield error
        return
    for inner in best:
        yield from _precise(inner)


def _depth(branch: list[jsonschema_rs.ValidationError]) -> int:
    return max((len(error.instance_path) for error in branch), default=0)


def _only_types(branches: list[list[jsonschema_rs.ValidationError]]) -> bool:
    return all(type(error.kind).__name__ == "Type" for branch in branches for error in branch)


def _lost(before: Any, after: Any, path: Pointer) -> Iterator[Difference]:
    """Where two JSON values differ; 1 and 1.0 do, 1 and true do."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _lost(before.get(key, _MISSING), after.get(key, _MISSING), (*path, key))
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, pair in enumerate(zip(before, after, strict=True)):
            yield from _lost(*pair, (*path, index))
    elif type(before) is not type(after) or before != after:
        told, got = kind_of(before), kind_of(after)
        if told == got:
            told, got = f"the same {told.partition(' ')[2]}", f"another {got.partition(' ')[2]}"
        yield Difference("round-trip", json_path(path), told, got, None if after is _MISSING else after)


def _keys(value: Any, path: Sequence[str | int]) -> Pointer:
    """The path to a part of a value, where the validator has the digits of a key as a number."""
    found: list[str | int] = []
    for step in path:
        found.append(str(step) if isinstance(value, dict) else step)
        value = value[found[-1]]
    return tuple(found)


def at(value: Any, path: Pointer) -> Any:
    """The JSON value at a path."""
    for step in path:
        value = value[step]
    return value


def json_path(path: Pointer) -> str:
    """A JSON path without values: a key that may be an id (digits) or is not a plain word is shown as ``*``."""
    text = "$"
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            plain = _PLAIN_KEY.fullmatch(step) and not _MANY_DIGITS.search(step)
            text += f".{step}" if plain else ".*"
    return text


def kind_of(value: Any) -> str:
    """What a JSON value is, without telling it."""
    if value is _MISSING:
        return "nothing"
    names = {
        dict: "an object",
        list: "an array",
        str: "a text",
        bool: "a boolean",
        int: "an integer",
        float: "a number",
    }
    return "null" if value is None else names[type(value)]
