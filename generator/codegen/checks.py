"""The contract's rules for what is sent, as Python: an expression for each place, a table for each model of requests.

Every keyword of a schema that is sent is either written as a rule, known to say nothing about values, or refused here:
a rule that the contract has and the client does not hold would be found out by the broker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from generator.codegen.emit import Code
from generator.codegen.prepare import known_values
from generator.codegen.shape import Shape, ShapeError
from generator.codegen.shapes import Shapes
from generator.structure import Pointer

__all__ = ["Checks"]

#: Keywords that say nothing about which values are valid.
_SILENT: Final = frozenset(
    {
        *("description", "title", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "format"),
        *("contentEncoding", "contentMediaType", "contentSchema", "discriminator", "$comment"),
    }
)
_TEXT: Final = frozenset({"minLength", "maxLength", "pattern"})
_NUMBER: Final = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
_LIST: Final = frozenset({"items", "minItems", "maxItems"})
_BETWEEN: Final = frozenset({"allOf", "anyOf", "oneOf", "if", "then", "required", "dependentRequired"})
_OBJECT: Final = frozenset({"type", "properties", "additionalProperties", *_BETWEEN})
_INT64: Final = (-(1 << 63), (1 << 63) - 1)
_FORMS: Final = ("date", "date-time")


class Checks:
    """Writes rules into one module; what they need is imported where `code` is told."""

    def __init__(self, shapes: Shapes, code: Code) -> None:
        self.shapes = shapes
        self.code = code

    def rule(self, schema: Any, pointer: Pointer) -> str:
        """An expression: the rule of the place that a schema describes.

        Raises:
            ShapeError: the schema says something about values that no rule can hold.
        """
        if "$ref" in schema:
            return self._component(schema["$ref"].rpartition("/")[2])
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                _only(schema, {keyword, "type"}, pointer)
                return self._union(schema[keyword], (*pointer, keyword))
        if "allOf" in schema:
            _only(schema, {"allOf"}, pointer)
            # What puts several together has a name, or was refused as a shape.
            return self.rule(schema["allOf"][0], (*pointer, "allOf", 0))
        return self._plain(schema, pointer)

    def table(self, name: str) -> list[str]:
        """Lines of the arguments of `Rules` for an object component.

        Raises:
            ShapeError: as `rule`.
        """
        members = [
            f"{key!r}: {self.rule(schema, pointer)},"
            for key, (schema, pointer, _) in self.shapes.properties(name).items()
        ]
        lines = ["{", *members, "},"]
        lines += [f"{condition}," for condition in self._conditions(name)]
        needs = tuple(dict.fromkeys(self._needs(name)))
        if needs:
            lines.append(f"needs={needs!r},")
        others = self.shapes.others(name)
        if others is not None and others[0] is False:
            raise ShapeError(others[1], f"{name} takes no other members: requests stay open")
        if others is not None and isinstance(others[0], dict):
            rest = self.rule(*others)
            lines += [] if rest == "ANYTHING" else [f"rest={rest},"]
        return lines

    def _component(self, name: str) -> str:
        shape = self.shapes.component(name)
        schema, pointer = self.shapes.schemas[name], ("components", "schemas", name)
        if shape.kind == "model":
            self.code.use("checks", "Object")
            return f"Object({self.code.component(name)})"
        if shape.kind == "enum":
            return self._plain(schema, pointer, shape)
        return self.rule(schema, pointer)

    def _union(self, members: list[Any], pointer: Pointer) -> str:
        rules: list[str] = []
        nullable = False
        for place, member in enumerate(members):
            if member.get("type") == "null":
                nullable = True
            else:
                rules.append(self.rule(member, (*pointer, place)))
        return self._nullable(self._either(rules), nullable)

    def _either(self, rules: list[str]) -> str:
        if len(rules) < 2:
            return rules[0] if rules else self._use("ANYTHING", "checks")
        self._use("Either")
        return f"Either({', '.join(rules)})"

    def _nullable(self, rule: str, nullable: bool) -> str:
        if not nullable or rule == "ANYTHING":
            return rule
        self._use("Null")
        return f"Null({rule})"

    def _plain(self, schema: dict[str, Any], pointer: Pointer, enum: Shape | None = None) -> str:
        types = schema.get("type", [])
        types = [types] if isinstance(types, str) else list(types)
        constants = [schema["const"]] if "const" in schema else schema.get("enum")
        if not types and constants is not None:
            kinds = {bool: "boolean", int: "integer", float: "number", str: "string"}
            types = list(dict.fromkeys(kinds.get(type(value), "null") for value in constants))
        if not types:
            _only(schema, set(), pointer)
            return self._use("ANYTHING", "checks")
        allowed = {"type", "enum", "const"}
        allowed |= _TEXT if "string" in types else set()
        allowed |= _NUMBER if {"integer", "number"} & set(types) else set()
        allowed |= _LIST if "array" in types else set()
        _only(schema, allowed, pointer)
        rules = []
        if "string" in types:
            rules.append(self._text(schema, pointer, constants, enum))
        if "integer" in types and "number" not in types:
            rules.append(self._whole(schema, constants, digits="string" not in types))
        if "number" in types:
            rules.append(self._number(schema, pointer, constants))
        if "boolean" in types:
            rules.append(self._truth(constants))
        if "array" in types:
            rules.append(self._items(schema, pointer))
        return self._nullable(self._either(rules), "null" in types)

    def _text(self, schema: dict[str, Any], pointer: Pointer, constants: Any, enum: Shape | None) -> str:
        parts = []
        if schema.get("minLength"):
            parts.append(f"least={schema['minLength']}")
        if "maxLength" in schema:
            parts.append(f"most={schema['maxLength']}")
        if "pattern" in schema:
            parts.append(f"pattern={_pattern(schema['pattern'], pointer)!r}")
        if schema.get("format") in _FORMS:
            parts.append(f"form={schema['format']!r}")
        values = tuple(value for value in constants or () if isinstance(value, str))
        if enum is not None and list(values) == list(known_values(schema) or ()):
            parts.append(f"values={self.code.component(enum.name)}")
        elif constants is not None:
            parts.append(f"values={values!r}")
        if enum is not None and parts:
            # Only an error looks at what is known; without a rule there is none.
            parts.append(f"of={self.code.component(enum.name)}")
        if not parts:
            return self._use("TEXT")
        if parts == ["least=1"]:
            return self._use("SOME_TEXT")
        self._use("Text")
        return f"Text({', '.join(parts)})"

    def _whole(self, schema: dict[str, Any], constants: Any, digits: bool) -> str:
        least, most = schema.get("minimum"), schema.get("maximum")
        least = schema["exclusiveMinimum"] + 1 if "exclusiveMinimum" in schema else least
        most = schema["exclusiveMaximum"] - 1 if "exclusiveMaximum" in schema else most
        is_id = schema.get("format") == "int64"
        if is_id:
            least, most = _INT64[0] if least is None else least, _INT64[1] if most is None else most
        parts = [repr(least), repr(most)] if most is not None else [repr(least)] if least is not None else []
        # An id in digits is the id; where text is one of the types it stays what it is.
        if is_id and digits:
            if constants is None and most == _INT64[1] and least in (1, _INT64[0]):
                return self._use("ID" if least == 1 else "INT64")
            parts.append("digits=True")
        elif constants is None and (least, most) == _INT64:
            return self._use("LONG")
        if constants is not None:
            parts.append(f"values={tuple(value for value in constants if type(value) is int)!r}")
        self._use("Whole")
        return f"Whole({', '.join(parts)})"

    def _number(self, schema: dict[str, Any], pointer: Pointer, constants: Any) -> str:
        if constants is not None:
            raise ShapeError(pointer, "a list of numbers that are not whole: nothing checks it before it is sent")
        parts = []
        for keyword, name in (
            *(("minimum", "least"), ("maximum", "most")),
            *(("exclusiveMinimum", "above"), ("exclusiveMaximum", "below")),
        ):
            if keyword in schema:
                parts.append(f"{name}={schema[keyword]!r}")
        if not parts:
            return self._use("NUMBER")
        self._use("Number")
        return f"Number({', '.join(parts)})"

    def _truth(self, constants: Any) -> str:
        values = {value for value in constants or () if isinstance(value, bool)}
        if len(values) != 1:
            return self._use("TRUTH")
        self._use("Truth")
        return f"Truth({values.pop()})"

    def _items(self, schema: dict[str, Any], pointer: Pointer) -> str:
        self._use("Items")
        parts = [self.rule(schema["items"], (*pointer, "items"))]
        if "maxItems" in schema:
            parts += [str(schema.get("minItems", 0)), str(schema["maxItems"])]
        elif schema.get("minItems"):
            parts.append(str(schema["minItems"]))
        return f"Items({', '.join(parts)})"

    def _use(self, symbol: str, module: str = "rules") -> str:
        self.code.use(module, symbol)
        return symbol

    def _needs(self, name: str) -> Iterator[str]:
        for schema, _ in self._wholes(name):
            yield from schema.get("required", ())

    def _wholes(self, name: str) -> Iterator[tuple[dict[str, Any], Pointer]]:
        """An object component and the parts of its `allOf`, those that only limit it included."""
        schema, pointer = self.shapes.schemas[name], ("components", "schemas", name)
        yield schema, pointer
        for place, part in enumerate(schema.get("allOf", ())):
            if "$ref" in part:
                yield from self._wholes(part["$ref"].rpartition("/")[2])
            else:
                yield part, (*pointer, "allOf", place)

    def _conditions(self, name: str) -> Iterator[str]:
        """The rules between the members of an object."""
        for schema, pointer in self._wholes(name):
            _only(schema, _OBJECT, pointer)
            for key, needed in schema.get("dependentRequired", {}).items():
                yield self._when([f"{(key,)!r}", f"needs={tuple(needed)!r}"])
            for keyword, condition in (("anyOf", "AnyOf"), ("oneOf", "OneOf")):
                if keyword in schema:
                    self._use(condition, "checks")
                    sets = [_required(part, (*pointer, keyword)) for part in schema[keyword]]
                    yield f"{condition}({', '.join(map(repr, sets))})"
            if "if" in schema:
                given, among = _part(schema["if"], (*pointer, "if"))
                needs, then = _part(schema.get("then", {}), (*pointer, "then"))
                parts = [f"{given!r}"] if given else []
                parts += [f"among={among!r}"] if among else []
                parts += [f"needs={needs!r}"] if needs else []
                parts += [f"then={then!r}"] if then else []
                yield self._when(parts)

    def _when(self, parts: list[str]) -> str:
        self._use("When", "checks")
        return f"When({', '.join(parts)})"


def _only(schema: dict[str, Any], allowed: Iterable[str], pointer: Pointer) -> None:
    """Refuse keywords that say which values are valid and that no rule would hold."""
    for keyword in schema:
        if keyword not in allowed and keyword not in _SILENT and not keyword.startswith("x-"):
            message = f"{keyword} is sent without being checked: nothing of the client holds this rule"
            raise ShapeError((*pointer, keyword), message)


def _required(schema: dict[str, Any], pointer: Pointer) -> tuple[str, ...]:
    _only(schema, {"required"}, pointer)
    return tuple(schema.get("required", ()))


def _part(schema: dict[str, Any], pointer: Pointer) -> tuple[tuple[str, ...], dict[str, tuple[Any, ...]]]:
    """What an `if` or a `then` asks for: members that are there, and values of members."""
    _only(schema, {"type", "required", "properties", "additionalProperties"}, pointer)
    values: dict[str, tuple[Any, ...]] = {}
    for key, child in schema.get("properties", {}).items():
        _only(child, {"const", "enum"}, (*pointer, "properties", key))
        if "const" in child or "enum" in child:
            values[key] = (child["const"],) if "const" in child else tuple(child["enum"])
    return tuple(schema.get("required", ())), values


def _pattern(pattern: str, pointer: Pointer) -> str:
    """A pattern of the contract in Python's spelling: `$` is the end itself, not a line break before it.

    Raises:
        ShapeError: Python cannot read it.
    """
    spelt = re.sub(r"(?<!\\)((?:\\\\)*)\$$", r"\1\\Z", pattern)
    try:
        re.compile(spelt, re.ASCII)
    except re.error as error:
        raise ShapeError((*pointer, "pattern"), f"Python cannot read the pattern {pattern}: {error}") from None
    return spelt
