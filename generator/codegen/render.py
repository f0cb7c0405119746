"""The files of the client, from the parsed contract: nothing here depends on time, place or the order of a set."""

from __future__ import annotations

import json
from typing import Any, Final

from generator.bundle import Bundle, to_bytes
from generator.codegen.context import Context
from generator.codegen.docs import docstring, one_line
from generator.codegen.emit import Names
from generator.codegen.faces import group_class, group_module, operation_module
from generator.codegen.methods import in_python
from generator.codegen.models import names_agree, schema_module
from generator.codegen.project import parse
from generator.codegen.reach import Reach
from generator.codegen.reading import read_operations
from generator.codegen.shape import ShapeError
from generator.codegen.shapes import Shapes
from generator.findings import ContractError
from generator.names import class_name, python_name
from generator.plain import plain

__all__ = ["render"]

_HEADER: Final = "# Written by the generator from the contract; do not edit."
"""No version and no digest: a file whose code stays the same is not written again."""


def render(bundle: Bundle) -> dict[str, bytes]:
    """Path inside the package -> content, before formatting.

    Raises:
        ContractError: something of the contract cannot be written; all of it, with its places.
    """
    context = _read(bundle.with_document(in_python(bundle.document)))
    environment = context.parsed.project.env
    environment.globals.update(_globals(bundle.document))
    files = {"openapi.json": to_bytes(bundle.document), "openapi.plain.json": to_bytes(plain(bundle.document))}

    def add(path: str, template: str, **variables: Any) -> None:
        files[path] = environment.get_template(template).render(**variables).encode()

    # A shared form of numbers has no module: the classes of ibkr_core.numbers are its type.
    written = [name for name in context.schemas if not context.shapes.is_number_form(name)]
    for name in written:
        try:
            template, variables = schema_module(context, name)
        except ShapeError as error:
            context.refuse(error)
        else:
            add(f"models/{context.names.modules[name]}.py", template, **variables)
    for operation in context.operations:
        variables = operation_module(context, operation)
        add(f"api/{operation.tag}/{operation.module}.py", "endpoint_module.py.jinja", **variables)
    groups = _groups(context)
    for group in groups:
        tag, description = group["tag"], group["description"]
        members = [operation for operation in context.operations if operation.tag == tag]
        add(f"groups/{tag}.py", "group.py.jinja", **group_module(context, tag, description, members))
        package = f"Operations of {tag}, one module each."
        add(f"api/{tag}/__init__.py", "endpoint_init.py.jinja", description=package)
    context.stop()
    index = sorted((context.names.classes[name], context.names.modules[name]) for name in written)
    add("models/__init__.py", "models_init.py.jinja", models=index)
    add("api/__init__.py", "api_init.py.jinja", operations=[one for one in context.operations if not one.fixed])
    add("groups/__init__.py", "endpoint_init.py.jinja", description="The operations of each tag as methods.")
    add("client.py", "client.py.jinja", groups=groups)
    add("types.py", "types.py.jinja")
    add("errors.py", "errors.py.jinja")
    add("refusals.py", "refusals.py.jinja", phrases=list(bundle.document.get("x-refusals", {}).values()))
    add("__init__.py", "package_init.py.jinja")
    add("py.typed", "py.typed.jinja")
    return dict(sorted(files.items()))


def _read(bundle: Bundle) -> Context:
    """The contract in all its readings, complete.

    Raises:
        ContractError: an operation or a schema is lost or cannot be expressed.
    """
    document = bundle.document
    schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
    shapes = Shapes(schemas)
    names = Names({name: class_name(name) for name in schemas}, {name: python_name(name) for name in schemas})
    # Before the tool is asked, whose complaints are about what follows from a defect rather than about the defect.
    known, defects = shapes.all()
    if defects:
        raise ContractError([bundle.finding(defect.pointer, "codegen-shape", str(defect)) for defect in defects])
    parsed = parse(bundle)
    try:
        operations = read_operations(document, shapes, parsed.parameter_names)
        reach = Reach(document, known, shapes, operations)
    except ShapeError as error:
        raise ContractError([bundle.finding(error.pointer, "codegen-shape", str(error))]) from None
    context = Context(bundle, parsed, schemas, shapes, names, operations, reach)
    names_agree(context)
    return context


def _globals(document: dict[str, Any]) -> dict[str, Any]:
    """What every template may use."""
    info = document["info"]
    return {
        "header": _HEADER,
        "docstring": docstring,
        "one_line": one_line,
        "literal": lambda text: json.dumps(text, ensure_ascii=False),
        "openapi_title": info["title"],
        "contract_version": info["version"],
    }


def _groups(context: Context) -> list[dict[str, str]]:
    described = {
        python_name(tag["name"]): str(tag.get("description") or "") for tag in context.bundle.document.get("tags", ())
    }
    return [
        {
            "tag": tag,
            "class_name": group_class(tag, context.names),
            "description": described.get(tag) or f"Operations of {tag}.",
        }
        for tag in dict.fromkeys(operation.tag for operation in context.operations)
    ]
