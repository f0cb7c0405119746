"""Operations read from the bundled document: parameters, bodies and answers as shapes, Python names from the tool."""

from __future__ import annotations

import keyword
from dataclasses import replace
from typing import Any

from generator.codegen.docs import STATES
from generator.codegen.operations import Operation, Parameter, is_form, is_json, is_text
from generator.codegen.shape import Shape, ShapeError, joined
from generator.codegen.shapes import Shapes
from generator.names import python_name
from generator.structure import METHODS, Pointer

__all__ = ["method_name", "read_operations"]

# Names that the functions of an operation use themselves; a parameter of that name gets an underscore behind it.
_TAKEN = frozenset(
    {
        *("self", "client", "options", "body", "build_call", "path_segment", "path_list", "text_of", "joined"),
        *("put", "put_each", "put_joined", "taken", "given", "text_body", "to_form", "json_body"),
    }
)


def _resolved(document: dict[str, Any], node: Any) -> Any:
    """What a reference of the document stands for; anything else is itself."""
    while isinstance(node, dict) and "$ref" in node:
        section, name = node["$ref"].split("/")[2:4]
        node = document["components"][section][name]
    return node


def read_operations(
    document: dict[str, Any], shapes: Shapes, parameter_names: dict[str, dict[str, str]]
) -> list[Operation]:
    """Every operation of a bundled document, in its order.

    Args:
        parameter_names: operation id -> wire name and place of a parameter -> its Python name, as the tool chose it.

    Raises:
        ShapeError: an operation cannot be expressed; its pointer says where.
    """
    found = []
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                pointer: Pointer = ("paths", path, method)
                operation = _read(document, shapes, path, method, item, pointer, parameter_names)
                found += [operation] if "x-all" not in operation.raw else _one_and_all(operation)
    return _with_methods(found)


def _with_methods(operations: list[Operation]) -> list[Operation]:
    """The operations, with the methods of the others that their `x-requires` and `x-lookup` name."""
    called = {operation.id: operation.called for operation in operations if not operation.fixed}
    out = []
    for operation in operations:
        requires, lookup = operation.raw.get("x-requires", ()), operation.raw.get("x-lookup")
        first = [name for name in requires if name not in STATES]
        for name in (*first, *([lookup] if lookup else [])):
            if name not in called:
                raise ShapeError(operation.pointer, f"{operation.id} names {name}, which is no operation")
        calls = tuple(called[name] for name in first)
        out.append(replace(operation, first=calls, lookup=called[lookup] if lookup else ""))
    return out


def _one_and_all(operation: Operation) -> list[Operation]:
    """An operation of which one value of a path parameter means all there are (`x-all`), as a call of one and a call of
    all: nobody who has a wrong number in hand shall cancel everything.
    """
    every = operation.raw["x-all"]
    chosen = next((p for p in operation.of("path") if p.key == every["name"]), None)
    if chosen is None or chosen.schema.get("minimum") != every["value"]:
        message = f"{every['name']} is no path parameter whose minimum, {every['value']}, could mean all"
        raise ShapeError((*operation.pointer, "x-all"), message)
    schema = {keyword: value for keyword, value in chosen.schema.items() if keyword != "not"}
    # What is left out between the two, 0 beside -1, names nothing either.
    gap = chosen.schema.get("not", {}).get("const")
    one = replace(chosen, schema=schema | {"minimum": every["value"] + (2 if gap == every["value"] + 1 else 1)})
    rest = tuple(p for p in operation.parameters if p is not chosen)
    return [
        replace(operation, parameters=tuple(one if p is chosen else p for p in operation.parameters)),
        replace(
            operation,
            module=python_name(every["operationId"]),
            x_method=method_name(every["x-method"]),
            raw={**operation.raw, "summary": every["summary"], "description": every["description"]},
            parameters=rest,
            fixed={every["name"]: str(every["value"])},
        ),
    ]


def _read(
    document: dict[str, Any],
    shapes: Shapes,
    path: str,
    method: str,
    item: dict[str, Any],
    pointer: Pointer,
    parameter_names: dict[str, dict[str, str]],
) -> Operation:
    raw = item[method]
    for needed in ("operationId", "tags", "responses"):
        if needed not in raw:
            raise ShapeError(pointer, f"an operation without {needed}")
    if "x-method" not in raw:
        raise ShapeError(pointer, "an operation without x-method has no name on its group")
    names = parameter_names.get(raw["operationId"], {})
    parameters: dict[tuple[str, str], Parameter] = {}
    for owner, where in ((item, pointer[:2]), (raw, pointer)):
        for place, node in enumerate(owner.get("parameters", ())):
            parameter = _parameter(document, shapes, node, (*where, "parameters", place), names)
            parameters[parameter.place, parameter.key] = parameter
    in_path = {key: parameter for (place, key), parameter in parameters.items() if place == "path"}
    order = sorted(in_path, key=lambda key: path.find("{" + key + "}"))
    others = [parameter for parameter in parameters.values() if parameter.place != "path"]
    others.sort(key=lambda parameter: not parameter.demanded)
    body, media_type, required, words, blank = _body(document, shapes, raw, pointer)
    content = (_resolved(document, raw.get("requestBody")) or {}).get("content", {})
    responses = {status: _resolved(document, node) for status, node in raw["responses"].items()}
    answers = _answers(shapes, responses, pointer, bool(raw.get("x-error-in-success")))
    return Operation(
        id=raw["operationId"],
        tag=python_name(raw["tags"][0]),
        module=python_name(raw["operationId"]),
        x_method=method_name(raw["x-method"]),
        method=method.upper(),
        path=path,
        pointer=pointer,
        raw=raw,
        parameters=(*(in_path[key] for key in order), *others),
        body=body,
        body_required=required,
        body_description=words,
        media_type=media_type,
        blank_body=blank,
        answers=answers,
        result=_result(answers),
        schemes=_schemes(raw.get("security", document.get("security", [])), pointer),
        server=_server(raw.get("servers") or item.get("servers") or [], pointer),
        responses=responses,
        body_schema=content.get(media_type, {}).get("schema", {}),
    )


def _parameter(
    document: dict[str, Any], shapes: Shapes, node: Any, pointer: Pointer, names: dict[str, str]
) -> Parameter:
    parameter = _resolved(document, node)
    place = parameter["in"]
    if place == "cookie":
        raise ShapeError(pointer, f"cookie parameter {parameter['name']}: the client has no place for it")
    if "schema" not in parameter:
        raise ShapeError(pointer, f"parameter {parameter['name']} has no schema")
    style = parameter.get("style", "form" if place == "query" else "simple")
    if style not in ("form", "simple", "spaceDelimited", "pipeDelimited"):
        raise ShapeError(pointer, f"parameter {parameter['name']}: style {style} cannot be written")
    shape = shapes.inline(parameter["schema"], (*pointer, "schema"))
    flat = shape.item if shape.kind == "list" else shape
    if flat is None or flat.kind not in ("plain", "enum", "any"):
        raise ShapeError(pointer, f"parameter {parameter['name']}: only plain values and lists of them can be written")
    if flat.reads:
        raise ShapeError(pointer, f"parameter {parameter['name']} has x-reads-as, which is for answers alone")
    name = names.get(f"{place}:{parameter['name']}", python_name(parameter["name"]))
    return Parameter(
        key=parameter["name"],
        name=f"{name}_" if name in _TAKEN else name,
        place=place,
        required=bool(parameter.get("required")),
        shape=shape,
        style=style,
        explode=bool(parameter.get("explode", style == "form")),
        description=str(parameter.get("description", "")),
        default=_default(shapes, parameter, flat) if parameter.get("required") and shape.kind != "list" else "",
        schema=parameter["schema"],
        pointer=(*pointer, "schema"),
    )


def _default(shapes: Shapes, parameter: dict[str, Any], shape: Shape) -> str:
    """What a parameter that has to be sent is sent as when the caller says nothing: its only value, or its default."""
    schema = {**(shapes.schemas[shape.name] if shape.name else {}), **parameter["schema"]}
    value = schema.get("const", schema.get("default"))
    return repr(value) if isinstance(value, str | int | float) else ""


def _body(
    document: dict[str, Any], shapes: Shapes, raw: dict[str, Any], pointer: Pointer
) -> tuple[Shape | None, str, bool, str, str]:
    request = _resolved(document, raw.get("requestBody"))
    if request is None:
        return None, "", False, "", "None"
    content = request.get("content", {})
    if len(content) != 1:
        message = "a request body has one media type, so that the client need not guess"
        raise ShapeError((*pointer, "requestBody"), message)
    media_type, media = next(iter(content.items()))
    where = (*pointer, "requestBody", "content", media_type, "schema")
    schema = media.get("schema", {})
    words = str(request.get("description", ""))
    shape = shapes.inline(schema, where)
    if is_form(media_type):
        if shape.kind != "model":
            raise ShapeError(where, "a form is written from an object: give it a schema file of its own")
    elif not is_json(media_type):
        if not is_text(media_type):
            raise ShapeError((*pointer, "requestBody"), f"request bodies as {media_type} cannot be written")
        if (shape.kind, shape.plain, shape.nullable) != ("plain", ("text",), False):
            raise ShapeError(where, f"a body as {media_type} is text (type: string)")
        # What is inside the text is told by its schema alone.
        words = f"{words} {schema.get('description', '')}".strip()
    required = bool(request.get("required"))
    # An object without members says as much when it is left out: the broker reads it, empty, all the same.
    empty = not required and is_json(media_type) and shape.kind == "model" and not shapes.properties(shape.name)
    return shape, media_type, required, words, 'b"{}"' if empty else "None"


def _answers(
    shapes: Shapes, responses: dict[str, Any], pointer: Pointer, error_in_success: bool
) -> tuple[tuple[str, str, Shape | None], ...]:
    rows: list[tuple[str, str, Shape | None]] = []
    for status, response in responses.items():
        fallback = status == "default" and not any(other.startswith("2") for other in responses)
        if not (status.startswith("2") or fallback):
            continue
        content = response.get("content") or {}
        if not content:
            rows.append((status, "", None))
        for media_type in sorted(content, key=lambda name: not is_json(name)):
            where = (*pointer, "responses", status, "content", media_type, "schema")
            schema = content[media_type].get("schema")
            if not is_json(media_type) and not is_text(media_type):
                raise ShapeError(where, f"answers as {media_type} cannot be read")
            shape = Shape("any", nullable=True) if schema is None else shapes.inline(schema, where)
            rows.append((status, media_type, _without_raised(shape) if error_in_success else shape))
    return tuple(rows)


def _result(answers: tuple[tuple[str, str, Shape | None], ...]) -> Shape | None:
    members: list[Shape] = []
    nothing = False
    for _, media_type, shape in answers:
        if shape is None:
            nothing = True
        elif not is_json(media_type):
            members.append(Shape("plain", plain=("text",)))
        else:
            members.append(shape)
    if not members:
        return None
    return joined(members, nothing)


def _without_raised(shape: Shape) -> Shape:
    """The shape without the objects that the client raises instead of returning them: those that require `error`."""
    inner = shape.target if shape.kind == "alias" and shape.target is not None else shape
    if inner.kind != "union":
        return shape
    kept = [member for member in inner.members if not (member.kind == "model" and "error" in member.required)]
    return shape if len(kept) == len(inner.members) or not kept else joined(kept, inner.nullable)


def _server(servers: list[dict[str, Any]], pointer: Pointer) -> tuple[str, str]:
    """Name and default address of an operation's own server; empty when it has none."""
    if not servers:
        return "", ""
    server = servers[0]
    if "x-name" not in server:
        raise ShapeError(pointer, "a server of its own needs an x-name, by which a client can be told its address")
    url = server["url"]
    for name, variable in server.get("variables", {}).items():
        url = url.replace("{" + name + "}", variable["default"])
    return server["x-name"], url


def _schemes(security: list[dict[str, Any]], pointer: Pointer) -> tuple[str, ...]:
    """The security schemes that may be chosen from. Several at once are more than one `httpx.Auth` can do."""
    if any(len(requirement) > 1 for requirement in security):
        raise ShapeError((*pointer, "security"), "several security schemes for one call: say which one is used")
    return tuple(dict.fromkeys(scheme for requirement in security for scheme in requirement))


def method_name(text: str) -> str:
    """The method's name as the contract has it. A builtin's name such as `list` is no obstacle, a keyword is."""
    return text if text.isidentifier() and not keyword.iskeyword(text) else python_name(text)
