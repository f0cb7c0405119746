"""The members of one generated model, and the lines of its `from_dict`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from generator.codegen.emit import Code, annotation, expected
from generator.codegen.shape import Shape

__all__ = ["Field", "decoding", "is_secret", "map_decoding"]

#: Names of members whose values stay out of reprs: accounts and people, tokens and credentials.
_SECRET_NAMES: Final = re.compile(
    r"""(?ix) ^ (?! .* _?type $ ) (?: .* (?: token | secret | password | credential | jwt | api_?key | signature ) .*
    | (?: from | to | selected | customer | parent | .*_ )? _? acc(?:oun)?t
      (?: s | _?id | _?van | _?code | _?number | _?title | _?alias )?
    | aliases | (?: user | first | last | display ) _?name | e?mail (?: _?address )? | phone
    | session (?: _?id )? | payload ) $"""
)


@dataclass(frozen=True)
class Field:
    """One member of a model.

    Attributes:
        key: its name on the wire.
        name: its attribute.
        required: an object without it cannot be read.
        sent: the model is one of requests, whose absent members are `UNSET`.
    """

    key: str
    name: str
    shape: Shape
    required: bool
    sent: bool
    schema: dict[str, Any]
    description: str

    @property
    def local(self) -> str:
        """The local variable that holds its value while it is read."""
        return "v" if self.sent else f"v_{self.name}"

    def annotation(self, code: Code) -> str:
        """The type of the attribute, with its default."""
        plain = annotation(self.shape, code.names, sent=self.sent)
        if self.required:
            return plain
        if self.sent:
            return f"{plain} | Unset = UNSET" if plain != "Any" else "Any = UNSET"
        return f"{plain} = None" if self.shape.nullable else f"{plain} | None = None"

    @property
    def secret(self) -> bool:
        """Whether its value stays out of reprs."""
        marked = self.schema.get("x-sensitive")
        return is_secret(self.key) if marked is None else bool(marked)


def is_secret(name: str) -> bool:
    """Whether a member of that name holds an account, a person or a credential."""
    return bool(_SECRET_NAMES.match(name))


def decoding(fields: list[Field], code: Code) -> list[str]:
    """Lines that read the members of `src` and store them.

    `n` counts the members that stand there as what they are read as; it is negative once one is read as something else.

    All members of an answer are fetched in one step, which costs half of what single look-ups do; an object that lacks
    some is told by its length before that step, since a failure would cost more than the step.
    """
    lines: list[str] = []
    if fields and not fields[0].sent:
        if len(fields) > 1:
            names = ", ".join(field.local for field in fields)
            each = "[*map(src.get, _names)]"
            fetch = f"values: Any = _members(src) if len(src) >= {len(fields)} else {each}"
            lines += ["try:", f"    {fetch}", "except KeyError:", f"    values = {each}", f"{names} = values"]
        else:
            lines.append(f"{fields[0].local} = src.get({fields[0].key!r})")
        for field in fields:
            lines += [*_reading(field, code), f"self.{field.name} = {field.local}"]
        return lines
    for field in fields:
        store = f"self.{field.name} = v"
        if field.required:
            lines += [f"v = src.get({field.key!r})", *_reading(field, code), store]
        else:
            read = [f"v = src[{field.key!r}]", *_reading(field, code), store]
            lines += [f"if {field.key!r} in src:", *_in(read), "else:", *_in(["n -= 1", f"self.{field.name} = UNSET"])]
    return lines


def _reading(field: Field, code: Code) -> list[str]:
    """Lines that turn the local variable of a member, as received, into what it means."""
    shape = field.shape
    key = repr(field.key)
    v = field.local
    must = field.required and not shape.nullable and shape.kind != "any"
    words = repr(expected(shape, code.names))
    none = ["n -= 1"]
    if field.required and not must:
        code.use("codec", "expect")
        none.append(f"expect(src, {key}, drift, {words})")

    def odd(reading: str) -> list[str]:
        """The value is not of its type: read it all the same."""
        if must:
            code.use("codec", "missing")
            return ["n = -1", f"{v} = {reading}", f"if {v} is None:", f"    missing(src, {key}, drift, {words})"]
        if field.sent and not field.required:
            return ["n = -1", f"{v} = {reading}"]
        return [f"if {v} is None:", *_in(none), "else:", "    n = -1", f"    {v} = {reading}"]

    if shape.figure and not must:
        # Rows of market data lack most of their members, so what is absent is told first.
        read = f"{v} = {code.meaning(shape, v)}"
        head = [f"if {v} is None:", *_in(none), f"elif {code.test(shape, v)}:", f"    {read}"]
        return [*head, "else:", "    n = -1", f"    {v} = {code.reading(shape, v, key=key)}"]
    if shape.kind == "plain" and not shape.reads:
        return [f"if {code.test_not(shape, v)}:", *_in(odd(code.reading(shape, v, key=key)))]
    if shape.figure or shape.kind == "enum":
        member = f"{v} = {code.meaning(shape, v, key=key)}"
        return [f"if {code.test(shape, v)}:", *_in([member]), "else:", *_in(odd(code.reading(shape, v, key=key)))]
    if shape.kind == "model":
        code.use("codec", "as_object")
        read = f"{v} = {code.decoder(shape.name)}({v}, drift)"
        return [f"if type({v}) is JsonObject:", *_in([read]), "else:", *_in(odd(f"as_object({v}, src, {key}, drift)"))]
    if shape.kind == "list":
        code.use("codec", "no_list")
        other = odd(f"no_list({v}, src, {key}, drift)")
        return [f"if type({v}) is JsonArray:", *_in(_items(shape, v, code)), "else:", *_in(other)]
    if shape.kind == "any":
        return [f"if {v} is None:", *_in(none)]
    odd_one = f"not says_the_same(r, {v})"
    if shape.reads:
        code.use("numbers", "TextInt")
        odd_one = f"type(r) is not TextInt and {odd_one}"
    lines = [f"r = {code.reading(shape, v, key=key)}", f"if {odd_one}:", "    n = -1", f"{v} = r"]
    if must:
        code.use("codec", "missing")
        lines += [f"if {v} is None:", f"    missing(src, {key}, drift, {words})"]
    else:
        lines = [f"if {v} is None:", *_in(none), "else:", *_in(lines)]
    return [f"if {code.test_not(shape, v)}:", *_in(lines)] if shape.reads else lines


def _items(shape: Shape, v: str, code: Code) -> list[str]:
    """Lines that read the list `v` and notice when encoding it again would not give the same list."""
    item = shape.inside
    if item.kind == "any":
        return ["pass"]
    if item.kind == "plain" and not item.reads and not item.nullable:
        code.use("codec", "read_items")
        other = f"{v} = read_items({v}, {code.reader(item)}, False, drift)"
        return [
            f"for i in {v}:",
            f"    if {code.test_not(item, 'i')}:",
            "        n = -1",
            f"        {other}",
            "        break",
        ]
    lines = [f"r = {code.items(shape, v)}"]
    if item.kind == "model" and not item.nullable:
        lines += [f"if len(r) != len({v}):", "    n = -1"]
    else:
        lines += [f"if not says_the_same(r, {v}):", "    n = -1"]
    return [*lines, f"{v} = r"]


def map_decoding(shape: Shape, code: Code, has_fields: bool) -> list[str]:
    """Lines that read the members of a map, those with names of their own left out."""
    skip = ["if key in keys:", "    continue"] if has_fields else []
    loop = "for key, v in src.items():"
    if shape.kind == "any":
        if not has_fields:
            return ["self.additional_properties.update(src)"]
        body = ["entries[key] = v"]
    elif shape.kind == "model":
        code.use("codec", "as_object")
        read = f"entries[key] = {code.decoder(shape.name)}(v, drift)"
        other = "self._put(src, key, as_object(v, src, key, drift), drift)"
        body = ["if type(v) is JsonObject:", f"    {read}", "else:", f"    {other}"]
    elif shape.kind in ("plain", "enum"):
        value = code.meaning(shape, key="key")
        other = f"self._put(src, key, {code.reading(shape)}, drift)"
        body = [f"if {code.test(shape)}:", f"    entries[key] = {value}", "else:", f"    {other}"]
    else:
        body = [f"self._put(src, key, {code.reading(shape)}, drift)"]
    if shape.nullable and shape.kind != "any":
        body = ["if v is None:", "    entries[key] = None", "else:", *_in(body)]
    head = ["keys = self._keys"] if has_fields else []
    if any("entries" in line for line in body):
        head.append("entries = self.additional_properties")
    return [*head, loop, *_in([*skip, *body])]


def _in(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]
