"""One kind of value of the contract: the form that decoders, annotations and documents are written from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.structure import READINGS, Pointer

__all__ = ["KINDS", "Shape", "ShapeError", "check_union", "joined"]

#: Kinds of plain values, in the order in which they are tried.
KINDS = ("bool", "int", "number", "text")


class ShapeError(Exception):
    """A schema has no form in Python; `pointer` says where, from the root of the document."""

    def __init__(self, pointer: Pointer, message: str) -> None:
        super().__init__(message)
        self.pointer = pointer


@dataclass(frozen=True)
class Shape:
    """One kind of value.

    Attributes:
        kind: `plain`, `enum`, `model`, `alias`, `list`, `union` or `any`.
        nullable: null is one of its values.
        plain: kinds of a `plain` one: `text`, `int`, `number`, `bool`.
        name: component that an `enum`, `model` or `alias` is.
        item: items of a `list`.
        members: members of a `union`, none of which is one itself.
        decimal: a number that is to be written exactly.
        reads: what a `plain` one that may be text means, a key of `READINGS` or `INTEGER`.
        target: what an `alias` stands for.
    """

    kind: str
    nullable: bool = False
    plain: tuple[str, ...] = ()
    name: str = ""
    item: Shape | None = None
    members: tuple[Shape, ...] = ()
    decimal: bool = False
    reads: str = ""
    target: Shape | None = None
    required: frozenset[str] = frozenset()
    tag: tuple[str, tuple[str, ...]] | None = None

    @property
    def figure(self) -> str:
        """The class in ibkr_core.numbers that holds such a value; empty for all that has none."""
        return READINGS.get(self.reads, "")

    @property
    def inside(self) -> Shape:
        """What a list holds, or what an alias stands for."""
        inner = self.item or self.target
        if inner is None:
            raise TypeError(f"a shape of kind {self.kind} has nothing inside")
        return inner

    def refers(self) -> Iterator[str]:
        """Names of the components that it is made of, itself included."""
        if self.name:
            yield self.name
        if self.item is not None:
            yield from self.item.refers()
        for member in self.members:
            yield from member.refers()

    def or_null(self, nullable: bool) -> Shape:
        """The same, with null among its values if `nullable`."""
        return replace(self, nullable=True) if nullable and not self.nullable else self


def joined(members: list[Shape], nullable: bool) -> Shape:
    """One shape of several: unions inside are taken apart, plain kinds are put together."""
    flat: list[Shape] = []
    plain: set[str] = set()
    decimal = False
    for member in members:
        nullable = nullable or member.nullable
        inner = member.target if member.kind == "alias" and member.target is not None else member
        if member.kind == "alias" and inner.kind in ("union", "plain"):
            member = inner
        for part in member.members if member.kind == "union" else (member,):
            if part.kind == "plain" and not part.reads:
                plain.update(part.plain)
                decimal = decimal or part.decimal
            else:
                flat.append(replace(part, nullable=False))
    if plain:
        flat.append(Shape("plain", plain=tuple(kind for kind in KINDS if kind in plain), decimal=decimal))
    if any(part.kind == "any" for part in flat):
        return Shape("any", nullable=True)
    if not flat:
        return Shape("any", nullable=True)
    if len(flat) == 1 and len(members) == 1 and members[0].kind == "alias":
        return members[0].or_null(nullable)
    if len(flat) == 1:
        return flat[0].or_null(nullable)
    return Shape("union", members=tuple(flat), nullable=nullable)


def check_union(shape: Shape, pointer: Pointer) -> None:
    """A union must be readable without trying: objects differ in what they require, others in their JSON type."""
    objects = [member for member in shape.members if member.kind == "model" and member.tag is None]
    for place, member in enumerate(objects):
        for other in objects[place + 1 :]:
            if member.required == other.required:
                names = f"{member.name} and {other.name}"
                raise ShapeError(pointer, f"{names} require the same members, so nothing tells them apart")
    if any(member.reads for member in shape.members):
        raise ShapeError(pointer, "x-reads-as belongs to a value of its own, not to a member of a union")
    if sum(_is_list(member) for member in shape.members) > 1:
        raise ShapeError(pointer, "two lists in one union cannot be told apart")
    if sum(member.kind == "enum" or "text" in member.plain for member in shape.members) > 1:
        raise ShapeError(pointer, "text and an enumeration of text in one union cannot be told apart")


def _is_list(shape: Shape) -> bool:
    return shape.kind == "list" or (shape.target is not None and shape.target.kind == "list")
