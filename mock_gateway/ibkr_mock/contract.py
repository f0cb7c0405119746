"""The bundled contract as the gateway needs it: operations with their parameters, body, pacing, requirements and
examples.

The document is read from the generated client's folder without importing the client: the gateway is an honest peer
and shares no code with it.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from .doors import DOORS
from .validation import JWT_TYPE, BodyRule, ParameterRule, Schemas
from .wire import BadRequest
from .words import Words

__all__ = ["API_PREFIX", "Contract", "ContractError", "Example", "Operation", "find_bundle"]

PROBLEM_TYPE = "application/problem+json"
API_PREFIX = "/v1/api"
"""Where operations of the broker itself live; operations with servers of their own live at the root."""

_LOGIN_SCHEME = "bearer"
_HANDLER_SCHEMES = frozenset({"partnerJwt"})
"""Security schemes that the operation's own handler checks."""
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class ContractError(Exception):
    """The contract is missing or says something that the gateway cannot serve."""


class Example(NamedTuple):
    """A success answer from the contract."""

    status: int
    content_type: str
    body: bytes


def find_bundle() -> Path:
    """The bundled contract beside the generated client; `ContractError` when there is none."""
    spec = importlib.util.find_spec("ibkr_web")
    if spec is None or spec.origin is None:
        raise ContractError("the bundled contract ships inside the package ibkr_web, which is not installed")
    path = Path(spec.origin).with_name("openapi.json")
    if not path.is_file():
        raise ContractError(f"{path.name} is missing beside ibkr_web; run `make generate`, or pass contract=")
    return path


class Operation:
    """One operation of the contract."""

    def __init__(
        self, raw: Mapping[str, Any], method: str, path: str, shared: list[Any], own_servers: bool, contract: Contract
    ) -> None:
        self._raw = raw
        self._contract = contract
        self.method = method
        self.path = path
        self.prefix = "" if own_servers else API_PREFIX
        if not isinstance(raw.get("operationId"), str):
            raise ContractError(f"{method} {path} has no operationId")
        self.id: str = raw["operationId"]
        security = raw.get("security", contract.document.get("security", []))
        schemes = {name for option in security for name in option}
        if not schemes <= {_LOGIN_SCHEME, *_HANDLER_SCHEMES, *DOORS}:
            raise ContractError(f"{method} {path} is secured by {', '.join(sorted(schemes))}, which is not known here")
        self.needs_login = _LOGIN_SCHEME in schemes
        self.door = None if self.needs_login else next((DOORS[name] for name in sorted(schemes & DOORS.keys())), None)
        self.scopes = tuple(tuple(scope for scopes in option.values() for scope in scopes) for option in security)
        """Scopes that let a call pass, each alternative for itself."""
        self.pacing, group = _pacing(raw.get("x-pacing"), f"{method} {path}")
        self.paced_as = f"{group}/*" if group else self.id
        """Whose limit it is: the operation's own, or that of all operations of its group."""
        self.requires = frozenset(raw.get("x-requires") or ())
        self.error_in_success = raw.get("x-error-in-success") is True
        merged = {(p["in"], p["name"]): p for p in map(contract.resolve, [*shared, *raw.get("parameters", ())])}
        self._parameters = list(merged.values())
        self.statuses = frozenset(str(status) for status in raw.get("responses", {}))
        self.keeps_question = not path.startswith("/iserver/") or raw.get("x-question") in _KEEP_QUESTION

    @cached_property
    def parameters(self) -> tuple[ParameterRule, ...]:
        """Rules of the path and query parameters, compiled when first needed."""
        return tuple(ParameterRule(p, self._contract.schemas) for p in self._parameters if p["in"] in ("path", "query"))

    @cached_property
    def path_names(self) -> tuple[str, ...]:
        return tuple(part[1:-1] for part in self.path.split("/") if part.startswith("{"))

    def fits(self, values: Sequence[str]) -> bool:
        """Whether these texts can be the values of the path."""
        rules = {rule.name: rule for rule in self.parameters if rule.location == "path"}
        try:
            for name, value in zip(self.path_names, values, strict=True):
                rules[name].read([value])
        except BadRequest:
            return False
        return True

    @cached_property
    def body(self) -> BodyRule | None:
        """Rule of the request body, compiled when first needed; `None` when the operation takes none."""
        raw = self._raw.get("requestBody")
        return None if raw is None else BodyRule(self._contract.resolve(raw), self._contract.schemas)

    @cached_property
    def signed_body(self) -> bool:
        """Whether the body is a JWT signed by the client, under whatever content type."""
        raw = self._raw.get("requestBody")
        content = {} if raw is None else self._contract.resolve(raw).get("content", {})
        return any(media.get("schema", {}).get("contentMediaType") == JWT_TYPE for media in content.values())

    @cached_property
    def example(self) -> Example | None:
        """The first success example of the contract that tells of a success; `None` when there is none."""
        for status, reference in sorted(self._raw.get("responses", {}).items()):
            if not str(status).startswith("2"):
                continue
            response = self._contract.resolve(reference)
            if not response.get("content"):
                return Example(int(status), "", b"")
            for content_type, media in response["content"].items():
                values = [self._contract.resolve(example)["value"] for example in media.get("examples", {}).values()]
                values += [media["example"]] if "example" in media else []
                if values:
                    chosen = next((value for value in values if not _tells_failure(value)), values[0])
                    return _example(int(status), content_type, chosen)
        return None

    @cached_property
    def checked_example(self) -> Example:
        """The example once more, held against its schema. `ContractError` when it is missing or breaks it."""
        example = self.example
        if example is None:
            raise ContractError(f"{self.id} has no success example")
        schema = self.answer_schema(example.status, example.content_type) if example.content_type else None
        if schema is not None and "json" in example.content_type:
            error = next(self._contract.schemas.validator(schema).iter_errors(orjson.loads(example.body)), None)
            if error is not None:
                raise ContractError(f"the example of {self.id} breaks its schema: {error.message}")
        return example

    def speaks_problems(self, status: int) -> bool:
        """Whether an error with this status is documented as a problem (RFC 9457) alone."""
        response = self._raw.get("responses", {}).get(str(status))
        content = {} if response is None else self._contract.resolve(response).get("content", {})
        return PROBLEM_TYPE in content and "application/json" not in content

    def answer_schema(self, status: int, content_type: str) -> Any:
        """The schema of an answer, `None` when the contract documents no body for it; `KeyError` when the status is
        undocumented.
        """
        responses = self._raw.get("responses", {})
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in responses:
                content = self._contract.resolve(responses[key]).get("content", {})
                media = content.get(content_type)
                return None if media is None else media.get("schema")
        raise KeyError(f"{self.id}: status {status} is not documented")


class Contract:
    """A bundled OpenAPI 3.1 document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.schemas = Schemas(document.get("components", {}).get("schemas", {}))
        self.pacing, _ = _pacing(document.get("x-pacing"), "the root")
        self.words = Words(document.get("x-refusals", {}))
        self.operations: dict[str, Operation] = {}
        for operation in self._read():
            if operation.id in self.operations:
                raise ContractError(f"operationId {operation.id} is used twice")
            self.operations[operation.id] = operation

    @classmethod
    def load(cls, path: Path | str | None = None) -> Contract:
        """Read a bundle; without a path the one that ships beside the client."""
        source = Path(path) if path is not None else find_bundle()
        try:
            return cls(orjson.loads(source.read_bytes()))
        except OSError as error:
            raise ContractError(f"cannot read the contract {source.name}: {error.strerror}") from error
        except orjson.JSONDecodeError as error:
            raise ContractError(f"{source.name} is not JSON: {error}") from error

    def resolve(self, node: Any) -> Any:
        """Follow `$ref` (inside the document) until something else stands there."""
        seen = 0
        while isinstance(node, Mapping) and "$ref" in node:
            reference = node["$ref"]
            if not reference.startswith("#/") or (seen := seen + 1) > 20:
                raise ContractError(f"cannot follow the reference {reference!r}")
            node = self.document
            for part in reference[2:].split("/"):
                node = node[part.replace("~1", "/").replace("~0", "~")]
        return node

    def _read(self) -> Iterator[Operation]:
        for path, reference in self.document.get("paths", {}).items():
            item = self.resolve(reference)
            for method in _METHODS:
                if method in item:
                    raw = item[method]
                    own = "servers" in raw or "servers" in item
                    yield Operation(raw, method.upper(), path, item.get("parameters", []), own, self)


_KEEP_QUESTION = frozenset({"answers", "delays", "restarts"})
"""Meanings for an open question that leave it open; that any other request below `/iserver` ends it is unverified."""


def _pacing(raw: Any, where: str) -> tuple[tuple[tuple[int, float], ...], str]:
    """The limits, and the name of the group that shares them."""
    rules = raw if isinstance(raw, list) else [] if raw is None else [raw]
    try:
        limits = tuple((int(rule["requests"]), float(rule["seconds"])) for rule in rules)
        return limits, str(rules[0].get("group", "")) if rules else ""
    except (KeyError, TypeError, ValueError) as error:
        raise ContractError(f"x-pacing of {where} must be {{requests, seconds}}, not {raw!r}") from error


def _tells_failure(value: Any) -> bool:
    return isinstance(value, Mapping) and (bool(value.get("error")) or value.get("success") is False)


def _example(status: int, content_type: str, value: Any) -> Example:
    if "json" in content_type:
        return Example(status, content_type, orjson.dumps(value))
    return Example(status, content_type, str(value).encode())
