"""Operations as the templates need them: raw document, parsed endpoint and Python names brought together."""

from __future__ import annotations

import keyword
from dataclasses import dataclass, field
from typing import Any

from generator.codegen.docs import facts, one_line, raised
from generator.codegen.emit import Code, Names, annotation, expected
from generator.codegen.shapes import Shape, ShapeError, Shapes, joined
from generator.names import python_name
from generator.structure import METHODS, Pointer

__all__ = ["Operation", "Parameter", "read_operations", "resolved"]


@dataclass(frozen=True)
class Parameter:
    """One parameter of an operation: `style` and `explode` are the effective ones."""

    key: str
    name: str
    place: str
    required: bool
    shape: Shape
    style: str
    explode: bool
    description: str


@dataclass(frozen=True)
class Operation:
    """One operation.

    Attributes:
        module: its module below `api/<tag>/`, its operation id as a Python name.
        x_method: its name on the group.
        body: shape of the request body; `media_type` is what it is sent as.
        answers: documented successes: (status, media type or "", shape or None), JSON before other types.
        result: what a call gives: the union of the successes without what the client raises.
    """

    id: str
    tag: str
    module: str
    x_method: str
    method: str
    path: str
    pointer: Pointer
    raw: dict[str, Any]
    parameters: tuple[Parameter, ...]
    body: Shape | None
    body_required: bool
    body_description: str
    media_type: str
    answers: tuple[tuple[str, str, Shape | None], ...]
    result: Shape | None
    secured: bool
    server: tuple[str, str]
    responses: dict[str, Any] = field(default_factory=dict)

    def of(self, place: str) -> tuple[Parameter, ...]:
        """Parameters of one place: `path`, `query`, `header`."""
        return tuple(parameter for parameter in self.parameters if parameter.place == place)

    @property
    def summary(self) -> str:
        """One sentence."""
        return str(self.raw.get("summary", self.id)).rstrip(".") + "."

    @property
    def pacing(self) -> tuple[tuple[int, float], ...]:
        """Own limits as (requests, seconds)."""
        pacing = self.raw.get("x-pacing")
        windows = pacing if isinstance(pacing, list) else [pacing] if pacing else []
        return tuple((int(window["requests"]), float(window["seconds"])) for window in windows)

    @property
    def intent(self) -> tuple[str, str] | None:
        """The place that names the caller's intent."""
        intent = self.raw.get("x-intent")
        return (intent["in"], intent.get("pointer") or intent["name"]) if intent else None

    def doc(self) -> str:
        """The whole documentation of a call."""
        parts = [self.summary, str(self.raw.get("description", "")).strip()]
        arguments = [f"{p.name}: {one_line(p.description)}" for p in self.parameters if p.description]
        if self.body is not None:
            arguments.append(f"body: {one_line(self.body_description) or 'The request.'}")
        if arguments:
            parts.append("Args:\n" + "\n".join(f"    {line}" for line in arguments))
        success = [one_line(item.get("description", "")) for key, item in self.responses.items() if key.startswith("2")]
        if success and success[0]:
            parts.append(f"Returns:\n    {success[0]}")
        errors = raised(self.responses, bool(self.raw.get("x-error-in-success")), self.raw.get("x-retry", "never"))
        if errors:
            parts.append("Raises:\n" + "\n".join(f"    {line}" for line in errors))
        parts.append(facts(self.raw, self.method, self.path))
        return "\n\n".join(part for part in parts if part)

    def result_annotation(self, names: Names) -> str:
        """The type that a call gives."""
        return "None" if self.result is None else annotation(self.result, names)

    def decoders(self, code: Code) -> list[str]:
        """The `responses` of the operation as source; what it needs is added to `code`."""
        rows: list[str] = []
        for status, media_type, shape in self.answers:
            if media_type == "":
                body = "EMPTY"
                code.use("operation", "EMPTY")
            elif shape is None or not _is_json(media_type):
                body = "TEXT"
                code.use("operation", "TEXT")
            else:
                code.use("operation", "JsonBody")
                body = f"JsonBody({decoder(shape, code)})"
            rows.append(f'("{status}", {body})')
        return rows


def decoder(shape: Shape, code: Code) -> str:
    """An expression: the decoder `(answer, drift)` of a whole answer."""
    if shape.kind == "model" and not shape.nullable:
        return f"{code.component(shape.name)}.from_dict"
    code.use("codec", "decoder")
    nullable = ", nullable=True" if shape.nullable else ""
    return f"decoder({code.reader(shape)}, {expected(shape, code.names)!r}{nullable})"


def _is_json(media_type: str) -> bool:
    base = media_type.partition(";")[0].strip()
    return base == "application/json" or base.endswith("+json")


def resolved(document: dict[str, Any], node: Any) -> Any:
    """What a reference of the document stands for; anything else is itself."""
    while isinstance(node, dict) and "$ref" in node:
        section, name = node["$ref"].split("/")[2:4]
        node = document["components"][section][name]
    return node


def read_operations(document: dict[str, Any], shapes: Shapes, parameter_names: dict[str, dict[str, str]]) -> list[Operation]:
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
                found.append(_read(document, shapes, path, method, item, pointer, parameter_names))
    return found


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
    others.sort(key=lambda parameter: not parameter.required)
    body, media_type, required, words = _body(document, shapes, raw, pointer)
    responses = {status: resolved(document, node) for status, node in raw["responses"].items()}
    answers = _answers(shapes, responses, pointer, bool(raw.get("x-error-in-success")))
    return Operation(
        id=raw["operationId"],
        tag=python_name(raw["tags"][0]),
        module=python_name(raw["operationId"]),
        x_method=_method_name(raw["x-method"]),
        method=method.upper(),
        path=path,
        pointer=pointer,
        raw=raw,
        parameters=(*(in_path[key] for key in order), *others),
        body=body,
        body_required=required,
        body_description=words,
        media_type=media_type,
        answers=answers,
        result=_result(answers),
        secured=bool(raw.get("security", document.get("security", []))),
        server=_server(raw.get("servers") or item.get("servers") or [], pointer),
        responses=responses,
    )


def _parameter(
    document: dict[str, Any], shapes: Shapes, node: Any, pointer: Pointer, names: dict[str, str]
) -> Parameter:
    parameter = resolved(document, node)
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
    return Parameter(
        key=parameter["name"],
        name=names.get(f"{place}:{parameter['name']}", python_name(parameter["name"])),
        place=place,
        required=bool(parameter.get("required")),
        shape=shape,
        style=style,
        explode=bool(parameter.get("explode", style == "form")),
        description=str(parameter.get("description", "")),
    )


def _body(
    document: dict[str, Any], shapes: Shapes, raw: dict[str, Any], pointer: Pointer
) -> tuple[Shape | None, str, bool, str]:
    request = resolved(document, raw.get("requestBody"))
    if request is None:
        return None, "", False, ""
    content = request.get("content", {})
    if len(content) != 1:
        raise ShapeError((*pointer, "requestBody"), "a request body has one media type, so that the client need not guess")
    media_type, media = next(iter(content.items()))
    if not _is_json(media_type) and not media_type.startswith("text/"):
        raise ShapeError((*pointer, "requestBody"), f"request bodies as {media_type} cannot be written")
    shape = shapes.inline(media.get("schema", {}), (*pointer, "requestBody", "content", media_type, "schema"))
    return shape, media_type, bool(request.get("required")), str(request.get("description", ""))


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
        for media_type in sorted(content, key=lambda name: not _is_json(name)):
            where = (*pointer, "responses", status, "content", media_type, "schema")
            schema = content[media_type].get("schema")
            if not _is_json(media_type) and not media_type.startswith("text/"):
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
        elif not _is_json(media_type):
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


def _method_name(text: str) -> str:
    """The method's name as the contract has it. A builtin's name such as `list` is no obstacle to a method, a keyword is."""
    return text if text.isidentifier() and not keyword.iskeyword(text) else python_name(text)
