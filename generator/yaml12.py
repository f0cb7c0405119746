"""YAML text -> plain JSON values, and the line of every node.

The syntax tree comes from libyaml through PyYAML (sixteen times faster here than the pure-Python parsers, which would
take seconds on a contract of two hundred operations). The values are made here after the YAML 1.2 core schema, so that
``2023-10-01``, ``no`` and ``12:30`` are the text they look like and mean the same to every JavaScript tool.

What JSON cannot say, or what two readers would read in two ways, is refused with its line: duplicate keys, anchors,
tags, ``.nan``, numbers with a leading zero.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

import yaml  # type: ignore[import-untyped]

from generator.findings import ContractError, Finding

__all__ = ["Parsed", "parse"]

_BASE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NULL = frozenset({"~", "null", "Null", "NULL"})
_BOOLEAN = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NUMBER_START = frozenset("+-.0123456789")
_INTEGER = re.compile(r"[-+]?[0-9]+")
_PREFIXED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_JSON = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_NO_ANCHORS = "tags, anchors, aliases and merge keys are not used here: give a shared part a file and $ref it"
_LEADING_ZERO = re.compile(r"[-+]?0[0-9]+")


class _Loader(_BASE):  # type: ignore[misc]
    """Gives nodes without guessing their types: `_Builder` does that by other rules, and guessing twice takes time."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
        return ""

    def descend_resolver(self, parent: Any, index: Any) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


class Parsed:
    """One file as `value` (dict, list, str, int, float, bool, None) with `line(pointer)` for each place in it."""

    __slots__ = ("_node", "value")

    def __init__(self, value: Any, node: Any) -> None:
        self.value = value
        self._node = node

    def line(self, pointer: Sequence[str | int]) -> int:
        """Line (from 1) of the key or item at `pointer`, or of its nearest ancestor that is there."""
        node = self._node
        line: int = node.start_mark.line + 1 if node is not None else 1
        for step in pointer:
            if isinstance(node, yaml.MappingNode):
                found = next(((k, v) for k, v in node.value if k.value == str(step)), None)
                if found is None:
                    return line
                line, node = found[0].start_mark.line + 1, found[1]
            elif isinstance(node, yaml.SequenceNode) and str(step).isdigit() and int(step) < len(node.value):
                node = node.value[int(step)]
                line = node.start_mark.line + 1
            else:
                return line
        return line


def parse(data: bytes, file: str) -> Parsed:
    """Read one YAML document.

    Raises:
        ContractError: the text is not YAML, or says something that JSON cannot (rule ``yaml``).
    """
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ContractError([Finding(file, line, "yaml", "the file is not UTF-8")]) from error
    try:
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
        raise ContractError([Finding(file, mark.line + 1 if mark else 1, "yaml", problem)]) from error
    return Parsed(_Builder(text, file).build(node) if node is not None else None, node)


class _Builder:
    """Turns the nodes of one text into values."""

    __slots__ = ("_file", "_text")

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file

    def build(self, node: Any) -> Any:
        # The node does not tell a written tag from an inferred one, nor an alias from its target; the text does.
        if self._text.startswith(("!", "&"), node.start_mark.index):
            raise self._refuse(node, _NO_ANCHORS)
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item) for item in node.value]
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = self._key(key_node)
            if key in result:
                raise self._refuse(key_node, f"the key {key!r} stands twice in one mapping")
            result[key] = self.build(value_node)
        return result

    def _key(self, node: Any) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise self._refuse(node, "a key must be text")
        if node.value == "<<" and not node.style:
            raise self._refuse(node, _NO_ANCHORS)
        value = self.build(node)
        if isinstance(value, bool) or value is None:
            raise self._refuse(node, f"the key {node.value!r} reads as {value}: quote it")
        # A status code such as 200 may stand unquoted: JSON has only text keys, and the text is what was written.
        return str(node.value)

    def _scalar(self, node: Any) -> Any:
        text: str = node.value
        if node.style or text == "":
            return text if node.style else None
        if text in _NULL:
            return None
        if text in _BOOLEAN:
            return _BOOLEAN[text]
        if text[0] not in _NUMBER_START:
            return text
        if _LEADING_ZERO.fullmatch(text):
            raise self._refuse(node, f"{text} is a number to some readers and text to others: quote it")
        if _INTEGER.fullmatch(text):
            return int(text)
        if _PREFIXED.fullmatch(text):
            return int(text, 0)
        if _FLOAT.fullmatch(text) and math.isfinite(number := float(text)):
            return number
        if _FLOAT.fullmatch(text) or _NOT_JSON.fullmatch(text):
            raise self._refuse(node, f"{text} cannot be written in JSON")
        return text

    def _refuse(self, node: Any, message: str) -> ContractError:
        return ContractError([Finding(self._file, node.start_mark.line + 1, "yaml", message)])
