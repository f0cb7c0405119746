"""Names: what becomes the same Python name, or a name that generated code needs for itself."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

from generator.lint._contract import Contract, types_of
from generator.lint._registry import Problem, rule
from generator.lint.unions import members
from generator.names import python_name
from generator.structure import Pointer

__all__: list[str] = []

_VERB = re.compile(
    r"""(
    accept|activate|add|answer|apply|begin|cancel|change|check|close|confirm|create|
    deactivate|delete|disable|download|enable|end|exchange|extend|find|get|import|init|
    invalidate|list|logout|mark|modify|open|place|preview|read|reauthenticate|register|remove|rename|reply|
    request|reset|revoke|run|save|search|send|set|sign|start|stop|submit|subscribe|
    suppress|switch|tickle|transfer|unsubscribe|update|upload|validate
    )(_|$)""",
    re.VERBOSE,
)
_SCALARS = frozenset({"string", "number", "integer", "boolean"})
#: Names of types in the annotations of generated classes; an attribute of that name would stand in their way.
_ANNOTATIONS = frozenset({"bool", "float", "int", "list", "str"})
_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
#: Attributes of every generated model.
_MODEL_ATTRIBUTES = frozenset({"additional_properties", "from_dict", "from_object", "raw", "to_dict"})
#: Keywords of every generated operation function.
_FUNCTION_KEYWORDS = frozenset({"body", "client", "options"})
#: Attributes of the client itself, beside its groups.
_CLIENT_ATTRIBUTES = frozenset(
    {"aclose", "close", "send", "with_response", "with_options", "base_url", "auth", "headers"}
)


@rule("operation-id")
def operation_id(contract: Contract) -> Iterator[Problem]:
    """An operationId is chosen by hand: snake_case, a verb first (`list_live_orders`).

    It names the module, the function and the links; a generated one changes when its path does.
    """
    for operation in contract.operations:
        if not operation.id:
            yield operation.pointer, f"{operation.method.upper()} {operation.path} has no operationId"
        elif not _SNAKE.fullmatch(operation.id) or keyword.iskeyword(operation.id):
            yield (*operation.pointer, "operationId"), f"{operation.id} is not snake_case"
        elif not _VERB.match(operation.id):
            yield (
                (*operation.pointer, "operationId"),
                f"{operation.id} does not start with a known verb (lint.names._VERB)",
            )


@rule("duplicate-operation-id")
def duplicate_operation_id(contract: Contract) -> Iterator[Problem]:
    """An operationId stands once: of two, the generator keeps one."""
    seen: dict[str, str] = {}
    for operation in contract.operations:
        place = f"{operation.method.upper()} {operation.path}"
        if operation.id and operation.id in seen:
            yield (*operation.pointer, "operationId"), f"{operation.id} is already {seen[operation.id]}"
        seen.setdefault(operation.id, place)


@rule("method-name")
def method_name(contract: Contract) -> Iterator[Problem]:
    """`x-method` names the operation on its group (`client.orders.place`): snake_case, unique in the tag."""
    seen: dict[tuple[str, str], str] = {}
    for operation in contract.operations:
        name = operation.node.get("x-method")
        if not isinstance(name, str):
            yield operation.pointer, f"{operation.id} has no x-method"
            continue
        here = (*operation.pointer, "x-method")
        if not _SNAKE.fullmatch(name) or keyword.iskeyword(name):
            yield here, f"{name} is not a snake_case Python name"
        for tag in operation.node.get("tags") or ():
            if (tag, name) in seen:
                yield here, f"client.{tag}.{name} is already {seen[tag, name]}"
            seen.setdefault((tag, name), operation.id)


@rule("tag")
def tag(contract: Contract) -> Iterator[Problem]:
    """Every operation has exactly one tag, declared at the root; every declared tag is used.

    The tag is the client's attribute; a second one would generate the operation twice.
    """
    declared = [entry.get("name") for entry in contract.document.get("tags") or () if isinstance(entry, dict)]
    used: set[str] = set()
    for operation in contract.operations:
        tags = operation.node.get("tags") or []
        used.update(map(str, tags))
        if len(tags) != 1:
            yield operation.pointer, f"{operation.id} has {len(tags)} tags; exactly one is its group"
        for name in tags:
            if name not in declared:
                yield (*operation.pointer, "tags"), f"the tag {name} is not declared in the root"
    for index, name in enumerate(declared):
        here: Pointer = ("tags", index)
        if not isinstance(name, str) or not _SNAKE.fullmatch(name) or keyword.iskeyword(name):
            yield here, f"{name} is not a snake_case Python name"
        elif name in _CLIENT_ATTRIBUTES:
            yield here, f"{name} is an attribute of the client itself"
        elif name not in used:
            yield here, f"no operation has the tag {name}"


@rule("case-clash")
def case_clash(contract: Contract) -> Iterator[Problem]:
    """No two components of a section differ only in case, and no two schemas become one module.

    On a file system that folds case one file overwrites the other.
    """
    for section, named in contract.components.items():
        seen: dict[str, str] = {}
        for name in named:
            for key in {name.lower(), python_name(name)} if section == "schemas" else {name.lower()}:
                if key in seen and seen[key] != name:
                    yield ("components", section, name), f"{name} and {seen[key]} become the same file"
                seen.setdefault(key, name)


@rule("property-name")
def property_name(contract: Contract) -> Iterator[Problem]:
    """No property is called like something that every generated class has, nor an object like its class's own module.

    `additional_properties` holds unknown fields; a nested object named as the module it stands in (`options` in
    `Options`) shadows that module where the class is decoded.
    """
    for name in contract.schemas:
        for found, schema in members(contract, contract.schema(contract.schemas[name])).properties.items():
            where = ("components", "schemas", name, "properties", found)
            attribute = attribute_name(found, schema)
            if attribute in _MODEL_ATTRIBUTES:
                yield where, f"{found} is an attribute that every model has"
            elif attribute == python_name(name) and not types_of(schema) & _SCALARS:
                yield where, f"{found} is the name of {name}'s own module: rename the schema"


@rule("attribute-name")
def attribute_name_rule(contract: Contract) -> Iterator[Problem]:
    """`x-name` of a property is the snake_case attribute that it is read by (`last` for `"31"`).

    No name that the annotations of its class need, and on properties (and servers) alone.
    """
    for name in contract.schemas:
        for found, schema in contract.schema(contract.schemas[name]).get("properties", {}).items():
            if not isinstance(schema, dict) or "x-name" not in schema:
                continue
            where = ("components", "schemas", name, "properties", found, "x-name")
            written = schema["x-name"]
            if not isinstance(written, str) or not _SNAKE.fullmatch(written) or keyword.iskeyword(written):
                yield where, f"{written!r} is not a snake_case Python name"
            elif written in _ANNOTATIONS:
                yield where, f"{written} is a name that annotations need"
    for pointer, node in contract.all("schema"):
        if "x-name" in node and pointer[-2:-1] != ("properties",):
            yield (*pointer, "x-name"), "x-name is for a property"


def attribute_name(found: str, schema: object) -> str:
    """The Python name of a property: the chosen one, else the one that its name becomes."""
    chosen = schema.get("x-name") if isinstance(schema, dict) else None
    return chosen if isinstance(chosen, str) else python_name(found)


@rule("property-clash")
def property_clash(contract: Contract) -> Iterator[Problem]:
    """No two properties of a schema become one Python name (`acctId` and `acct_id`), by `x-name` or without.

    The generator resolves the clash by undoing its own naming for the second, or drops the schema.
    """
    for name in contract.schemas:
        seen: dict[str, str] = {}
        for found, schema in members(contract, contract.schema(contract.schemas[name])).properties.items():
            attribute = attribute_name(found, schema)
            if attribute in seen:
                where = ("components", "schemas", name, "properties", found)
                yield where, f"{found} and {seen[attribute]} both become {attribute}"
            seen.setdefault(attribute, found)


@rule("parameter-name")
def parameter_name(contract: Contract) -> Iterator[Problem]:
    """Parameters of an operation become different Python names, none of them a keyword of every function.

    `client`, `body` and `options` are such keywords; of two equal names the generator renames one after its place.
    """
    for operation in contract.operations:
        seen: dict[str, str] = {}
        for pointer, parameter in contract.parameters(operation):
            written = str(parameter.get("name", ""))
            name = python_name(written)
            if name in _FUNCTION_KEYWORDS:
                yield pointer, f"{written} is a keyword of every generated function"
            if name in seen:
                yield pointer, f"{written} and {seen[name]} both become {name} in {operation.id}"
            seen.setdefault(name, written)
