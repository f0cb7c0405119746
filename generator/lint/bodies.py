"""Parameters and bodies: forms that the generator drops, flattens or mixes up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.lint._contract import Contract, types_of
from generator.lint._registry import Problem, rule
from generator.structure import METHODS, pointer_text

__all__: list[str] = []

_MEDIA_TYPES = re.compile(
    r"application/(json|[a-z.-]+\+json|octet-stream|x-www-form-urlencoded|jwt)|text/(plain|html)|multipart/form-data"
)
_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_DEFAULT_STYLE = {"query": "form", "path": "simple", "header": "simple", "cookie": "form"}


@rule("path-parameters")
def path_parameters(contract: Contract) -> Iterator[Problem]:
    """The path template and the path parameters name the same things, each once, each required.

    A name in one and not in the other yields a call that cannot be made, or one with braces in its address.
    """
    for operation in contract.operations:
        named = _TEMPLATE.findall(operation.path)
        declared = {str(p.get("name")): (at, p) for at, p in contract.parameters(operation) if p.get("in") == "path"}
        for name in sorted({name for name in named if named.count(name) > 1}):
            yield operation.pointer, f"{{{name}}} stands twice in {operation.path}"
        for name in named:
            if name not in declared:
                yield operation.pointer, f"{operation.path} has {{{name}}}, which no path parameter declares"
        for name, (at, parameter) in declared.items():
            if name not in named:
                yield at, f"the path parameter {name} is not in {operation.path}"
            if parameter.get("required") is not True:
                yield at, f"the path parameter {name} must be required: true"


@rule("parameter-content")
def parameter_content(contract: Contract) -> Iterator[Problem]:
    """A parameter has a `schema`, never `content`: the generator drops the other kind without a word."""
    for pointer, node in contract.all("parameter"):
        if "content" in node:
            yield (*pointer, "content"), f"{node.get('name')}: use schema"
        elif "schema" not in node:
            yield pointer, f"{node.get('name')} has no schema"


@rule("header-type")
def header_type(contract: Contract) -> Iterator[Problem]:
    """A header or cookie parameter is plain text, a number or a flag.

    A date-time, an array or an object there makes the generator drop the whole operation.
    """
    for pointer, node in contract.all("parameter"):
        if node.get("in") not in ("header", "cookie"):
            continue
        schema = contract.schema(node.get("schema"))
        if schema.get("format") in ("date", "date-time") or types_of(schema) & {"array", "object"}:
            yield pointer, f"{node.get('name')}: a {node['in']} is text here (type: string, no date format)"


@rule("parameter-style")
def parameter_style(contract: Contract) -> Iterator[Problem]:
    """No `style`, `allowReserved` or object in a query; a list sent as one text with commas is `explode: false`.

    Other generators ignore the first two and flatten objects. What is no list has no `explode`.
    """
    for pointer, node in contract.all("parameter"):
        place = str(node.get("in"))
        if node.get("style", _DEFAULT_STYLE.get(place)) != _DEFAULT_STYLE.get(place):
            yield (*pointer, "style"), f"style {node['style']} is not sent that way by the client"
        kinds = types_of(contract.schema(node.get("schema")))
        explodes = place in ("query", "cookie")
        if node.get("explode", explodes) is not explodes and not (place == "query" and "array" in kinds):
            yield (*pointer, "explode"), "explode other than the default is for lists in a query"
        if node.get("allowReserved"):
            yield (*pointer, "allowReserved"), "allowReserved is not sent that way by the client"
        if "object" in kinds or (place == "path" and "array" in kinds):
            yield pointer, f"{node.get('name')}: a {place} parameter is a plain value{_OR_LIST.get(place, '')}"


_OR_LIST = {"query": " or a list of them"}


@rule("parameter-description")
def parameter_description(contract: Contract) -> Iterator[Problem]:
    """Every parameter says what it means."""
    for pointer, node in contract.all("parameter"):
        if not str(node.get("description") or "").strip():
            yield pointer, f"{node.get('name')} has no description"


@rule("media-type")
def media_type(contract: Contract) -> Iterator[Problem]:
    """A request or success answer has one media type; the client can read or write every type that is named.

    Of several request types the generated module fails to import or sends a form where JSON was meant; of several
    response types the first wins whatever arrived. A failure may come in several forms: its body is not decoded.
    """
    decoded = [*contract.all("request_body")]
    for operation in contract.operations:
        responses = operation.node.get("responses") or {}
        for status, node in responses.items():
            if status.startswith("2"):
                decoded.append(contract.resolve(node, (*operation.pointer, "responses", status)))
    for pointer, node in decoded:
        content = node.get("content") or {}
        if len(content) > 1:
            yield (*pointer, "content"), f"{len(content)} media types ({', '.join(content)}); one is what is sent"
    for pointer, _ in contract.all("media_type"):
        if not _MEDIA_TYPES.fullmatch(str(pointer[-1]).partition(";")[0].strip()):
            yield pointer, f"the client cannot read or write {pointer[-1]}"


@rule("body-method")
def body_method(contract: Contract) -> Iterator[Problem]:
    """A GET or a HEAD has no body: HTTP gives it no meaning, and proxies and servers drop it or refuse the request."""
    for operation in contract.operations:
        if operation.method in ("get", "head", "trace") and contract.request_body(operation) is not None:
            yield (*operation.pointer, "requestBody"), f"a {operation.method.upper()} has no body"


@rule("body-schema")
def body_schema(contract: Contract) -> Iterator[Problem]:
    """Every JSON body has a schema: a reference, or an array of one."""
    for pointer, node in contract.all("media_type"):
        if "json" in str(pointer[-1]) and not isinstance(node.get("schema"), dict):
            yield pointer, "a JSON body needs a schema"


@rule("one-success")
def one_success(contract: Contract) -> Iterator[Problem]:
    """An operation documents success, and all its success answers with a body have one schema.

    Several make the result a union that each caller must take apart. A 204 beside a 200 is the same answer with
    nothing in it.
    """
    for operation in contract.operations:
        schemas: dict[str, str] = {}
        success = {status: found for status, found in contract.responses(operation).items() if status.startswith("2")}
        for status, (_, response) in success.items():
            if status != "204" or response.get("content"):
                schemas[status] = _body_identity(contract, response)
        if not success:
            yield operation.pointer, f"{operation.id} documents no 2xx answer"
        elif len(set(schemas.values())) > 1:
            told = ", ".join(schemas)
            yield (
                (*operation.pointer, "responses"),
                f"the answers {told} differ in their schema; make one schema of them",
            )


def _body_identity(contract: Contract, response: dict[str, Any]) -> str:
    """Two bodies are one to the caller when they have the same media type and refer to the same schema."""
    content = response.get("content") or {}
    parts = [f"{name} {node.get('schema')}" for name, node in content.items() if isinstance(node, dict)]
    return "; ".join(parts)


@rule("unread-part")
def unread_part(contract: Contract) -> Iterator[Problem]:
    """No callbacks, `trace` or `head`: the generator passes over them without a word.

    Webhooks it ignores as well; here they only give streamed messages their place, as a POST with a body.
    """
    for name, item in (contract.document.get("webhooks") or {}).items():
        if not isinstance(item, dict) or not {"post"} >= {key for key in item if key in METHODS}:
            yield ("webhooks", name), "a streamed message is described as a POST with a body, nothing else"
    for operation in contract.operations:
        if operation.node.get("callbacks"):
            yield (*operation.pointer, "callbacks"), "callbacks are not generated"
        if operation.method in ("head", "trace"):
            yield operation.pointer, f"{operation.method.upper()} is not generated"


@rule("ambiguous-path")
def ambiguous_path(contract: Contract) -> Iterator[Problem]:
    """No two paths differ only in the names of their parameters: a server could not tell which one is meant."""
    seen: dict[str, str] = {}
    for path in contract.document.get("paths") or {}:
        form = _TEMPLATE.sub("{}", path).rstrip("/")
        if form in seen:
            yield ("paths", path), f"{pointer_text(('paths', seen[form]))} matches the same addresses"
        seen.setdefault(form, path)
