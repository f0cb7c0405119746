"""Dead weight: what nobody refers to, what stands twice, what is never read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.coverage import EXCLUSIONS, LIST
from generator.lint._contract import Contract, reference_pointer, types_of
from generator.lint._registry import Problem, rule
from generator.source import FOLDERS, ROOT, Source
from generator.structure import Pointer, is_reference, pointer_text

__all__: list[str] = []

#: Documents beside the root that are part of the contract; what they point to is in use.
_COMPANIONS = ("asyncapi.yaml", "release_notes.yaml", EXCLUSIONS, LIST)
_WORDS_ONLY = frozenset({"description", "example", "examples", "summary", "x-evidence", "x-release-note"})
#: A shorter value or parameter is the same as another by chance.
_TRIVIAL = 80


@rule("unused-component")
def unused_component(contract: Contract) -> Iterator[Problem]:
    """Every component is reached from an operation, from the streaming document, or from a release note.

    The generator writes a class for each schema; one that no call uses is weight, and a trap for the reader.
    """
    direct = {target for pointer, target in contract.uses if pointer[0] != "components"}
    named = set(_named_by_companions(contract.bundle.source))
    used = direct | named | contract.reachable(direct | named) | _schemes(contract)
    for section, entries in contract.components.items():
        for name in entries:
            if ("components", section, name) not in used:
                yield ("components", section, name), f"nothing uses {name}"


def _schemes(contract: Contract) -> set[Pointer]:
    owners = [contract.document, *(operation.node for operation in contract.operations)]
    requirements = [r for owner in owners for r in owner.get("security") or () if isinstance(r, dict)]
    return {("components", "securitySchemes", name) for requirement in requirements for name in requirement}


def _named_by_companions(source: Source) -> Iterator[Pointer]:
    components = source.components()
    for file in _COMPANIONS:
        pending = [source.parsed(file).value] if file in source.files else []
        while pending:
            value = pending.pop()
            if isinstance(value, (dict, list)):
                pending.extend(value.values() if isinstance(value, dict) else value)
            elif isinstance(value, str) and value.removeprefix("#").startswith("/components/"):
                yield reference_pointer("#" + value.removeprefix("#"))[:3]
            elif isinstance(value, str) and value.partition("#")[0] in components:
                yield ("components", *components[value.partition("#")[0]])


@rule("stray-file")
def stray_file(contract: Contract) -> Iterator[Problem]:
    """Every file of the folder is read: as the root, a component, a path item that the root lists, or a companion.

    A file with another ending, in another folder or left out of the root looks like contract and is not.
    """
    source = contract.bundle.source
    known = {*source.components(), *contract.bundle.mounted, ROOT, *_COMPANIONS}
    for file in source.files:
        if file not in known:
            folder = file.partition("/")[0]
            why = "it is not .yaml" if folder in FOLDERS else "nothing lists it"
            yield ("", file), f"this file is never read: {why}"


@rule("duplicate-shape")
def duplicate_shape(contract: Contract) -> Iterator[Problem]:
    """No two schemas have the same members with the same types, or the same known values.

    Two names for one shape are two classes that do not fit each other. Of two schemas that are both sent, or both
    received, it does not matter which members are required or may be null: where one of them is looser, it is the
    one to keep. Objects of a single member are left alone.
    """
    seen: dict[str, str] = {}
    for name, schema in contract.schemas.items():
        pointer = ("components", "schemas", name)
        for form in _forms(schema, pointer in contract.request_side, pointer in contract.response_side):
            if form in seen and seen[form] != name:
                yield pointer, f"{name} has the same shape as {seen[form]}: keep one"
                break
            seen.setdefault(form, name)


@rule("duplicate-part")
def duplicate_part(contract: Contract) -> Iterator[Problem]:
    """No parameter, answer or example stands twice.

    What is written twice is changed once. A parameter that two operations describe with the same words is a file of
    its own; an example may serve several operations.
    """
    inline = [
        (pointer, node)
        for pointer, _, node in contract.visited("parameter")
        if pointer[0] == "paths" and isinstance(node, dict) and not is_reference(node)
    ]
    shared = [
        (("components", section, name), node["value"] if section == "examples" else node)
        for section in ("parameters", "responses", "examples")
        for name, node in contract.components.get(section, {}).items()
        if section != "examples" or "value" in node
    ]
    seen: dict[str, Pointer] = {}
    for pointer, node in [*shared, *inline]:
        kind = pointer[1] if pointer[0] == "components" else "parameters"
        form = f"{kind} {json.dumps(node, sort_keys=True)}"
        if len(form) < _TRIVIAL:
            continue
        if form in seen:
            yield pointer, f"this stands at {pointer_text(seen[form])} already: keep one and refer to it"
        seen.setdefault(form, pointer)


def _forms(schema: Any, sent: bool, received: bool) -> Iterator[str]:
    """What a schema is like: exactly, and, if it is used in one direction only, without what may be missing or null."""
    if not isinstance(schema, dict) or is_reference(schema):
        return
    sizes = [len(value) for key in ("properties", "x-known-values") if isinstance(value := schema.get(key), dict)]
    if max(sizes, default=0) < 2:
        return
    bare = _bare(schema, names_are_data=False)
    yield json.dumps(bare, sort_keys=True)
    if sent is not received:
        yield ("sent " if sent else "received ") + json.dumps(_loose(bare, names_are_data=False), sort_keys=True)


def _loose(node: Any, *, names_are_data: bool) -> Any:
    """A bare node without `required` and without null."""
    if isinstance(node, list):
        return [_loose(item, names_are_data=False) for item in node if item != {"type": ["null"]}]
    if not isinstance(node, dict):
        return node
    loose = {}
    for key, value in node.items():
        if names_are_data:
            loose[key] = _loose(value, names_are_data=False)
        elif key == "type" and isinstance(value, list):
            loose[key] = [name for name in value if name != "null"]
        elif key in ("anyOf", "oneOf") and len(kept := _loose(value, names_are_data=False)) == 1:
            loose.update(kept[0])
        elif key != "required":
            loose[key] = _loose(value, names_are_data=key == "properties")
    return loose


def _bare(node: Any, *, names_are_data: bool) -> Any:
    """The node without words: two shapes are one whatever is said about them."""
    if isinstance(node, list):
        return [_bare(item, names_are_data=False) for item in node]
    if not isinstance(node, dict):
        return node
    bare = {}
    for key, value in node.items():
        if names_are_data:
            bare[key] = _bare(value, names_are_data=False)
        elif key in ("x-known-values", "required") and isinstance(value, (dict, list)):
            bare[key] = sorted(value)
        elif key == "type":
            bare[key] = sorted(types_of(node))
        elif key not in _WORDS_ONLY:
            bare[key] = _bare(value, names_are_data=key == "properties")
    return bare
