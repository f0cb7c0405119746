"""Two documents side by side: operations, parameters, bodies, answers, sessions, servers."""

from __future__ import annotations

import json
from typing import Any

from generator.diff._record import Recorder
from generator.diff._schemas import SchemaComparison
from generator.diff._view import Operation, View, mapping, sequence
from generator.diff.policy import Direction

__all__ = ["DocumentComparison"]

#: Members of an operation that are compared as they stand: key -> (kind, how it is told).
_STEERING = {
    "x-retry": ("retry-changed", "retry class"),
    "x-requires": ("requires-changed", "required session"),
    "x-pacing": ("pacing-changed", "pacing"),
    "x-intent": ("intent-changed", "intent"),
    "x-same": ("same-changed", "members that repeat a path parameter"),
    "x-session": ("session-changed", "member that tells the brokerage session"),
    "x-question": ("question-changed", "meaning for an open order question"),
    "x-resend": ("resend-changed", "sending again after a 401"),
    "x-all": ("all-changed", "call for all there are"),
    "x-refusal": ("refusal-changed", "refusal in a success answer"),
    "x-error-in-success": ("error-in-success-changed", "error in a success answer"),
}


class DocumentComparison:
    """Fills a recorder with everything that differs between two bundled documents."""

    def __init__(self, old: dict[str, Any], new: dict[str, Any], recorder: Recorder) -> None:
        self._old = View(old)
        self._new = View(new)
        self._recorder = recorder
        self._schemas = SchemaComparison(self._old, self._new, recorder)

    def run(self) -> None:
        """Compare everything."""
        self._root()
        self._operations()
        self._messages()
        self._components()

    def _add(self, kind: str, place: str, message: str, operation: Operation | None = None) -> None:
        concerned = [operation.place] if operation else []
        self._recorder.add(kind, place, message, operations=concerned)

    def _root(self) -> None:
        old, new = self._old.document, self._new.document
        self._security("every operation", old.get("security"), new.get("security"), None)
        if _text(old.get("x-pacing")) != _text(new.get("x-pacing")):
            told = f"global pacing is {_text(new.get('x-pacing'))}, was {_text(old.get('x-pacing'))}"
            self._add("pacing-changed", "every operation", told)
        self._phrases(mapping(old.get("x-refusals")), mapping(new.get("x-refusals")))
        if _servers(old) != _servers(new):
            told = f"servers are {_addresses(new)}, were {_addresses(old)}"
            self._add("server-changed", "every operation", told)
        before = self._old.components.get("securitySchemes", {})
        after = self._new.components.get("securitySchemes", {})
        for name in before.keys() & after.keys():
            if _scheme(before[name]) != _scheme(after[name]):
                self._add("security-scheme-changed", name, "is another kind of credential")

    def _phrases(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        """What the broker's words prove: an answer that was one error is another one. The first that fits counts, so
        that their order does too."""
        before, after = ({name: _phrase(entry) for name, entry in side.items()} for side in (old, new))
        for name in {**before, **after}:
            if before.get(name) != after.get(name):
                told = f"the phrase is {_text(after.get(name))}, was {_text(before.get(name))}"
                self._add("phrase-changed", f"x-refusals.{name}", told)
        orders = ([name for name in side if name in before.keys() & after.keys()] for side in (before, after))
        if next(orders) != next(orders):
            self._add("phrase-changed", "x-refusals", "the phrases are looked for in another order")

    def _operations(self) -> None:
        old, new = self._old.operations, self._new.operations
        renamed = {operation.id: operation for operation in new.values() if operation.key not in old and operation.id}
        paths = {path for _, path in new}
        moved = set()
        for key, operation in old.items():
            if key in new:
                self._operation(operation, new[key])
            elif operation.id in renamed:
                target = renamed[operation.id]
                moved.add(target.key)
                there = f"{target.method.upper()} {target.path}"
                told = f"is now {there}, was {operation.method.upper()} {operation.path}"
                self._add("operation-moved", operation.place, told, target)
                self._operation(operation, target)
            else:
                kind = "operation-removed" if key[1] in paths else "path-removed"
                told = f"{operation.method.upper()} {operation.path} is removed"
                self._add(kind, operation.place, told, operation)
        for key, operation in new.items():
            if key not in old and key not in moved:
                told = f"{operation.method.upper()} {operation.path} is added"
                self._add("operation-added", operation.place, told, operation)

    def _messages(self) -> None:
        old, new = self._old.messages, self._new.messages
        for name, message in old.items():
            if name not in new:
                self._add("message-removed", message.place, "is no longer streamed", message)
            else:
                before = mapping(self._old.resolve(message.node.get("requestBody")).get("content"))
                after = mapping(self._new.resolve(new[name].node.get("requestBody")).get("content"))
                self._bodies(before, after, message.place, Direction.RESPONSE, new[name])
        for name, message in new.items():
            if name not in old:
                self._add("message-added", message.place, "is streamed", message)

    def _components(self) -> None:
        old, new = self._old.schemas, self._new.schemas
        renamed = {pair for pair in self._schemas.renamed if pair[0] not in new and pair[1] not in old}
        for name in old.keys() - new.keys() - {before for before, _ in renamed}:
            self._add("schema-removed", name, "is removed")
        for name in new.keys() - old.keys() - {after for _, after in renamed}:
            self._add("schema-added", name, "is added")

    def _operation(self, old: Operation, new: Operation) -> None:
        if old.id != new.id:
            self._add("operation-id-changed", new.place, f"is called {new.id}, was {old.id}", new)
        if old.group != new.group:
            told = f"is in the group {new.group}, was in {old.group}"
            self._add("group-changed", new.place, told, new)
        if old.node.get("x-method") != new.node.get("x-method"):
            told = f"is the method {new.node.get('x-method')}, was {old.node.get('x-method')}"
            self._add("method-name-changed", new.place, told, new)
        for key, (kind, name) in _STEERING.items():
            before, after = _text(old.node.get(key)), _text(new.node.get(key))
            if before != after:
                self._add(kind, new.place, f"{name} is {after}, was {before}", new)
        self._effect(new.place, old.node.get("x-effect"), new.node.get("x-effect"), new)
        if new.node.get("deprecated") and not old.node.get("deprecated"):
            self._add("operation-deprecated", new.place, "is deprecated", new)
        if (_servers(old.node) or _servers(old.item)) != (_servers(new.node) or _servers(new.item)):
            self._add("server-changed", new.place, "is served elsewhere", new)
        if "security" in old.node or "security" in new.node:
            root = self._old.document.get("security"), self._new.document.get("security")
            wanted = old.node.get("security", root[0]), new.node.get("security", root[1])
            self._security(new.place, *wanted, new)
        self._parameters(old, new)
        self._request(old, new)
        self._responses(old, new)

    def _effect(self, place: str, old: Any, new: Any, operation: Operation) -> None:
        """What a GET, or one of its parameters, does besides answering: whoever polls it wants to know."""
        if old != new:
            kind = "effect-gone" if new == "none" else "effect-changed"
            self._add(kind, place, f"effect is {new or 'not stated'}, was {old or 'not stated'}", operation)

    def _security(self, place: str, old: Any, new: Any, operation: Operation | None) -> None:
        """An alternative that is gone locks somebody out, a new one lets more people in. "Nothing" is one, too."""
        before, after = ({_text(one) for one in side or [{}]} for side in (old, new))
        if before - after and "{}" not in after:
            self._add("security-tightened", place, f"wants {_or(after)}, wanted {_or(before)}", operation)
        elif before != after:
            self._add("security-loosened", place, f"wants {_or(after)}, wanted {_or(before)}", operation)

    def _parameters(self, old: Operation, new: Operation) -> None:
        before, after = self._old.parameters(old), self._new.parameters(new)
        gone, come = [k for k in before if k not in after], [k for k in after if k not in before]
        paths = [[key for key in keys if key[0] == "path"] for keys in (gone, come)]
        for first, second in zip(*paths, strict=False):
            told = f"the path parameter {second[1]} was called {first[1]}"
            self._add("parameter-renamed", new.place, told, new)
            gone.remove(first)
            come.remove(second)
            self._parameter(before[first], after[second], new)
        for key in gone:
            told = f"the {key[0]} parameter is removed"
            self._add("parameter-removed", f"{new.place}({before[key].get('name')})", told, new)
        for key in come:
            required = after[key].get("required") and "default" not in self._new.form(after[key].get("schema")).node
            kind = "required-parameter-added" if required else "parameter-added"
            word = "a required" if after[key].get("required") else "an optional"
            self._add(kind, f"{new.place}({after[key].get('name')})", f"{word} {key[0]} parameter is added", new)
        for key, parameter in before.items():
            if key in after:
                self._parameter(parameter, after[key], new)

    def _parameter(self, old: dict[str, Any], new: dict[str, Any], operation: Operation) -> None:
        place = f"{operation.place}({new.get('name')})"
        if bool(old.get("required")) != bool(new.get("required")):
            kind = "parameter-required" if new.get("required") else "parameter-optional"
            self._add(kind, place, "is required" if new.get("required") else "is optional", operation)
        # A parameter that says nothing of its effect has none.
        self._effect(place, old.get("x-effect", "none"), new.get("x-effect", "none"), operation)
        before, after = mapping(old.get("schema")), mapping(new.get("schema"))
        defaults = [view.form(side).node.get("default") for view, side in ((self._old, before), (self._new, after))]
        if _text(defaults[0]) != _text(defaults[1]):
            told = f"has the default {_text(defaults[1])}, had {_text(defaults[0])}"
            self._add("parameter-default-changed", place, told, operation)
        # The default was told, in a word of its own; the schemas are compared without it.
        before, after = ({k: v for k, v in side.items() if k != "default"} for side in (before, after))
        self._schemas.compare(before, after, place, Direction.REQUEST, [operation.place])

    def _request(self, old: Operation, new: Operation) -> None:
        before = self._old.resolve(old.node.get("requestBody"))
        after = self._new.resolve(new.node.get("requestBody"))
        place = f"{new.place} request"
        if before and not after:
            self._add("body-removed", place, "takes no body any more", new)
        elif after and not before:
            kind = "required-body-added" if after.get("required") else "body-added"
            self._add(kind, place, f"takes {'a required' if after.get('required') else 'an optional'} body", new)
        elif after:
            if bool(before.get("required")) != bool(after.get("required")):
                kind = "body-required" if after.get("required") else "body-optional"
                self._add(kind, place, "is required" if after.get("required") else "is optional", new)
            contents = mapping(before.get("content")), mapping(after.get("content"))
            self._bodies(*contents, place, Direction.REQUEST, new)

    def _responses(self, old: Operation, new: Operation) -> None:
        before, after = mapping(old.node.get("responses")), mapping(new.node.get("responses"))
        for status in before:
            if status not in after:
                kind = "success-status-removed" if status.startswith("2") else "error-status-removed"
                self._add(kind, new.place, f"no longer documents {status}", new)
        for status in after:
            if status not in before:
                kind = "success-status-added" if status.startswith("2") else "error-status-added"
                self._add(kind, new.place, f"documents {status}", new)
                continue
            first, second = self._old.resolve(before[status]), self._new.resolve(after[status])
            place = f"{new.place} {status}"
            self._headers(first, second, place, new)
            contents = mapping(first.get("content")), mapping(second.get("content"))
            self._bodies(*contents, place, Direction.RESPONSE, new)

    def _headers(self, old: dict[str, Any], new: dict[str, Any], place: str, operation: Operation) -> None:
        before = {name.lower(): self._old.resolve(node) for name, node in mapping(old.get("headers")).items()}
        after = {name.lower(): self._new.resolve(node) for name, node in mapping(new.get("headers")).items()}
        for name, header in before.items():
            if name not in after:
                kind = "required-header-removed" if header.get("required") else "header-removed"
                self._add(kind, place, f"no longer documents the header {name}", operation)
            elif header.get("required") and not after[name].get("required"):
                self._add("header-optional", place, f"the header {name} is optional", operation)
        for name in after.keys() - before.keys():
            self._add("header-added", place, f"documents the header {name}", operation)

    def _bodies(
        self, old: dict[str, Any], new: dict[str, Any], place: str, direction: Direction, operation: Operation
    ) -> None:
        for media_type in old:
            if media_type not in new:
                self._add("media-type-removed", place, f"is no longer {media_type}", operation)
        for media_type, media in new.items():
            if media_type not in old:
                self._add("media-type-added", place, f"may be {media_type}", operation)
            else:
                schemas = mapping(old[media_type]).get("schema", {}), mapping(media).get("schema", {})
                self._schemas.compare(*schemas, place, direction, [operation.place])


def _text(value: Any) -> str:
    return "none" if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _phrase(entry: Any) -> dict[str, Any]:
    """What is found by a phrase and what it means, without the words about it."""
    steering = ("says", "begins", "means", "keeps-token")
    return {key: value for key, value in mapping(entry).items() if key in steering}


def _or(alternatives: set[str]) -> str:
    names = [" and ".join(json.loads(one)) or "nothing" for one in alternatives]
    return " or ".join(sorted(names))


def _servers(owner: dict[str, Any]) -> list[Any]:
    """Addresses, names and variables, without the words."""
    return [
        (server.get("url"), server.get("x-name"), _text({k: v.get("default") for k, v in _variables(server).items()}))
        for server in sequence(owner.get("servers"))
    ]


def _variables(server: dict[str, Any]) -> dict[str, Any]:
    return {name: mapping(variable) for name, variable in mapping(server.get("variables")).items()}


def _addresses(owner: dict[str, Any]) -> str:
    return ", ".join(str(server.get("url")) for server in sequence(owner.get("servers"))) or "none"


def _scheme(scheme: Any) -> Any:
    return {key: value for key, value in mapping(scheme).items() if key not in ("description", "bearerFormat")}
