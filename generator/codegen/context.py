"""What the writers of modules share: the contract in its several readings, its names, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from generator.bundle import Bundle
from generator.codegen.emit import Code, Names
from generator.codegen.operations import Operation
from generator.codegen.project import Parsed
from generator.codegen.reach import Reach
from generator.codegen.shape import ShapeError
from generator.codegen.shapes import Shapes
from generator.findings import ContractError, Finding
from generator.structure import Pointer

__all__ = ["Context", "Module"]


@dataclass
class Context:
    """One contract while its client is written."""

    bundle: Bundle
    parsed: Parsed
    schemas: dict[str, Any]
    shapes: Shapes
    names: Names
    operations: list[Operation]
    reach: Reach
    problems: list[Finding] = field(default_factory=list)

    def report(self, pointer: Pointer, rule: str, message: str) -> None:
        """Note something that is wrong at a place of the document, and go on."""
        self.problems.append(self.bundle.finding(pointer, rule, message))

    def refuse(self, error: ShapeError) -> None:
        """Note something that has no form in Python."""
        self.report(error.pointer, "codegen-shape", str(error))

    def stop(self) -> None:
        """Go no further when anything was noted.

        Raises:
            ContractError: all of it.
        """
        if self.problems:
            raise ContractError(self.problems)


@dataclass
class Module:
    """Imports, tables and functions of one module, from the code that was written for it.

    Attributes:
        models: how the module names the package of models in an import.
        typing: components that annotations name.
        text: annotations and code, searched for names that come from elsewhere.
        always: import statements of the template; `ruff` drops those that a module does not use.
        for_types: the same, for annotations alone.
    """

    code: Code
    models: str
    typing: set[str]
    text: Iterable[str]
    always: tuple[str, ...] = ()
    for_types: tuple[str, ...] = ()

    def context(self) -> dict[str, Any]:
        """Variables of the templates."""
        code = self.code
        names = code.names
        text = "\n".join(self.text)
        late = {(name, symbol) for name, symbol in code.imports if name in code.late}
        now = code.imports - late
        lines = ["from typing import TYPE_CHECKING, Any, ClassVar, Final", "from collections.abc import Mapping"]
        lines += self.always
        for module, symbols in sorted(code.core.items()):
            lines.append(f"from ibkr_core.{module} import {', '.join(sorted(symbols))}")
        lines += code.import_lines(now, self.models)
        for_types = list(self.for_types)
        if "Decimal" in text:
            for_types.append("from decimal import Decimal")
        if "UnknownObject" in text and "UnknownObject" not in code.core.get("types", ()):
            for_types.append("from ibkr_core.types import UnknownObject")
        for_types += [f"from ibkr_core.{module} import {symbol}" for module, symbol in sorted(code.typing)]
        there = {symbol for _, symbol in now}
        wanted = {(name, names.classes[name]) for name in self.typing if names.classes[name] not in there}
        for_types += code.import_lines(wanted, self.models)
        if for_types:
            lines += ["if TYPE_CHECKING:", *(f"    {line}" for line in for_types)]
        return {
            "imports": "\n".join(lines),
            "late_imports": code.import_lines(late, self.models),
            "tables": sorted(code.tables.items()),
            "functions": code.functions,
        }
