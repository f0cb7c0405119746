"""The split contract -> one document that every other tool reads.

Path items are inlined (the client generator drops a referenced one without a word), as is an extension of the root that
stands in a file of its own. Component files are hoisted into `components` under the name of their file, relative
references become local ones. Keys keep the order in which they were written; components, which live in folders and so
have no written order, are sorted by name. The same files give the same bytes on every machine.
"""

from __future__ import annotations

import json
import posixpath
from pathlib import Path
from typing import Any, Final, NamedTuple

from generator.findings import ContractError, Finding
from generator.source import ROOT, Source
from generator.structure import SECTIONS, Pointer, is_reference, pointer_text, walk

__all__ = ["Bundle", "Position", "bundle", "bundle_bytes", "load", "to_bytes"]

_SECTION_OF_KIND = {kind: section for section, kind in SECTIONS.items()} | {"constraint": "schemas"}


#: Members of the root that may stand in a file of their own.
_FILED: Final = ("x-refusals",)
#: On an open enumeration: the schema file whose numbered properties, with their `x-name`, are its values.
_NAMES_OF = "x-known-values-of"


class Position(NamedTuple):
    """A place in the split contract: file (relative to the contract's folder) and line, from 1."""

    file: str
    line: int


class Bundle:
    """The bundled document and the way back from each of its places to the file it was written in."""

    def __init__(self, document: dict[str, Any], source: Source, mounts: dict[Pointer, str]) -> None:
        self.document = document
        self.source = source
        self._mounts = mounts

    def with_document(self, document: dict[str, Any]) -> Bundle:
        """The same places with other words."""
        return Bundle(document, self.source, self._mounts)

    @property
    def mounted(self) -> frozenset[str]:
        """The files that became part of the document, the root aside."""
        return frozenset(self._mounts.values())

    def locate(self, pointer: Pointer) -> Position:
        """File and line of a place given as the steps of its JSON pointer (its nearest written ancestor if need be).

        A pointer that starts with an empty step names a file of the folder instead: ``("", "schemas/Order.yaml")``.
        """
        file, inside = self._written(pointer)
        return Position(file, self.source.parsed(file).line(inside) if inside or pointer[:1] != ("",) else 1)

    def _written(self, pointer: Pointer) -> tuple[str, Pointer]:
        """The file that a place was written in, and the place in it."""
        if pointer[:1] == ("",):
            return str(pointer[1]), ()
        for depth in (3, 2, 1):
            file = self._mounts.get(pointer[:depth])
            if file is not None:
                return file, pointer[depth:]
        return ROOT, pointer

    def finding(self, pointer: Pointer, rule: str, message: str) -> Finding:
        """A finding at a place of the bundled document, reported where it was written."""
        position = self.locate(pointer)
        place = pointer_text(self._written(pointer)[1])
        return Finding(self.source.shown(position.file), position.line, rule, message, place)


def load(source: Source) -> Bundle:
    """Bundle a contract.

    Raises:
        ContractError: every reference that is missing, misplaced, cyclic or leaves the contract, every name clash.
    """
    return _Bundler(source).run()


def bundle(root: Path) -> dict[str, Any]:
    """The bundled document of the contract whose folder is `root`.

    Raises:
        SourceError: `root` holds no contract.
        ContractError: it cannot be bundled.
    """
    return load(Source.from_directory(root)).document


def bundle_bytes(root: Path) -> bytes:
    """The bundled document as it is written to disk and shipped. Raises what `bundle` raises."""
    return to_bytes(bundle(root))


def to_bytes(document: dict[str, Any]) -> bytes:
    """A document as deterministic JSON: order kept, one space of indent, UTF-8, a newline at the end."""
    return (json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()


class _Bundler:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._files = source.components()
        self._mounts: dict[Pointer, str] = {}
        self._problems: list[Finding] = []
        self._aliases: dict[str, str] = {}

    def run(self) -> Bundle:
        written = self._value(ROOT)
        document = dict(written)
        for key in ("paths", "webhooks"):
            if isinstance(written.get(key), dict):
                document[key] = {name: self._path_item((key, name), item) for name, item in written[key].items()}
        for key in _FILED:
            if is_reference(written.get(key)):
                document[key] = self._filed(key, written[key])
        components = self._components(written.get("components") or {})
        document.pop("components", None)
        if components:
            document["components"] = components
        self._local_references(document)
        self._cycles()
        if self._problems:
            raise ContractError(self._problems)
        return Bundle(document, self._source, self._mounts)

    def _value(self, file: str) -> dict[str, Any]:
        try:
            value = self._source.parsed(file).value
        except ContractError as error:
            self._problems.extend(error.findings)
            return {}
        if isinstance(value, dict) or (isinstance(value, bool) and file.startswith("schemas/")):
            return value  # type: ignore[return-value]  # a boolean schema is for the lint rule to refuse
        self._problems.append(self._source.finding(file, (), "yaml", "the file must hold one mapping"))
        return {}

    def _path_item(self, here: Pointer, item: Any) -> Any:
        if here[0] == "paths" and str(here[1]).startswith("x-"):
            return item
        if not is_reference(item):
            return self._rewritten(ROOT, "path_item", item, here)
        try:
            file = self._source.resolve(ROOT, (*here, "$ref"), item["$ref"])
        except ContractError as error:
            self._problems.extend(error.findings)
            return {}
        if len(item) > 1:
            self._report(
                ROOT, here, "reference-siblings", "a path item is referenced whole: move the rest into its file"
            )
        if not file.startswith("paths/"):
            self._report(ROOT, here, "reference-kind", f"{item['$ref']} is not in the folder paths/")
        self._mounts[here] = file
        value = self._value(file)
        if is_reference(value):
            self._report(file, ("$ref",), "reference-form", "a path file holds the path item itself, not a reference")
        return self._rewritten(file, "path_item", value, ())

    def _filed(self, key: str, reference: dict[str, Any]) -> dict[str, Any]:
        try:
            file = self._source.resolve(ROOT, (key, "$ref"), reference["$ref"])
        except ContractError as error:
            self._problems.extend(error.findings)
            return {}
        if len(reference) > 1:
            self._report(ROOT, (key,), "reference-siblings", f"{key} is referenced whole: move the rest into its file")
        if file in self._files:
            self._report(ROOT, (key,), "reference-kind", f"{reference['$ref']} is a component")
        self._mounts[(key,)] = file
        return self._value(file)

    def _components(self, written: dict[str, Any]) -> dict[str, Any]:
        collected: dict[str, dict[str, Any]] = {section: dict(written.get(section) or {}) for section in SECTIONS}
        for section, named in collected.items():
            for name, value in named.items():
                named[name] = self._rewritten(ROOT, SECTIONS[section], value, ("components", section, name))
        for file, (section, name) in self._files.items():
            if name in collected[section]:
                message = f"becomes #/components/{section}/{name}, which {ROOT} already has"
                self._problems.append(Finding(self._source.shown(file), 1, "component-clash", message))
            value = self._value(file)
            if is_reference(value):
                self._aliases[file] = posixpath.normpath(posixpath.join(posixpath.dirname(file), value["$ref"]))
            self._mounts[("components", section, name)] = file
            collected[section][name] = self._rewritten(file, SECTIONS[section], value, ())
        for name, schema in collected["schemas"].items():
            if isinstance(schema, dict) and _NAMES_OF in schema:
                self._name_values(name, schema, collected["schemas"])
        extra = {key: value for key, value in written.items() if key not in SECTIONS}
        return {section: dict(sorted(named.items())) for section, named in collected.items() if named} | extra

    def _name_values(self, name: str, schema: dict[str, Any], schemas: dict[str, Any]) -> None:
        """Write the values of an enumeration of another schema's properties: those that it gives other names."""
        wanted = schema.pop(_NAMES_OF)
        rows = schemas.get(str(wanted).removesuffix(".yaml"))
        listed = rows.get("properties") if isinstance(rows, dict) else None
        if not str(wanted).endswith(".yaml") or not isinstance(listed, dict):
            message = f"{wanted} is not the file of a schema with properties"
            file = next((file for file, found in self._files.items() if found == ("schemas", name)), ROOT)
            self._report(file, (_NAMES_OF,), "reference-missing", message)
            return
        named = {
            key: child
            for key, child in listed.items()
            # The ids of fields are numbers; what has a name of its own beside them cannot be asked for.
            if key.isdigit() and isinstance(child, dict) and "x-name" in child
        }
        schema["x-enum-varnames"] = [str(child["x-name"]).upper() for child in named.values()]
        schema["x-known-values"] = {key: str(child.get("description", "")) for key, child in named.items()}

    def _rewritten(self, file: str, kind: str, value: Any, base: Pointer) -> Any:
        """A copy of `value` whose relative references are local ones. `base` is where `value` stands in its file."""
        changed: dict[int, dict[str, str]] = {}
        for pointer, found, node in walk(value, kind, base):
            if is_reference(node) and found != "path_item":
                local = self._local(file, (*pointer, "$ref"), found, node["$ref"])
                changed[id(node)] = {"$ref": local}
            elif found == "schema" and isinstance(node, dict) and isinstance(node.get("discriminator"), dict):
                mapping = node["discriminator"].get("mapping") or {}
                where = (*pointer, "discriminator", "mapping")
                changed[id(mapping)] = {
                    tag: self._local(file, (*where, tag), found, path)
                    for tag, path in mapping.items()
                    if path.endswith(".yaml")
                }
        return _copied(value, changed)

    def _local(self, file: str, pointer: Pointer, kind: str, reference: str) -> str:
        if reference.startswith("#/") and file == ROOT:
            return reference
        try:
            target = self._source.resolve(file, pointer, reference)
        except ContractError as error:
            self._problems.extend(error.findings)
            return reference
        component = self._files.get(target)
        expected = _SECTION_OF_KIND.get(kind)
        if component is None or component[0] != expected:
            message = f"{reference} is not a {kind.replace('_', ' ')}: those live in their own folder"
            self._report(file, pointer, "reference-kind", message)
            return reference
        return "#/components/{}/{}".format(*component)

    def _local_references(self, document: dict[str, Any]) -> None:
        """References that the root wrote as local ones must lead somewhere too."""
        for pointer, kind, node in walk(document):
            written_here = self._mounts.get(pointer[:3]) is None and self._mounts.get(pointer[:2]) is None
            if not (written_here and is_reference(node) and node["$ref"].startswith("#/")):
                continue
            section, _, name = node["$ref"].removeprefix("#/components/").partition("/")
            if name not in document.get("components", {}).get(section, {}):
                self._report(ROOT, (*pointer, "$ref"), "reference-missing", f"{node['$ref']} is not there ({kind})")

    def _cycles(self) -> None:
        for start in self._aliases:
            seen, file = {start}, self._aliases[start]
            while file in self._aliases and file not in seen:
                seen.add(file)
                file = self._aliases[file]
            if file == start:
                message = f"the reference comes back to itself through {', '.join(sorted(seen))}"
                self._report(start, ("$ref",), "reference-cycle", message)

    def _report(self, file: str, pointer: Pointer, rule: str, message: str) -> None:
        self._problems.append(self._source.finding(file, pointer, rule, message))


def _copied(value: Any, changed: dict[int, dict[str, str]]) -> Any:
    """A deep copy in which some values of some mappings (known by identity) are others."""
    if isinstance(value, dict):
        copy = {key: _copied(child, changed) for key, child in value.items()}
        copy.update(changed.get(id(value), {}))
        return copy
    if isinstance(value, list):
        return [_copied(child, changed) for child in value]
    return value
