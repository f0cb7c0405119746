"""Operations as the templates need them: raw document, parsed endpoint and Python names brought together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.codegen.docs import STATES, facts, one_line, raised
from generator.codegen.emit import Code, Names, annotation, expected
from generator.codegen.fields import is_secret
from generator.codegen.shape import Shape
from generator.names import python_name
from generator.structure import Pointer

__all__ = ["Operation", "Parameter", "is_form", "is_json", "is_text"]


@dataclass(frozen=True)
class Parameter:
    """One parameter of an operation: `style` and `explode` are the effective ones.

    Attributes:
        default: what is sent unless the caller says otherwise, as Python source; empty for none. Only parameters that
            the broker insists on have one: what may be left out is left out.
        schema: what the contract says of its values, at `pointer`.
    """

    key: str
    name: str
    place: str
    required: bool
    shape: Shape
    style: str
    explode: bool
    description: str
    default: str = ""
    schema: Any = None
    pointer: Pointer = ()

    @property
    def demanded(self) -> bool:
        """Whether a caller has to give it."""
        return self.required and not self.default


@dataclass(frozen=True)
class Operation:
    """One operation.

    Attributes:
        module: its module below `api/<tag>/`, its operation id as a Python name.
        x_method: its name on the group.
        body: shape of the request body, whose schema is `body_schema`; `media_type` is what it is sent as.
        blank_body: what is sent as a body that is left out, as Python source.
        answers: documented successes: (status, media type or "", shape or None), JSON before other types.
        schemes: names of the security schemes of which one will do.
        fixed: values of path parameters that are none of the caller's, by their names on the wire.
        result: what a call gives: the union of the successes without what the client raises.
        first: calls of other methods that have to come before it in a session, `portfolio.accounts()`.
        lookup: call of the method that finds out what became of it, empty for none.
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
    blank_body: str
    answers: tuple[tuple[str, str, Shape | None], ...]
    result: Shape | None
    schemes: tuple[str, ...]
    server: tuple[str, str]
    responses: dict[str, Any] = field(default_factory=dict)
    first: tuple[str, ...] = ()
    lookup: str = ""
    body_schema: Any = None
    fixed: dict[str, str] = field(default_factory=dict)

    @property
    def called(self) -> str:
        """How its method is called, `portfolio.accounts()`; dots stand for arguments that must be given."""
        demanded = self.body_required or any(parameter.demanded for parameter in self.parameters)
        return f"{self.tag}.{self.x_method}({'...' if demanded else ''})"

    def of(self, place: str) -> tuple[Parameter, ...]:
        """Parameters of one place: `path`, `query`, `header`."""
        return tuple(parameter for parameter in self.parameters if parameter.place == place)

    @property
    def by_place(self) -> tuple[str, ...]:
        """Arguments that may be given by place: those of the path and the body, then what else the broker insists on.

        What need not be given stands behind what must.
        """
        path = self.of("path")
        body = ["body"] if self.body is not None else []
        must = [p.name for p in path if p.demanded] + (body if self.body_required else [])
        must += [p.name for p in self.parameters if p.place == "query" and p.demanded]
        return (*must, *(p.name for p in path if not p.demanded), *([] if self.body_required else body))

    @property
    def by_name(self) -> tuple[str, ...]:
        """The other arguments, in the contract's order; those that must be given come first."""
        placed = self.by_place
        return tuple(parameter.name for parameter in self.parameters if parameter.name not in placed)

    @property
    def hidden(self) -> tuple[str, ...]:
        """Arguments that nobody else may read. Frames that stay in a traceback give them up: whoever shows tracebacks
        with their local variables (crash reporters do) would publish them."""
        return tuple(parameter.name for parameter in self.parameters if is_secret(parameter.key))

    @property
    def summary(self) -> str:
        """One sentence."""
        return str(self.raw.get("summary", self.id)).rstrip(".") + "."

    @property
    def requires(self) -> tuple[str, ...]:
        """The sessions that it needs; calls that have to come before it are in `first`."""
        return tuple(name for name in self.raw.get("x-requires", ()) if name in STATES)

    @property
    def pacing(self) -> tuple[tuple[int, float], ...]:
        """Limits as (requests, seconds), its own or those of its `pacing_group`."""
        pacing = self.raw.get("x-pacing")
        windows = pacing if isinstance(pacing, list) else [pacing] if pacing else []
        return tuple((int(window["requests"]), float(window["seconds"])) for window in windows)

    @property
    def pacing_group(self) -> str:
        """Name of the operations that share the limits with this one, empty when they are its own."""
        pacing = self.raw.get("x-pacing")
        windows = pacing if isinstance(pacing, list) else [pacing] if pacing else []
        return str(windows[0].get("group", "")) if windows else ""

    @property
    def intent(self) -> tuple[str, str] | None:
        """The place that names the caller's intent."""
        intent = self.raw.get("x-intent")
        return (intent["in"], intent.get("pointer") or intent["name"]) if intent else None

    @property
    def same(self) -> tuple[str, str] | None:
        """A path parameter, and the place in the body that may only repeat it."""
        same = self.raw.get("x-same")
        return (same["path"], same["pointer"]) if same else None

    @property
    def session(self) -> str:
        """The attribute of an answer that has the broker's own id of the session; empty for none."""
        return python_name(self.raw["x-session"]) if "x-session" in self.raw else ""

    @property
    def question(self) -> str:
        """What it means for an open order question, empty for the default of the core."""
        return str(self.raw.get("x-question", ""))

    @property
    def vital(self) -> bool:
        """Whether nothing may hold it up, as an operation of the session; the core knows what `question` says of it."""
        return self.tag == "session" and not self.question

    @property
    def resend(self) -> str:
        """When it may be sent again after a 401, empty for the default of the core."""
        return str(self.raw.get("x-resend", ""))

    @property
    def refusal(self) -> tuple[str, bool] | None:
        """The member of a success answer, and its value, that mean a rejection."""
        return next(iter(self.raw.get("x-refusal", {}).items()), None)

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
        errors = raised(
            self.responses,
            bool(self.raw.get("x-error-in-success")),
            self.raw.get("x-retry", "never"),
            self.refusal,
        )
        if errors:
            parts.append("Raises:\n" + "\n".join(f"    {line}" for line in errors))
        parts.append(facts(self.raw, self.method, self.path, self.first))
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
            elif shape is None or not is_json(media_type):
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


def is_json(media_type: str) -> bool:
    """Whether bodies of a media type are JSON."""
    base = media_type.partition(";")[0].strip()
    return base == "application/json" or base.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether bodies of a media type are text as they stand; a JWT in its compact form is."""
    base = media_type.partition(";")[0].strip()
    return base.startswith("text/") or base == "application/jwt"


def is_form(media_type: str) -> bool:
    """Whether bodies of a media type are pairs of names and values."""
    return media_type.partition(";")[0].strip() == "application/x-www-form-urlencoded"
