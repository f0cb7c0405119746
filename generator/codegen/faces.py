"""Modules of `api/` and `groups/`: each operation as functions, and as methods of its group."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from generator.codegen.checks import Checks
from generator.codegen.context import Context, Module
from generator.codegen.emit import Code, Names, annotation
from generator.codegen.operations import Operation, Parameter, is_form, is_json
from generator.codegen.shape import ShapeError
from generator.names import class_name

__all__ = ["group_class", "group_module", "operation_module"]

_BUILTIN_TYPES = frozenset({"bool", "float", "int", "list", "str"})
_CLIENTS = "from ibkr_core.client import AsyncCore, SyncCore"
_SEQUENCE = "from collections.abc import Sequence"
_OPTIONS = "from ibkr_core.options import CallOptions"
_RESPONSE = "from ibkr_core.types import Response"
_REFUSALS = "from ...refusals import REFUSALS"


def group_class(tag: str, names: Names) -> str:
    """The class of a group; its twin for tasks has `Async` in front. A schema of that name keeps it."""
    name = class_name(tag)
    return f"{name}Group" if {name, f"Async{name}"}.intersection(names.classes.values()) else name


def operation_module(context: Context, operation: Operation) -> dict[str, Any]:
    """Variables of `endpoint_module.py.jinja`."""
    code = Code(context.names, models="...models.")
    responses = operation.decoders(code)
    code.use("operation", "Call", "Operation")
    types = _types(context, operation)
    result = operation.result_annotation(context.names)
    try:
        building = _building(operation, code, Checks(context.shapes, code))
    except ShapeError as error:
        context.refuse(error)
        building = []
    functions = [line for function in code.functions for line in function]
    code.uses_of(functions)
    module = Module(
        code,
        "...models.",
        _components(operation),
        [*types.values(), result, *functions],
        (_REFUSALS,),
        (_SEQUENCE, _CLIENTS, _OPTIONS, _RESPONSE),
    )
    return {
        "operation": operation,
        "types": types,
        "result": result,
        "responses": responses,
        "building": building,
        **module.context(),
    }


def group_module(context: Context, tag: str, description: str, operations: list[Operation]) -> dict[str, Any]:
    """Variables of `group.py.jinja`."""
    methods: dict[str, str] = {}
    for operation in operations:
        if operation.x_method in methods:
            message = f"{operation.module}: {methods[operation.x_method]} is client.{tag}.{operation.x_method} already"
            context.report(operation.pointer, "codegen-twice", message)
        methods[operation.x_method] = operation.module
    types = {
        operation.module: {name: _not_methods(text, methods) for name, text in _types(context, operation).items()}
        for operation in operations
    }
    results = {
        operation.module: _not_methods(operation.result_annotation(context.names), methods) for operation in operations
    }
    code = Code(context.names, models="..models.")
    code.use("lazy", "lazy", "share_docs")
    module = Module(
        code,
        "..models.",
        {name for operation in operations for name in _components(operation)},
        [*(text for own in types.values() for text in own.values()), *results.values()],
        (),
        ("import builtins", _SEQUENCE, _CLIENTS, _OPTIONS, *(_build_call(operation) for operation in operations)),
    )
    return {
        "tag": tag,
        "description": description,
        "class_name_": group_class(tag, context.names),
        "operations": operations,
        "types": types,
        "results": results,
        **module.context(),
    }


def _build_call(operation: Operation) -> str:
    name = f"_{operation.module}"
    return f"from ..api.{operation.tag}.{operation.module} import build_call as {name}"


def _not_methods(text: str, methods: Iterable[str]) -> str:
    """An annotation that a class can hold which has methods called `list` or the like."""
    for name in _BUILTIN_TYPES.intersection(methods):
        text = re.sub(rf"\b{name}\b", f"builtins.{name}", text)
    return text


def _components(operation: Operation) -> set[str]:
    shapes = [operation.body, operation.result, *(parameter.shape for parameter in operation.parameters)]
    return {name for shape in shapes if shape is not None for name in shape.refers()}


def _types(context: Context, operation: Operation) -> dict[str, str]:
    """Annotation of each parameter, with its default; `body` is one of them."""
    types: dict[str, str] = {}
    for parameter in operation.parameters:
        if parameter.name in types:
            context.report(operation.pointer, "codegen-name", f"{operation.id}: {parameter.name} is taken already")
        plain = annotation(parameter.shape, context.names, sent=True)
        if parameter.shape.kind == "list":
            plain = plain.replace("list[", "Sequence[", 1)
        default = f"{plain} = {parameter.default}" if parameter.default else plain
        types[parameter.name] = default if parameter.required else _optional(plain)
    if operation.body is not None:
        body = annotation(operation.body, context.names, sent=True)
        types["body"] = body if operation.body_required else _optional(body)
    return types


def _optional(plain: str) -> str:
    return f"{plain} = None" if plain == "Any" or plain.endswith("| None") else f"{plain} | None = None"


def _building(operation: Operation, code: Code, checks: Checks) -> list[str]:
    """The lines of `build_call`: what breaks a rule of the contract is refused before anything is written."""
    lines = [_taking(parameter, operation, code, checks) for parameter in operation.parameters]
    arguments = ["OPERATION", _path(operation, code)]
    for place, local in (("query", "_query"), ("header", "_headers")):
        parameters = operation.of(place)
        if parameters:
            lines.append(f"{local}: list[tuple[str, str]] = []")
            lines += [_put(parameter, local, code) for parameter in parameters]
            arguments.append(f"query={local}" if place == "query" else f"headers=dict({local})")
    if operation.body is not None:
        module, writer = "params", "text_body"
        if is_json(operation.media_type):
            module, writer = "checks", "json_body"
        elif is_form(operation.media_type):
            writer = "to_form"
        code.use(module, writer)
        rule = checks.rule(operation.body_schema, (*operation.pointer, "requestBody"))
        content = f"{writer}(body)" if rule in ("ANYTHING", "TEXT") else f"{writer}(body, {_named(rule, 'BODY', code)})"
        media = f'"{operation.media_type}"'
        left_out = "" if operation.body_required else f"{operation.blank_body} if body is None else "
        # Without a body there is no content type either.
        untyped = left_out if operation.blank_body == "None" else ""
        arguments += [f"content={left_out}{content}", f"content_type={untyped}{media}"]
    pairs = [f'"{parameter.key}": {_text(parameter, code)}' for parameter in operation.of("path")]
    pairs += [f'"{key}": "{value}"' for key, value in operation.fixed.items()]
    if pairs:
        arguments.append(f"path_params={{{', '.join(pairs)}}}")
    lines.append(f"return Call({', '.join(arguments)})")
    if not operation.hidden:
        return lines
    return ["try:", *(f"    {line}" for line in lines), "finally:", f"    del {', '.join(operation.hidden)}"]


def _taking(parameter: Parameter, operation: Operation, code: Code, checks: Checks) -> str:
    """The line that turns an argument into plain data."""
    rule = _named(checks.rule(parameter.schema, parameter.pointer), parameter.name, code)
    function = "taken" if parameter.required else "given"
    code.use("params", function)
    hidden = ", hidden=True" if parameter.name in operation.hidden else ""
    return f'{parameter.name} = {function}({parameter.name}, "{parameter.name}", {rule}{hidden})'


def _named(rule: str, name: str, code: Code) -> str:
    """A rule that is made once a module: a constant of the core as it is, anything else under a name."""
    if rule.isidentifier():
        return rule
    constant = f"_RULE_{name.upper()}"
    code.tables[constant] = rule
    return constant


def _path(operation: Operation, code: Code) -> str:
    """The path, an f-string when it has parameters, which are percent-encoded."""
    path = json.dumps(operation.path, ensure_ascii=False)
    for key, value in operation.fixed.items():
        path = path.replace("{" + key + "}", value)
    for parameter in operation.of("path"):
        if parameter.shape.kind == "list":
            code.use("params", "path_list")
            call = f"path_list('{parameter.key}', {parameter.name})"
        else:
            code.use("operation", "path_segment")
            call = f"path_segment('{parameter.key}', {parameter.name})"
        path = path.replace("{" + parameter.key + "}", "{" + call + "}")
    return f"f{path}" if operation.of("path") else path


def _text(parameter: Parameter, code: Code) -> str:
    function = "joined" if parameter.shape.kind == "list" else "text_of"
    code.use("params", function)
    return f"{function}({parameter.name})"


def _put(parameter: Parameter, pairs: str, code: Code) -> str:
    separator = ""
    function = "put"
    if parameter.shape.kind == "list" and parameter.explode and parameter.place == "query":
        function = "put_each"
    elif parameter.shape.kind == "list":
        function = "put_joined"
        separator = {"spaceDelimited": ', " "', "pipeDelimited": ', "|"'}.get(parameter.style, "")
    code.use("params", function)
    return f'{function}({pairs}, "{parameter.key}", {parameter.name}{separator})'
