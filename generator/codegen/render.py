"""The files of the client, from the parsed contract: nothing here depends on time, place or the order of a set."""

from __future__ import annotations

import builtins
import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any, Final

from generator.bundle import Bundle, to_bytes
from generator.codegen.docs import docstring
from generator.codegen.emit import Code, Names, annotation
from generator.codegen.fields import Field, decoding, map_decoding
from generator.codegen.operations import Operation, Parameter, read_operations
from generator.codegen.prepare import known_values
from generator.codegen.project import Parsed, parse
from generator.codegen.reach import Reach
from generator.codegen.shapes import Shape, ShapeError, Shapes
from generator.findings import ContractError, Finding
from generator.names import class_name, python_name

__all__ = ["GENERATOR_VERSION", "TOOL_VERSION", "render"]

GENERATOR_VERSION: Final = "1.0.0"
TOOL_VERSION: Final = "0.29.1"

# Attributes that every model has; a member of that name gets an underscore behind it.
_TAKEN: Final = frozenset({"additional_properties", "from_dict", "to_dict", "raw"})
_TAKEN_BY_MAPS: Final = frozenset({"keys", "values", "items", "get"})


def render(bundle: Bundle) -> dict[str, bytes]:
    """Path inside the package -> content, before formatting.

    Raises:
        ContractError: something of the contract cannot be written.
    """
    return _Renderer(bundle, parse(bundle)).run()


class _Renderer:
    def __init__(self, bundle: Bundle, parsed: Parsed) -> None:
        self.bundle = bundle
        self.document = bundle.document
        self.parsed = parsed
        self.contract = to_bytes(bundle.document)
        self.schemas: dict[str, Any] = self.document.get("components", {}).get("schemas", {})
        self.shapes = Shapes(self.schemas, class_name)
        self.names = Names(
            {name: class_name(name) for name in self.schemas}, {name: python_name(name) for name in self.schemas}
        )
        self.problems: list[Finding] = []
        info = self.document["info"]
        sha256 = hashlib.sha256(self.contract).hexdigest()
        self.env = parsed.project.env
        self.env.globals.update(
            header=f"# Written by generator {GENERATOR_VERSION} (openapi-python-client {TOOL_VERSION}) "
            f"from contract {info['version']}, sha256 {sha256}; do not edit.",
            docstring=docstring,
            literal=lambda text: json.dumps(text, ensure_ascii=False),
            as_tuple=tuple,
            openapi_title=info["title"],
            contract_version=info["version"],
            contract_sha256=sha256,
        )
        self.files: dict[str, bytes] = {"openapi.json": self.contract}

    def run(self) -> dict[str, bytes]:
        shapes = {name: shape for name in self.schemas if (shape := self._shape(name)) is not None}
        operations = self._operations()
        self._stop()
        self.reach = Reach(self.document, shapes, self.shapes, operations)
        self._names_agree()
        for name, shape in shapes.items():
            self._component(name, shape)
        tags = {python_name(tag["name"]): str(tag.get("description", "")) for tag in self.document.get("tags", ())}
        for operation in operations:
            self._operation(operation)
        self._stop()
        groups = []
        for tag in dict.fromkeys(operation.tag for operation in operations):
            members = [operation for operation in operations if operation.tag == tag]
            description = tags.get(tag) or f"Operations of {tag}."
            self._group(tag, description, members)
            groups.append({"tag": tag, "class_name": _group_class(tag), "description": description})
        models = sorted((self.names.classes[name], self.names.modules[name]) for name in self.schemas)
        self._file("models/__init__.py", "models_init.py.jinja", models=models)
        self._file("api/__init__.py", "api_init.py.jinja", operations=operations)
        self._file("groups/__init__.py", "endpoint_init.py.jinja", description="The operations of each tag as methods.")
        self._file("client.py", "client.py.jinja", groups=groups)
        self._file("types.py", "types.py.jinja")
        self._file("errors.py", "errors.py.jinja")
        self._file("__init__.py", "package_init.py.jinja")
        self.files["py.typed"] = (self.env.globals["header"] + "\n").encode()
        self._stop()
        return dict(sorted(self.files.items()))

    def _stop(self) -> None:
        if self.problems:
            raise ContractError(self.problems)

    def _refuse(self, error: ShapeError) -> None:
        self.problems.append(self.bundle.finding(error.pointer, "codegen-shape", str(error)))

    def _file(self, path: str, template: str, **context: Any) -> None:
        self.files[path] = self.env.get_template(template).render(**context).encode()

    def _shape(self, name: str) -> Shape | None:
        try:
            return self.shapes.component(name)
        except ShapeError as error:
            self._refuse(error)
            return None

    def _operations(self) -> list[Operation]:
        try:
            return read_operations(self.document, self.shapes, self.parsed.parameter_names)
        except ShapeError as error:
            self._refuse(error)
            return []

    def _names_agree(self) -> None:
        """Schemas in = schemas out, each under a name and in a module of its own."""
        owners: dict[str, str] = {}
        for name in self.schemas:
            module = self.names.modules[name]
            if module in owners:
                message = f"{name} and {owners[module]} would both be written to models/{module}.py"
                self.problems.append(self.bundle.finding(("components", "schemas", name), "codegen-twice", message))
            owners[module] = name
            shape = self.shapes.component(name)
            known = {"model": self.parsed.models, "enum": self.parsed.enums}.get(shape.kind)
            if known is not None and self.names.classes[name] not in known:
                message = f"{name} would not be written"
                self.problems.append(self.bundle.finding(("components", "schemas", name), "codegen-lost", message))
        self._stop()

    def _component(self, name: str, shape: Shape) -> None:
        path = f"models/{self.names.modules[name]}.py"
        schema = self.schemas[name]
        description = str(schema.get("description", "")) or name
        if shape.kind == "enum":
            enum = self.parsed.enums[self.names.classes[name]]
            values = known_values(schema) or {}
            if len(enum.values) != len(values):
                message = f"{name}: two values would get the same name; x-enum-varnames can tell them apart"
                self.problems.append(self.bundle.finding(("components", "schemas", name), "codegen-enum", message))
            template = "int_enum.py.jinja" if shape.plain == ("int",) else "str_enum.py.jinja"
            self._file(path, template, enum=enum, description=description, meanings=list(values.values()))
        elif shape.kind == "model":
            try:
                self._model(path, name, description)
            except ShapeError as error:
                self._refuse(error)
        else:
            self._alias(path, name, shape, description)

    def _model(self, path: str, name: str, description: str) -> None:
        sent = self.reach.only_sent(name)
        others = self.shapes.others(name)
        properties = self.shapes.properties(name)
        is_map = not properties or (others is not None and others[0] is not True and others[0] != {})
        code = Code(self.names, here=name, lazy=sent, late=self.reach.cycle(name))
        fields = self._fields(name, sent, is_map)
        code.local.append(set())
        lines = decoding(fields, code)
        entry = Shape("any", nullable=True)
        if is_map and others is not None and isinstance(others[0], dict) and others[0]:
            entry = self.shapes.inline(*others)
        map_lines = map_decoding(entry, code, bool(fields)) if is_map else []
        local = code.local.pop()
        annotations = {field.name: field.annotation(code) for field in fields}
        typing = {shape for field in fields for shape in field.shape.refers()} | (set(entry.refers()) if is_map else set())
        base = f"MapModel[{annotation(entry, self.names)}]" if is_map else "RequestModel" if sent else "Model"
        if is_map:
            code.use("maps", "MapModel")
        else:
            code.use("model", base)
        if is_map and sent and fields:
            raise ShapeError(("components", "schemas", name), "a map that is sent cannot have members of its own as well")
        code.use("model", "new", *(("fetching",) if not sent and len(fields) > 1 else ()))
        code.use("drift", "LENIENT", "Drift")
        if sent and any(not field.required for field in fields):
            code.use("types", "UNSET", "Unset")
        code.uses_of([*lines, *map_lines, *(line for function in code.functions for line in function)])
        firm = [field.key for field in fields if not sent and not field.required and not field.shape.nullable]
        text = [*annotations.values(), base, *(line for function in code.functions for line in function)]
        self._file(
            path,
            "model.py.jinja",
            model=self.parsed.models[self.names.classes[name]],
            description=description,
            base=base,
            is_map=is_map,
            fields=fields,
            annotations=annotations,
            firm=_set(firm),
            secret=_set(field.name for field in fields if field.secret),
            lines=lines,
            fetch=not sent and len(fields) > 1,
            uses_r=any(line.strip().startswith("r = ") for line in lines),
            uses_v=sent,
            map_lines=map_lines,
            local_imports=code.import_lines(local, "."),
            **self._module(code, typing - {name}, text, ["from attrs import define"], ".", ["from typing import Self"]),
        )

    def _fields(self, name: str, sent: bool, is_map: bool) -> list[Field]:
        model = self.parsed.models[self.names.classes[name]]
        called = {
            prop.name.get_untrusted_value(): str(prop.python_name)
            for prop in [*(model.required_properties or ()), *(model.optional_properties or ())]
        }
        fields = []
        for key, (schema, pointer, required) in self.shapes.properties(name).items():
            if key not in called:
                raise ShapeError(pointer, f"{name}.{key} would not be written")
            attribute = called[key]
            if attribute in _TAKEN or (is_map and attribute in _TAKEN_BY_MAPS):
                attribute += "_"
            shape = self.shapes.inline(schema, pointer)
            if self.reach.both(name) and shape.nullable:
                raise ShapeError(pointer, f"{name} is sent and received, and {key} may be null: split the schema")
            description = str(schema.get("description", ""))
            fields.append(Field(key, attribute, shape, required, sent, schema, description))
        return fields

    def _alias(self, path: str, name: str, shape: Shape, description: str) -> None:
        code = Code(self.names, here=name, late=self.reach.cycle(name))
        target = shape.target or shape
        code.function(f"read_{self.names.modules[name]}", target)
        text = annotation(target, self.names)
        code.uses_of(line for function in code.functions for line in function)
        lines = [text, *(line for function in code.functions for line in function)]
        quoted = bool(set(target.refers())) or "UnknownObject" in text
        self._file(
            path,
            "alias.py.jinja",
            name=self.names.classes[name],
            description=description,
            target=text,
            quoted=quoted,
            **self._module(code, set(target.refers()) - {name}, lines, ["from typing import TypeAlias"], ".", []),
        )

    def _operation(self, operation: Operation) -> None:
        code = Code(self.names, models="...models.")
        responses = operation.decoders(code)
        code.use("operation", "Call", "Operation")
        types = self._parameter_types(operation)
        result = operation.result_annotation(self.names)
        building = self._building(operation, code)
        typing = {name for parameter in operation.parameters for name in parameter.shape.refers()}
        typing |= set(operation.body.refers()) if operation.body else set()
        typing |= set(operation.result.refers()) if operation.result else set()
        functions = [line for function in code.functions for line in function]
        code.uses_of(functions)
        text = [*types.values(), result, *functions]
        extra = ["from typing import Final"]
        lazily = [
            "from ibkr_core.client import AsyncCore, SyncCore",
            "from ibkr_core.options import CallOptions",
            "from ibkr_core.types import Response",
        ]
        self._file(
            f"api/{operation.tag}/{operation.module}.py",
            "endpoint_module.py.jinja",
            operation=operation,
            types=types,
            result=result,
            responses=responses,
            building=building,
            **self._module(code, typing, text, extra, "...models.", lazily),
        )
        package = f"api/{operation.tag}/__init__.py"
        if package not in self.files:
            self._file(package, "endpoint_init.py.jinja", description=f"Operations of {operation.tag}, one module each.")

    def _parameter_types(self, operation: Operation) -> dict[str, str]:
        types: dict[str, str] = {}
        for parameter in operation.parameters:
            if parameter.name in ("client", "options", "body", "self"):
                message = f"{operation.id}: a parameter cannot be called {parameter.name}"
                self.problems.append(self.bundle.finding(operation.pointer, "codegen-name", message))
            plain = annotation(parameter.shape, self.names, sent=True)
            optional = "" if "None" in plain.split(" | ") or plain == "Any" else " | None"
            types[parameter.name] = plain if parameter.required else f"{plain}{optional} = None"
        if operation.body is not None:
            body = annotation(operation.body, self.names, sent=True)
            types["body"] = body if operation.body_required else f"{body} | None = None"
        return types

    def _building(self, operation: Operation, code: Code) -> list[str]:
        """The lines of `build_call`."""
        lines: list[str] = []
        arguments: list[str] = ["OPERATION", _path(operation, code)]
        for place, local in (("query", "_query"), ("header", "_headers")):
            parameters = operation.of(place)
            if parameters:
                lines.append(f"{local}: list[tuple[str, str]] = []")
                lines += [_put(parameter, local, code) for parameter in parameters]
                arguments.append(f"query={local}" if place == "query" else f"headers=dict({local})")
        if operation.body is not None:
            code.use("model", "to_json") if operation.media_type.endswith("json") else None
            content = "to_json(body)" if operation.media_type.endswith("json") else "body.encode()"
            media = f'"{operation.media_type}"'
            if operation.body_required:
                arguments += [f"content={content}", f"content_type={media}"]
            else:
                arguments += [
                    f"content=None if body is None else {content}",
                    f"content_type=None if body is None else {media}",
                ]
        in_path = operation.of("path")
        if in_path:
            code.use("params", "text_of")
            pairs = ", ".join(f'"{parameter.key}": {_text(parameter, code)}' for parameter in in_path)
            arguments.append(f"path_params={{{pairs}}}")
        return [*lines, f"return Call({', '.join(arguments)})"]

    def _group(self, tag: str, description: str, operations: list[Operation]) -> None:
        methods = [operation.x_method for operation in operations]
        for operation in operations:
            if methods.count(operation.x_method) > 1:
                message = f"{operation.id}: another operation of {tag} has the x-method {operation.x_method}"
                self.problems.append(self.bundle.finding(operation.pointer, "codegen-twice", message))
        types = {operation.id: self._parameter_types(operation) for operation in operations}
        results = {operation.id: operation.result_annotation(self.names) for operation in operations}
        lazily = ["from ibkr_core.client import AsyncCore, SyncCore", "from ibkr_core.options import CallOptions"]
        for shadowed in sorted(set(methods) & set(dir(builtins))):
            # Inside the class a method called `list` hides the builtin from the annotations of its neighbours.
            lazily.append("import builtins")
            word = re.compile(rf"\b{shadowed}\b")
            results = {key: word.sub(f"builtins.{shadowed}", text) for key, text in results.items()}
            types = {
                key: {name: word.sub(f"builtins.{shadowed}", text) for name, text in own.items()}
                for key, own in types.items()
            }
        names: set[str] = set()
        for operation in operations:
            for shape in (operation.body, operation.result, *(p.shape for p in operation.parameters)):
                names |= set(shape.refers()) if shape else set()
        code = Code(self.names, models="..models.")
        code.use("lazy", "lazy", "share_docs")
        text = [annotation for own in types.values() for annotation in own.values()] + list(results.values())
        context = self._module(code, names, text, [], "..models.", lazily)
        self._file(
            f"groups/{tag}.py",
            "group.py.jinja",
            description=description,
            class_name_=_group_class(tag),
            operations=operations,
            types=types,
            results=results,
            imports=context["imports"],
        )

    def _module(
        self,
        code: Code,
        typing: set[str],
        text: Iterable[str],
        extra: list[str],
        models: str,
        lazily: list[str],
    ) -> dict[str, Any]:
        """The parts of a module that follow from what its code uses; `ruff` sorts imports and drops what is unused."""
        lines = ["from typing import TYPE_CHECKING, Any, ClassVar, Final", "from collections.abc import Mapping", *extra]
        for module, symbols in sorted(code.core.items()):
            lines.append(f"from ibkr_core.{module} import {', '.join(sorted(symbols))}")
        late = {(name, symbol) for name, symbol in code.imports if name in code.late}
        lines += code.import_lines(code.imports - late, models)
        at_run_time = {symbol for _, symbol in code.imports - late}
        only_typing = list(lazily)
        joined = "\n".join(text)
        if "Decimal" in joined:
            only_typing.append("from decimal import Decimal")
        if "UnknownObject" in joined and "UnknownObject" not in code.core.get("types", ()):
            only_typing.append("from ibkr_core.types import UnknownObject")
        for name in sorted(typing):
            if self.names.classes[name] not in at_run_time:
                only_typing.append(f"from {models}{self.names.modules[name]} import {self.names.classes[name]}")
        if only_typing:
            lines += ["if TYPE_CHECKING:", *(f"    {line}" for line in only_typing)]
        return {
            "imports": "\n".join(lines),
            "late_imports": code.import_lines(late, models),
            "tables": sorted(code.tables.items()),
            "functions": code.functions,
        }


def _path(operation: Operation, code: Code) -> str:
    """The path as an f-string, its parameters percent-encoded."""
    path = json.dumps(operation.path, ensure_ascii=False)[1:-1]
    for parameter in operation.of("path"):
        if parameter.shape.kind == "list":
            code.use("params", "path_list")
            call = f"path_list('{parameter.key}', {parameter.name})"
        else:
            code.use("operation", "path_segment")
            call = f"path_segment('{parameter.key}', {parameter.name})"
        path = path.replace("{" + parameter.key + "}", "{" + call + "}")
    return f'f"{path}"' if operation.of("path") else f'"{path}"'


def _text(parameter: Parameter, code: Code) -> str:
    if parameter.shape.kind == "list":
        code.use("params", "joined")
        return f"joined({parameter.name})"
    code.use("params", "text_of")
    return f"text_of({parameter.name})"


def _put(parameter: Parameter, pairs: str, code: Code) -> str:
    if parameter.shape.kind != "list":
        code.use("params", "put")
        return f'put({pairs}, "{parameter.key}", {parameter.name})'
    if parameter.explode and parameter.place == "query":
        code.use("params", "put_each")
        return f'put_each({pairs}, "{parameter.key}", {parameter.name})'
    code.use("params", "put_joined")
    separator = {"spaceDelimited": ', " "', "pipeDelimited": ', "|"'}.get(parameter.style, "")
    return f'put_joined({pairs}, "{parameter.key}", {parameter.name}{separator})'


def _group_class(tag: str) -> str:
    return class_name(tag)


def _set(names: Iterable[str]) -> str:
    listed = sorted(names)
    return "{" + ", ".join(json.dumps(name) for name in listed) + "}" if listed else ""
