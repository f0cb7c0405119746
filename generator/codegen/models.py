"""Modules of `models/`: one for each schema of the contract."""

from __future__ import annotations

import json
import keyword
from collections.abc import Iterable
from typing import Any, Final

from generator.codegen.checks import Checks
from generator.codegen.context import Context, Module
from generator.codegen.docs import described
from generator.codegen.emit import Code, annotation
from generator.codegen.fields import Field, decoding, map_decoding
from generator.codegen.prepare import known_values
from generator.codegen.shape import Shape, ShapeError

__all__ = ["names_agree", "schema_module"]

# Attributes that every model has; a member of that name gets an underscore behind it, whoever chose the name.
_TAKEN: Final = frozenset({"additional_properties", "from_dict", "from_object", "to_dict", "raw"})
_TAKEN_BY_MAPS: Final = frozenset({"keys", "values", "items", "get"})


def names_agree(context: Context) -> None:
    """Schemas in = schemas out, each under a name and in a module of its own.

    Raises:
        ContractError: one is lost, or two would be written to one place.
    """
    owners: dict[str, str] = {}
    for name in context.schemas:
        pointer = ("components", "schemas", name)
        module = context.names.modules[name]
        if module in owners:
            message = f"{name} and {owners[module]} would both be written to models/{module}.py"
            context.report(pointer, "codegen-twice", message)
        owners[module] = name
        kind = context.shapes.component(name).kind
        called = context.names.classes[name]
        if (kind == "model" and called not in context.parsed.models) or (
            kind == "enum" and called not in context.parsed.enums
        ):
            context.report(pointer, "codegen-lost", f"{name} would not be written")
    context.stop()


def schema_module(context: Context, name: str) -> tuple[str, dict[str, Any]]:
    """Template and variables of the module of a schema.

    Raises:
        ShapeError: part of it has no form in Python.
    """
    shape = context.shapes.component(name)
    if shape.kind == "enum":
        return _enum(context, name, shape)
    if shape.kind == "model":
        return _model(context, name)
    return _alias(context, name, shape)


def _description(context: Context, name: str) -> str:
    return described(context.schemas[name]) or name


def _enum(context: Context, name: str, shape: Shape) -> tuple[str, dict[str, Any]]:
    enum = context.parsed.enums[context.names.classes[name]]
    values = known_values(context.schemas[name]) or {}
    template = "int_enum.py.jinja" if shape.plain == ("int",) else "str_enum.py.jinja"
    return template, {
        "enum": enum,
        "description": _description(context, name),
        "meanings": list(values.values()),
    }


def _alias(context: Context, name: str, shape: Shape) -> tuple[str, dict[str, Any]]:
    code = Code(context.names, here=name, late=context.reach.cycle(name))
    code.function(f"read_{context.names.modules[name]}", shape.inside)
    target = annotation(shape.inside, context.names)
    lines = [line for function in code.functions for line in function]
    code.uses_of(lines)
    typing = set(shape.inside.refers()) - {name}
    module = Module(code, ".", typing, [target, *lines], ("from typing import TypeAlias",))
    return "alias.py.jinja", {
        "name": context.names.classes[name],
        "description": _description(context, name),
        "target": target,
        # A forward reference, since what it names is imported for type checkers alone.
        "quoted": bool(typing) or "UnknownObject" in target,
        **module.context(),
    }


def _model(context: Context, name: str) -> tuple[str, dict[str, Any]]:
    sent = context.reach.only_sent(name)
    entry = _entry(context, name)
    fields = _fields(context, name, sent, entry is not None)
    code = Code(context.names, here=name, lazy=sent, late=context.reach.cycle(name))
    if entry is not None and sent and fields:
        message = f"{name}: a map that is sent cannot have members of its own as well"
        raise ShapeError(("components", "schemas", name), message)
    code.local.append(set())
    lines = decoding(fields, code)
    map_lines = [] if entry is None else map_decoding(entry, code, bool(fields))
    local = code.local.pop()
    rules, rule_imports = _rules(context, name, code) if context.reach.sent(name) else ([], [])
    annotations = {field.name: field.annotation(code) for field in fields}
    fetch = not sent and len(fields) > 1
    base = _base(code, entry, sent)
    code.use("model", "new", *(("fetching",) if fetch else ()))
    code.use("drift", "LENIENT", "Drift")
    if sent and any(not field.required for field in fields):
        code.use("types", "UNSET", "Unset")
    if rules:
        code.typing.add(("checks", "Rules"))
    functions = [line for function in code.functions for line in function]
    code.uses_of([*lines, *map_lines, *functions])
    typing = {shape for field in fields for shape in field.shape.refers()} | set(entry.refers() if entry else ())
    module = Module(
        code,
        ".",
        typing - {name},
        [*annotations.values(), base, *functions],
        ("from attrs import define",),
        ("from typing import Self",),
    )
    return "model.py.jinja", {
        "model": context.parsed.models[context.names.classes[name]],
        "description": _description(context, name),
        "base": base,
        "is_map": entry is not None,
        "fields": fields,
        "annotations": annotations,
        "firm": _set(f.key for f in fields if not sent and not f.required and not f.shape.nullable),
        "secret": _set(field.name for field in fields if field.secret),
        "lines": lines,
        "map_lines": map_lines,
        "fetch": fetch,
        "uses_r": any(line.strip().startswith("r = ") for line in lines),
        "uses_v": sent,
        "local_imports": code.import_lines(local, "."),
        "rules": rules,
        "rule_imports": rule_imports,
        **module.context(),
    }


def _rules(context: Context, name: str, code: Code) -> tuple[list[str], list[str]]:
    """Arguments of the model's `Rules`, and the imports that they need when they are asked for."""
    own = Code(context.names, here=name, lazy=True)
    own.local.append(set())
    lines = Checks(context.shapes, own).table(name)
    own.use("checks", "Rules")
    imports = [f"from ibkr_core.{module} import {', '.join(sorted(used))}" for module, used in sorted(own.core.items())]
    return lines, [*imports, *own.import_lines(own.local.pop(), ".")]


def _base(code: Code, entry: Shape | None, sent: bool) -> str:
    if entry is not None:
        code.use("maps", "MapModel")
        return f"MapModel[{annotation(entry, code.names)}]"
    base = "RequestModel" if sent else "Model"
    code.use("model", base)
    return base


def _entry(context: Context, name: str) -> Shape | None:
    """The members of a map; None for an object whose members have names.

    An object that names no member is a map of anything: that is all that can be done with it.
    """
    others = context.shapes.others(name)
    if others is not None and isinstance(others[0], dict) and others[0]:
        return context.shapes.inline(*others)
    return None if context.shapes.properties(name) else Shape("any", nullable=True)


def _fields(context: Context, name: str, sent: bool, is_map: bool) -> list[Field]:
    model = context.parsed.models[context.names.classes[name]]
    called = {
        prop.name.get_untrusted_value(): str(prop.python_name)
        for prop in [*(model.required_properties or ()), *(model.optional_properties or ())]
    }
    fields = []
    owners: dict[str, str] = {}
    for key, (schema, pointer, required) in context.shapes.properties(name).items():
        if key not in called:
            raise ShapeError(pointer, f"{name}.{key} would not be written")
        attribute = str(schema.get("x-name") or called[key])
        if attribute in _TAKEN or (is_map and attribute in _TAKEN_BY_MAPS):
            attribute += "_"
        if not attribute.isidentifier() or keyword.iskeyword(attribute) or attribute.startswith("_"):
            raise ShapeError(pointer, f"{name}.{key} cannot be called {attribute}")
        if attribute in owners:
            raise ShapeError(pointer, f"{owners[attribute]} and {key} of {name} would both be called {attribute}")
        owners[attribute] = key
        shape = context.shapes.inline(schema, pointer)
        if shape.nullable and context.reach.both(name):
            message = f"{name} is sent and received, and {key} may be null: absent and null could not be told apart"
            raise ShapeError(pointer, f"{message} when it is sent; split the schema")
        if _marked(shape) and (sent or context.reach.both(name)):
            raise ShapeError(pointer, f"{name} is sent, and {key} has x-reads-as, which is for answers alone")
        fields.append(Field(key, attribute, shape, required, sent, schema, _words(key, schema)))
    return fields


def _marked(shape: Shape) -> bool:
    return bool(shape.reads) or any(map(_marked, shape.members)) or (shape.item is not None and _marked(shape.item))


def _words(key: str, schema: dict[str, Any]) -> str:
    """What a member is, and what it is called on the wire where its attribute does not tell."""
    text = described(schema)
    return f"{text} `{key}` on the wire.".strip() if "x-name" in schema else text


def _set(names: Iterable[str]) -> str:
    listed = sorted(names)
    return "{" + ", ".join(json.dumps(name) for name in listed) + "}" if listed else ""
