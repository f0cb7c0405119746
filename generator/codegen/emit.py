"""Python source for one shape: its annotation, the test that a value is of it, the code that reads it.

Decoders are straight lines: a plain value costs one look-up, one type test and one store. Everything that does not pass
its test goes through a reader of `ibkr_core.codec`, or through a function that this module writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from generator.codegen.shape import Shape

__all__ = ["Code", "Names", "annotation", "expected"]

_PYTHON: Final = {"text": "str", "int": "int", "number": "float", "bool": "bool"}
_READER: Final = {"text": "as_text", "int": "as_int", "number": "as_number", "bool": "as_bool"}
_TYPES: Final = {"text": ("str",), "int": ("int",), "number": ("float", "int"), "bool": ("bool",)}
_SHARED: Final = {"JsonObject": "codec", "JsonArray": "codec", "says_the_same": "model"}
_WORDS: Final = {"text": "text", "int": "a whole number", "number": "a number", "bool": "a truth value"}


@dataclass(frozen=True)
class Names:
    """What components are called: class (or alias) and module."""

    classes: dict[str, str]
    modules: dict[str, str]


def annotation(shape: Shape, names: Names, *, sent: bool = False) -> str:
    """The type of a value; `sent` for a place that the caller fills, which may take more than answers give."""
    parts: list[str] = []
    if shape.kind == "any":
        return "Any"
    if shape.kind == "plain":
        if shape.reads:
            parts = [shape.figure or "int"]
            return " | ".join([*parts, "None"] if shape.nullable else parts)
        kinds = [kind for kind in shape.plain if not (kind == "int" and "number" in shape.plain)]
        parts = [_PYTHON[kind] for kind in kinds]
        if sent and shape.decimal:
            parts.append("Decimal")
    elif shape.kind == "enum":
        parts = [names.classes[shape.name]]
        if sent:
            parts.append(_PYTHON[shape.plain[0]])
    elif shape.kind == "list":
        parts = [f"list[{annotation(shape.inside, names, sent=sent)}]"]
    elif shape.kind == "union":
        parts = [annotation(member, names, sent=sent) for member in shape.members]
        if not sent and may_be_unknown(shape):
            parts.append("UnknownObject")
    else:
        parts = [names.classes[shape.name]]
    if shape.nullable:
        parts.append("None")
    return " | ".join(dict.fromkeys(parts))


def may_be_unknown(shape: Shape) -> bool:
    """Whether an object can come that is none of the objects of a union."""
    objects = [member for member in shape.members if member.kind == "model"]
    return len(objects) > 1 and all(member.required or member.tag for member in objects)


def expected(shape: Shape, names: Names) -> str:
    """The shape in the words of reports."""
    if shape.reads and not shape.figure:
        return _WORDS["int"]
    if shape.kind == "plain":
        return " or ".join(_WORDS[kind] for kind in shape.plain)
    if shape.kind == "list":
        return "a list"
    if shape.kind == "union":
        return " or ".join(dict.fromkeys(expected(member, names) for member in shape.members))
    if shape.kind == "alias" and shape.target is not None:
        return expected(shape.target, names)
    return names.classes.get(shape.name, "a value")


def _types(shape: Shape) -> list[str]:
    """Types of parsed JSON that a plain value simply is, the likeliest first."""
    if shape.reads and not shape.figure:
        return ["int"]
    kinds = reversed(shape.plain) if shape.figure else shape.plain
    return list(dict.fromkeys(name for kind in kinds for name in _TYPES[kind]))


@dataclass
class Code:
    """The parts of one module that reading values needs: imports, tables and functions.

    Attributes:
        lazy: functions import what they need when called, so that importing the module imports no other model.
        late: components of this module's circle, which are imported after its class is there.
        typing: (module of ibkr_core, symbol) that annotations alone name.
    """

    names: Names
    here: str = ""
    models: str = "."
    lazy: bool = False
    late: set[str] = field(default_factory=set)
    core: dict[str, set[str]] = field(default_factory=dict)
    imports: set[tuple[str, str]] = field(default_factory=set)
    tables: dict[str, str] = field(default_factory=dict)
    functions: list[list[str]] = field(default_factory=list)
    local: list[set[tuple[str, str]]] = field(default_factory=list)
    typing: set[tuple[str, str]] = field(default_factory=set)

    def uses_of(self, lines: Iterable[str]) -> None:
        """Import what finished code mentions of the names that every decoder shares."""
        text = "\n".join(lines)
        for symbol, module in _SHARED.items():
            if re.search(rf"\b{symbol}\b", text):
                self.use(module, symbol)

    def use(self, module: str, *symbols: str) -> None:
        """Import symbols of ibkr_core."""
        self.core.setdefault(module, set()).update(symbols)

    def component(self, name: str) -> str:
        """Import the class of a component where the code that is being written needs it; its name."""
        symbol = self.names.classes[name]
        if name != self.here:
            target = self.local[-1] if self.lazy and self.local else self.imports
            target.add((name, symbol))
        return symbol

    def import_lines(self, wanted: Iterable[tuple[str, str]], models: str) -> list[str]:
        """Import statements for symbols of components."""
        return [f"from {models}{self.names.modules[name]} import {symbol}" for name, symbol in sorted(wanted)]

    def table(self, shape: Shape) -> str:
        """A module constant: value -> member of an enumeration."""
        symbol = self.component(shape.name)
        table = f"_{self.names.modules[shape.name].upper()}"
        if self.lazy:
            self.use("enums", "members")
            return f"members({symbol})"
        self.use("enums", "members")
        self.tables[table] = f"members({symbol})"
        return table

    def decoder(self, name: str) -> str:
        """An expression: the decoder of an object component.

        A module constant where it can be one, since looking the method up costs every object as much as three fields.
        """
        symbol = self.component(name)
        if self.lazy or name == self.here or name in self.late:
            return f"{symbol}.from_object"
        constant = f"_READ_{self.names.modules[name].upper()}"
        self.tables[constant] = f"{symbol}.from_object"
        return constant

    def test(self, shape: Shape, value: str = "v") -> str:
        """An expression that is true for a value of a plain shape (or of an enumeration's base type)."""
        types = _types(shape)
        return " or ".join(f"type({value}) is {name}" for name in types)

    def test_not(self, shape: Shape, value: str = "v") -> str:
        """The opposite."""
        types = _types(shape)
        return " and ".join(f"type({value}) is not {name}" for name in types)

    def meaning(self, shape: Shape, value: str = "v", src: str = "src", key: str = "") -> str:
        """An expression for what a value that passes its test means."""
        if shape.kind == "enum":
            return self.member(shape, value, src, key)
        if not shape.figure:
            return value
        self.use("numbers", shape.figure)
        return f"{shape.figure}({value})"

    def member(self, shape: Shape, value: str = "v", src: str = "src", key: str = "") -> str:
        """An expression that makes a member of an enumeration of a value that is of its base type."""
        slow = "str_member" if shape.plain[0] == "text" else "int_member"
        self.use("codec", slow)
        symbol = self.component(shape.name)
        return f"{self.table(shape)}.get({value}) or {slow}({symbol}, {value}, {src}, {key}, drift)"

    def reading(self, shape: Shape, value: str = "v", src: str = "src", key: str = "key") -> str:
        """A call that reads any value as this shape: what it means, or None, with a note."""
        if shape.figure:
            self.use("codec", "as_figure")
            self.use("numbers", shape.figure)
            words = expected(shape, self.names)
            return f'as_figure({shape.figure}, {value}, {src}, {key}, drift, "{words}")'
        if shape.reads:
            self.use("codec", "as_integer")
            return f"as_integer({value}, {src}, {key}, drift)"
        if shape.kind == "plain" and len(shape.plain) == 1:
            self.use("codec", _READER[shape.plain[0]])
            return f"{_READER[shape.plain[0]]}({value}, {src}, {key}, drift)"
        if shape.kind == "plain":
            readers = [_READER[kind] for kind in shape.plain]
            self.use("codec", "as_one_of", *readers)
            return f'as_one_of({value}, {src}, {key}, drift, "{expected(shape, self.names)}", {", ".join(readers)})'
        if shape.kind == "enum":
            slow = "str_member" if shape.plain[0] == "text" else "int_member"
            self.use("codec", slow)
            return f"{slow}({self.component(shape.name)}, {value}, {src}, {key}, drift)"
        return f"{self.reader(shape)}({value}, {src}, {key}, drift)"

    def reader(self, shape: Shape) -> str:
        """The name of a function `(value, src, key, drift)` that reads any value as this shape."""
        if shape.kind == "plain" and len(shape.plain) == 1 and not shape.reads:
            self.use("codec", _READER[shape.plain[0]])
            return _READER[shape.plain[0]]
        if shape.kind == "alias":
            symbol = f"read_{self.names.modules[shape.name]}"
            if shape.name != self.here:
                target = self.local[-1] if self.lazy and self.local else self.imports
                target.add((shape.name, symbol))
            return symbol
        return self._written(shape)

    def function(self, name: str, shape: Shape) -> None:
        """Write a reader under a name of choice."""
        self.local.append(set())
        body = self._body(shape)
        imports = self.local.pop() if self.lazy else set()
        self.use("codec", "Key", "Place")
        self.use("drift", "Drift")
        lines = [f"def {name}(v: Any, src: Place, key: Key, drift: Drift) -> Any:"]
        lines += [f"    {line}" for line in self.import_lines(imports, self.models)]
        self.functions.append([*lines, *(f"    {line}" for line in body)])

    def _written(self, shape: Shape) -> str:
        names = {function[0].split("(")[0].removeprefix("def ") for function in self.functions}
        number = 1
        while f"_read_{number}" in names:
            number += 1
        name = f"_read_{number}"
        # Reserve the name: writing the body may ask for further readers.
        placeholder = [f"def {name}(...)"]
        self.functions.append(placeholder)
        self.function(name, shape)
        self.functions.remove(placeholder)
        return name

    def _body(self, shape: Shape) -> list[str]:
        if shape.kind == "any":
            return ["return v"]
        if shape.kind in ("plain", "enum"):
            value = self.meaning(shape, key="key")
            return [f"if {self.test(shape)}:", f"    return {value}", f"return {self.reading(shape)}"]
        if shape.kind == "model":
            self.use("codec", "as_object")
            read = f"return {self.decoder(shape.name)}(v, drift)"
            return ["if type(v) is JsonObject:", f"    {read}", "return as_object(v, src, key, drift)"]
        if shape.kind == "list":
            self.use("codec", "no_list")
            other = "return no_list(v, src, key, drift)"
            return ["if type(v) is not JsonArray:", f"    {other}", f"return {self.items(shape)}"]
        if shape.kind == "alias":
            return self._body(shape.inside)
        return self._union(shape)

    def items(self, shape: Shape, v: str = "v") -> str:
        """An expression that reads the items of a list."""
        item = shape.inside
        if item.kind == "any":
            return v
        if item.kind == "model" and not item.nullable:
            self.use("codec", "odd_item")
            read = self.decoder(item.name)
            return f"[{read}(i, drift) for i in {v} if type(i) is JsonObject or odd_item(i, {v}, drift)]"
        self.use("codec", "read_items")
        return f"read_items({v}, {self.reader(item)}, {item.nullable}, drift)"

    def _union(self, shape: Shape) -> list[str]:
        lines: list[str] = []
        objects = [member for member in shape.members if member.kind == "model"]
        if objects:
            lines += ["if type(v) is JsonObject:", *(f"    {line}" for line in self._objects(shape, objects))]
        plain: list[Shape] = []
        for member in shape.members:
            if member.kind == "list" or (member.kind == "alias" and member.target and member.target.kind == "list"):
                reading = self.items(member) if member.kind == "list" else self.reading(member)
                lines += ["if type(v) is JsonArray:", f"    return {reading}"]
            elif member.kind in ("plain", "enum"):
                value = self.member(member, key="key") if member.kind == "enum" else "v"
                lines += [f"if {self.test(member)}:", f"    return {value}"]
                plain.append(member)
        readers = [_READER[kind] for member in plain if member.kind == "plain" for kind in member.plain]
        self.use("codec", "as_one_of", *readers)
        call = ", ".join(["v, src, key, drift", f'"{expected(shape, self.names)}"', *readers])
        return [*lines, f"return as_one_of({call})"]

    def _objects(self, shape: Shape, objects: list[Shape]) -> list[str]:
        """Direct dispatch: by the shared constant, else by the required members, those that require most first."""
        lines: list[str] = []
        tags = [(member, member.tag) for member in objects if member.tag is not None]
        if tags:
            lines.append(f"tag = v.get({tags[0][1][0]!r})")
        for member, (_, values) in tags:
            chosen = " or ".join(f"tag == {value!r}" for value in values)
            lines += [f"if {chosen}:", f"    return {self.decoder(member.name)}(v, drift)"]
        rest = [member for member in objects if member.tag is None]
        for member in sorted(rest, key=lambda member: -len(member.required)):
            read = f"return {self.decoder(member.name)}(v, drift)"
            if len(objects) == 1 or not member.required:
                return [*lines, read]
            names = " and ".join(f"{key!r} in v" for key in sorted(member.required))
            lines += [f"if {names}:", f"    {read}"]
        self.use("types", "UnknownObject")
        words = " or ".join(self.names.classes[member.name] for member in objects)
        return [*lines, f'drift.note(src, key, "{words}", v, "variant")', "return UnknownObject(v)"]
